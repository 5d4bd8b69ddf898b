// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INK } from '../../src/symbols/drawing-tokens';
import { nextFrame, openSheet } from './sheet-driver';

const bar = () => screen.getByRole('region', { name: 'Rejouer' });
const isReplayed = () => screen.queryByRole('region', { name: 'Rejouer' }) !== null;
const sentence = () => within(bar()).getByRole('paragraph').textContent.replaceAll('\u00a0', ' ');
const place = () => within(bar()).getByRole('slider', { name: 'Avancement' }).getAttribute('aria-valuetext');
const onSheet = async () => {
  await nextFrame();
  return within(screen.getByRole('application', { name: 'Dessin' }))
    .queryAllByRole('group')
    .flatMap((node) => node.getAttribute('aria-label')?.split(',')[0] ?? [])
    .filter((name) => name !== 'Activations et relais');
};
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });

async function aSitting() {
  const sheet = await openSheet();
  await sheet.draw('Ana');
  await sheet.draw('Ana > Léo : appel');
  await sheet.draw('Ana > Zoé');
  await sheet.press('{Control>}z{/Control}');
  await sheet.draw('Léo > Ana : réponse');
  return sheet;
}

async function aReplay() {
  const sheet = await aSitting();
  await sheet.press(';');
  key(' ');
  return sheet;
}

describe('« Rejouer »', () => {
  it('begins with the blank sheet and goes from step to step by the arrows, without what was undone', async () => {
    await aReplay();
    expect(await onSheet()).toEqual([]);
    expect(sentence()).toBe('La feuille est blanche.');
    key('ArrowRight');
    expect(await onSheet()).toEqual(['Ana']);
    expect(sentence()).toBe('Sur la feuille : Ana');
    key('ArrowRight');
    expect(await onSheet()).toEqual(['Ana', 'Léo']);
    expect(sentence()).toMatch(/^1Léo est activé·?e? par Ana : appel$/);
    key('End');
    expect(place()).toMatch(/^Pas 3 sur 3\. Ana est activé/);
    key('ArrowRight');
    expect(place()).toMatch(/^Pas 3 sur 3/);
    key('ArrowLeft');
    key('Home');
    expect(await onSheet()).toEqual([]);
    expect(document.body.textContent).not.toContain('Zoé');
  });

  it('shows the sheet to be looked at: no line, no change', async () => {
    const sheet = await aReplay();
    key('End');
    expect(screen.queryByRole('combobox', { name: 'Saisie rapide' })).toBeNull();
    const before = sheet.document();
    await sheet.press('{Delete}');
    sheet.carry('Ana', { x: 50, y: 50 }).lift();
    expect(sheet.document()).toBe(before);
  });

  it('is left by Escape or by its key: the present sheet is back', async () => {
    const sheet = await aReplay();
    key('Escape');
    expect(isReplayed()).toBe(false);
    expect(await onSheet()).toEqual(['Ana', 'Léo']);
    await sheet.press(';');
    expect(isReplayed()).toBe(true);
    await sheet.press(';');
    expect(isReplayed()).toBe(false);
  });

  it.each([
    ['on a tablet held upright the panel makes room for it', '700px', false],
    ['on a desk the panel stays', '1200px', true],
  ])('%s', async (_, width, stays) => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes(width) || query.includes('reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const sheet = await aSitting();
    await sheet.open(/^Fil de la séance$/);
    const panel = () => screen.queryByRole('region', { name: 'Fil de la séance' });
    expect(panel()).not.toBeNull();
    await sheet.press(';');
    expect(isReplayed()).toBe(true);
    expect(panel() !== null).toBe(stays);
  });

  it('says that there is nothing to replay on a blank sheet', async () => {
    const sheet = await openSheet();
    await sheet.press(';');
    expect(isReplayed()).toBe(false);
    expect(screen.getByRole('button', { name: 'Rejouer' }).getAttribute('aria-description')).toBe(
      'Rien à rejouer pour l’instant.',
    );
  });
});

describe('the view of a replay', () => {
  /** The ends of an arrow, further apart than the sheet is wide, and a word of an end of it. */
  async function farApart() {
    const sheet = await openSheet();
    await sheet.draw('Ana > Léo : appel');
    await sheet.draw('Zoé');
    act(() => {
      sheet.editor.commit({ label: 'x' }, (draft) => {
        for (const person of Object.values(draft.persons)) {
          if (person.name !== 'Ana') person.position.x += 1_200;
        }
      });
      const [arrow] = Object.keys(sheet.document().activations);
      sheet.editor.commit({ label: 'x' }, (draft) => {
        draft.activations[arrow as never]!.ended = true;
      });
    });
    await sheet.press('{Escape}{Escape}{Control>}1{/Control}');
    return sheet;
  }
  const isInSight = (sheet: Awaited<ReturnType<typeof openSheet>>, name: string): boolean => {
    const { x } = sheet.spotOf(name);
    return x > 0 && x < 1_000;
  };

  it('steps back for an arrow that has no room, and is as before when the replay is left', async () => {
    const sheet = await farApart();
    const before = sheet.view();
    await sheet.press(';');
    key(' ');
    key('ArrowRight');
    expect(sentence()).toMatch(/^1Léo est activé/);
    expect([isInSight(sheet, 'Ana'), isInSight(sheet, 'Léo')]).toEqual([true, true]);
    expect(sheet.zoom()).toBeLessThan(1);
    key('Escape');
    expect(sheet.view()).toBe(before);
  });

  it('shows what is said to be over', async () => {
    const sheet = await farApart();
    await sheet.press(';');
    key('End');
    expect(sentence()).toMatch(/^Terminé : /);
    expect([isInSight(sheet, 'Ana'), isInSight(sheet, 'Léo')]).toEqual([true, true]);
  });

  it('does not read what lies under a mouse that rests', async () => {
    const sheet = await farApart();
    await sheet.press(';');
    key(' ');
    key('End');
    await nextFrame();
    const ana = screen.getByRole('group', { name: /^Ana/ });
    const at = { pointerType: 'mouse', buttons: 0, clientX: 400, clientY: 300 };
    // eslint-disable-next-line testing-library/no-node-access -- what is painted has no role: nodes are read out instead
    const painted = () => [...document.querySelectorAll('[class*="freshSigns"] rect')];
    const plates = () => painted().filter((rect) => rect.getAttribute('fill') === INK.desk).length;
    fireEvent.pointerMove(ana, at);
    fireEvent.pointerOver(ana, at);
    expect(plates()).toBe(0);
    fireEvent.pointerMove(ana, { ...at, clientX: 410 });
    fireEvent.pointerOver(ana, { ...at, clientX: 410 });
    expect(plates()).toBe(1);
    key('ArrowLeft');
    expect(plates()).toBe(0);
    key(' ');
    fireEvent.pointerMove(ana, at);
    fireEvent.pointerOver(ana, at);
    expect(plates()).toBe(0);
  });
});

describe('a replay that plays', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('goes on by itself, faster when asked, stops at a step that is gone to, and at the end', async () => {
    const sheet = await aSitting();
    await sheet.press(';');
    const wait = (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    };
    wait(3_000);
    expect(place()).toMatch(/^Pas 1 sur 3/);
    fireEvent.change(within(bar()).getByRole('combobox', { name: 'Vitesse' }), { target: { value: '8' } });
    wait(400);
    expect(place()).toMatch(/^Pas 2 sur 3/);
    key('ArrowLeft');
    wait(60_000);
    expect(place()).toMatch(/^Pas 1 sur 3/);
    fireEvent.click(within(bar()).getByRole('button', { name: 'Lire' }));
    wait(400);
    wait(400);
    expect(place()).toMatch(/^Pas 3 sur 3/);
    expect(within(bar()).getByRole('button', { name: 'Lire' })).toBeDefined();
  });
});

it('a log with a gap is said to be one: what it does not tell comes first', async () => {
  const sheet = await openSheet();
  await sheet.draw('Ana');
  await sheet.draw('Léo');
  const { past } = sheet.editor.store.getState().history;
  act(() => {
    sheet.editor.store.setState({ history: { past: past.slice(1), future: [] } });
  });
  await sheet.press('{Escape}{Escape};');
  expect(within(bar()).getByRole('status').textContent).toMatch(/^Une partie n’est pas.*journal incomplet/);
  key('End');
  expect(await onSheet()).toEqual(['Ana', 'Léo']);
});

describe('a sheet that changes while it is replayed', () => {
  it('is replayed as it began, and says so; when something is erased the replay ends', async () => {
    const sheet = await aReplay();
    key('End');
    act(() => {
      sheet.editor.commit({ label: 'command.editName' }, (draft) => {
        for (const person of Object.values(draft.persons)) person.name = 'Noé';
      });
    });
    expect(await onSheet()).toEqual(['Ana', 'Léo']);
    expect(within(bar()).getByRole('status').textContent).toMatch(/^La feuille a changé depuis/);
    act(() => {
      sheet.editor.erase(Object.keys(sheet.document().persons).slice(0, 1));
    });
    expect(isReplayed()).toBe(false);
    expect(sheet.said.at(-1)).toMatch(/s’est arrêté/);
  });
});
