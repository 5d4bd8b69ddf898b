import { describe, expect, it, vi } from 'vitest';
import { browserAuthenticator } from '../../src/app/browser-authenticator';
import { randomBytes } from '../../src/vault/bytes';

const SECRET = randomBytes(32);

interface Results {
  readonly enabled?: boolean;
  readonly results?: { readonly first: ArrayBuffer };
}

const TOLD: Results = { enabled: true, results: { first: SECRET.buffer } };

const aCredential = (prf: Results | undefined) =>
  ({
    type: 'public-key',
    rawId: new Uint8Array([1, 2, 3]).buffer,
    getClientExtensionResults: () => ({ prf }),
  }) as unknown as Credential;

/** A browser with a key that answers `made` and `got`. */
function aPage({ host = 'trace.example.org', isAble = true, made = TOLD, got = TOLD } = {}) {
  const create = vi.fn<CredentialsContainer['create']>(() => Promise.resolve(aCredential(made)));
  const get = vi.fn<CredentialsContainer['get']>(() => Promise.resolve(aCredential(got)));
  const page = { location: { hostname: host }, navigator: { credentials: { create, get } } };
  // As in a window, whose interfaces are not among what can be listed of it.
  Object.defineProperty(page, 'PublicKeyCredential', {
    value: { getClientCapabilities: () => Promise.resolve({ 'extension:prf': isAble }) },
  });
  const authenticator = browserAuthenticator(page);
  return { authenticator, create, get };
}

const refusal = () => Promise.reject(new DOMException('cancelled', 'NotAllowedError'));

describe('an authenticator of the browser', () => {
  it('is offered only where the browser says that it passes secrets on, at an address with a name', async () => {
    expect(await aPage().authenticator.isAble()).toBe(true);
    expect(await aPage({ isAble: false }).authenticator.isAble()).toBe(false);
    expect(await aPage({ host: '127.0.0.1' }).authenticator.isAble()).toBe(false);
    expect(await aPage({ host: '[::1]' }).authenticator.isAble()).toBe(false);
    const location = { hostname: 'trace.example.org' };
    expect(await browserAuthenticator({ location, navigator: {} }).isAble()).toBe(false);
    const credentials = { create: vi.fn(), get: vi.fn() };
    const older = { location, navigator: { credentials }, PublicKeyCredential: {} };
    expect(await browserAuthenticator(older).isAble()).toBe(false);
  });

  it('is told nothing of who it is for, and asked for a finger, a face or a code each time', async () => {
    const { authenticator, create, get } = aPage({ made: { enabled: true } });
    const [one, two] = [await authenticator.enrol(), await authenticator.enrol()];
    if (typeof one === 'string' || typeof two === 'string') throw new Error('not made');
    const { publicKey } = create.mock.calls[0]![0]!;
    expect(publicKey).toMatchObject({
      rp: { id: 'trace.example.org', name: 'Tracé' },
      user: { name: 'Tracé', displayName: 'Tracé' },
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
      attestation: 'none',
    });
    expect(create.mock.calls[1]![0]!.publicKey!.user.id).not.toEqual(publicKey!.user.id);
    expect(one.salt).not.toEqual(two.salt);
    expect(get.mock.calls[0]![0]!.publicKey).toMatchObject({
      rpId: 'trace.example.org',
      allowCredentials: [{ type: 'public-key', id: new Uint8Array([1, 2, 3]) }],
      userVerification: 'required',
      extensions: { prf: { eval: { first: one.salt } } },
    });
  });

  it('tells its secret at once, or when it is asked again', async () => {
    const atOnce = aPage();
    expect(await atOnce.authenticator.enrol()).toMatchObject({ secret: SECRET });
    expect(atOnce.get).not.toHaveBeenCalled();
    const asked = aPage({ made: { enabled: true } });
    expect(await asked.authenticator.enrol()).toMatchObject({ secret: SECRET });
    expect(asked.get).toHaveBeenCalledTimes(1);
  });

  it('that makes no secrets, or too short ones, is told from one that was refused', async () => {
    expect(await aPage({ made: {} }).authenticator.enrol()).toBe('unable');
    const short = { enabled: true, results: { first: new ArrayBuffer(0) } };
    expect(await aPage({ made: short, got: short }).authenticator.enrol()).toBe('refused');
    const known = { credential: randomBytes(3), salt: randomBytes(32) };
    expect(await aPage({ got: short }).authenticator.ask(known)).toBeNull();
    const cancelled = aPage();
    cancelled.create.mockImplementation(refusal);
    cancelled.get.mockImplementation(refusal);
    expect(await cancelled.authenticator.enrol()).toBe('refused');
    expect(await cancelled.authenticator.ask(known)).toBeNull();
    const older = aPage();
    older.create.mockImplementation(() => Promise.reject(new DOMException('no', 'NotSupportedError')));
    expect(await older.authenticator.enrol()).toBe('unable');
  });
});
