import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import type { FigureId, PersonId } from '../model/ids';
import { listOf } from './name-lists';
import { overWords } from './passive-sentence';
import { spoken } from './spoken';

/** How an arrow names its figures. */
export interface ArrowWords {
  readonly nameOf: (id: FigureId) => string;
  /** Whom a relay is about, as on its tag. */
  readonly concernedName: (id: PersonId) => string;
}

/** « Activation 1 : Laurent Thomas vers Sandrine Morel, absences de Yanis le matin, terminée ». */
export function arrowName(
  activation: Activation,
  number: string,
  { nameOf, concernedName }: ArrowWords,
  t: Translate,
): string {
  const { kind, from, to, concerns, about } = activation;
  const over = overWords(activation, t);
  const ends = { number, from: listOf(from.map(nameOf), t), to: listOf(to.map(nameOf), t) };
  const what = kind === 'relay' ? t('sentence.arrowRelay', ends) : t('sentence.arrowActivation', ends);
  const name = [
    ...(concerns.length === 0 ? [] : [listOf(concerns.map(concernedName), t)]),
    ...(about === null ? [] : [about]),
    ...(over === null ? [] : [over]),
  ].reduce((words, detail) => t('sentence.nameAnd', { name: words, detail }), what);
  return spoken(name);
}

/** « Dr Émilie Rousseau » is « Émilie Rousseau » on an arrow: two names are enough to know who. */
export function withoutCivility(name: string): string {
  return name.replace(/^(?:Dr|Dre|Pr|Me)\s(?=\S+\s\S)/u, '');
}
