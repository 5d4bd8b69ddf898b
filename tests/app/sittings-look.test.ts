import { describe, expect, it } from 'vitest';
import { createSheetView, leaveSheetView } from '../../src/app/sheet-view';
import { followSittings, lookAtSittings, pairOf } from '../../src/app/sittings-look';
import { currentSitting } from '../../src/model/current-sitting';
import { removePerson } from '../../src/model/remove-figure';
import { sheetContent } from '../../src/model/sheet-content';
import { removeSitting } from '../../src/model/sitting-edits';
import { createEditor } from '../../src/session/editor-store';
import { aDocument, anActivation, aPerson, aProfessional, aSitting, idOf } from '../builders';

const ana = aPerson({ id: idOf('ana') });
const eva = aPerson({ id: idOf('eva') });
const samir = aProfessional({ id: idOf('samir') });
const arrow = anActivation({ id: idOf('a1'), from: [ana.id], to: [samir.id] });
const OLD = idOf<'sitting'>('old');

/** The same sheet a year later: an arrow is new, somebody is gone. */
function comeBack() {
  const before = aDocument({ persons: [ana, eva], professionals: [samir] });
  const old = aSitting({ id: OLD, date: '2025-03-17', closed: sheetContent(before) });
  const editor = createEditor({
    document: aDocument({
      persons: [ana],
      professionals: [samir],
      activations: [arrow],
      sittings: [old, aSitting({ id: idOf('now'), rank: 1 })],
    }),
    now: () => 0,
  });
  const view = createSheetView();
  followSittings(view, editor);
  return {
    before,
    editor,
    view,
    look: (how: 'alone' | 'since' | 'beside') => {
      lookAtSittings(view, editor, { how, before: OLD, after: null });
    },
  };
}

describe('looking at an earlier sitting', () => {
  it('shows its sheet in place of the present one, and the present one again on Escape', () => {
    const { before, view, look, editor } = comeBack();
    look('alone');
    const { instead, marks } = view.getState();
    expect(instead?.persons).toEqual(before.persons);
    expect(currentSitting(instead!).id).toBe(OLD);
    expect(marks.size).toBe(0);
    expect(leaveSheetView(view)).toBe(true);
    expect(view.getState()).toMatchObject({ instead: null, sittings: null });
    expect(editor.store.getState().history.past).toEqual([]);
  });

  it('marks what changed since, with those it is between at full strength', () => {
    const { view, look } = comeBack();
    look('since');
    const { marks, lens, instead } = view.getState();
    expect([...marks]).toEqual([
      ['eva', 'gone'],
      ['a1', 'new'],
    ]);
    expect([...lens!.figures].sort()).toEqual(['ana', 'samir']);
    expect(instead).toBeNull();
  });

  it.each(['alone', 'since', 'beside'] as const)(
    '%s, lets go of what was in hand, which would dim it',
    (how) => {
      const { look, editor } = comeBack();
      editor.select([arrow.id]);
      look(how);
      expect([...editor.store.getState().selection]).toEqual([]);
    },
  );

  it('follows what is drawn meanwhile', () => {
    const { view, look, editor } = comeBack();
    look('since');
    editor.commit({ label: 'x' }, (draft) => {
      delete draft.activations[arrow.id];
    });
    expect([...view.getState().marks.keys()]).toEqual(['eva']);
    expect(view.getState().lens).toBeNull();
  });

  it('keeps the same sheet for the same sitting, so that nothing is drawn anew', () => {
    const { view, look, editor } = comeBack();
    look('beside');
    const shown = () => pairOf(editor.store.getState().committed, view.getState().sittings!)?.before;
    const first = shown();
    editor.commit({ label: 'x' }, (draft) => {
      removePerson(draft, ana.id);
    });
    expect(shown()).toBe(first);
  });

  it('is left when the sitting is deleted', () => {
    const { view, look, editor } = comeBack();
    look('alone');
    editor.commit({ label: 'x' }, (draft) => {
      removeSitting(draft, OLD);
    });
    expect(view.getState()).toMatchObject({ sittings: null, instead: null });
  });

  it('is left for another way of looking without a trace', () => {
    const { view, look, editor } = comeBack();
    look('since');
    lookAtSittings(view, editor, null);
    expect(view.getState()).toMatchObject({ sittings: null, instead: null, lens: null });
    expect(view.getState().marks.size).toBe(0);
  });
});
