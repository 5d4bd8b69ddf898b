// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/model/records';
import { nextFrame, openSheet } from './sheet-driver';

type Sheet = Awaited<ReturnType<typeof openSheet>>;

const arrowsOf = (sheet: Sheet) =>
  recordsOf(sheet.document().activations).map(({ kind, from, to }) => [
    kind,
    ...[...from, ...to].map((id) => nameOf(sheet, id)),
  ]);
const nameOf = (sheet: Sheet, id: string) => {
  const { persons, professionals, institutions } = sheet.document();
  const all: Record<string, { readonly name: string }> = { ...persons, ...professionals, ...institutions };
  return all[id]?.name;
};

describe('a tool that makes figures', () => {
  it('asks for the name where the sheet was tapped, one undo a figure, and stays in hand', async () => {
    const sheet = await openSheet();
    sheet.tool(/^Personne/);
    sheet.tapGround(300, 200);
    await sheet.name('Ana');
    sheet.tapGround(500, 200);
    await sheet.name('Léo');
    expect(sheet.people()).toEqual(['Ana', 'Léo']);
    expect(sheet.undoable()).toBe(2);
    const { x, y } = sheet.spotOf('Ana');
    expect(x).toBeCloseTo(300, 0);
    expect(y).toBeCloseTo(200, 0);
    expect(sheet.toolInHand()).toEqual(['Personne']);
    await sheet.press('{Escape}');
    expect(sheet.toolInHand()).toEqual(['Choisir']);
  });

  it('is taken by its key, and Enter puts the figure where it is seen', async () => {
    const sheet = await openSheet();
    await sheet.press('*');
    expect(sheet.toolInHand()).toEqual(['Personne']);
    await sheet.press('{Enter}');
    await sheet.name('Ana');
    await sheet.press('{Enter}');
    await sheet.name('Léo');
    expect(sheet.people()).toEqual(['Ana', 'Léo']);
    expect(sheet.positionOf('Léo')).not.toEqual(sheet.positionOf('Ana'));
  });

  it.each([
    ['', 'Un nom ne peut pas être vide.'],
    ['a'.repeat(500), 'Un nom a'],
  ])('says what is wrong with a name, and keeps it', async (typed, sentence) => {
    const sheet = await openSheet();
    sheet.tool(/^Personne/);
    sheet.tapGround(300, 200);
    await sheet.name(typed);
    expect(document.body.textContent).toContain(sentence);
    expect(sheet.people()).toEqual([]);
    await sheet.press('{Escape}');
    expect(sheet.undoable()).toBe(0);
  });

  it('says where somebody will work whose name is asked for inside a building', async () => {
    const sheet = await openSheet();
    await sheet.draw('inst Le Pont (aide)');
    sheet.tool(/^Pro/);
    sheet.tap('Le Pont');
    expect(screen.getByRole('textbox', { name: 'Nouveau pro, chez Le Pont' })).toBeDefined();
    await sheet.name('Samir');
    const [samir] = recordsOf(sheet.document().professionals);
    expect(samir?.institution).toBe(Object.keys(sheet.document().institutions)[0]);
  });

  it('takes names written from right to left', async () => {
    const sheet = await openSheet();
    sheet.tool(/^Personne/);
    sheet.tapGround(300, 200);
    expect(document.activeElement?.getAttribute('dir')).toBe('auto');
    await sheet.name('ليلى');
    expect(sheet.people()).toEqual(['ليلى']);
  });
});

/** Ana, then Léo, with a tool in hand. */
async function tapped(tool: RegExp) {
  const sheet = await openSheet();
  await sheet.draw('Ana f 1982');
  await sheet.draw('Léo h 1980');
  sheet.tool(tool);
  sheet.tap('Ana');
  sheet.tap('Léo');
  return sheet;
}

describe('« Activer » and « Relais »', () => {
  it('join the one tapped first to the one tapped next, in one undo', async () => {
    const sheet = await tapped(/^Activer/);
    expect(arrowsOf(sheet)).toEqual([['activation', 'Ana', 'Léo']]);
    expect(sheet.undoable()).toBe(3);
  });

  it('make the end that is missing where the sheet was tapped, in the same undo', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    sheet.tool(/^Activer/);
    sheet.tap('Ana');
    sheet.tapGround(700, 500);
    await sheet.name('Samir Benali');
    expect(arrowsOf(sheet)).toEqual([['activation', 'Ana', 'Samir Benali']]);
    expect(Object.keys(sheet.document().professionals)).toHaveLength(1);
    expect(sheet.undoable()).toBe(2);
    await sheet.press('{Escape}{Control>}z{/Control}');
    expect(Object.keys(sheet.document().professionals)).toEqual([]);
  });

  it('turn round the arrow just drawn, and stay in hand for the next', async () => {
    const sheet = await tapped(/^Activer/);
    await nextFrame();
    sheet.bar(/^Inverser/);
    expect(arrowsOf(sheet)).toEqual([['activation', 'Léo', 'Ana']]);
    expect(sheet.undoable()).toBe(4);
    expect(sheet.toolInHand()).toEqual(['Activer']);
    sheet.tap('Ana');
    sheet.tap('Léo');
    expect(arrowsOf(sheet)).toHaveLength(2);
  });

  it('say who begins by the name alone, whatever was typed after it', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    sheet.tool(/^Activer/);
    sheet.tapGround(700, 500);
    expect(screen.getByRole('textbox', { name: /^Le premier bout/ })).toBeDefined();
    fireEvent.click(screen.getByRole('radio', { name: 'Pro' }));
    await sheet.name('Samir Benali, éducateur, chez Le Pont');
    expect(screen.getByText(/^Qui est activé par Samir Benali\s\?/)).toBeDefined();
  });

  it('refuse what cannot be, in a sentence', async () => {
    const sheet = await tapped(/^Relais/);
    expect(arrowsOf(sheet)).toEqual([]);
    expect(sheet.said.at(-1)).toMatch(/^Un relais va d’un professionnel à un professionnel/);
  });

  it('are drawn with the keyboard alone', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982 + Léo h 1980');
    sheet.tap('Ana');
    await sheet.press('>');
    await sheet.press('{Alt>}{ArrowRight}{/Alt}');
    await sheet.press('{Enter}');
    expect(arrowsOf(sheet)).toEqual([['activation', 'Ana', 'Léo']]);
  });
});

describe('« Parenté » and « Foyer »', () => {
  it('tie two who were tapped as was chosen', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    await sheet.draw('Léo h 2010');
    sheet.tool(/^Parenté/);
    sheet.tap('Ana');
    sheet.tap('Léo');
    await sheet.open(/^Ana, parent de Léo/);
    expect(recordsOf(sheet.document().filiations)).toHaveLength(1);
    expect(sheet.undoable()).toBe(3);
  });

  it('surround those who were tapped', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    await sheet.draw('Léo h 2010');
    sheet.tool(/^Foyer/);
    sheet.tap('Ana');
    sheet.tap('Léo');
    await sheet.open(/^Entourer/);
    expect(recordsOf(sheet.document().households).map(({ members }) => members)).toHaveLength(1);
    expect(sheet.undoable()).toBe(3);
  });
});

describe('the bar beside a figure in hand', () => {
  it('adds a partner, a child and a parent, one gesture and one undo each', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    for (const [button, name] of [
      [/^Couple/, 'Léo'],
      [/^Enfant/, 'Inès'],
      [/^Parent/, 'Josiane'],
    ] as const) {
      sheet.tap('Ana');
      sheet.bar(button);
      await sheet.name(name);
    }
    expect(sheet.people()).toEqual(['Ana', 'Léo', 'Inès', 'Josiane']);
    expect(recordsOf(sheet.document().couples)).toHaveLength(1);
    expect(recordsOf(sheet.document().filiations)).toHaveLength(2);
    expect(sheet.undoable()).toBe(4);
    expect(sheet.toolInHand()).toEqual(['Choisir']);
  });

  it('leads to the other end of an arrow, then to rest', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    await sheet.draw('Léo h 1980');
    sheet.tap('Ana');
    sheet.bar(/^Activer/);
    sheet.tap('Léo');
    expect(arrowsOf(sheet)).toEqual([['activation', 'Ana', 'Léo']]);
    expect(sheet.toolInHand()).toEqual(['Choisir']);
  });

  it('is short enough for one row of a tablet: what is done seldom is behind « Plus », what they want said first', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    sheet.tap('Ana');
    const words = () =>
      within(screen.getByRole('toolbar', { name: /^Que faire/ }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(words()).toHaveLength(9);
    expect(words().at(-1)).toBe('Plus');
    sheet.bar(/^Plus$/);
    expect(words()).toEqual([
      'Retour',
      'Ce que je veux que l’on dise',
      'Ne pas sortir',
      'Retirer…',
      'Autour',
    ]);
    sheet.bar(/^Ne pas sortir$/);
    expect(recordsOf(sheet.document().persons)).toMatchObject([{ staysHere: true }]);
    sheet.bar(/^Retour$/);
    expect(words()).toHaveLength(9);
  });

  it('says who is there', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    sheet.tap('Ana');
    sheet.bar(/^Présence/);
    sheet.bar(/^Excusé/);
    expect(recordsOf(sheet.document().sittings)[0]?.participants).toMatchObject([{ presence: 'excused' }]);
    expect(sheet.undoable()).toBe(2);
  });

  it('stands there for a tap or the right button, and not while nobody is in hand', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    expect(sheet.hasBar()).toBe(false);
    sheet.rightTap('Ana');
    expect(sheet.hasBar()).toBe(true);
    await sheet.press('{Escape}');
    expect(sheet.hasBar()).toBe(false);
    expect(sheet.selected()).toEqual([]);
  });

  it('turns an arrow in hand round, makes it a fork, and marks it ended', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982');
    await sheet.draw('Inès f 2020');
    await sheet.draw('Ana > Léo : appel');
    sheet.tapArrow(/^Activation 1/);
    sheet.bar(/^Inverser/);
    const [before] = recordsOf(sheet.document().activations);
    expect(nameOf(sheet, before!.to[0]!)).toBe('Ana');
    sheet.bar(/^Terminée/);
    sheet.bar(/^Ajouter/);
    sheet.bar(/^Qui est activé/);
    sheet.tap('Inès');
    expect(recordsOf(sheet.document().activations)).toMatchObject([{ ended: true }]);
    expect(recordsOf(sheet.document().activations)[0]?.to).toHaveLength(2);
    expect(sheet.undoable()).toBe(6);
  });

  it('asks of a relay who else hands over or takes over', async () => {
    const sheet = await openSheet();
    await sheet.draw('Sam Petit, éducateur >> Eva Roy, psychologue');
    await sheet.draw('Lou Blanc, juge');
    sheet.tapArrow(/^Relais R1/);
    sheet.bar(/^Ajouter/);
    sheet.bar(/^Qui prend le relais/);
    sheet.tap('Lou Blanc');
    expect(recordsOf(sheet.document().activations)).toMatchObject([{ kind: 'relay' }]);
    expect(recordsOf(sheet.document().activations)[0]?.to).toHaveLength(2);
  });
});

describe('a lasso', () => {
  it('takes in hand whoever stands inside, and Shift adds', async () => {
    const sheet = await openSheet();
    await sheet.draw('Ana f 1982 + Léo h 1980');
    const around = (name: string, by = 30) => {
      const { x, y } = sheet.spotOf(name);
      return [
        { x: x - by, y: y - by },
        { x: x + by, y: y + by },
      ] as const;
    };
    sheet.lasso(...around('Ana'));
    expect(sheet.selected()).toHaveLength(1);
    sheet.lasso(...around('Léo'), { shiftKey: true });
    expect(sheet.selected()).toHaveLength(2);
    expect(sheet.hasBar()).toBe(true);
    expect(sheet.undoable()).toBe(1);
  });
});

it('begins a line with the name of the figure in hand', async () => {
  const sheet = await openSheet();
  await sheet.draw('Ana Vidal f 1982');
  sheet.tap('Ana');
  await sheet.type('s');
  expect(sheet.line().value).toBe('Ana Vidal > s');
});
