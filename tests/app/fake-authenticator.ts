import type { Authenticator } from '../../src/app/browser-authenticator';
import { randomBytes } from '../../src/vault/bytes';

/** A key that makes one secret of each salt, for the credentials it made; `refuses` as a person who cancels. */
export function fakeAuthenticator() {
  const seeds = new Map<string, Uint8Array<ArrayBuffer>>();
  const faults = { refuses: false, isUnable: false };
  const ask: Authenticator['ask'] = async ({ credential, salt }) => {
    const seed = seeds.get(credential.join());
    if (faults.refuses || seed === undefined) return null;
    return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...seed, ...salt])));
  };
  const authenticator: Authenticator = {
    isAble: () => Promise.resolve(!faults.isUnable),
    async enrol() {
      if (faults.isUnable) return 'unable';
      if (faults.refuses) return 'refused';
      const [credential, salt] = [randomBytes(16), randomBytes(32)];
      seeds.set(credential.join(), randomBytes(32));
      const secret = await ask({ credential, salt });
      return secret === null ? 'refused' : { credential, salt, secret };
    },
    ask,
  };
  return {
    authenticator,
    faults,
    /** As another key that answers to the same names. */
    forgets() {
      for (const name of seeds.keys()) seeds.set(name, randomBytes(32));
    },
  };
}
