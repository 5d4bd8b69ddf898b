import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry } from '../../src/canvas/carry';
import { addFigure } from '../../src/commands/add-figure';
import { addRelative } from '../../src/commands/add-relative';
import { ALL_COMMANDS } from '../../src/commands/all-commands';
import { addEnd, removeEnd, replaceEnd, turnRound } from '../../src/commands/arrow-ends';
import { setArrowKind, setEnded, tellBefore, tellStep } from '../../src/commands/arrow-facts';
import { bendArrow, freeShape, slideBadge } from '../../src/commands/arrow-shape';
import { copy, paste } from '../../src/commands/clipboard';
import { connect, type End } from '../../src/commands/connect';
import { joinHousehold, leaveHousehold, makeHousehold } from '../../src/commands/household';
import { setPresence } from '../../src/commands/presence';
import { relate } from '../../src/commands/relate';
import { renameFigure } from '../../src/commands/rename-figure';
import { keepHere } from '../../src/commands/stays-here';
import { applyArrangement } from '../../src/layout/apply-arrangement';
import { arrangePositions } from '../../src/layout/arrange';
import type { DiagramDocument } from '../../src/model/document';
import type { FigureId } from '../../src/model/ids';
import { brokenInvariants } from '../../src/model/invariants';
import { movedTogether } from '../../src/model/move-figures';
import type { CommandHost, Copied, SheetClipboard } from '../../src/session/command';
import { drawReading } from '../../src/quick-entry/draw-reading';
import { readLine } from '../../src/quick-entry/read-line';
import { sheetLayout } from '../../src/quick-entry/sheet-layout';
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
      // From wherever: the figures copied may be gone from here, or not.
      editor.select([...some(figures), arrow].filter((id: string) => id !== 'gone'));
      if (three % 2 === 0 && copy.isEnabled?.(host) === true) copy.run(host);
      paste.run(host);
      return undefined;
    },
    (host) => tellStep(host, arrow, three % 2 === 0 ? 'earlier' : 'later'),
    (host) => {
      keepHere(host, some([...figures, ...arrows]), three % 2 === 0);
      return undefined;
    },
    (host) => drawn(host, `${name} > ${document.persons[person]?.name ?? 'Ana'} : appel`),
    ({ t }) => {
      // A figure, or the bar of a couple with its children, carried over several frames; or a pinch begins.
      const bar = document.couples[any(Object.keys(document.couples), one)];
      const taken: readonly FigureId[] = three % 2 === 0 ? [any(figures, one)] : (bar?.partners ?? []);
      const carrying = carry({ editor, t, snapping: SNAPPING }, movedTogether(document, taken));
      carrying.move({ x: 3, y: 1 });
      carrying.move(at);
      if (two % 4 === 0) carrying.cancel();
      else carrying.drop(at);
      return undefined;
    },
    (host) => {
      // A handle drawn along, shown before it is let go.
      editor.preview(({ activations }) => {
        const bent = activations[arrow];
        if (bent !== undefined) Object.assign(bent, { angles: strands });
      });
      if (two % 4 === 0 || document.activations[arrow] === undefined) {
        editor.cancel();
        return undefined;
      }
      return three % 2 === 0 ? bendArrow(host, arrow, strands) : slideBadge(host, arrow, at.x / 600);
    },
    ({ t }) => {
      // « Ranger », the whole or those in hand, kept or not.
      const places = arrangePositions(document, t, { only: new Set(some(figures)) });
      const arranged = { ...places, routes: new Map() };
      editor.preview((draft) => {
        applyArrangement(draft, arranged);
      });
      if (two % 4 === 0) editor.cancel();
      else {
        editor.commit({ label: 'command.arrange' }, (draft) => {
          applyArrangement(draft, arranged);
        });
      }
      return undefined;
    },
    (host) => {
      const command = COMMANDS[what % COMMANDS.length]!;
      editor.select([...some(figures), any(arrows, three)].filter((id: string) => id !== 'gone'));
      if (command.isEnabled?.(host) !== false) command.run(host);
      return undefined;
    },
  ];
  return all[Math.floor(what / COMMANDS.length) % all.length]!;
}

/** Draws into line with a grid. */
const SNAPPING = {
  begin: () => undefined,
  snap: ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: Math.round(x / 8) * 8,
    y: Math.round(y / 8) * 8,
  }),
  end: () => undefined,
};

function drawn(host: CommandHost, typed: string): null {
  const { makeId, t, now, editor } = host;
  const reading = readLine(typed, { document: editor.store.getState().committed, today: '2026-03-17' });
  editor.commit({ label: 'command.drawLine' }, (draft) => {
    drawReading(draft, reading, { makeId, t, now: now(), layout: sheetLayout('wide') });
  });
  return null;
}

/** Answers at once, so that a paste is over when the key is up. */
function promptClipboard(): SheetClipboard {
  let held: Copied = { text: '', fragment: null };
  return {
    write: (copied) => {
      held = copied;
    },
    forget: () => undefined,
    read: () =>
      ({
        then: (take: (copied: Copied) => void) => {
          take(held);
        },
      }) as unknown as Promise<Copied>,
  };
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
          const { host, editor, sheet, undoable, tick } = aHost(base, promptClipboard());
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
            expect(editor.store.getState().preview).toBeNull();
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
