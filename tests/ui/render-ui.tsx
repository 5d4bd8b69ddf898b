// Without globals, nothing is unmounted by itself.
// eslint-disable-next-line testing-library/no-manual-cleanup
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { Locale } from '../../src/i18n/translate';
import { UiProvider } from '../../src/ui/UiProvider';
// Fetched before it is asked for, so that no test waits for a file.
import '../../src/ui/OpenMenu';

// jsdom knows neither the top layer nor scrolling: a dialog is open or closed, and that is enough here.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;

afterEach(cleanup);

/** Mounts a part of the interface as the app would, with hands for the keyboard and the mouse. */
export function renderUi(ui: ReactNode, locale: Locale = 'fr') {
  const user = userEvent.setup({ delay: null });
  const inProvider = (node: ReactNode) => <UiProvider locale={locale}>{node}</UiProvider>;
  const { rerender } = render(inProvider(ui));
  return {
    user,
    rerender: (next: ReactNode) => {
      rerender(inProvider(next));
    },
  };
}

/** Where the keyboard is. */
export function focused(): Element | null {
  return document.activeElement;
}

/** The text of the element that an attribute such as `aria-describedby` names; `null`: it names none. */
export function textNamedBy(element: Element, attribute: string): string | null {
  return document.getElementById(element.getAttribute(attribute) ?? '')?.textContent ?? null;
}
