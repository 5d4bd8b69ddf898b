import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Renders an `<svg>` element outside the page, once, as plain DOM: no text is ever parsed as markup.
 * @throws Error when the element rendered is no `<svg>`.
 */
export function mountSvg(element: ReactElement): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => {
    root.render(element);
  });
  const svg = host.firstElementChild?.cloneNode(true);
  root.unmount();
  if (!(svg instanceof SVGSVGElement)) throw new Error('an export renders one svg element');
  return svg;
}
