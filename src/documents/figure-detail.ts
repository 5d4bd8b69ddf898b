import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { recordAt } from '../model/records';
import { fieldOf, institutionOf, lifeWords } from './figure-names';
import { spoken } from './spoken';

/** What tells a figure from another of the same name: « CPE, Collège des Marronniers »; `null`: nothing does. */
export function figureDetail(document: DiagramDocument, id: FigureId, t: Translate): string | null {
  const details = detailsOf(document, id, t);
  return details.length === 0
    ? null
    : spoken(details.reduce((name, detail) => t('sentence.nameAnd', { name, detail })));
}

function detailsOf(document: DiagramDocument, id: FigureId, t: Translate): readonly string[] {
  const person = recordAt(document.persons, id);
  if (person !== undefined) return lifeWords(person, t);
  const worker = recordAt(document.professionals, id);
  if (worker !== undefined) {
    const place = institutionOf(document, worker)?.name;
    return [...(worker.function === null ? [] : [worker.function]), ...(place === undefined ? [] : [place])];
  }
  const institution = recordAt(document.institutions, id);
  const field = institution && fieldOf(document, institution);
  return field === undefined ? [] : [t('sentence.field', { field: field.name })];
}
