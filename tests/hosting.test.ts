import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../security-headers';

const guide = readFileSync('docs/hosting.md', 'utf8');
const blockOf = (language: string): string => guide.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

/** Names and values of what a snippet sends with every file, by how its language says so. */
function sent(text: string, line: RegExp): Readonly<Record<string, string>> {
  const found = [...text.matchAll(line)].map(([, name = '', value = '']): [string, string] => [name, value]);
  return Object.fromEntries(found.filter(([name]) => name !== 'Cache-Control'));
}

describe('the headers that hosts are told to send', () => {
  it.each([
    [
      'public/_headers',
      readFileSync('public/_headers', 'utf8').split('\n/')[0] ?? '',
      /^ {2}([\w-]+): (.*)$/gm,
    ],
    ['nginx', blockOf('nginx'), /^ *add_header ([\w-]+) "(.*)" always;$/gm],
    ['Apache', blockOf('apache'), /^ *Header always set ([\w-]+) "(.*)"$/gm],
  ])('are those of the application: %s', (_, text, line) => {
    expect(sent(text, line)).toEqual(SECURITY_HEADERS);
  });
});
