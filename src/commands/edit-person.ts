import type { Draft } from 'immer';
import type { Person } from '../model/person';
import { recordAt } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { editText } from './edit-text';
import { mayBeNameless } from './name-problem';
import { readYear } from './typed-year';

/** What is chosen, not typed. */
type PersonChoice = Partial<Pick<Person, 'kind' | 'birthApproximate' | 'deceased' | 'expected' | 'loss'>>;

/**
 * Changes what is told of some persons, with what follows from it: an expected child has not died, somebody
 * of the family needs no tie to be told.
 * @returns why it cannot be, in a sentence, or `null`.
 */
export function editPersons(host: CommandHost, ids: readonly string[], choice: PersonChoice): string | null {
  const { persons } = host.editor.store.getState().committed;
  const nameless = ids.some((id) => {
    const person = recordAt(persons, id);
    return person?.name === '' && !mayBeNameless({ ...person, ...consequences(choice), ...choice });
  });
  if (nameless) return host.t('edit.nameFirst');
  commitEdit(host, { label: 'command.editPerson' }, (draft) => {
    for (const id of ids) {
      const person = recordAt(draft.persons, id);
      if (person !== undefined) Object.assign(person, consequences(choice), choice);
    }
  });
  return null;
}

function consequences({ kind, deceased, expected, loss }: PersonChoice): Partial<Person> {
  return {
    ...(kind === 'family' && { tie: null }),
    ...(deceased === true && { expected: false, loss: null }),
    ...(deceased === false && { deathYear: null }),
    ...(expected === true && { loss: null, deceased: false, deathYear: null }),
    ...(loss !== undefined && loss !== null && { expected: false, deceased: false, deathYear: null }),
  };
}

/** « voisine », « ami de Lina ». */
export function editTie(host: CommandHost, id: string, typed: string): string | null {
  return editText(host, {
    label: 'command.editPerson',
    key: `tie:${id}`,
    typed,
    max: TEXT_LIMITS.function,
    write: (draft, value) => {
      const person = recordAt(draft.persons, id);
      if (person !== undefined) person.tie = value;
    },
  });
}

/**
 * A year of birth or of death; emptied, it is not known.
 * @returns what is wrong with the year, in a sentence, or `null`: then it was taken.
 */
export function editLifeYear(
  host: CommandHost,
  id: string,
  which: 'birthYear' | 'deathYear',
  typed: string,
): string | null {
  const { t } = host;
  const person = recordAt(host.editor.store.getState().committed.persons, id);
  const read = readYear(typed, t);
  if (person === undefined) return null;
  if (!read.ok) return read.problem;
  const birthYear = which === 'birthYear' ? read.value : person.birthYear;
  const deathYear = which === 'deathYear' ? read.value : person.deathYear;
  if (birthYear !== null && deathYear !== null && deathYear < birthYear) return t('edit.deathBeforeBirth');
  commitEdit(host, { label: 'command.editPerson', mergeKey: `${which}:${id}` }, (draft) => {
    const drafted = recordAt(draft.persons, id);
    if (drafted !== undefined) writeYear(drafted, which, read.value);
  });
  return null;
}

function writeYear(person: Draft<Person>, which: 'birthYear' | 'deathYear', year: number | null): void {
  person[which] = year;
  if (which === 'birthYear' && year === null) person.birthApproximate = false;
  if (which === 'deathYear' && year !== null) person.deceased = true;
}
