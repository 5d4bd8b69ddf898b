import type { Draft } from 'immer';
import type { DiagramDocument } from './document';
import type { Institution } from './institution';
import type { Person } from './person';
import type { Professional } from './professional';
import { recordAt } from './records';

type Figures = Pick<DiagramDocument, 'persons' | 'professionals' | 'institutions'>;

type Figure = Person | Professional | Institution;

/** The figure or building with this id; on a draft, a draft of it. */
export function figureAt(document: Draft<Figures>, id: string): Draft<Figure> | undefined;
export function figureAt(document: Figures, id: string): Figure | undefined;
export function figureAt(document: Figures, id: string): Figure | undefined {
  return (
    recordAt<Person>(document.persons, id) ??
    recordAt<Professional>(document.professionals, id) ??
    recordAt<Institution>(document.institutions, id)
  );
}
