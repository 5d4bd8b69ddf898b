import type { Translate } from '../i18n/translate';
import { hasRightToLeft } from '../i18n/text-direction';
import { frenchTypography } from '../i18n/typography';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { accordOfFigures } from './accord';
import { dateWords } from './date-words';
import { elides } from './elided';
import { mention } from './mention';
import { listOf } from './name-lists';

/** A piece of a sentence; names, with the function that may follow, stand out. */
export interface SentencePart {
  readonly text: string;
  readonly isName: boolean;
}

export interface PassiveSentence {
  /** The sentence without its time. */
  readonly parts: readonly SentencePart[];
  /** The date, and that it is over: « 12/09/2024, terminée », « à une date non précisée ». */
  readonly time: string;
  /** The same without « à une date non précisée »: of most arrows nobody knows the date. `null`: nothing was said. */
  readonly toldTime: string | null;
  /** The whole sentence. */
  readonly text: string;
  /** The whole sentence, with what was said of its time. */
  readonly toldText: string;
}

/**
 * An arrow said in the passive voice: « Sandrine Morel est activée par Laurent Thomas (CPE) : absences de
 * Yanis le matin — 12/09/2024 ». Names are those typed, in full.
 * @param mentioned who was named before; whoever is named here is added, so that functions are told once.
 */
export function passiveSentence(
  document: DiagramDocument,
  activation: Activation,
  t: Translate,
  mentioned = new Set<FigureId>(),
): PassiveSentence {
  const names = new NameSlots((id) => mention(document, id, t, mentioned), t);
  const fact =
    activation.kind === 'relay'
      ? relayFact(activation, names, t)
      : activationFact(document, activation, names, t);
  const parts = names.partsOf(fact);
  const told = parts.map(keptInPlace).join('');
  // Past is never another hue: a thinner line, and the word.
  const over = overWords(activation, t);
  const withOver = (date: string) =>
    over === null ? date : t('sentence.nameAnd', { name: date, detail: over });
  const dated = (date: string) => t('sentence.dated', { fact: told, date });
  const date = activation.date === null ? null : dateWords(activation.date, t);
  const time = withOver(date ?? t('sentence.undated'));
  const toldTime = date === null ? over : withOver(date);
  return { parts, time, toldTime, text: dated(time), toldText: toldTime === null ? told : dated(toldTime) };
}

const LEFT_TO_RIGHT_MARK = '\u200e';

/** Words read from right to left would take what follows among them: a colon, the date. */
function keptInPlace({ text }: SentencePart): string {
  return hasRightToLeft(text) ? `${text}${LEFT_TO_RIGHT_MARK}` : text;
}

/** « terminée », of a relay « terminé »; `null`: it goes on. */
export function overWords({ kind, ended }: Pick<Activation, 'kind' | 'ended'>, t: Translate): string | null {
  return ended ? t(`sentence.over.${kind}`) : null;
}

function activationFact(
  document: DiagramDocument,
  { from, to, about, present }: Activation,
  names: NameSlots,
  t: Translate,
): string {
  const accord = accordOfFigures(document, to);
  const ends = { who: names.list(to), by: names.list(from) };
  const fact =
    to.length > 1 ? t(`sentence.activatedMany.${accord}`, ends) : t(`sentence.activated.${accord}`, ends);
  return withAbout(withPresent(fact, present, names, t), about, t);
}

function relayFact(
  { from, to, about, concerns, present }: Activation,
  names: NameSlots,
  t: Translate,
): string {
  const ends = { who: names.list(from), by: names.list(to) };
  const passing = from.length > 1 ? t('sentence.relayMany', ends) : t('sentence.relay', ends);
  const hasConcerned = concerns.length > 0;
  const concerned = hasConcerned ? names.list(concerns) : about === null ? null : frenchTypography(about);
  const fact = concerned === null ? passing : t('sentence.relayFor', { fact: passing, concerned });
  return withAbout(withPresent(fact, present, names, t), hasConcerned ? about : null, t);
}

function withPresent(fact: string, ids: readonly FigureId[], names: NameSlots, t: Translate): string {
  if (ids.length === 0) return fact;
  const present = names.list(ids);
  return elides(names.partsOf(present)[0]?.text ?? '')
    ? t('sentence.inPresenceElided', { fact, present })
    : t('sentence.inPresence', { fact, present });
}

function withAbout(fact: string, about: string | null, t: Translate): string {
  return about === null ? fact : t('sentence.about', { fact, about: frenchTypography(about) });
}

/** No stored text holds this control. */
const SLOT = '\u0001';

/** Names go through the sentences of the catalogue as numbered slots, and come out as parts that stand out. */
class NameSlots {
  readonly #names: string[] = [];
  readonly #mention: (id: FigureId) => string;
  readonly #t: Translate;

  constructor(mentionOf: (id: FigureId) => string, t: Translate) {
    this.#mention = mentionOf;
    this.#t = t;
  }

  list(ids: readonly FigureId[]): string {
    const slots = ids.map((id) => `${SLOT}${this.#names.push(this.#mention(id)) - 1}${SLOT}`);
    return listOf(slots, this.#t);
  }

  partsOf(sentence: string): readonly SentencePart[] {
    return sentence
      .split(SLOT)
      .map((piece, index) =>
        index % 2 === 1
          ? { text: this.#names[Number(piece)] ?? '', isName: true }
          : { text: piece, isName: false },
      )
      .filter(({ text }) => text !== '');
  }
}
