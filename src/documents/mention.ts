import type { Translate } from '../i18n/translate';
import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { FigureId } from '../model/ids';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt } from '../model/records';

/** The name in full, as typed; else the function; a child not born yet, or never, may have neither. */
export function nameAsTyped(document: DiagramDocument, id: FigureId, t: Translate): string {
  const name = figureAt(document, id)?.name ?? '';
  if (name !== '') return name;
  const loss = recordAt<Person>(document.persons, id)?.loss ?? null;
  if (loss !== null) return t(`notation.${loss}`);
  return functionOf(document, id) ?? t('sentence.expectedChild');
}

/** The name, with the function the first time: « Laurent Thomas (CPE) », then « Laurent Thomas ». */
export function mention(
  document: DiagramDocument,
  id: FigureId,
  t: Translate,
  mentioned: Set<FigureId>,
): string {
  const name = frenchTypography(nameAsTyped(document, id, t));
  const isFirst = !mentioned.has(id);
  mentioned.add(id);
  const work = functionOf(document, id);
  const isNamed = figureAt(document, id)?.name !== '';
  return work !== null && isFirst && isNamed
    ? t('sentence.withFunction', { name, function: frenchTypography(work) })
    : name;
}

function functionOf(document: DiagramDocument, id: FigureId): string | null {
  return recordAt<Professional>(document.professionals, id)?.function ?? null;
}
