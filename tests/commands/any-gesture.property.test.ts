import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFigure } from '../../src/commands/add-figure';
import { addRelative } from '../../src/commands/add-relative';
import { ALL_COMMANDS } from '../../src/commands/all-commands';
import { addEnd, removeEnd, replaceEnd, turnRound } from '../../src/commands/arrow-ends';
import { setArrowKind, setEnded, tellBefore } from '../../src/commands/arrow-facts';
import { bendArrow, freeShape, slideBadge } from '../../src/commands/arrow-shape';
import { connect, type End } from '../../src/commands/connect';
import { joinHousehold, leaveHousehold, makeHousehold } from '../../src/commands/household';
import { setPresence } from '../../src/commands/presence';
import { relate } from '../../src/commands/relate';
import { renameFigure } from '../../src/commands/rename-figure';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import type { CommandHost } from '../../src/session/command';
import { documentArbitrary } from '../arbitraries';
import { aHost } from './a-host';

/** Names as people type them, and as they come from elsewhere. */
const nameArbitrary = fc.oneof(
  fc.constantFrom('Zoé', 'samir benali', 'Collège Pasteur', 'Dr Rousseau', 'نور', 'שרה', '👧🏽'),
  fc.constantFrom('', ' ', 'a\nb', 'a\u202eb', 'a'.repeat(500)),
);

/** Any number is as likely: each stands for one of many ids or gestures. */
const pick = fc.noBias(fc.nat({ max: 9999 }));

const gestureArbitrary = fc.record({
  what: pick,
  one: pick,
  two: pick,
  three: pick,
  name: nameArbitrary,
  at: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -500, max: 500 }) }),
});
type Gesture = typeof gestureArbitrary extends fc.Arbitrary<infer G> ? G : never;

/** Commands that only look, or that travel, are not gestures. */
const EDITING = /^(removeSelection|moveSelection|turnRound|cut|duplicate|align|distribute|pin|unpin)/;
const COMMANDS = ALL_COMMANDS.filter(({ id }) => EDITING.test(id));

/** Every way there is to change a sheet by hand, each with ids that may be of the wrong kind, or of nobody. */
function gestures({ editor }: CommandHost, { one, two, three, name, at, what }: Gesture) {
  const document = editor.store.getState().committed;
  const figures = idsOf(document, 'persons', 'professionals', 'institutions');
  const arrows = idsOf(document, 'activations');
  const kin = idsOf(document, 'persons', 'couples', 'professionals');
  const homes = idsOf(document, 'households');
  /** Of whatever kind is asked for: that is what is tried. */
  const any = (from: readonly string[], number: number) =>
    (from[number % (from.length + 1)] ?? 'gone') as never;
  const some = (from: readonly string[]) => [any(from, one), any(from, two)];
  const end = (number: number): End =>
    number % 4 === 0
      ? { name, at, kind: (['person', 'professional', 'institution'] as const)[number % 3]! }
      : { id: any(figures, number) };
  const side = three % 2 === 0 ? ('from' as const) : ('to' as const);
  const strands = [{ start: one % 90, end: -two % 90, offset: 0 }];
  const arrow = any(arrows, one);
  const person = any(figures, one);
  const home = any(homes, two);
  type Act = (host: CommandHost) => string | null | undefined;
  const all: readonly Act[] = [
    (host) =>
      addFigure(host, {
        name,
        at,
        kind: (['person', 'other', 'professional', 'institution'] as const)[one % 4]!,
      }),
    (host) => connect(host, three % 3 === 0 ? 'relay' : 'activation', end(one), end(two)),
    (host) =>
      addRelative(
        host,
        any(kin, one),
        (['partner', 'child', 'parent', 'sibling', 'colleague'] as const)[two % 5]!,
        name,
      ),
    (host) => relate(host, two % 2 === 0 ? 'couple' : 'parent', any(kin, one), any(kin, three)),
    (host) => makeHousehold(host, some(figures), three % 2 === 0 ? null : name),
    (host) => joinHousehold(host, person, home),
    (host) => leaveHousehold(host, person, home),
    (host) => setPresence(host, some(figures), (['present', 'phone', null] as const)[three % 3]!),
    (host) => turnRound(host, arrow),
    (host) => replaceEnd(host, arrow, side, any(figures, two), any(figures, three)),
    (host) => addEnd(host, arrow, side, any(figures, two)),
    (host) => removeEnd(host, arrow, side, any(figures, two)),
    (host) => setArrowKind(host, arrow, three % 2 === 0 ? 'relay' : 'activation'),
    (host) => setEnded(host, some(arrows), three % 2 === 0),
    (host) => tellBefore(host, arrow, three % 3 === 0 ? null : any(arrows, two)),
    (host) => bendArrow(host, arrow, strands),
    (host) => slideBadge(host, arrow, at.x / 600),
    (host) => freeShape(host, arrow),
    (host) => renameFigure(host, any(figures, one), name),
    (host) => {
      const command = COMMANDS[what % COMMANDS.length]!;
      editor.select([...some(figures), any(arrows, three)].filter((id: string) => id !== 'gone'));
      if (command.isEnabled?.(host) !== false) command.run(host);
      return undefined;
    },
  ];
  return all[Math.floor(what / COMMANDS.length) % all.length]!;
}

function idsOf(document: DiagramDocument, ...kinds: readonly (keyof DiagramDocument)[]): readonly string[] {
  return kinds.flatMap((kind) => Object.keys(document[kind]));
}

describe('whatever hands do', () => {
  it('breaks nothing, is one undo a gesture, and changes nothing when it is refused', () => {
    fc.assert(
      fc.property(
        documentArbitrary(),
        fc.array(gestureArbitrary, { minLength: 1, maxLength: 40, size: 'max' }),
        (base, hands) => {
          const { host, editor, sheet, undoable, tick } = aHost(base);
          for (const gesture of hands) {
            tick(10_000);
            const before = { document: sheet(), undoable: undoable() };
            const refusal = gestures(host, gesture)(host);
            const isChanged = sheet() !== before.document;
            if (typeof refusal === 'string') {
              expect(refusal).not.toBe('');
              expect(isChanged).toBe(false);
            }
            expect(undoable()).toBe(before.undoable + (isChanged ? 1 : 0));
            expect(brokenInvariants(sheet())).toEqual([]);
          }
          const end = sheet();
          const steps = undoable();
          for (let step = 0; step < steps; step += 1) editor.undo();
          expect(sheet()).toEqual(base);
          for (let step = 0; step < steps; step += 1) editor.redo();
          expect(sheet()).toEqual(end);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
