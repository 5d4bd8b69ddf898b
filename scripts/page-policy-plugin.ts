import type { Plugin } from 'vite';
import { META_CONTENT_SECURITY_POLICY } from '../security-headers.ts';

const CHARSET = '<meta charset="utf-8" />';

/**
 * Writes the policy into the built page, right after its charset (which must stay within the first 1,024
 * bytes). The development server goes without: React's refresh needs an inline script.
 */
export function pagePolicyPlugin(): Plugin {
  return {
    name: 'trace:page-policy',
    apply: 'build',
    transformIndexHtml(html) {
      if (!html.includes(CHARSET)) throw new Error('index.html must begin its head with the charset');
      const meta = `<meta http-equiv="Content-Security-Policy" content="${META_CONTENT_SECURITY_POLICY}" />`;
      return html.replace(CHARSET, `${CHARSET}\n    ${meta}`);
    },
  };
}
