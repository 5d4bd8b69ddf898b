// @vitest-environment jsdom
import { createEvent, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog';
import { focused, renderUi, textNamedBy } from './render-ui';

describe('a dialog', () => {
  it('is named by its title and told by its sentence', () => {
    renderUi(<Dialog title="Effacer ?" description="Sans retour possible." onClose={vi.fn()} />);
    const dialog = screen.getByRole('dialog', { name: 'Effacer ?' });
    expect(textNamedBy(dialog, 'aria-describedby')).toBe('Sans retour possible.');
  });

  it('leaves it to its owner to go, on Escape and on the cross', async () => {
    const onClose = vi.fn();
    const { user } = renderUi(<Dialog title="Aide" onClose={onClose} />);
    const dialog = screen.getByRole('dialog');
    const escape = createEvent('cancel', dialog, { cancelable: true });
    fireEvent(dialog, escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('closes while it is still in the page, so that the focus goes back where it was', () => {
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
    const inPage: boolean[] = [];
    close.mockImplementation(function note(this: HTMLDialogElement) {
      inPage.push(this.isConnected);
    });
    const { rerender } = renderUi(<Dialog title="Aide" onClose={vi.fn()} />);
    rerender(null);
    expect(inPage).toEqual([true]);
    close.mockRestore();
  });

  it('gives the focus to the button of the menu it was asked for from, which is gone', () => {
    const place = (menu: ReactNode, dialog: ReactNode) => (
      <>
        <button type="button" id="exporter">
          Exporter
        </button>
        {menu}
        {dialog}
      </>
    );
    const menu = (
      <div role="menu" aria-labelledby="exporter" key="menu">
        <div role="menuitem" tabIndex={-1}>
          PDF
        </div>
      </div>
    );
    const dialog = <Dialog title="PDF" onClose={vi.fn()} key="dialog" />;
    const { rerender } = renderUi(place(menu, null));
    screen.getByRole('menuitem').focus();
    rerender(place(menu, dialog));
    rerender(place(null, dialog));
    rerender(place(null, null));
    expect(focused()).toBe(screen.getByRole('button', { name: 'Exporter' }));
  });

  it('takes the focus on itself, so that Enter does nothing by accident', () => {
    renderUi(<Dialog title="Effacer ?" onClose={vi.fn()} footer={<button type="button">Effacer</button>} />);
    expect(focused()).toBe(screen.getByRole('dialog'));
  });

  it('gives the focus to a text with nothing to press, so that the keys scroll it', () => {
    renderUi(
      <Dialog title="Aide" isText onClose={vi.fn()}>
        Une longue page
      </Dialog>,
    );
    expect(focused()).toBe(screen.getByRole('region', { name: 'Aide' }));
  });
});
