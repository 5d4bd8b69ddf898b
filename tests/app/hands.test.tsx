// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { focused } from '../ui/render-ui';
import { nextFrame, openSheet } from './sheet-driver';

type OpenedSheet = Awaited<ReturnType<typeof openSheet>>;
type Hand = ReturnType<OpenedSheet['carry']>;

describe('a blank sheet', () => {
  it('says with what a sitting begins, until somebody is drawn', async () => {
    const sheet = await openSheet();
    const begin = () => screen.queryByText(/^La feuille est blanche. Commencez par vous/);
    expect(begin()).not.toBeNull();
    await sheet.draw('Samir Benali, éducateur, chez Le Pont');
    expect(begin()).toBeNull();
    await sheet.press('{Control>}z{/Control}');
    expect(begin()).not.toBeNull();
  });
});

describe('by hand', () => {
  it('is told with which tool to begin, where there are only fingers', async () => {
    const asked = vi.spyOn(window, 'matchMedia');
    asked.mockImplementation(
      (query) =>
        ({
          matches: /coarse|1200px/.test(query),
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
        }) as unknown as MediaQueryList,
    );
    await openSheet();
    expect(screen.getByText(/^Touchez « Pro », puis la feuille/)).toBeDefined();
    asked.mockRestore();
  });

  it('shows what more can be written beside a name, and keeps it apart', async () => {
    const sheet = await openSheet();
    sheet.tool(/^Pro/);
    sheet.tapGround(400, 300);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nouveau pro' });
    expect(field.placeholder).toBe('Nom, fonction');
    await sheet.name('Samir Benali, éducateur');
    const [samir] = Object.values(sheet.document().professionals);
    expect(samir).toMatchObject({ name: 'Samir Benali', function: 'éducateur' });
  });
});

describe('the line', () => {
  it('draws on Enter, one undo a line, and stays ready for the next', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine Morel f 1982 + Karim Haddad h 1980 : Lina f 2009');
    await sheet.draw('Lina > Samir Benali, éducateur, chez Le Pont : parler');
    expect(sheet.people()).toEqual(['Sandrine Morel', 'Karim Haddad', 'Lina']);
    expect(sheet.line().value).toBe('');
    expect(sheet.undoable()).toBe(2);
    await sheet.press('{Control>}z{/Control}');
    expect(Object.keys(sheet.document().professionals)).toEqual([]);
    expect(sheet.people()).toHaveLength(3);
  });

  it('begins with the letter typed on the sheet', async () => {
    const sheet = await openSheet();
    await sheet.type('S');
    expect(sheet.line().value).toBe('S');
    expect(focused()).toBe(sheet.line());
  });

  it('keeps what is not understood, and says why', async () => {
    const sheet = await openSheet();
    await sheet.draw('> Sandrine : absences');
    expect(sheet.line().value).toBe('> Sandrine : absences');
    expect(document.body.textContent).toContain('Il manque la personne qui active');
    expect(sheet.people()).toEqual([]);
  });

  it('selects whoever it only names', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina Haddad f 2009');
    await sheet.draw('lina');
    expect(sheet.selected()).toHaveLength(1);
    expect(sheet.undoable()).toBe(1);
  });
});

describe('two quick taps', () => {
  it('ask for the name, unless the first of them ended an arrow', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine f 1982 : Lina f 2009');
    const field = () => screen.queryByRole('textbox', { name: 'Nouveau nom' });
    const tapAgain = () => {
      sheet.tap('Lina');
      sheet.doubleTap('Lina');
    };
    sheet.tool(/^Activer/);
    sheet.tap('Sandrine');
    sheet.tap('Lina');
    await sheet.press('{Escape}');
    tapAgain();
    expect(field()).toBeNull();
    sheet.tap('Lina');
    tapAgain();
    expect(field()).not.toBeNull();
  });
});

describe('several in hand', () => {
  it('become one, with its own bar, when that one is tapped', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sandrine f 1982 : Lina f 2009, Yanis h 2013');
    await sheet.press('{Control>}a{/Control}');
    expect(sheet.selected()).toHaveLength(3);
    sheet.tap('Lina');
    expect(sheet.selected()).toHaveLength(1);
    sheet.bar(/^Enfant$/);
    await sheet.name('Zoé');
    expect(sheet.people()).toContain('Zoé');
  });
});

describe('a figure in hand', () => {
  it('takes the keyboard once, and not back from an arrow when the sheet changes', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina > Samir Benali, éducateur : parler');
    sheet.tap('Lina');
    await nextFrame();
    expect(focused()?.getAttribute('aria-label')).toMatch(/^Lina/);
    const arrow = screen.getByRole('button', { name: /^Activation 1/ });
    act(() => {
      arrow.focus();
    });
    act(() => {
      sheet.editor.commit({ label: 'x' }, (draft) => {
        for (const person of Object.values(draft.persons)) person.position.x += 8;
      });
    });
    await nextFrame();
    await nextFrame();
    expect(sheet.selected()).toHaveLength(1);
    expect(focused()).toBe(arrow);
  });

  it('is deleted by Suppr with its arrows, told how to take back, and taken back', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    await sheet.draw('Lina > Samir Benali, éducateur : parler');
    sheet.tap('Lina');
    await sheet.press('{Delete}');
    expect(sheet.people()).toEqual([]);
    expect(Object.keys(sheet.document().activations)).toEqual([]);
    expect(sheet.said.at(-1)).toBe('Supprimé\u00a0: Lina. Annuler\u00a0: Ctrl+Z');
    await sheet.press('{Control>}z{/Control}');
    expect(sheet.people()).toEqual(['Lina']);
    expect(Object.keys(sheet.document().activations)).toHaveLength(1);
  });

  it.each([
    ['Maj+Suppr', (sheet: OpenedSheet) => sheet.press('{Shift>}{Delete}{/Shift}')],
    [
      'the bar',
      (sheet: OpenedSheet) => {
        sheet.bar(/^Plus$/);
        sheet.bar(/^Retirer…$/);
        return Promise.resolve();
      },
    ],
  ])('is taken out for good from %s, once that was confirmed, and nothing brings it back', async (_, ask) => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    await sheet.draw('Lina > Samir Benali, éducateur : parler');
    sheet.tap('Lina');
    await ask(sheet);
    // Fetched when it is first asked for.
    await act(async () => import('../../src/app/SafeOnSheet'));
    const dialog = await screen.findByRole('dialog', { name: /^Retirer Lina/ });
    expect(dialog.textContent).toContain('Son activation sera effacée aussi.');
    expect(sheet.people()).toEqual(['Lina']);
    await sheet.open(/^Retirer$/);
    expect(sheet.people()).toEqual([]);
    expect(sheet.said.at(-1)).toMatch(/^Retiré de la feuille/);
    await sheet.press('{Control>}z{/Control}');
    expect(sheet.people()).toEqual([]);
  });

  it('moves with the arrows, eight times as far with Shift, in one undo', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    const before = sheet.positionOf('Lina');
    sheet.tap('Lina');
    await sheet.press('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    expect(sheet.positionOf('Lina')).toEqual({ x: (before?.x ?? 0) + 2, y: (before?.y ?? 0) + 8 });
    expect(sheet.undoable()).toBe(2);
  });

  it('is dragged in as many moves as one undo', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    const before = sheet.positionOf('Lina');
    sheet.carry('Lina', { x: 60, y: 24 }).lift();
    expect(sheet.positionOf('Lina')).not.toEqual(before);
    expect(sheet.undoable()).toBe(2);
    await sheet.press('{Control>}z{/Control}');
    expect(sheet.positionOf('Lina')).toEqual(before);
  });

  it.each([
    ['Escape', (sheet: OpenedSheet) => sheet.press('{Escape}'), 'mouse'],
    ['a second finger', (_: OpenedSheet, hand: Hand) => hand.join(), 'touch'],
  ])('is put back where it was by %s', async (_, takeBack, pointerType) => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    const before = sheet.positionOf('Lina');
    const hand = sheet.carry('Lina', { x: 60, y: 24 }, { pointerType });
    await takeBack(sheet, hand);
    hand.lift();
    expect(sheet.positionOf('Lina')).toEqual(before);
    expect(sheet.undoable()).toBe(1);
  });

  it('stays with the finger when a palm comes down beside it', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    const before = sheet.positionOf('Lina');
    const hand = sheet.carry('Lina', { x: 60, y: 24 }, { pointerType: 'touch' });
    hand.join({ width: 120, height: 90 });
    hand.lift();
    expect(sheet.positionOf('Lina')).not.toEqual(before);
  });

  it('goes where the hand goes, by as much as the hand went', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    const before = sheet.positionOf('Lina') ?? { x: 0, y: 0 };
    const zoom = sheet.zoom();
    sheet.carry('Lina', { x: 330, y: 210 }).lift();
    expect(sheet.positionOf('Lina')?.x).toBeCloseTo(before.x + 330 / zoom);
    expect(sheet.positionOf('Lina')?.y).toBeCloseTo(before.y + 210 / zoom);
  });

  it('takes along whoever else is in hand, and leaves them when it is not itself', async () => {
    const sheet = await openSheet();
    for (const line of ['Lina f 2009', 'Karim h 1980', 'Zoé f 1950']) await sheet.draw(line);
    const far = { x: 250, y: 190 };
    const moved = (name: string, lift: () => void) => {
      const before = sheet.positionOf(name);
      lift();
      return sheet.positionOf(name) !== before;
    };
    sheet.tap('Lina');
    const hand = sheet.carry('Karim', far, { shiftKey: true });
    expect(moved('Lina', hand.lift)).toBe(true);
    expect(sheet.selected()).toHaveLength(2);
    expect(moved('Karim', sheet.carry('Zoé', far).lift)).toBe(false);
    expect(sheet.selected()).toHaveLength(1);
  });

  it('is let go by a tap with Shift, and keeps no keyboard', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    sheet.tap('Lina');
    await nextFrame();
    expect(focused()?.getAttribute('aria-label')).toMatch(/^Lina/);
    sheet.tap('Lina', { shiftKey: true });
    await nextFrame();
    expect(sheet.selected()).toEqual([]);
    expect(focused()?.getAttribute('aria-label') ?? '').not.toMatch(/^Lina/);
  });

  it('is renamed in its place; an empty name changes nothing and says so', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    sheet.doubleTap('Lina');
    await sheet.fill('Nouveau nom', ' ');
    await sheet.press('{Enter}');
    expect(document.body.textContent).toContain('Un nom ne peut pas être vide');
    await sheet.fill('Nouveau nom', 'Lina Haddad');
    await sheet.press('{Enter}');
    expect(sheet.people()).toEqual(['Lina Haddad']);
    expect(sheet.undoable()).toBe(2);
  });

  it('is let go by Escape', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    sheet.tap('Lina');
    expect(sheet.selected()).toHaveLength(1);
    await sheet.press('{Escape}');
    expect(sheet.selected()).toEqual([]);
  });
});

describe('the thread', () => {
  it('lists each arrow in the passive voice and shows it on the sheet', async () => {
    const sheet = await openSheet();
    await sheet.draw('Lina f 2009');
    await sheet.draw('Lina > Samir Benali h, éducateur : parler');
    await sheet.open(/^Fil de la séance/);
    await screen.findByRole('region', { name: 'Fil de la séance' }, { timeout: 20_000 });
    expect(sheet.thread().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Samir Benali (éducateur) est activé par Lina'),
    ]);
    sheet.tapArrow(/^Activation 1/);
    expect(sheet.selected()).toHaveLength(1);
  });
});
