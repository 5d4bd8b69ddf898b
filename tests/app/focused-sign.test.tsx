// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { focused } from '../ui/render-ui';
import { openSheet } from './sheet-driver';

describe('the keyboard, on its way out of a panel', () => {
  it('comes back to whom the card tells of', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982');
    await sheet.draw('Lina Morel f 2009');
    sheet.tap('Lina');
    await sheet.press('{F2}');
    await screen.findByRole('textbox', { name: 'Nom' });
    await sheet.press('{Escape}');
    expect(focused()?.getAttribute('aria-label')).toMatch(/^Lina Morel/);
    expect(sheet.selected()).toHaveLength(1);
  });

  it('comes back to the arrow whose card it was', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982 > Lina Morel f 2009 : le soir');
    sheet.tapArrow(/^Activation 1/);
    await sheet.press('{F2}');
    await screen.findByRole('textbox', { name: 'À propos de' });
    await sheet.press('{Escape}');
    expect(focused()?.getAttribute('aria-label')).toMatch(/^Activation 1/);
  });

  it('comes back to the sheet when nobody is in hand', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982');
    await sheet.press('{Escape}{Escape}');
    await sheet.open(/^Plan de la feuille/);
    within(screen.getByRole('region', { name: 'Plan de la feuille' }))
      .getByRole('button', { name: /^Fermer/ })
      .focus();
    await sheet.press('{Escape}');
    expect(focused()?.getAttribute('aria-label')).toBe('Feuille');
  });
});
