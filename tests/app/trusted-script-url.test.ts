import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOurScript } from '../../src/app/trusted-script-url';

const BASE = 'https://trace.example/';

describe('the addresses that may become scripts', () => {
  it.each(['/assets/arrange-worker-Bx12_a-9.js', 'https://trace.example/assets/w.js', '/service-worker.js'])(
    '%s is one of our built files',
    (address) => {
      expect(isOurScript(address, BASE, false)).toBe(true);
    },
  );

  it.each([
    'https://elsewhere.example/assets/w.js',
    'https://trace.example.elsewhere.example/assets/w.js',
    '//elsewhere.example/service-worker.js',
    'https://trace.example:8443/assets/w.js',
    'http://trace.example/service-worker.js',
    'data:text/javascript,1',
    'blob:https://trace.example/1234',
    'javascript:alert(1)',
    '/assets/../other.js',
    '/assets/%2e%2e/other.js',
    '/assets/deeper/w.js',
    '/assets/w.js?then=more',
    '/assets/w.js#more',
    '/assets/picture.svg',
    '/service-worker.js?v=2',
    '/src/layout/worker.ts',
    '',
  ])('« %s » is not', (address) => {
    expect(isOurScript(address, BASE, false)).toBe(false);
  });

  it('stay below the folder the application is served from', () => {
    expect(isOurScript('/trace/assets/w.js', 'https://trace.example/trace/', false)).toBe(true);
    expect(isOurScript('/assets/w.js', 'https://trace.example/trace/', false)).toBe(false);
  });

  it('are sources only while developing', () => {
    expect(isOurScript('/src/layout/worker.ts?worker_file&type=module', BASE, true)).toBe(true);
    expect(isOurScript('https://elsewhere.example/src/worker.ts', BASE, true)).toBe(false);
  });
});

describe('the policy', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('location', { origin: 'https://trace.example' });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is made once, under the one name the page allows, and refuses what is not ours', async () => {
    const createPolicy = vi.fn((_: string, rules: object) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { trustedScriptUrl } = await import('../../src/app/trusted-script-url');
    expect(createPolicy).not.toHaveBeenCalled();
    expect(trustedScriptUrl('/service-worker.js')).toBe('/service-worker.js');
    expect(trustedScriptUrl('/assets/w.js')).toBe('/assets/w.js');
    expect(createPolicy).toHaveBeenCalledTimes(1);
    expect(createPolicy.mock.calls[0]?.[0]).toBe('sw-url');
    expect(() => trustedScriptUrl('https://elsewhere.example/w.js')).toThrow(TypeError);
  });

  it('is as strict in browsers that know nothing of Trusted Types', async () => {
    const { trustedScriptUrl } = await import('../../src/app/trusted-script-url');
    expect(trustedScriptUrl('/assets/w.js')).toBe('/assets/w.js');
    expect(() => trustedScriptUrl('blob:https://trace.example/1')).toThrow(TypeError);
  });
});
