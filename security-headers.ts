/**
 * The one place where the security policy of the served page is written. The preview server, the `meta`
 * element of the built page and the hosting guide all read it here.
 *
 * Nothing may come from, or go to, another origin; no script or style stands inside the page; and only the
 * policy `sw-url` (src/app/trusted-script-url.ts) may give a worker its address.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sw-url',
};

/** A `meta` element may not hold these: browsers ignore them there, and say so in the console. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors']);

/** Everything a browser can be asked to forbid, less what the application uses (`OPEN_FEATURES`). */
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The clipboard, the full screen, and opening the sheets with the lock of the device or with a key that is plugged
 * in; for this origin only.
 */
const OPEN_FEATURES = [
  'clipboard-read',
  'clipboard-write',
  'fullscreen',
  'publickey-credentials-create',
  'publickey-credentials-get',
];

function policyOf(keep: (directive: string) => boolean): string {
  return Object.entries(DIRECTIVES)
    .filter(([directive]) => keep(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** The policy as the built page carries it itself, for hosts that send no headers. */
export const META_CONTENT_SECURITY_POLICY = policyOf((directive) => !HEADER_ONLY.has(directive));

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyOf(() => true),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...CLOSED_FEATURES.map((feature) => `${feature}=()`),
    ...OPEN_FEATURES.map((feature) => `${feature}=(self)`),
  ].join(', '),
};
