import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiagramDocument } from '../../src/model/document';
import { moveFigures } from '../../src/model/move-figures';
import { removePerson } from '../../src/model/remove-figure';
import { createEditor, shownDocument, type Editor } from '../../src/session/editor-store';
import { documentAt, restoreLog } from '../../src/session/log';
import { applyForward } from '../../src/session/transaction';
import { aCouple, aDocument, aFiliation, aPerson, idOf } from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const cle = idOf<'person'>('cle');

const family = (): DiagramDocument =>
  aDocument({
    persons: [aPerson({ id: ana }), aPerson({ id: ben, name: 'Ben' }), aPerson({ id: cle, name: 'Cléa' })],
    couples: [aCouple({ id: idOf('ana+ben'), partners: [ana, ben] })],
    filiations: [aFiliation({ child: cle, parent: idOf<'couple'>('ana+ben') })],
  });

function anEditor(document = family()): { readonly editor: Editor; readonly tick: (ms: number) => void } {
  let clock = 0;
  return { editor: createEditor({ document, now: () => clock }), tick: (ms) => (clock += ms) };
}

const documentOf = (editor: Editor): DiagramDocument => editor.store.getState().committed;

function move(editor: Editor, x: number, mergeKey?: string): boolean {
  const meta = { label: 'command.moveSelection', ...(mergeKey === undefined ? {} : { mergeKey }) };
  return editor.commit(meta, (draft) => {
    moveFigures(draft, [ana], { x, y: 0 });
  });
}

describe('one gesture', () => {
  it('counts a drag seen as many moves as one undo', () => {
    const { editor } = anEditor();
    const before = documentOf(editor);
    for (let x = 1; x <= 60; x += 1) {
      editor.preview((draft) => {
        moveFigures(draft, [ana], { x, y: 0 });
      });
    }
    expect(shownDocument(editor.store.getState()).persons[ana]?.position.x).toBe(60);
    expect(documentOf(editor)).toBe(before);
    move(editor, 60);
    expect(editor.store.getState().history.past).toHaveLength(1);
    editor.undo();
    expect(documentOf(editor)).toEqual(before);
  });

  it('leaves nothing behind when a second finger takes it back', () => {
    const { editor } = anEditor();
    editor.preview((draft) => {
      moveFigures(draft, [ana], { x: 9, y: 9 });
    });
    editor.cancel();
    expect(shownDocument(editor.store.getState())).toBe(documentOf(editor));
    expect(editor.store.getState().log.lines).toHaveLength(0);
  });

  it('is no transaction when nothing changed', () => {
    const { editor } = anEditor();
    expect(move(editor, 0)).toBe(false);
    expect(editor.store.getState().log.lines).toHaveLength(0);
  });

  it('merges a key held down into one undo, and a pause begins another', () => {
    const { editor, tick } = anEditor();
    for (let press = 0; press < 5; press += 1) {
      tick(40);
      move(editor, 1, 'move:ana');
    }
    tick(2_000);
    move(editor, 1, 'move:ana');
    expect(editor.store.getState().history.past).toHaveLength(2);
    editor.undo();
    expect(documentOf(editor).persons[ana]?.position.x).toBe(5);
    editor.undo();
    expect(documentOf(editor)).toEqual(family());
  });
});

describe('undo', () => {
  it('takes a removed person, their couple and their child’s tie back together', () => {
    const { editor } = anEditor();
    editor.select([ana]);
    editor.commit({ label: 'command.removeSelection' }, (draft) => {
      removePerson(draft, ana);
    });
    expect(editor.store.getState().selection.size).toBe(0);
    expect(documentOf(editor).couples).toEqual({});
    editor.undo();
    expect(documentOf(editor)).toEqual(family());
  });

  it('is a line of the log, and so is a redo: the log is a true history', () => {
    const { editor } = anEditor();
    move(editor, 1);
    move(editor, 2);
    editor.undo();
    editor.redo();
    editor.undo();
    const { log, committed } = editor.store.getState();
    expect(log.lines.map(({ kind }) => kind)).toEqual(['do', 'do', 'undo', 'redo', 'undo']);
    expect(log.lines.reduce(applyForward, log.base)).toEqual(committed);
  });

  it('goes on after the lid was closed and opened', () => {
    const { editor } = anEditor();
    move(editor, 1);
    move(editor, 2);
    editor.undo();
    const { log, committed, history } = editor.store.getState();
    const again = createEditor({ document: committed, log: restoreLog(log.base, log.lines), now: () => 0 });
    expect(again.store.getState().history).toEqual(history);
    again.redo();
    again.undo();
    again.undo();
    expect(documentOf(again)).toEqual(family());
  });
});

/** Random sessions: edits, merges, undos and redos in any order. */
const gestureArbitrary = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      who: fc.constantFrom(ana, ben, cle),
      x: fc.integer({ min: -3, max: 3 }),
      merge: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('remove' as const), who: fc.constantFrom(ana, ben, cle) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('add' as const), who: fc.constantFrom(ana, ben, cle) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
);
type Gesture = typeof gestureArbitrary extends fc.Arbitrary<infer G> ? G : never;

function perform(editor: Editor, gesture: Gesture): void {
  switch (gesture.do) {
    case 'undo':
      editor.undo();
      return;
    case 'redo':
      editor.redo();
      return;
    case 'move':
      editor.commit({ label: 'move', ...(gesture.merge ? { mergeKey: gesture.who } : {}) }, (draft) => {
        moveFigures(draft, [gesture.who], { x: gesture.x, y: 1 });
      });
      return;
    case 'remove':
      editor.commit({ label: 'remove' }, (draft) => {
        removePerson(draft, gesture.who);
      });
      return;
    case 'add':
      editor.commit({ label: 'add' }, (draft) => {
        draft.persons[gesture.who] = aPerson({ id: gesture.who });
      });
  }
}

describe('whatever is done', () => {
  it('replays to the present from the log alone, and undoes to the very beginning', () => {
    fc.assert(
      fc.property(fc.array(gestureArbitrary, { maxLength: 40 }), (gestures) => {
        const { editor, tick } = anEditor();
        for (const gesture of gestures) {
          tick(300);
          perform(editor, gesture);
        }
        const { log, committed } = editor.store.getState();
        expect(log.lines.reduce(applyForward, log.base)).toEqual(committed);
        expect(restoreLog(log.base, log.lines)).toEqual(log);
        const steps = editor.store.getState().history.past.length;
        for (let step = 0; step < steps; step += 1) editor.undo();
        expect(documentOf(editor)).toEqual(family());
        for (let step = 0; step < steps; step += 1) editor.redo();
        expect(documentOf(editor)).toEqual(committed);
      }),
      { numRuns: 300 },
    );
  });

  it('can be looked at as it was after any line, across keyframes', () => {
    const { editor } = anEditor();
    for (let step = 1; step <= 450; step += 1) move(editor, 1);
    const { log, committed } = editor.store.getState();
    expect(log.keyframes).toHaveLength(2);
    for (const count of [0, 1, 199, 200, 201, 400, 449, 450]) {
      expect(documentAt(log, count).persons[ana]?.position.x).toBe(count);
    }
    expect(documentAt(log, 450)).toEqual(committed);
  });
});
