import { describe, expect, it } from 'vitest';
import { META_CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../security-headers';

const directivesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('the security policy', () => {
  const header = directivesOf(SECURITY_HEADERS['Content-Security-Policy'] ?? '');

  it('lets nothing in from elsewhere, nothing inline, and no string become a script', () => {
    expect(header.get('default-src')).toBe("'none'");
    expect(header.get('require-trusted-types-for')).toBe("'script'");
    expect(header.get('trusted-types')).toBe('sw-url');
    for (const [name, value] of header) {
      expect(value, name).not.toMatch(/unsafe|https?:|\*|wasm/);
      if (name !== 'img-src') expect(value, name).not.toMatch(/data:|blob:/);
    }
  });

  it('is the same in the page itself, but for what a meta element may not hold', () => {
    const meta = directivesOf(META_CONTENT_SECURITY_POLICY);
    expect(header.get('frame-ancestors')).toBe("'none'");
    expect(meta).toEqual(new Map([...header].filter(([name]) => name !== 'frame-ancestors')));
  });

  it('closes every feature of the browser but the clipboard, the full screen and the lock of the device', () => {
    const open = (SECURITY_HEADERS['Permissions-Policy'] ?? '')
      .split(', ')
      .filter((one) => !one.endsWith('=()'));
    expect(open).toEqual([
      'clipboard-read=(self)',
      'clipboard-write=(self)',
      'fullscreen=(self)',
      'publickey-credentials-create=(self)',
      'publickey-credentials-get=(self)',
    ]);
  });
});
