// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { focused } from '../ui/render-ui';
import { openSheet } from './sheet-driver';

/** Px of the window’s width; its hands are fingers when it is narrow. */
function onScreen(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, sign = '', px = ''] = /width (>=|<) (\d+)px/.exec(query) ?? [];
    const isWide = width >= Number(px);
    return {
      matches: sign === '' ? query.includes('reduced-motion') : isWide === (sign === '>='),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  });
}

beforeEach(() => {
  onScreen(1_920);
});

/** A sitting with somebody far to the left, who is gone by now, and somebody far to the right, who came since. */
async function aYearLater() {
  const sheet = await openSheet();
  await sheet.draw('Ana');
  await sheet.draw('Bernard');
  move('Bernard', -1_700);
  await sheet.open(/^Séances/);
  await sheet.open(/^Nouvelle séance/);
  await sheet.draw('Chloé');
  move('Chloé', 1_700);
  const gone = sheet.spotOf('Bernard');
  act(() => {
    sheet.editor.commit({ label: 'x' }, (draft) => {
      for (const { id, name } of Object.values(draft.persons))
        if (name === 'Bernard') delete draft.persons[id];
    });
  });
  await sheet.press('{Escape}{Escape}{Control>}1{/Control}');
  await sheet.open(/^17 mars 2026(?!.*en cours)/);
  return { ...sheet, gone };

  function move(who: string, x: number): void {
    act(() => {
      sheet.editor.commit({ label: 'x' }, (draft) => {
        for (const person of Object.values(draft.persons)) if (person.name === who) person.position.x = x;
      });
    });
  }
}

const ROOM = 1_000;
/** Where the sheets’ middle is, and how large: px of the screen for px at zoom 1. */
const onSight = (view: string, x: number): number => {
  const [, tx = '0', zoom = '1'] = /translate\((.+?)px,.+scale\((.+?)\)/.exec(view) ?? [];
  return x * Number(zoom) + Number(tx);
};

describe('« Ce qui a changé »', () => {
  it('has all that is marked in sight, also what is gone; then what was seen before is seen again', async () => {
    const sheet = await aYearLater();
    const before = sheet.view();
    expect(sheet.spotOf('Chloé').x).toBeGreaterThan(ROOM);
    await sheet.open(/^Ce qui a changé/);
    expect(sheet.spotOf('Chloé').x).toBeLessThan(ROOM);
    expect(onSight(sheet.view(), -1_700)).toBeGreaterThan(0);
    await sheet.open(/^Ôter les marques/);
    expect(sheet.view()).toBe(before);
  });

  it('is said in words to those who cannot see it, as the other ways of looking are', async () => {
    const sheet = await aYearLater();
    const said = () => sheet.said.at(-1)?.replaceAll('\u00a0', ' ');
    await sheet.open(/^Ce qui a changé/);
    expect(said()).toMatch(/^Depuis la séance du 17 mars 2026 \(1\) : rien n’a changé/);
    await sheet.open(/^Revoir la feuille/);
    expect(said()).toBe('La feuille comme elle était à la séance du 17 mars 2026 (1).');
  });
});

const panel = () => screen.queryByRole('region', { name: 'Séances' });

describe('« Ce qui a changé » on a tablet held upright', () => {
  it('is seen on the whole sheet, and its list is one tap away', async () => {
    onScreen(820);
    const sheet = await aYearLater();
    await sheet.open(/^Ce qui a changé/);
    expect(panel()).toBeNull();
    await sheet.open(/^Lire la liste/);
    expect(screen.getByRole('region', { name: 'Ce qui a changé' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Lire la liste/ })).toBeNull();
  });
});

describe('« Côte à côte »', () => {
  it.each([
    ['on a laptop the panel makes room for the two sheets, and comes back with the one', 1_440, false],
    ['on a large screen the panel stays', 1_920, true],
  ])('%s', async (_, width, stays) => {
    onScreen(width);
    const sheet = await aYearLater();
    await sheet.open(/^Côte à côte/);
    expect(panel() !== null).toBe(stays);
    await sheet.open(/^Revenir à une seule feuille/);
    expect(panel()).not.toBeNull();
  });

  it('leaves the keyboard on the sheet, and Escape brings back one sheet and the panel', async () => {
    onScreen(1_440);
    const sheet = await aYearLater();
    await sheet.open(/^Côte à côte/);
    expect(focused()).toBe(screen.getByRole('region', { name: 'Feuille' }));
    await sheet.press('{Escape}');
    expect(screen.queryByRole('region', { name: 'Avant' })).toBeNull();
    expect(panel()).not.toBeNull();
  });
});
