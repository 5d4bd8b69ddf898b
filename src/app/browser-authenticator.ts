import type { AuthenticatorSecret } from '../vault/authenticator-slot';
import { randomBytes, type Bytes } from '../vault/bytes';

/** The lock of this device (a finger, a face, a code) or a key that is plugged in, asked for secrets. */
export interface Authenticator {
  /** Whether this browser can ask one, at this address. Never fails. */
  readonly isAble: () => Promise<boolean>;
  /**
   * Makes a credential, in answer to a tap. Never fails.
   * @returns `refused`: somebody changed their mind, or waited too long; `unable`: it makes no secrets.
   */
  readonly enrol: () => Promise<AuthenticatorSecret | 'refused' | 'unable'>;
  /** @returns `null`: refused, or nothing that answers here knows the credential. Never fails. */
  readonly ask: (known: Omit<AuthenticatorSecret, 'secret'>) => Promise<Bytes | null>;
}

/** The parts of a browser that it takes, which only some have. */
interface AuthenticatorPage {
  readonly location: { readonly hostname: string };
  readonly navigator: { readonly credentials?: Pick<CredentialsContainer, 'create' | 'get'> };
  readonly PublicKeyCredential?: {
    readonly getClientCapabilities?: () => Promise<Readonly<Record<string, boolean>>>;
  };
}

const SECRET_BYTES = 32;
/** All that the authenticator is told of who it is for. */
const NAME = 'Tracé';
/** The secret is another one without: a key that was found in a drawer must not open. */
const VERIFICATION = 'required';

export function browserAuthenticator(page: AuthenticatorPage): Authenticator {
  const { navigator, PublicKeyCredential: Known } = page;
  const host = page.location.hostname;

  async function ask({ credential, salt }: Omit<AuthenticatorSecret, 'secret'>): Promise<Bytes | null> {
    try {
      const answer = await navigator.credentials?.get({
        publicKey: {
          // Nobody checks an answer: there is no server. Only the secret is wanted.
          challenge: randomBytes(SECRET_BYTES),
          rpId: host,
          allowCredentials: [{ type: 'public-key', id: credential }],
          userVerification: VERIFICATION,
          extensions: { prf: { eval: { first: salt } } },
        },
      });
      return secretIn(answer);
    } catch {
      return null;
    }
  }

  return {
    async isAble() {
      // WebAuthn knows names, no numbers.
      if (navigator.credentials === undefined || /^[\d.]+$|:/.test(host)) return false;
      const capabilities = await Known?.getClientCapabilities?.().catch(() => null);
      return capabilities?.['extension:prf'] === true;
    },
    async enrol() {
      const salt = randomBytes(SECRET_BYTES);
      try {
        const made = await navigator.credentials?.create({ publicKey: wanted(host, salt) });
        if (!isKnown(made)) return 'unable';
        if (made.getClientExtensionResults().prf?.enabled !== true) return 'unable';
        const credential = new Uint8Array(made.rawId);
        // Most keys tell the secret only when they are asked again.
        const secret = secretIn(made) ?? (await ask({ credential, salt }));
        return secret === null ? 'refused' : { credential, salt, secret };
      } catch (error) {
        return isRefusal(error) ? 'refused' : 'unable';
      }
    },
    ask,
  };
}

function wanted(host: string, salt: Bytes): PublicKeyCredentialCreationOptions {
  return {
    challenge: randomBytes(SECRET_BYTES),
    rp: { id: host, name: NAME },
    user: { id: randomBytes(SECRET_BYTES), name: NAME, displayName: NAME },
    pubKeyCredParams: [
      { type: 'public-key', alg: ES256 },
      { type: 'public-key', alg: RS256 },
    ],
    // It is not to be found without what is stored here, where the authenticator lets one choose.
    authenticatorSelection: { residentKey: 'discouraged', userVerification: VERIFICATION },
    attestation: 'none',
    extensions: { prf: { eval: { first: salt } } },
  };
}

/** By their numbers at the IANA; every authenticator has one of the two. */
const ES256 = -7;
const RS256 = -257;

function isKnown(credential: Credential | null | undefined): credential is PublicKeyCredential {
  return credential?.type === 'public-key';
}

function secretIn(credential: Credential | null | undefined): Bytes | null {
  if (!isKnown(credential)) return null;
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  // What browsers give is a buffer of its own, whatever else the type allows.
  const secret = new Uint8Array(first as ArrayBuffer);
  return secret.length === SECRET_BYTES ? secret : null;
}

function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError');
}
