import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runDeed } from '../../src/app/run-deed';
import {
  CHOOSING,
  chooseTie,
  gather,
  giveName,
  leave,
  surround,
  takeTool,
  tapCouple,
  tapFigure,
  tapGround,
  type ToolState,
  type Turn,
} from '../../src/canvas/sheet-tool';
import { brokenInvariants } from '../../src/model/invariants';
import type { FigureId, PersonId } from '../../src/model/ids';
import { recordsOf } from '../../src/model/records';
import type { DiagramDocument } from '../../src/model/document';
import { TOOLS } from '../../src/session/tool';
import { documentArbitrary } from '../arbitraries';
import { aHost } from '../commands/a-host';

/** All that do something where they tap. */
const TAPPED_WITH = TOOLS.filter((tool) => tool !== 'pan' && tool !== 'lasso');
const RELATIONS = ['partner', 'child', 'parent', 'sibling', 'colleague'] as const;

const pick = fc.noBias(fc.nat({ max: 9999 }));
const tapArbitrary = fc.record({
  what: pick,
  who: pick,
  name: fc.constantFrom('Zoé', 'Dr Rousseau', 'Collège Pasteur', 'نور', '', 'a\nb'),
  at: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -500, max: 500 }) }),
});
type Tap = typeof tapArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** One touch of the screen or of a button, whatever the tool in hand. */
function touched(state: ToolState, document: DiagramDocument, { what, who, name, at }: Tap): Turn {
  const figures = (['persons', 'professionals', 'institutions'] as const).flatMap((kind) =>
    recordsOf<{ readonly id: FigureId }>(document[kind]).map(({ id }) => ({
      id,
      isPerson: kind === 'persons',
    })),
  );
  const figure = figures[who % (figures.length || 1)];
  const hand = what % 2 === 0 && figure !== undefined ? [figure] : [];
  const persons = Object.keys(document.persons) as PersonId[];
  const couples = recordsOf(document.couples);
  const couple = couples[who % (couples.length || 1)];
  const arrows = Object.keys(document.activations);
  const arrow = arrows[who % (arrows.length || 1)];
  const stay = (next: ToolState): Turn => ({ next, deed: null });
  const ways: Readonly<Record<string, () => Turn>> = {
    take: () => stay(takeTool(state, TAPPED_WITH[who % TAPPED_WITH.length]!, hand)),
    figure: () => (figure === undefined ? stay(state) : tapFigure(state, figure)),
    couple: () => (couple === undefined ? stay(state) : tapCouple(state, couple.id)),
    ground: () => stay(tapGround(state, at)),
    name: () =>
      giveName(state, name, (['person', 'other', 'professional', 'institution'] as const)[who % 4]!),
    tie: () => chooseTie(state, (['couple', 'parent', 'child'] as const)[who % 3]!),
    surround: () => surround(state, who % 2 === 0 ? null : name),
    gather: () => stay(gather(state, persons.slice(0, 1 + (who % 3)))),
    leave: () => stay(leave(state) ?? CHOOSING),
    relative: () => {
      if (figure === undefined) return stay(state);
      const step = { kind: 'relative', of: figure.id, relation: RELATIONS[what % 5]!, at } as const;
      return stay({ tool: 'select', step, once: true });
    },
    end: () => {
      if (arrow === undefined) return stay(state);
      const step = { kind: 'addEnd', arrow, side: what % 2 === 0 ? 'from' : 'to' } as const;
      return stay({ tool: 'select', step, once: true });
    },
  };
  const likely = LIKELY[state.step.kind];
  const names = what % 5 === 0 ? Object.keys(ways) : likely;
  return ways[names[Math.floor(what / 5) % names.length]!]!();
}

/** What most hands do next; the others do anything. */
const LIKELY: Readonly<Record<ToolState['step']['kind'], readonly string[]>> = {
  ready: ['take', 'figure', 'ground', 'relative', 'end', 'gather'],
  name: ['name'],
  relative: ['name'],
  other: ['figure', 'couple', 'ground'],
  end: ['name'],
  tie: ['tie'],
  members: ['surround', 'figure'],
  addEnd: ['figure'],
};

it('whatever is tapped, with whatever tool, one gesture is one undo or a sentence', () => {
  let drawn = 0;
  fc.assert(
    fc.property(
      documentArbitrary(),
      fc.array(tapArbitrary, { minLength: 10, maxLength: 80, size: 'max' }),
      (base, taps) => {
        const { host, editor, sheet, undoable, tick } = aHost(base);
        let state = CHOOSING;
        for (const tap of taps) {
          tick(10_000);
          const before = { sheet: sheet(), undoable: undoable() };
          const { next, deed } = touched(state, sheet(), tap);
          const refused = deed === null ? null : runDeed(host, deed);
          if (refused === null) state = next;
          else expect(refused).toMatch(/[.?!]$/u);
          const isDrawn = deed !== null && refused === null;
          drawn += isDrawn ? 1 : 0;
          expect(undoable()).toBe(before.undoable + (isDrawn ? 1 : 0));
          expect(sheet() === before.sheet).toBe(!isDrawn);
          expect(brokenInvariants(sheet())).toEqual([]);
        }
        for (let step = undoable(); step > 0; step -= 1) editor.undo();
        expect(sheet()).toEqual(base);
      },
    ),
    { numRuns: 60 },
  );
  expect(drawn).toBeGreaterThan(100);
}, 30_000);
