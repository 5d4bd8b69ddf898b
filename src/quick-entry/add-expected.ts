import type { Filiation } from '../model/filiation';
import type { PersonId } from '../model/ids';
import { newPerson } from '../model/new-figures';
import type { Person, Sex } from '../model/person';
import { recordAt, recordsOf } from '../model/records';
import { parentsIn } from '../model/parentage';
import type { FigureRef } from './figure-ref';
import type { NewPerson, TwinsToTie } from './intent';
import type { LineDraft } from './line-draft';
import { tellPersonFacts } from './tell-facts';
import { NO_FACTS } from './told-facts';

export interface ToldPregnancy {
  readonly year: number | null;
  readonly sex: Sex | null;
}

/** A pregnancy of one parent or of a couple. The same one told again, of the same year, is not made twice. */
export function addExpected(
  line: LineDraft,
  parents: readonly FigureRef[],
  told: ToldPregnancy,
  twins: TwinsToTie | null = null,
): PersonId {
  const ids = parents.map(({ id }) => id as PersonId);
  const known = twins === null ? expectedOf(line, ids, told) : null;
  if (known !== null) {
    const birth = told.year === null ? null : { year: told.year, approximate: false, age: null };
    tellPersonFacts(line, known, { ...NO_FACTS, sex: told.sex, birth }, null);
    return known;
  }
  const person = newPregnancy(line, told);
  const ref = { id: person.id, kind: 'family', name: '', isNew: true } as const;
  line.addFigure(`pregnancy ${person.id}`, ref, { kind: 'family', person });
  line.chip(() => ({ kind: 'newPregnancy', year: told.year, parents: parents.map(({ name }) => name) }));
  tieExpected(line, person.id, ids, twins);
  return person.id;
}

function tieExpected(
  line: LineDraft,
  child: PersonId,
  parents: readonly PersonId[],
  twins: TwinsToTie | null,
): void {
  const [one, other] = parents;
  if (one === undefined) return;
  line.tie({
    kind: 'tieChild',
    child,
    parents: other === undefined ? [one] : [one, other],
    filiation: null,
    twins,
  });
}

function newPregnancy(line: LineDraft, { year, sex }: ToldPregnancy): NewPerson {
  return {
    ...newPerson(line.makeId<'person'>(), { name: '', kind: 'family' }),
    sex,
    birthYear: year,
    expected: true,
  };
}

function expectedOf(line: LineDraft, parents: readonly PersonId[], { year }: ToldPregnancy): PersonId | null {
  const found = recordsOf<Filiation>(line.document.filiations).find(({ child, parent }) => {
    const person = recordAt<Person>(line.document.persons, child);
    if (person?.expected !== true) return false;
    const known = parentsIn(line.document, parent);
    const same = known.length === parents.length && known.every((id) => parents.includes(id));
    return same && (person.birthYear === null || year === null || person.birthYear === year);
  });
  return found?.child ?? null;
}
