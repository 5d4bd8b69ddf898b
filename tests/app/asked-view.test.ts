import { describe, expect, it } from 'vitest';
import { ask, followDrawing, unask } from '../../src/app/asked-view';
import { askedOf, createSheetView } from '../../src/app/sheet-view';
import { overlapFields } from '../../src/documents/overlap-fields';
import type { DiagramDocument } from '../../src/model/document';
import type { FigureId } from '../../src/model/ids';
import { createEditor } from '../../src/session/editor-store';
import { aPerson, anActivation, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const YANIS: FigureId = idOf('F9');

function look() {
  const editor = createEditor({ document: fictionalDocument(), now: () => 0 });
  const view = createSheetView();
  followDrawing(view, editor);
  const present = (): DiagramDocument => editor.store.getState().committed;
  return {
    editor,
    view,
    around: (id = YANIS) => {
      ask(view, present(), { kind: 'around', id });
    },
    overlap: (key: string) => {
      ask(view, present(), { kind: 'overlap', key });
    },
    asked: () => askedOf(view.getState()),
    lens: () => view.getState().lens,
    draw: (arrow: ReturnType<typeof anActivation>) => {
      editor.commit({ label: 'test' }, (draft) => {
        draft.activations[arrow.id] = { ...arrow } as (typeof draft.activations)[typeof arrow.id];
      });
    },
  };
}

describe('looking around somebody', () => {
  it('is asked for, and asked for again is the whole sheet', () => {
    const sheet = look();
    sheet.around();
    expect(sheet.lens()?.figures).toContain('P13');
    sheet.around();
    expect(sheet.view.getState()).toEqual(createSheetView().getState());
  });

  it('goes from one to the other at once', () => {
    const sheet = look();
    sheet.around();
    sheet.around(idOf('F8'));
    expect(sheet.asked()).toEqual({ kind: 'around', id: 'F8' });
  });

  it('shows what is drawn there', () => {
    const sheet = look();
    sheet.around();
    sheet.draw(anActivation({ id: idOf('new'), from: [YANIS], to: [idOf('P1')] }));
    expect(sheet.lens()?.arrows).toContain('new');
    expect(sheet.lens()?.figures).toContain('P1');
  });

  it.each([
    [
      'draws elsewhere',
      (sheet: ReturnType<typeof look>) => {
        sheet.draw(anActivation({ id: idOf('new'), from: [idOf('F5')], to: [idOf('P17')] }));
      },
    ],
    [
      'adds somebody who is not there',
      ({ editor }: ReturnType<typeof look>) => {
        editor.commit({ label: 'test' }, (draft) => {
          draft.persons[idOf<'person'>('new')] = aPerson({ id: idOf('new') });
        });
      },
    ],
    [
      'takes somebody in hand who is hidden',
      ({ editor }: ReturnType<typeof look>) => {
        editor.select(['F3']);
      },
    ],
    [
      'retires whom it is about',
      ({ editor }: ReturnType<typeof look>) => {
        editor.erase([YANIS]);
      },
    ],
  ])('is left when the hand %s', (_, act) => {
    const sheet = look();
    sheet.around();
    expect(sheet.asked()).not.toBeNull();
    act(sheet);
    expect(sheet.asked()).toBeNull();
    expect(sheet.lens()).toBeNull();
  });

  it('stays while somebody who is seen is taken in hand', () => {
    const sheet = look();
    sheet.around();
    sheet.editor.select(['P13']);
    expect(sheet.asked()).not.toBeNull();
  });

  it('is of nobody who is not on the sheet', () => {
    const sheet = look();
    sheet.around(idOf('gone'));
    expect(sheet.lens()).toBeNull();
  });

  it('ends when somebody else sets the lens, which stays theirs', () => {
    const sheet = look();
    sheet.around();
    const theirs = { figures: new Set(['F3']), arrows: new Set<string>() };
    sheet.view.setState({ lens: theirs });
    expect(sheet.asked()).toBeNull();
    unask(sheet.view);
    sheet.editor.select(['F8']);
    expect(sheet.lens()).toBe(theirs);
  });
});

describe('looking at a field of overlap', () => {
  const [field] = overlapFields(fictionalDocument());
  if (field === undefined) throw new Error('the fictional sitting has some');

  it('keeps its arrows, its places and whom it is about', () => {
    const sheet = look();
    sheet.overlap(field.key);
    expect(sheet.lens()?.arrows).toEqual(new Set(field.arrows));
    for (const place of field.places) expect(sheet.lens()?.figures).toContain(place);
    expect(field.origin.kind === 'about' || sheet.lens()?.figures.has(field.origin.id)).toBe(true);
    expect(sheet.view.getState().places).toEqual(field.places);
  });

  it('grows with the drawing, and goes with its last place', () => {
    const sheet = look();
    sheet.overlap(field.key);
    const before = sheet.view.getState().places.length;
    if (field.origin.kind === 'about') throw new Error('the first of all is a person’s');
    sheet.draw(anActivation({ id: idOf('new'), from: [field.origin.id], to: [idOf('P17')] }));
    expect(sheet.view.getState().places.length).toBe(before + 1);
    sheet.editor.erase([field.origin.id]);
    expect(sheet.view.getState()).toMatchObject({ lens: null, places: [] });
  });
});
