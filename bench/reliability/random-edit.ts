import type { Draft } from 'immer';
import type { DiagramDocument } from '../../src/model/document';
import type { FigureId, Id, InstitutionId, PersonId, ProfessionalId } from '../../src/model/ids';
import { moveFigures } from '../../src/model/move-figures';
import { newArrow } from '../../src/model/new-arrow';
import { newInstitution, newPerson, newProfessional } from '../../src/model/new-figures';
import { isSelfOrAncestor } from '../../src/model/parentage';
import { removeInstitution, removePerson, removeProfessional } from '../../src/model/remove-figure';
import type { Editor } from '../../src/session/editor-store';

/** One thing a hand does. The numbers choose whom, among those who are there. */
export interface RandomEdit {
  readonly act: EditAct | 'undo' | 'redo';
  readonly one: number;
  readonly other: number;
  readonly words: string;
}

type Edit = (draft: Draft<DiagramDocument>, edit: RandomEdit, at: number) => void;

const EDITS = {
  person: (draft, { one, words, other }, at) => {
    const id = freshId<'person'>(at);
    const position = { x: one, y: other };
    const kind = one % 3 === 0 ? 'other' : 'family';
    draft.persons[id] = { ...newPerson(id, { name: words, kind }), position };
  },
  professional: (draft, { one, other, words }, at) => {
    const id = freshId<'professional'>(at);
    const institution = chosen(draft.institutions, one)?.id ?? null;
    const position = { x: one, y: other };
    draft.professionals[id] = { ...newProfessional(id, words), institution, position };
  },
  institution: (draft, { one, other, words }, at) => {
    const id = freshId<'institution'>(at);
    const field = chosen(draft.fields, one)?.id ?? null;
    const position = { x: one, y: other };
    draft.institutions[id] = { ...newInstitution(id, { name: words, field }), signSide: 'above', position };
  },
  rename: (draft, { one, words }) => {
    const person = chosen(draft.persons, one);
    if (person !== undefined && !person.expected) person.name = words;
  },
  facts: (draft, { one, other }) => {
    const person = chosen(draft.persons, one);
    if (person === undefined || person.expected) return;
    person.sex = (['female', 'male', 'other', null] as const)[other % 4] ?? null;
    person.birthYear = 1900 + (other % 120);
    person.pinned = other % 2 === 0;
  },
  move: (draft, { one, other }) => {
    const ids = Object.keys({ ...draft.persons, ...draft.professionals, ...draft.institutions });
    const id = ids[one % Math.max(ids.length, 1)];
    if (id !== undefined) moveFigures(draft, [id as FigureId], { x: 1 + (other % 9), y: 3 });
  },
  arrow: (draft, { one, other, words }, at) => {
    const from = chosen(draft.persons, one);
    const to = chosen(draft.professionals, other);
    if (from === undefined || to === undefined) return;
    const id = freshId<'activation'>(at);
    const ends = { kind: 'activation' as const, from: [from.id], to: [to.id], toldAt: at };
    draft.activations[id] = { ...newArrow(draft, { id, ...ends }), about: words } as Draft<
      DiagramDocument['activations'][typeof id]
    >;
  },
  about: (draft, { one, other, words }) => {
    const arrow = chosen(draft.activations, one);
    if (arrow === undefined) return;
    if (arrow.concerns.length === 0) arrow.about = words;
    arrow.ended = other % 2 === 0;
  },
  couple: (draft, { one, other }, at) => {
    const [a, b] = [chosen(draft.persons, one), chosen(draft.persons, other)];
    if (a === undefined || b === undefined || a === b) return;
    const isThere = Object.values(draft.couples).some(
      ({ partners }) => partners.includes(a.id) && partners.includes(b.id),
    );
    if (isThere || isSelfOrAncestor(draft, a.id, b.id) || isSelfOrAncestor(draft, b.id, a.id)) return;
    const id = freshId<'couple'>(at);
    draft.couples[id] = { id, partners: [a.id, b.id], states: [] };
  },
  child: (draft, { one, other }, at) => {
    const [parent, child] = [chosen(draft.persons, one), chosen(draft.persons, other)];
    if (parent === undefined || child === undefined || isSelfOrAncestor(draft, child.id, parent.id)) return;
    const isThere = Object.values(draft.filiations).some(
      (tie) => tie.child === child.id && tie.parent === parent.id,
    );
    if (isThere) return;
    const id = freshId<'filiation'>(at);
    draft.filiations[id] = { id, child: child.id, parent: parent.id, kind: 'birth', twins: null };
  },
  household: (draft, { one, other }, at) => {
    const members = [chosen(draft.persons, one)?.id, chosen(draft.persons, other)?.id];
    const known = [...new Set(members.filter((id): id is PersonId => id !== undefined))];
    if (known.length === 0) return;
    const id = freshId<'household'>(at);
    draft.households[id] = { id, name: null, members: known };
  },
  title: (draft, { one, words }) => {
    const sitting = chosen(draft.sittings, one);
    if (sitting !== undefined) sitting.title = words;
  },
  removePerson: (draft, { one }) => {
    const person = chosen(draft.persons, one);
    if (person !== undefined) removePerson(draft, person.id);
  },
  removeWork: (draft, { one, other }) => {
    const all = one % 2 === 0 ? draft.professionals : draft.institutions;
    const figure = chosen<{ readonly id: string }>(all, other);
    if (figure === undefined) return;
    removeProfessional(draft, figure.id as ProfessionalId);
    removeInstitution(draft, figure.id as InstitutionId);
  },
  removeArrow: (draft, { one }) => {
    const arrow = chosen(draft.activations, one);
    if (arrow !== undefined) delete draft.activations[arrow.id];
  },
} as const satisfies Record<string, Edit>;

type EditAct = keyof typeof EDITS;

export const EDIT_ACTS = Object.keys(EDITS) as readonly EditAct[];

/** @param at number of the edit: makes ids that were never used. @returns whether anything was done. */
export function performEdit(editor: Editor, edit: RandomEdit, at: number): boolean {
  if (edit.act === 'undo') return editor.undo() !== null;
  if (edit.act === 'redo') return editor.redo() !== null;
  const recipe: Edit = EDITS[edit.act];
  const meta = { label: `test.${edit.act}`, ...(edit.other % 4 === 0 && { mergeKey: edit.act }) };
  return editor.commit(meta, (draft) => {
    recipe(draft, edit, at);
  });
}

function chosen<T>(records: Readonly<Record<string, T>>, number: number): T | undefined {
  const all = Object.values(records);
  return all.length === 0 ? undefined : all[number % all.length];
}

const freshId = <Kind extends string>(at: number): Id<Kind> => `n${at}` as Id<Kind>;
