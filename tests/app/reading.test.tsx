// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nextFrame, openSheet } from './sheet-driver';

async function aSitting() {
  const sheet = await openSheet();
  await sheet.draw('Ana > Laurent Thomas, CPE, Collège des Marronniers : absences');
  await sheet.draw('Ana > Dr Rey, pédiatre, CMP : sommeil');
  await sheet.draw('autre Léo, ami');
  await sheet.press('{Escape}{Escape}');
  return sheet;
}
const isOnSheet = (name: string) =>
  // React Flow's nodes are groups among others: only their name tells them apart.
  // eslint-disable-next-line testing-library/no-node-access
  document.querySelector(`.react-flow__node[aria-label^="${name}"]`) !== null;
const lines = () =>
  within(screen.getByRole('list', { name: 'Champs de recouvrement de la feuille' })).getAllByRole('button');

describe('« autour de »', () => {
  it('shows the figure in hand and whom its arrows join, and gives the sheet back', async () => {
    const sheet = await aSitting();
    sheet.tap('Laurent');
    sheet.bar(/^Plus$/);
    sheet.bar(/^Autour$/);
    expect(screen.getByText('Autour de Laurent Thomas')).toBeTruthy();
    await nextFrame();
    expect(['Ana', 'Laurent', 'Léo', 'Dr Rey'].map(isOnSheet)).toEqual([true, true, false, false]);
    await sheet.press('{Escape}');
    expect(isOnSheet('Léo')).toBe(true);
    expect(screen.queryByText('Autour de Laurent Thomas')).toBeNull();
  });

  it('is « Autour d’Ana », by Alt+Entrée too', async () => {
    const sheet = await aSitting();
    sheet.tap('Ana');
    await sheet.press('{Alt>}{Enter}{/Alt}');
    expect(screen.getByText('Autour d’Ana')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tout' }));
    await nextFrame();
    expect(isOnSheet('Léo')).toBe(true);
  });

  it('does not outlive a line that goes elsewhere', async () => {
    const sheet = await aSitting();
    sheet.tap('Laurent');
    await sheet.press('{Alt>}{Enter}{/Alt}');
    expect(isOnSheet('Léo')).toBe(false);
    await sheet.draw('Léo > Dr Rey : un rendez-vous');
    expect(isOnSheet('Léo')).toBe(true);
  });
});

describe('the fields of overlap', () => {
  it('are told in words, pressed and let go', async () => {
    const sheet = await aSitting();
    await sheet.open(/^Recouvrements$/);
    const [line, ...others] = lines();
    expect(others).toEqual([]);
    expect(line?.textContent).toMatch(/^Ana active 2\u00a0lieux/);
    if (line === undefined) throw new Error('one line is told');
    fireEvent.click(line);
    expect(line.getAttribute('aria-pressed')).toBe('true');
    fireEvent.keyDown(line, { key: 'Escape' });
    expect(line.getAttribute('aria-pressed')).toBe('false');
  });

  it('give back what was seen before them, when the panel is closed or the line let go', async () => {
    const sheet = await aSitting();
    await sheet.press('++++++');
    await sheet.open(/^Recouvrements$/);
    const before = sheet.spotOf('Ana');
    const [line] = lines();
    if (line === undefined) throw new Error('one line is told');
    fireEvent.click(line);
    expect(sheet.spotOf('Ana')).not.toEqual(before);
    fireEvent.click(line);
    expect(sheet.spotOf('Ana')).toEqual(before);
    fireEvent.click(line);
    expect(sheet.spotOf('Ana')).not.toEqual(before);
    await sheet.open(/^Fermer/);
    expect(sheet.spotOf('Ana')).toEqual(before);
  });

  it('name who was not yet called on, and show them', async () => {
    const sheet = await aSitting();
    await sheet.open(/^Recouvrements$/);
    const waiting = within(screen.getByRole('region', { name: 'Pas encore appelés' }));
    fireEvent.click(waiting.getByRole('button', { name: 'Léo' }));
    expect(sheet.selected()).toHaveLength(1);
    expect(sheet.undoable()).toBe(3);
  });
});

describe('the tools', () => {
  const tool = (name: RegExp) =>
    within(screen.getByRole('toolbar', { name: 'Outils' })).getByRole('button', { name });
  const isOut = (name: RegExp) => tool(name).getAttribute('aria-disabled') === 'true';

  it('are out of use while an earlier sheet is looked at, but for those that only look', async () => {
    const sheet = await aSitting();
    expect(isOut(/^Personne/)).toBe(false);
    await sheet.open(/^Séances/);
    await sheet.open(/^Nouvelle séance/);
    await sheet.open(/^17 mars 2026(?!.*en cours)/);
    await sheet.open(/^Revoir la feuille/);
    expect([/^Choisir/, /^Personne/, /^Activer/, /^Loupe/, /^Tout voir/].map(isOut)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(tool(/^Choisir/).getAttribute('aria-pressed')).toBe('false');
    sheet.tool(/^Personne/);
    await sheet.open(/^Revenir à aujourd’hui/);
    expect(isOut(/^Personne/)).toBe(false);
    expect(sheet.toolInHand()).toEqual(['Choisir']);
  });

  it('are out of use during a replay', async () => {
    const sheet = await aSitting();
    await sheet.press(';');
    expect(isOut(/^Personne/)).toBe(true);
    await sheet.press('{Escape}');
    expect(isOut(/^Personne/)).toBe(false);
  });
});

describe('the loupe', () => {
  // It is a picture of what is read elsewhere: no role and no name.
  // eslint-disable-next-line testing-library/no-node-access
  const glass = () => document.querySelector('[data-loupe]');

  // eslint-disable-next-line testing-library/no-node-access
  const glasses = () => document.querySelectorAll('[data-loupe]');

  it('comes with its key and goes with it, also when the window is left', async () => {
    const sheet = await aSitting();
    await sheet.press('{F4>}');
    expect(glass()?.textContent).toContain('Laurent');
    await sheet.press('{/F4}');
    expect(glass()).toBeNull();
    await sheet.press('{F4>}');
    act(() => {
      window.dispatchEvent(new Event('blur'));
    });
    expect(glass()).toBeNull();
    sheet.tool(/^Loupe/);
    expect(glass()).not.toBeNull();
    await sheet.press('{Escape}');
    expect(glass()).toBeNull();
  });

  it('looks at two sheets side by side at once, and goes with its key', async () => {
    const sheet = await aSitting();
    await sheet.open(/^Séances/);
    await sheet.open(/^Nouvelle séance/);
    await sheet.open(/^17 mars 2026(?!.*en cours)/);
    await sheet.open(/^Côte à côte/);
    await sheet.press('{F4>}');
    expect(glasses()).toHaveLength(2);
    await sheet.press('{/F4}');
    expect(glass()).toBeNull();
    await sheet.open(/^Revenir à une seule feuille/);
    expect(glass()).toBeNull();
  });
});
