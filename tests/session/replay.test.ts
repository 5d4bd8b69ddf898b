import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activation } from '../../src/model/activation';
import type { DiagramDocument } from '../../src/model/document';
import { moveFigures } from '../../src/model/move-figures';
import { recordsOf } from '../../src/model/records';
import { references } from '../../src/model/references';
import { removePerson } from '../../src/model/remove-figure';
import { createEditor, type Editor } from '../../src/session/editor-store';
import { createReplay, type Replay } from '../../src/session/replay';
import { createPictures } from '../../src/session/replay-pictures';
import { documentArbitrary } from '../arbitraries';
import {
  aCouple,
  aDocument,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const cle = idOf<'person'>('cle');
const tom = idOf<'professional'>('tom');
const school = idOf<'institution'>('school');
const call = idOf<'activation'>('call');
const visit = idOf<'activation'>('visit');

const documentOf = ({ store }: Editor): DiagramDocument => store.getState().committed;
const replayOf = ({ store }: Editor): Replay => createReplay(store.getState());

/** The ids of everything that stands in a document, and could have been told. */
const idsIn = ({
  persons,
  professionals,
  institutions,
  couples,
  filiations,
  households,
  activations,
}: DiagramDocument) =>
  [persons, professionals, institutions, couples, filiations, households, activations].flatMap((records) =>
    Object.keys(records),
  );

/** What comes with each step, in words short enough to compare. */
const toldIn = ({ steps }: Replay): readonly string[] =>
  steps.map(({ figures, arrow, ties, ended }) =>
    [...figures, ...ties, ...(arrow === null ? [] : [`→${arrow}`]), ...ended.map((id) => `×${id}`)].join(' '),
  );

function aSession(document = aDocument({})) {
  let clock = 0;
  const editor = createEditor({ document, now: () => (clock += 10_000) });
  return {
    editor,
    add: (...ids: (typeof ana)[]) =>
      editor.commit({ label: 'command.addFigure' }, (draft) => {
        for (const id of ids) draft.persons[id] = aPerson({ id, name: id });
      }),
    tell: (arrow: Partial<Activation>) =>
      editor.commit({ label: 'command.connect' }, (draft) => {
        const told = anActivation({ from: [ana], to: [ben], ...arrow });
        draft.activations[told.id] = { ...told, rank: Object.keys(draft.activations).length + 1 } as never;
      }),
    end: (id: typeof call, ended = true) =>
      editor.commit({ label: 'command.ended' }, (draft) => {
        Object.assign(draft.activations[id] ?? {}, { ended });
      }),
    remove: (id: typeof ana) =>
      editor.commit({ label: 'command.removeSelection' }, (draft) => {
        removePerson(draft, id);
      }),
  };
}

describe('the steps of a replay', () => {
  it('are the lines that drew something, in order; moves are none', () => {
    const { editor, add, tell } = aSession();
    add(ana);
    add(ben);
    editor.commit({ label: 'command.moveSelection' }, (draft) => {
      moveFigures(draft, [ana], { x: 300, y: 0 });
    });
    tell({ id: call });
    expect(toldIn(replayOf(editor))).toEqual(['ana', 'ben', '→call']);
    expect(replayOf(editor).origin).toBe('log');
    expect(replayOf(editor).steps.map(({ at }) => at)).toEqual([10_000, 20_000, 40_000]);
  });

  it('leave out a line that was undone, until it is redone', () => {
    const { editor, add, tell } = aSession();
    add(ana, ben);
    tell({ id: call });
    editor.undo();
    tell({ id: visit });
    expect(toldIn(replayOf(editor))).toEqual(['ana ben', '→visit']);
    editor.undo();
    expect(toldIn(replayOf(editor))).toEqual(['ana ben']);
    editor.redo();
    expect(toldIn(replayOf(editor))).toEqual(['ana ben', '→visit']);
  });

  it('leave out whoever was removed since, and tell of whoever was told again where they were told again', () => {
    const { editor, add, remove } = aSession();
    add(ana);
    add(ben);
    remove(ana);
    add(cle);
    expect(toldIn(replayOf(editor))).toEqual(['ben', 'cle']);
    add(ana);
    expect(toldIn(replayOf(editor))).toEqual(['ben', 'cle', 'ana']);
  });

  it('know nothing of what was erased', () => {
    const { editor, add, tell } = aSession();
    add(ana, ben);
    add(cle);
    tell({ id: call, from: [cle] });
    editor.erase([cle]);
    expect(toldIn(replayOf(editor))).toEqual(['ana ben']);
    expect(JSON.stringify(replayOf(editor))).not.toContain('cle');
  });

  it('tell a line that drew several arrows one arrow at a time, everybody with the first that names them', () => {
    const { editor } = aSession();
    editor.commit({ label: 'command.drawBlock' }, (draft) => {
      Object.assign(draft, {
        persons: { ana: aPerson({ id: ana }), ben: aPerson({ id: ben }), cle: aPerson({ id: cle }) },
        institutions: { school: anInstitution({ id: school }) },
        professionals: { tom: aProfessional({ id: tom, institution: school }) },
        households: { home: aHousehold({ id: idOf('home'), members: [ben, cle] }) },
        activations: {
          visit: anActivation({ id: visit, from: [tom], to: [ana], rank: 2 }),
          call: anActivation({ id: call, from: [ana], to: [ben], rank: 1 }),
        },
      });
    });
    expect(toldIn(replayOf(editor))).toEqual(['cle home', 'ana ben →call', 'tom school →visit']);
  });

  it('say when an arrow is said to be over, unless that was taken back', () => {
    const { editor, add, tell, end } = aSession();
    add(ana, ben);
    tell({ id: call });
    tell({ id: visit, ended: true });
    end(call);
    expect(toldIn(replayOf(editor))).toEqual(['ana ben', '→call', '→visit', '×call']);
    const picture = createPictures(replayOf(editor));
    expect([2, 3, 4].map((step) => picture(step).activations[call]?.ended)).toEqual([false, false, true]);
    expect(picture(3).activations[visit]?.ended).toBe(true);
    end(call, false);
    expect(toldIn(replayOf(editor))).toEqual(['ana ben', '→call', '→visit']);
  });

  it('bring a building with the first who stands in it today, and an arrow once its ends are there', () => {
    const { editor, add, tell } = aSession();
    add(ana, ben);
    tell({ id: call });
    editor.commit({ label: 'command.addFigure' }, (draft) => {
      draft.professionals[tom] = aProfessional({ id: tom });
    });
    add(cle);
    editor.commit({ label: 'command.addFigure' }, (draft) => {
      draft.institutions[school] = anInstitution({ id: school });
      Object.assign(draft.professionals[tom] ?? {}, { institution: school });
      Object.assign(draft.activations[call] ?? {}, { to: [cle] });
    });
    expect(toldIn(replayOf(editor))).toEqual(['ana ben', 'tom school', 'cle →call']);
  });
});

describe('a replay without all of its log', () => {
  const family = () =>
    aDocument({
      persons: [aPerson({ id: ana }), aPerson({ id: ben }), aPerson({ id: cle })],
      couples: [aCouple({ id: idOf('couple'), partners: [ana, ben] })],
      filiations: [aFiliation({ id: idOf('birth'), child: cle, parent: idOf<'couple'>('couple') })],
      activations: [
        anActivation({ id: visit, from: [ana], to: [cle], rank: 2, toldAt: 70_000 }),
        anActivation({ id: call, from: [ana], to: [ben], rank: 1 }),
      ],
    });

  it('goes by the order of telling when the sheet comes from a file', () => {
    const replay = replayOf(aSession(family()).editor);
    expect(replay.origin).toBe('telling');
    expect(toldIn(replay)).toEqual(['ana ben couple →call', 'cle birth →visit']);
    expect(replay.steps.map(({ at }) => at)).toEqual([null, 70_000]);
  });

  it('goes on with the log of what was drawn since', () => {
    const { editor, tell, end } = aSession(family());
    tell({ id: idOf('since') });
    end(call);
    expect(replayOf(editor).origin).toBe('both');
    expect(toldIn(replayOf(editor))).toEqual(['ana ben couple →call', 'cle birth →visit', '→since', '×call']);
  });

  it('of a blank sheet has no step', () => {
    const replay = replayOf(aSession().editor);
    expect([replay.origin, replay.steps]).toEqual(['log', []]);
  });

  it('counts what a gap in the log no longer tells of as told before', () => {
    const { editor, add, tell } = aSession();
    add(ana);
    add(ben);
    tell({ id: call });
    const { committed, history, log } = editor.store.getState();
    const replay = createReplay({ committed, log, history: { past: history.past.slice(1), future: [] } });
    expect(replay.origin).toBe('both');
    expect(toldIn(replay)).toEqual(['ana', 'ben', '→call']);
  });
});

const gesture = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('add' as const), who: fc.constantFrom(ana, ben, cle) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      id: fc.constantFrom(call, visit, idOf<'activation'>('third')),
      ends: fc.uniqueArray(fc.constantFrom(ana, ben, cle), { minLength: 2, maxLength: 2 }),
      concerns: fc.subarray([ana, ben, cle]),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('remove' as const), who: fc.constantFrom(ana, ben, cle) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const), ended: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
);
type Gesture = typeof gesture extends fc.Arbitrary<infer One> ? One : never;

function perform({ editor, add, tell, end, remove }: ReturnType<typeof aSession>, one: Gesture): void {
  const { persons, activations } = documentOf(editor);
  switch (one.do) {
    case 'undo':
      editor.undo();
      return;
    case 'redo':
      editor.redo();
      return;
    case 'add':
      add(one.who);
      return;
    case 'remove':
      remove(one.who);
      return;
    case 'end':
      if (activations[call] !== undefined) end(call, one.ended);
      return;
    case 'tell': {
      const [from, to] = one.ends.filter((id) => persons[id] !== undefined);
      const concerns = one.concerns.filter((id) => persons[id] !== undefined);
      if (from !== undefined && to !== undefined) tell({ id: one.id, from: [from], to: [to], concerns });
    }
  }
}

function expectWholeStory(replay: Replay, present: DiagramDocument): void {
  const picture = createPictures(replay);
  const told = replay.steps.flatMap(({ figures, arrow, ties }) => [
    ...figures,
    ...ties,
    ...(arrow === null ? [] : [arrow]),
  ]);
  expect([...told].sort()).toEqual(idsIn(replay.document).sort());
  for (let step = 0; step <= replay.steps.length; step += 1) {
    const shown = picture(step);
    const drawn = new Set(idsIn(shown));
    expect(drawn).toEqual(new Set(step === 0 ? [] : told.slice(0, sizeUpTo(replay, step))));
    for (const { to, field } of references(shown)) {
      const isOnlyNamed = ['present', 'toldBy', 'participants', 'guests', 'field'].includes(field);
      if (!isOnlyNamed) expect([to, drawn.has(to)]).toEqual([to, true]);
    }
    for (const { id, position } of recordsOf(shown.persons))
      expect(position).toBe(present.persons[id]?.position);
  }
  expect(picture(replay.steps.length)).toEqual(replay.document);
}

const sizeUpTo = ({ steps }: Replay, step: number): number =>
  steps
    .slice(0, step)
    .reduce(
      (sum, { figures, arrow, ties }) => sum + figures.length + ties.length + (arrow === null ? 0 : 1),
      0,
    );

describe('whatever was done', () => {
  it('the last picture is the present, and nobody else was ever in one', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 40 }), (gestures) => {
        const session = aSession();
        for (const one of gestures) perform(session, one);
        expectWholeStory(replayOf(session.editor), documentOf(session.editor));
      }),
      { numRuns: 200 },
    );
  });

  it('and whatever of the log is lost, the whole story is told', () => {
    fc.assert(
      fc.property(
        documentArbitrary(),
        fc.array(gesture, { maxLength: 20 }),
        fc.infiniteStream(fc.boolean()),
        (document, gestures, kept) => {
          const session = aSession(document);
          for (const one of gestures) perform(session, one);
          const { committed, history, log } = session.editor.store.getState();
          const past = history.past.filter(() => kept.next().value === true);
          expectWholeStory(createReplay({ committed, log, history: { past, future: [] } }), committed);
        },
      ),
      { numRuns: 100 },
    );
  });
});
