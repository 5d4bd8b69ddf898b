import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  editAbout,
  editArrowDate,
  editConcerns,
  editPresent,
  editToldBy,
} from '../../src/commands/edit-arrow';
import {
  addCoupleState,
  changeCoupleState,
  dateCoupleState,
  removeCouple,
  removeCoupleState,
  tellCoupleState,
} from '../../src/commands/edit-couple';
import {
  addField,
  removeField,
  renameField,
  setFieldIcon,
  setFieldTag,
  showField,
} from '../../src/commands/edit-fields';
import { editField, editName, editPinned, editSex } from '../../src/commands/edit-figure';
import { editFiliationKind, editTwins, removeFiliation } from '../../src/commands/edit-filiation';
import { editHouseholdName } from '../../src/commands/edit-household';
import { editShortName, editSignSide } from '../../src/commands/edit-institution';
import { editOption } from '../../src/commands/edit-options';
import {
  addGuest,
  changeGuest,
  markOthersPresent,
  removeGuest,
  setParticipation,
  setRole,
} from '../../src/commands/edit-participants';
import { editLifeYear, editPersons, editTie } from '../../src/commands/edit-person';
import { editFunction } from '../../src/commands/edit-professional';
import { editSheetTitle } from '../../src/commands/edit-sheet-title';
import {
  editIntrusCount,
  editIntrusNames,
  editNextDate,
  editSittingDate,
  editSittingText,
  editSittingTime,
  proposeNext,
} from '../../src/commands/edit-sitting';
import { editWish, keepWishHere, showWish } from '../../src/commands/edit-wish';
import { editWorkplace, moveWorkplace } from '../../src/commands/edit-workplace';
import { newSitting, noteSitting, removeSitting } from '../../src/commands/new-sitting';
import { currentSitting } from '../../src/model/current-sitting';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import type { CommandHost } from '../../src/session/command';
import { documentArbitrary } from '../arbitraries';
import { aHost } from './a-host';

/** What people type and paste, in whatever field. */
const typedArbitrary = fc.oneof(
  fc.constantFrom('Zoé', 'نور', 'שרה', '👧🏽', 'Collège Pasteur', '2009', 'sept. 2024', 'depuis 2021'),
  fc.constantFrom('', ' ', 'a\nb', 'a\u202eb', '\ud83d', '3050', '-1', '32/13/2024', 'a'.repeat(500)),
);
const editArbitrary = fc.record({
  what: fc.nat({ max: 1000 }),
  one: fc.nat({ max: 1000 }),
  two: fc.nat({ max: 1000 }),
  typed: typedArbitrary,
});
type Edit = typeof editArbitrary extends fc.Arbitrary<infer E> ? E : never;

type Any = (kind: Exclude<keyof DiagramDocument, 'options'>, number: number) => never;

/** Of panels other than those of persons and arrows. */
function moreEdits(
  host: CommandHost,
  any: Any,
  { one, two, typed }: Omit<Edit, 'what'>,
): readonly (() => unknown)[] {
  const person = any('persons', one);
  const field = any('fields', one);
  const isEven = two % 2 === 0;
  return [
    () => editWish(host, person, typed),
    () => {
      showWish(host, person, isEven);
    },
    () => {
      keepWishHere(host, person, isEven);
    },
    () => {
      changeCoupleState(host, any('couples', one), two % 3, 'divorced');
    },
    () => {
      removeCoupleState(host, any('couples', one), two % 3);
    },
    () => {
      editPinned(host, [person, any('institutions', two)], isEven);
    },
    () => editShortName(host, any('institutions', one), typed),
    () => {
      editSignSide(host, any('institutions', one), isEven ? 'above' : 'below');
    },
    () => {
      const places = Object.keys(host.editor.store.getState().committed.institutions);
      moveWorkplace(host, [any('professionals', one)], (places[two % (places.length + 1)] ?? null) as never);
    },
    () => addField(host, typed),
    () => renameField(host, field, typed),
    () => setFieldTag(host, field, typed),
    () => {
      setFieldIcon(host, field, 'care');
    },
    () => {
      showField(host, field, isEven);
    },
    () => {
      removeField(host, field);
    },
    () => {
      editOption(host, (['genogramSymbols', 'losses', 'personFields', 'sectors'] as const)[one % 4]!, isEven);
    },
    () => editSheetTitle(host, typed),
  ];
}

/** Of the panel of the sittings. */
function sittingEdits(
  host: CommandHost,
  any: Any,
  { one, two, typed }: Omit<Edit, 'what'>,
): readonly (() => unknown)[] {
  const { committed } = host.editor.store.getState();
  const { id, guests } = currentSitting(committed);
  // The panel lists who is on the sheet, and nobody else.
  const listed = Object.values(committed.persons)[one % 7]?.id;
  const presence = (['present', 'phone', null] as const)[two % 3]!;
  const role = two % 2 === 0 ? ('clinician' as const) : null;
  return [
    () => editSittingText(host, id, 'place', typed),
    () => editSittingDate(host, id, typed, (day) => `Feuille du ${day}`),
    () => editNextDate(host, id, typed),
    () => {
      proposeNext(host, id, two % 24);
    },
    () => editSittingTime(host, id, 'start', typed),
    () => editIntrusCount(host, id, typed),
    () => editIntrusNames(host, id, typed),
    () => {
      if (listed !== undefined) setParticipation(host, id, listed, presence);
    },
    () => {
      if (listed !== undefined) setRole(host, id, listed, role);
    },
    () => {
      markOthersPresent(host, id);
    },
    () => addGuest(host, id, typed, role),
    () => {
      changeGuest(host, id, two % (guests.length + 1), { role, presence: 'absent' });
    },
    () => {
      removeGuest(host, id, two % (guests.length + 1));
    },
    () => {
      newSitting(host, (day) => `Feuille du ${day}`);
    },
    () => {
      noteSitting(host);
    },
    () => {
      removeSitting(host, any('sittings', one));
    },
  ];
}

function edits(host: CommandHost, { one, two, typed }: Edit): readonly (() => unknown)[] {
  const sheet = host.editor.store.getState().committed;
  /** Of whatever kind is asked for, or of nobody: that is what is tried. */
  const any = (kind: Exclude<keyof DiagramDocument, 'options'>, number: number) => {
    const ids = Object.keys(sheet[kind]);
    return (ids[number % (ids.length + 1)] ?? 'gone') as never;
  };
  const person: string = any('persons', one);
  const professional: string = any('professionals', one);
  return [
    () => editName(host, person, typed),
    () => editName(host, any('institutions', one), typed),
    () => editTie(host, person, typed),
    () => editLifeYear(host, person, two % 2 === 0 ? 'birthYear' : 'deathYear', typed),
    () => editPersons(host, [person, any('persons', two)], { expected: two % 2 === 0 }),
    () => editPersons(host, [person], { loss: two % 2 === 0 ? 'stillbirth' : null }),
    () => editPersons(host, [person], { kind: two % 2 === 0 ? 'family' : 'other' }),
    () => {
      editSex(host, [person, professional], 'other');
    },
    () => editFunction(host, professional, 'function', typed),
    () => editWorkplace(host, [professional], typed),
    () => {
      editField(host, [professional], any('fields', two));
    },
    () => editAbout(host, any('activations', one), typed),
    () => {
      editToldBy(host, any('activations', one), any('professionals', two));
    },
    () => {
      editConcerns(host, any('activations', one), [any('persons', two), any('professionals', two)]);
    },
    () => {
      editPresent(host, any('activations', one), [any('persons', two), any('persons', two)]);
    },
    () => editArrowDate(host, any('activations', one), typed),
    () => {
      addCoupleState(host, any('couples', one), 'married');
    },
    () => {
      tellCoupleState(host, any('couples', one), two % 2 === 0 ? 'married' : 'separated');
    },
    () => dateCoupleState(host, any('couples', one), two % 3, typed),
    () => {
      removeCouple(host, any('couples', one));
    },
    () => {
      editFiliationKind(host, any('filiations', one), 'foster');
    },
    () => {
      editTwins(host, any('filiations', one), { other: any('filiations', two), kind: 'identical' });
    },
    () => {
      removeFiliation(host, any('filiations', one));
    },
    () => editHouseholdName(host, any('households', one), typed),
    ...moreEdits(host, any, { one, two, typed }),
    ...sittingEdits(host, any, { one, two, typed }),
  ];
}

it('any edit is one undo or a sentence, keeps the sheet whole, and is taken back', () => {
  fc.assert(
    fc.property(
      documentArbitrary(),
      fc.array(editArbitrary, { minLength: 1, maxLength: 8 }),
      (base: DiagramDocument, sequence: readonly Edit[]) => {
        const { host, editor, sheet, undoable, tick } = aHost(base);
        for (const edit of sequence) {
          tick(5_000);
          const before = { document: sheet(), undoable: undoable() };
          const all = edits(host, edit);
          const refused = all[edit.what % all.length]!();
          const isChanged = sheet() !== before.document;
          expect(undoable()).toBe(before.undoable + (isChanged ? 1 : 0));
          if (typeof refused === 'string')
            expect([isChanged, refused]).toEqual([false, expect.stringMatching(/\S/)]);
          expect(brokenInvariants(sheet())).toEqual([]);
        }
        for (let step = undoable(); step > 0; step -= 1) editor.undo();
        expect(sheet()).toEqual(base);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
