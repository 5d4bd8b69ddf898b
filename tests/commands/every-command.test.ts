import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What commands are made of, or what only asks. */
const PARTS: ReadonlySet<string> = new Set([
  'changeArrow',
  'changeSitting',
  'childSaid',
  'commitEdit',
  'coupleSaid',
  'editText',
  'hasSelection',
  'makeFigure',
  'perform',
]);

it('the random gestures and edits reach every command that changes the sheet', () => {
  const driven = ['any-gesture', 'any-edit']
    .map((name) => readFileSync(`tests/commands/${name}.property.test.ts`, 'utf8'))
    .join('\n');
  const missing = readdirSync('src/commands').flatMap((file) => {
    const source = readFileSync(`src/commands/${file}`, 'utf8');
    return [...source.matchAll(/^export function (\w+)\(\s*(?:host|\{[^}]*\}): CommandHost\b/gmu)]
      .map(([, name = '']) => name)
      .filter((name) => !PARTS.has(name) && !new RegExp(`\\b${name}\\(`, 'u').test(driven));
  });
  expect(missing).toEqual([]);
});
