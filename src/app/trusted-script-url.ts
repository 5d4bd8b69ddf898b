/**
 * What a worker or a service worker takes as its address. Browsers that enforce Trusted Types hold an object
 * here that only the policy can make; the standard library types it as the string it stands for.
 */
type ScriptAddress = string;

interface ScriptPolicy {
  createScriptURL(address: string): ScriptAddress;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

export const SERVICE_WORKER_FILE = 'service-worker.js';

/** Names the build gives: a folder, a plain name, no query. Anything else is not ours. */
const BUILT_FILE = /^assets\/[\w.-]+\.js$/;

/**
 * Whether `address` is one of our own built files: same origin, in the build's folder or the service worker.
 * @param base address of the folder the application is served from, ends in `/`.
 */
export function isOurScript(address: string, base: string, development: boolean): boolean {
  const url = new URL(address, base);
  if (!url.href.startsWith(base)) return false;
  const path = url.href.slice(base.length);
  if (path === SERVICE_WORKER_FILE || BUILT_FILE.test(path)) return true;
  return development && path.startsWith('src/');
}

let policy: ScriptPolicy | null = null;

/**
 * The address of a worker (from a `?worker&url` import) or of the service worker, let through the policy
 * `sw-url`, the only one the page allows.
 * @throws TypeError when it is not one of our own files: a bug, or somebody's script.
 */
export function trustedScriptUrl(address: string): ScriptAddress {
  policy ??= createPolicy();
  return policy.createScriptURL(address);
}

function createPolicy(): ScriptPolicy {
  const base = new URL(import.meta.env.BASE_URL, globalThis.location.origin).href;
  const rules: ScriptPolicy = {
    createScriptURL(address) {
      if (!isOurScript(address, base, import.meta.env.DEV)) throw new TypeError('not a script of ours');
      return address;
    },
  };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  return trustedTypes?.createPolicy('sw-url', rules) ?? rules;
}
