import { describe, expect, it } from 'vitest';
import { moveFigures } from '../../src/model/move-figures';
import { createEditor, shownDocument } from '../../src/session/editor-store';
import type { Recipe } from '../../src/session/transaction';
import { aDocument, aPerson, idOf } from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const MOVED = { label: 'command.moveSelection' };

function anEditor() {
  const document = aDocument({ persons: [aPerson({ id: ana }), aPerson({ id: ben, name: 'Ben' })] });
  return createEditor({ document, now: () => 5_000 });
}

/** A recipe that counts its runs. */
function counted(recipe: Recipe) {
  let runs = 0;
  const counting: Recipe = (draft) => {
    runs += 1;
    recipe(draft);
  };
  return { recipe: counting, runs: () => runs };
}

const toTheRight: Recipe = (draft) => {
  moveFigures(draft, [ana], { x: 70, y: 0 });
};

describe('what is worked out ahead', () => {
  it('is neither shown nor saved', () => {
    const { store, rehearse } = anEditor();
    const before = store.getState();
    rehearse(toTheRight);
    expect(store.getState()).toBe(before);
  });

  it('is shown and done without being worked out again', () => {
    const { store, rehearse, preview, commit } = anEditor();
    const { recipe, runs } = counted(toTheRight);
    const work = rehearse(recipe);
    preview(work);
    const shown = shownDocument(store.getState());
    commit(MOVED, work);
    expect(runs()).toBe(1);
    expect(store.getState().committed).toBe(shown);
  });

  it('is logged as what it is, at the moment it is done', () => {
    const { store, rehearse, commit } = anEditor();
    commit({ ...MOVED, mergeKey: 'ana' }, rehearse(toTheRight));
    expect(store.getState().log.lines).toMatchObject([{ ...MOVED, mergeKey: 'ana', at: 5_000, kind: 'do' }]);
  });

  it('is undone like any other gesture', () => {
    const { store, rehearse, commit, undo } = anEditor();
    const before = store.getState().committed;
    commit(MOVED, rehearse(toTheRight));
    undo();
    expect(store.getState().committed).toEqual(before);
  });

  it('is worked out anew on a sheet that has changed since', () => {
    const { store, rehearse, commit } = anEditor();
    const { recipe, runs } = counted(toTheRight);
    const work = rehearse(recipe);
    commit(MOVED, (draft) => {
      moveFigures(draft, [ben], { x: 30, y: 0 });
    });
    commit(MOVED, work);
    expect(runs()).toBe(2);
    expect(store.getState().committed.persons).toMatchObject({
      ana: { position: { x: 70 } },
      ben: { position: { x: 30 } },
    });
  });

  it('is not done twice: the second time moves from where the first ended', () => {
    const { store, rehearse, commit } = anEditor();
    const work = rehearse(toTheRight);
    commit(MOVED, work);
    commit(MOVED, work);
    expect(store.getState().committed.persons[ana]?.position.x).toBe(140);
  });

  it('is nothing when it changes nothing', () => {
    const { store, rehearse, commit } = anEditor();
    expect(
      commit(
        MOVED,
        rehearse(() => undefined),
      ),
    ).toBe(false);
    expect(store.getState().log.lines).toHaveLength(0);
  });
});
