import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentSitting } from '../../src/model/current-sitting';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { removePerson } from '../../src/model/remove-figure';
import { sheetContent } from '../../src/model/sheet-content';
import { beginSitting, removeSitting } from '../../src/model/sitting-edits';
import { createEditor, type Editor } from '../../src/session/editor-store';
import { cleanedDocument } from '../../src/session/erase';
import { documentAt } from '../../src/session/log';
import { comeBackArbitrary } from '../arbitraries';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, aSitting, idOf } from '../builders';

const SECRET = 'Hortense';
const secretId = idOf<'person'>('secret');

/** Edits of a sitting: some about the person who will be taken out, some not, some undone. */
const edits = fc.array(
  fc.oneof(
    fc
      .constantFrom('add', 'rename', 'move', 'arrow', 'about', 'remove', 'close', 'reopen', 'undo', 'redo')
      .map((kind) => ({ kind })),
    fc.record({ kind: fc.constant('other'), name: fc.constantFrom('Ana', 'Samir', 'Lina') }),
  ),
  { maxLength: 30 },
);

function edit(editor: Editor, step: { readonly kind: string; readonly name?: string }, at: number): void {
  if (step.kind === 'undo') editor.undo();
  if (step.kind === 'redo') editor.redo();
  editor.commit({ label: 'test', mergeKey: `${at % 3}` }, (draft) => {
    const secret = draft.persons[secretId];
    const worker = Object.values(draft.professionals)[0];
    if (step.kind === 'add') draft.persons[secretId] ??= aPerson({ id: secretId, name: `${SECRET} ${at}` });
    if (step.kind === 'rename' && secret !== undefined) secret.name = `${SECRET} ${at}`;
    if (step.kind === 'move' && secret !== undefined) secret.position = { x: at, y: at };
    if (step.kind === 'remove') removePerson(draft, secretId);
    if (step.kind === 'arrow' && secret !== undefined && worker !== undefined) {
      const id = idOf<'activation'>(`a${at}`);
      Object.assign(draft.activations, {
        [id]: anActivation({ id, from: [secretId], to: [worker.id], about: `de ${SECRET}` }),
      });
    }
    if (step.kind === 'about') {
      for (const arrow of recordsOf(draft.activations)) {
        if (arrow.from.includes(secretId)) arrow.about = `de ${SECRET} ${at}`;
      }
    }
    if (step.kind === 'close') {
      const id = idOf<'sitting'>(`s${at}`);
      beginSitting(draft, sheetContent(editor.store.getState().committed), aSitting({ id }));
      if (secret !== undefined)
        draft.sittings[id]!.participants.push({ who: secretId, presence: 'absent', role: null });
    }
    if (step.kind === 'reopen') removeSitting(draft, currentSitting(draft).id);
    if (step.kind === 'other') {
      const id = idOf<'person'>(`o${at % 5}`);
      draft.persons[id] = aPerson({ id, name: step.name ?? '' });
    }
  });
}

function undone(editor: Editor): DiagramDocument {
  while (editor.undo() !== null);
  return editor.store.getState().committed;
}

describe('« Retirer »', () => {
  it('leaves no word of it; replay gives the present, and undoing everything the cleaned base', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        let clock = 0;
        const base = aDocument({ professionals: [aProfessional({ id: idOf('w') })] });
        const editor = createEditor({ document: base, now: () => (clock += 400) });
        for (const [at, step] of steps.entries()) edit(editor, step, at);
        const { committed } = editor.store.getState();
        const expected = cleanedDocument(committed, new Set([secretId]));
        editor.erase([secretId]);
        const { committed: shown, log, history } = editor.store.getState();
        if (JSON.stringify(committed).includes(`"${secretId}"`)) {
          expect(JSON.stringify([shown, log, history])).not.toContain(SECRET);
        }
        expect(shown).toEqual(expected);
        expect(documentAt(log, log.lines.length)).toEqual(shown);
        expect(undone(editor)).toEqual(log.base);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves what was undone by itself undone by itself, though what was done in between is gone', () => {
    let clock = 0;
    const editor = createEditor({
      document: aDocument({ professionals: [aProfessional({ id: idOf('w') })] }),
      now: () => (clock += 400),
    });
    const kinds = ['add', 'other', 'add', 'arrow', 'other', 'undo'];
    for (const [at, kind] of kinds.entries()) edit(editor, { kind, name: 'Ana' }, at);
    editor.erase([secretId]);
    expect(Object.keys(editor.store.getState().committed.persons)).toEqual(['o1']);
    expect(Object.keys(undone(editor).persons)).toEqual([]);
  });

  it('of somebody who was deleted before takes them out of what can be undone', () => {
    const editor = createEditor({ document: aDocument(), now: () => 0 });
    for (const [at, kind] of ['add', 'other', 'remove'].entries()) edit(editor, { kind, name: 'Ana' }, at);
    expect(editor.erase([secretId])).toBe(true);
    const { log, history } = editor.store.getState();
    expect(JSON.stringify([log, history])).not.toContain(SECRET);
    expect(Object.keys(undone(editor).persons)).toEqual([]);
  });

  it('of anything on any sheet breaks no invariant, and takes every arrow of a figure along', () => {
    fc.assert(
      fc.property(comeBackArbitrary(), fc.nat(), (document, pick) => {
        const sheets = [document, ...recordsOf(document.sittings).flatMap(({ closed }) => closed ?? [])];
        const all = sheets.flatMap(({ persons, professionals, institutions, activations }) =>
          [persons, professionals, institutions, activations].flatMap((kind) => Object.keys(kind)),
        );
        fc.pre(all.length > 0);
        const id = all[pick % all.length]!;
        const cleaned = cleanedDocument(document, new Set([id]));
        expect(brokenInvariants(cleaned)).toEqual([]);
        expect(JSON.stringify(cleaned)).not.toContain(`"${id}"`);
      }),
    );
  });

  it('of a building leaves its people; of what is not on the sheet changes nothing', () => {
    const building = anInstitution({ id: idOf('b') });
    const worker = aProfessional({ id: idOf('w'), institution: building.id });
    const editor = createEditor({
      document: aDocument({ institutions: [building], professionals: [worker] }),
      now: () => 0,
    });
    expect(editor.erase(['nobody'])).toBe(false);
    expect(editor.erase([building.id])).toBe(true);
    expect(editor.store.getState().committed.professionals[worker.id]?.institution).toBeNull();
    expect(editor.undo()).toBeNull();
  });
});
