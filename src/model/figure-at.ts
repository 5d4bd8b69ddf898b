import type { DiagramDocument } from './document';
import type { Institution } from './institution';
import type { Person } from './person';
import type { Professional } from './professional';
import { recordAt } from './records';

type Figures = Pick<DiagramDocument, 'persons' | 'professionals' | 'institutions'>;

type Values<Records> = Records[keyof Records];

/** The figure or building with this id; of a draft, a draft of it. */
export function figureAt<Document extends Figures>(
  document: Document,
  id: string,
):
  | Values<Document['persons']>
  | Values<Document['professionals']>
  | Values<Document['institutions']>
  | undefined;
export function figureAt({ persons, professionals, institutions }: Figures, id: string) {
  return (
    recordAt<Person>(persons, id) ??
    recordAt<Professional>(professionals, id) ??
    recordAt<Institution>(institutions, id)
  );
}
