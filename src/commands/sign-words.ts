import type { Translate } from '../i18n/translate';
import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { Activation } from '../model/activation';
import type { Person } from '../model/person';
import { arrowNumbers } from '../model/order-of-telling';
import { recordAt } from '../model/records';

/** How a message calls a figure, a building or an arrow; `null` for what is not on the sheet. */
export function signWords(document: DiagramDocument, id: string, t: Translate): string | null {
  const arrow = recordAt<Activation>(document.activations, id);
  return arrow === undefined ? figureWords(document, id, t) : arrowWords(document, arrow, t);
}

/** « Lina », « Lina et Yanis », « Lina, Yanis et Inès ». Ids of nobody are passed over. */
export function namesInWords(document: DiagramDocument, ids: readonly string[], t: Translate): string {
  const names = ids.flatMap((id) => figureWords(document, id, t) ?? []);
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  if (others.length === 0) return last;
  const first = others.reduce((list, name) => t('gesture.listMore', { first: list, others: name }));
  return t('gesture.listTwo', { first, last });
}

function figureWords(document: DiagramDocument, id: string, t: Translate): string | null {
  const figure = figureAt(document, id);
  if (figure === undefined) return null;
  if (figure.name !== '') return frenchTypography(figure.name);
  const loss = recordAt<Person>(document.persons, id)?.loss ?? null;
  return t(loss === null ? 'sentence.expectedChild' : `notation.${loss}`);
}

function arrowWords(document: DiagramDocument, { id, kind, from, to }: Activation, t: Translate): string {
  const values = {
    number: arrowNumbers(document).get(id) ?? '',
    from: namesInWords(document, from, t),
    to: namesInWords(document, to, t),
  };
  return kind === 'relay' ? t('sentence.arrowRelay', values) : t('sentence.arrowActivation', values);
}
