// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLowered, raiseCurtain } from '../../src/features/projection/page-curtain';
import { focused } from '../ui/render-ui';
import { openSheet } from './sheet-driver';

afterEach(() => {
  raiseCurtain(document);
  vi.useRealTimers();
});

const toolbar = (name: string) => screen.queryByRole('toolbar', { name });
/** A key as it is struck, whatever keyboard has it. */
const strike = (key: string) => fireEvent.keyDown(focused() ?? document.body, { key, code: key });

const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

/** Over more than one screen. */
function spreadOut({ editor }: Awaited<ReturnType<typeof openSheet>>): void {
  act(() => {
    editor.commit({ label: 'x' }, (draft) => {
      for (const place of Object.values(draft.institutions)) place.position.x += 2_000;
    });
  });
}

/** Of a sheet over more than one screen, its card open in the panel. */
async function atAnEarlierSitting() {
  const sheet = await openSheet();
  await sheet.draw('Sandrine Morel f 1982 > Collège des Marronniers : absences');
  spreadOut(sheet);
  await sheet.open(/^Séances/);
  await sheet.open(/^Nouvelle séance/);
  await sheet.open(/^17 mars 2026(?!.*en cours)/);
  return sheet;
}

describe('before a room', () => {
  it('the sheet and its legend stand alone, and F9 or Escape brings the editor back', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982');
    await sheet.press('{Escape}{Escape}');
    await sheet.press('{F9}');
    expect(screen.queryByRole('banner')).toBeNull();
    expect(toolbar('Outils')).toBeNull();
    expect(screen.getByRole('list', { name: 'Légende' })).toBeTruthy();
    expect(screen.queryByText('Feuille du 17 mars 2026')).toBeNull();
    await sheet.press('{F9}');
    expect(toolbar('Outils')).not.toBeNull();
    await sheet.press('{F9}');
    expect(toolbar('Projection')).not.toBeNull();
    await sheet.press('{Escape}');
    expect(toolbar('Projection')).toBeNull();
    expect(toolbar('Outils')).not.toBeNull();
  });

  it('what is in hand shows no handles', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982 > Léo Morel m 2010 : le soir');
    await sheet.press('{Escape}{Escape}');
    // eslint-disable-next-line testing-library/no-node-access -- handles have no name: the keyboard has other ways
    const handles = () => document.querySelectorAll('[data-handle]').length;
    const [arrow] = Object.keys(sheet.editor.store.getState().committed.activations);
    act(() => {
      sheet.editor.select([arrow!]);
    });
    expect(handles()).toBeGreaterThan(0);
    await sheet.press('{F9}');
    expect(sheet.selected()).toEqual([arrow]);
    expect(handles()).toBe(0);
  });

  it('Escape first lets go of what is in hand', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982');
    await sheet.press('{F9}');
    sheet.tap('Sandrine');
    await sheet.press('{Escape}');
    expect(sheet.selected()).toEqual([]);
    expect(toolbar('Projection')).not.toBeNull();
  });

  it('arrows move the view and nobody, whoever is in hand', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982');
    const stood = sheet.positionOf('Sandrine Morel');
    sheet.tap('Sandrine');
    await sheet.press('{F9}{ArrowRight}{ArrowDown}{PageDown}');
    expect(sheet.positionOf('Sandrine Morel')).toEqual(stood);
    await sheet.press('{F9}{ArrowRight}');
    expect(sheet.positionOf('Sandrine Morel')).not.toEqual(stood);
  });

  it('an earlier sheet is walked through like the present one', async () => {
    const sheet = await atAnEarlierSitting();
    await sheet.open(/^Revoir la feuille/);
    await sheet.press('{F9}');
    const before = sheet.view();
    await sheet.press('{PageDown}');
    expect(sheet.view()).not.toBe(before);
    await sheet.press('{PageUp}');
    expect(sheet.view()).toBe(before);
  });

  it('two sheets side by side are at the size a room reads, also when they come during the projection', async () => {
    const sheet = await atAnEarlierSitting();
    await sheet.open(/^Côte à côte/);
    await sheet.press('{F9}');
    expect(sheet.zoom()).toBeCloseTo(18 / 17);
    await sheet.open(/^Revenir à une seule feuille/);
    expect(sheet.zoom()).toBeCloseTo(18 / 17);
  });

  it('an arrow in hand tells its sentence in large type, without buttons', async () => {
    const sheet = await openSheet();
    await sheet.draw('Laurent Thomas, CPE > Sandrine Morel f : absences');
    await sheet.press('{Escape}{Escape}{F9}');
    sheet.tapArrow(/^Activation 1/);
    expect(screen.getByText(/^1\. Sandrine Morel est activée par Laurent Thomas/)).toBeTruthy();
    expect(sheet.hasBar()).toBe(false);
  });

  it('a letter begins the line, which goes away after a quiet while and keeps its text', async () => {
    const sheet = await openSheet();
    await sheet.press('{F9}');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    strike('L');
    expect(focused()).toBe(sheet.line());
    pass(19_000);
    strike('Shift');
    pass(19_000);
    expect(focused()).toBe(sheet.line());
    pass(1_000);
    expect(focused()).not.toBe(sheet.line());
    expect(sheet.line().value).toBe('L');
  });

  it('+ and − change the size of the words too, only here', async () => {
    const sheet = await openSheet();
    const scale = () =>
      // The size is a property of the legend's place, not of anything with a role.
      // eslint-disable-next-line testing-library/no-node-access
      document.querySelector<HTMLElement>('[style*="--text-scale"]')?.style.getPropertyValue('--text-scale');
    await sheet.press('+');
    expect(scale()).toBeUndefined();
    await sheet.press('{F9}+');
    expect(Number(scale())).toBeCloseTo(1.2);
    await sheet.press('-');
    expect(Number(scale())).toBeCloseTo(1);
  });
});

describe('the pause', () => {
  it.each(['F8', 'Pause'])(
    'hides everything within the key itself, and comes back with it (%s)',
    async (key) => {
      await openSheet();
      strike(key);
      expect(isLowered(document)).toBe(true);
      strike(key);
      expect(isLowered(document)).toBe(false);
    },
  );

  it('is heard in a field and in a dialog', async () => {
    const sheet = await openSheet();
    act(() => {
      sheet.line().focus();
    });
    strike('F8');
    expect(isLowered(document)).toBe(true);
    strike('F8');
    strike('§');
    expect(screen.getByRole('dialog', { name: 'Les cinq expressions' })).toBeTruthy();
    strike('F8');
    expect(isLowered(document)).toBe(true);
  });

  it('keeps the keyboard from the sheet', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982');
    sheet.tap('Sandrine');
    strike('F8');
    strike('Delete');
    expect(sheet.people()).toEqual(['Sandrine Morel']);
  });

  it('ends by its button', async () => {
    await openSheet();
    strike('F8');
    fireEvent.click(screen.getByRole('button', { name: 'Montrer la feuille' }));
    expect(isLowered(document)).toBe(false);
  });
});
