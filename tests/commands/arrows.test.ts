import { describe, expect, it } from 'vitest';
import { addEnd, removeEnd, replaceEnd, turnRound } from '../../src/commands/arrow-ends';
import { setArrowKind, setEnded, tellBefore, tellStep } from '../../src/commands/arrow-facts';
import { bendArrow, freeShape, slideBadge } from '../../src/commands/arrow-shape';
import { connect } from '../../src/commands/connect';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Activation } from '../../src/model/activation';
import { arrowColour } from '../../src/model/arrow-colour';
import { brokenInvariants } from '../../src/model/invariants';
import { arrowNumbers, inOrderOfTelling } from '../../src/model/order-of-telling';
import { recordsOf } from '../../src/model/records';
import { aDocument, anActivation, aPerson, aProfessional, idOf } from '../builders';
import { aHost } from './a-host';

const lina = idOf<'person'>('lina');
const yanis = idOf<'person'>('yanis');
const samir = idOf<'professional'>('samir');
const julie = idOf<'professional'>('julie');
const paul = idOf<'professional'>('paul');
const a1 = idOf<'activation'>('a1');
const a2 = idOf<'activation'>('a2');
const a3 = idOf<'activation'>('a3');

function sheetOf(...activations: readonly Activation[]) {
  return aDocument({
    persons: [
      aPerson({ id: lina, name: 'Lina', position: { x: 0, y: 0 } }),
      aPerson({ id: yanis, name: 'Yanis', position: { x: 120, y: 0 } }),
    ],
    professionals: [
      aProfessional({ id: samir, position: { x: 0, y: -320 } }),
      aProfessional({ id: julie, name: 'Julie', position: { x: 300, y: -320 } }),
      aProfessional({ id: paul, name: 'Paul', position: { x: 600, y: -320 } }),
    ],
    activations,
  });
}

const told = (id: typeof a1, rank: number, parts: Partial<Activation> = {}) =>
  anActivation({ id, from: [lina], to: [samir], rank, ...parts });

describe('connecting two figures', () => {
  it('draws the latest activation, routed, in hand, in one undo, the others unmoved', () => {
    const { host, sheet, inHand, undoable, said } = aHost(sheetOf(told(a1, 4)));
    const before = sheet().activations[a1];
    expect(connect(host, 'activation', { id: julie }, { id: yanis })).toBeNull();
    const arrow = recordsOf(sheet().activations).find(({ id }) => id !== a1);
    expect(arrow).toMatchObject({ from: [julie], to: [yanis], rank: 5, toldAt: host.now() });
    expect(arrow?.angles).toHaveLength(1);
    expect(sheet().activations[a1]).toBe(before);
    expect(inHand()).toEqual([arrow?.id]);
    expect(undoable()).toBe(1);
    expect(said).toEqual(['Ajouté\u00a0: Activation 2\u00a0: Julie vers Yanis. Annuler\u00a0: Ctrl+Z']);
  });

  it('makes the missing end in the same undo', () => {
    const { host, sheet, undoable, editor } = aHost(sheetOf());
    const before = sheet();
    const school = { name: 'Collège Pasteur', kind: 'institution', at: { x: 700, y: 0 } } as const;
    expect(connect(host, 'activation', school, { id: lina })).toBeNull();
    const [made] = recordsOf(sheet().institutions);
    expect(made?.position).toEqual({ x: 700, y: 0 });
    expect(recordsOf(sheet().activations)).toMatchObject([{ from: [made?.id], to: [lina] }]);
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet()).toEqual(before);
  });

  it.each([
    ['activation', { id: lina }, { id: lina }, 'Une flèche va de quelqu’un à quelqu’un d’autre.'],
    ['relay', { id: lina }, { id: samir }, 'Un relais va d’un professionnel à un professionnel.'],
    ['relay', { id: samir }, { name: 'Zoé', kind: 'person', at: { x: 0, y: 0 } }, 'Un relais va'],
    ['activation', { id: lina }, { id: idOf<'person'>('gone') }, 'n’est plus sur la feuille'],
    ['activation', { id: lina }, { name: ' ', kind: 'person', at: { x: 0, y: 0 } }, 'ne peut pas être vide'],
  ] as const)('refuses a %s from %j to %j', (kind, from, to, sentence) => {
    const { host, sheet, undoable } = aHost(sheetOf());
    const before = sheet();
    expect(connect(host, kind, from, to)).toContain(sentence);
    expect(sheet()).toBe(before);
    expect(undoable()).toBe(0);
  });
});

const curvesOf = (document: ReturnType<typeof sheetOf>, id: typeof a1) =>
  createSceneBuilder()(document, createTranslate('fr')).arrows.find((arrow) => arrow.id === id);

describe('an arrow in hand', () => {
  it('turns round on its own curve, and its colour with it', () => {
    const shaped = told(a1, 1, { angles: [{ start: 20, end: -32, offset: 0 }], badgeAt: 0.4 });
    const { host, sheet } = aHost(sheetOf(shaped));
    const [before] = curvesOf(sheet(), a1)?.strands ?? [];
    expect(turnRound(host, a1)).toBeNull();
    const [after] = curvesOf(sheet(), a1)?.strands ?? [];
    const rounded = (curve: typeof after) =>
      curve?.curve.map(({ x, y }) => [Math.round(x * 1e6), Math.round(y * 1e6)]);
    expect(rounded(after)).toEqual(rounded(before)?.reverse());
    const turned = sheet().activations[a1];
    expect(turned?.badgeAt).toBeCloseTo(0.6);
    expect(arrowColour(sheet(), turned!)).toBe('orange');
    turnRound(host, a1);
    expect(sheet().activations[a1]).toEqual(shaped);
  });

  it('turns a fork of three round, its junction on the spot', () => {
    const fork = anActivation({ id: a1, from: [samir], to: [lina, yanis], badgeAt: 0.3 });
    const angles = [5, 10, -20].map((start) => ({ start, end: start / 2, offset: 0 }));
    const { host, sheet } = aHost(sheetOf({ ...fork, angles }));
    const before = curvesOf(sheet(), a1);
    turnRound(host, a1);
    const after = curvesOf(sheet(), a1);
    expect(after?.badge.x).toBeCloseTo(before?.badge.x ?? 0);
    expect(after?.badge.y).toBeCloseTo(before?.badge.y ?? 0);
    const tips = (shape: typeof after) =>
      shape?.strands.flatMap(({ curve }) => [curve[0], curve[3]].map(({ x }) => Math.round(x))).sort();
    expect(tips(after)).toEqual(tips(before));
  });

  it('changes an end, and keeps the shape a hand bent', () => {
    const angles = [{ start: 40, end: 10, offset: 0 }];
    const { host, sheet } = aHost(sheetOf(told(a1, 1, { angles, shapedByHand: true })));
    expect(replaceEnd(host, a1, 'to', samir, julie)).toBeNull();
    expect(sheet().activations[a1]).toMatchObject({ to: [julie], angles, shapedByHand: true });
    expect(replaceEnd(host, a1, 'to', samir, paul)).toContain('n’est plus sur la feuille');
  });

  it('takes one more end and gives it back; the last one stays', () => {
    const { host, sheet, undoable } = aHost(sheetOf(told(a1, 1, { shapedByHand: true })));
    expect(addEnd(host, a1, 'to', julie)).toBeNull();
    expect(sheet().activations[a1]).toMatchObject({ to: [samir, julie], shapedByHand: false });
    expect(sheet().activations[a1]?.angles).toHaveLength(3);
    expect(addEnd(host, a1, 'to', julie)).toBe('Julie est déjà de ce côté de la flèche.');
    expect(addEnd(host, a1, 'to', lina)).toContain('quelqu’un d’autre');
    expect(addEnd(host, a1, 'to', yanis)).toContain('tracez deux flèches');
    expect(removeEnd(host, a1, 'to', samir)).toBeNull();
    expect(removeEnd(host, a1, 'to', julie)).toContain('à chaque bout');
    expect(undoable()).toBe(2);
  });

  it('becomes a relay and an activation again, and whom it concerned stays told', () => {
    const relay = anActivation({
      id: a1,
      kind: 'relay',
      from: [samir],
      to: [julie],
      concerns: [lina, yanis],
    });
    const { host, sheet } = aHost(sheetOf(relay, told(a2, 2)));
    expect(setArrowKind(host, a1, 'activation')).toBeNull();
    expect(sheet().activations[a1]).toMatchObject({
      kind: 'activation',
      concerns: [],
      about: 'Lina et Yanis',
    });
    expect(setArrowKind(host, a1, 'relay')).toBeNull();
    expect(arrowNumbers(sheet()).get(a1)).toBe('R1');
    const before = sheet();
    expect(setArrowKind(host, a2, 'relay')).toContain('Un relais va d’un professionnel');
    expect(sheet()).toBe(before);
  });

  it('ends, several at once in one undo', () => {
    const { host, sheet, undoable, said } = aHost(sheetOf(told(a1, 1), told(a2, 2)));
    expect(setEnded(host, [a1, a2], true)).toBeNull();
    expect(recordsOf(sheet().activations).every(({ ended }) => ended)).toBe(true);
    expect(undoable()).toBe(1);
    expect(said).toEqual(['Terminé\u00a0: 2 flèches. Annuler\u00a0: Ctrl+Z']);
    setEnded(host, [a1, a2], true);
    expect(undoable()).toBe(1);
    expect(said).toHaveLength(1);
  });
});

describe('the order of telling', () => {
  it('changes the numbers of all in between, and only their ranks', () => {
    const { host, sheet } = aHost(sheetOf(told(a1, 10), told(a2, 20), told(a3, 30)));
    expect(tellBefore(host, a3, a1)).toBeNull();
    expect([a3, a1, a2].map((id) => arrowNumbers(sheet()).get(id))).toEqual(['1', '2', '3']);
    expect(tellBefore(host, a3, null)).toBeNull();
    expect([a1, a2, a3].map((id) => sheet().activations[id]?.rank)).toEqual([10, 20, 30]);
  });

  it('is settled even where a file gave two arrows the same rank', () => {
    const { host, sheet } = aHost(sheetOf(told(a1, 7), told(a2, 7), told(a3, 7)));
    tellBefore(host, a1, a3);
    expect([a2, a1, a3].map((id) => arrowNumbers(sheet()).get(id))).toEqual(['1', '2', '3']);
  });

  it('stays when nothing moves', () => {
    const { host, undoable } = aHost(sheetOf(told(a1, 1), told(a2, 2)));
    tellBefore(host, a1, a2);
    expect(undoable()).toBe(0);
    expect(tellBefore(host, a1, idOf('gone'))).toContain('n’est plus');
  });
});

describe('one step earlier or later', () => {
  const relay = anActivation({ id: a2, kind: 'relay', from: [samir], to: [julie], rank: 2 });
  const order = (document: ReturnType<typeof sheetOf>) => inOrderOfTelling(document).map(({ id }) => id);

  it('is a step among all arrows, relays too, wherever it is asked for', () => {
    const { host, sheet } = aHost(sheetOf(told(a1, 1), relay, told(a3, 3)));
    expect(tellStep(host, a3, 'earlier')).toBeNull();
    expect(order(sheet())).toEqual([a1, a3, a2]);
    expect(tellStep(host, a1, 'later')).toBeNull();
    expect(order(sheet())).toEqual([a3, a1, a2]);
  });

  it('moves neither the first nor the last, nor what is gone', () => {
    const { host, sheet, undoable } = aHost(sheetOf(told(a1, 1), relay));
    tellStep(host, a1, 'earlier');
    tellStep(host, a2, 'later');
    tellStep(host, idOf('gone'), 'later');
    expect(order(sheet())).toEqual([a1, a2]);
    expect(undoable()).toBe(0);
  });

  it('steps over what the sheet does not show', () => {
    const lost = idOf<'person'>('lost');
    const document = sheetOf(told(a1, 1), told(a2, 2), told(a3, 3));
    const loss = aPerson({ id: lost, loss: 'miscarriage' });
    const hiding = {
      ...document,
      persons: { ...document.persons, [lost]: loss },
      activations: {
        ...document.activations,
        [a2]: anActivation({ id: a2, from: [lost], to: [samir], rank: 2 }),
      },
    };
    const { host, sheet } = aHost(hiding);
    tellStep(host, a3, 'earlier');
    expect(order(sheet())).toEqual([a3, a1, a2]);
  });
});

describe('a shape made by hand', () => {
  it('stays until it is freed', () => {
    const { host, sheet } = aHost(sheetOf(told(a1, 1)));
    expect(bendArrow(host, a1, [{ start: 400, end: Number.NaN, offset: 0 }])).toBeNull();
    expect(sheet().activations[a1]).toMatchObject({
      angles: [{ start: 150, end: 0, offset: 0 }],
      shapedByHand: true,
    });
    expect(slideBadge(host, a1, 1.2)).toBeNull();
    expect(sheet().activations[a1]).toMatchObject({ badgeAt: 1, badgeByHand: true });
    expect(freeShape(host, a1)).toBeNull();
    expect(sheet().activations[a1]).toMatchObject({ shapedByHand: false, badgeByHand: false });
    expect(sheet().activations[a1]?.angles).not.toEqual([{ start: 150, end: 0, offset: 0 }]);
    expect(brokenInvariants(sheet())).toEqual([]);
  });
});
