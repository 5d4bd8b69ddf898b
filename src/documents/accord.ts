import { civilityGender } from '../catalogue/civility';
import { professionAtStart } from '../catalogue/find-profession';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Person, Sex } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt } from '../model/records';

/** How a participle agrees; `inclusive` (« activé·e ») where nothing was said. */
export type Accord = 'feminine' | 'masculine' | 'inclusive';

/** From the sex, else the civility, else a function in the feminine; a masculine function says nothing. */
export function accordOf({
  name,
  sex,
  function: work,
}: {
  readonly name: string;
  readonly sex: Sex | null;
  readonly function?: string | null;
}): Accord {
  if (sex === 'female') return 'feminine';
  if (sex === 'male') return 'masculine';
  if (sex === 'other') return 'inclusive';
  const feminineFunction = professionAtStart(work ?? '')?.gender === 'feminine';
  return civilityGender(name) ?? (feminineFunction ? 'feminine' : 'inclusive');
}

/** Of one subject, theirs; of several, feminine if all are, masculine as soon as one is known to be. */
export function accordOfFigures(document: DiagramDocument, ids: readonly FigureId[]): Accord {
  const accords = ids.map((id) => {
    const somebody =
      recordAt<Person>(document.persons, id) ?? recordAt<Professional>(document.professionals, id);
    return somebody === undefined ? 'inclusive' : accordOf(somebody);
  });
  if (accords.includes('masculine')) return 'masculine';
  return accords.includes('inclusive') ? 'inclusive' : 'feminine';
}
