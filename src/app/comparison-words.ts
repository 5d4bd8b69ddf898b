import { comparisonSentence } from '../documents/comparison-sentence';
import type { SheetChoice } from '../features/comparison/SideBySide';
import { sittingDay } from '../features/sittings/sitting-name';
import { longDay } from '../i18n/long-day';
import { compareSheets } from '../model/compare-sheets';
import type { DiagramDocument } from '../model/document';
import type { SittingId } from '../model/ids';
import { placeInDay } from '../model/place-in-day';
import { recordAt } from '../model/records';
import type { Sitting } from '../model/sitting';
import type { Translation } from '../ui/translation';
import type { SittingsLook } from './sheet-view';
import { pairOf, type SheetPair } from './sittings-look';

type Words = Pick<Translation, 't' | 'locale'>;

/** The present sheet, among the sheets of sittings. */
export const TODAY = 'today';

export function presentChoice({ t }: Words): SheetChoice {
  return { value: TODAY, label: t('comparison.today') };
}

/** « Depuis la séance du 17 mars 2026 : 4 nouvelles activations, 2 nouveaux relais. » */
export function comparisonWords(
  document: DiagramDocument,
  look: SittingsLook,
  pair: SheetPair,
  words: Words,
): string {
  const { t } = words;
  const changes = comparisonSentence(compareSheets(pair.before, pair.after), t);
  const before = sittingInFull(document, look.before, words);
  return look.after === null
    ? t('comparison.sinceThen', { before, changes })
    : t('comparison.between', { before, after: sittingInFull(document, look.after, words), changes });
}

/** What is seen in place of the present sheet, or on it, for ears. */
export function lookWords(document: DiagramDocument, look: SittingsLook, words: Words): string {
  const pair = look.how === 'alone' ? null : pairOf(document, look);
  return pair === null
    ? words.t('comparison.alone', { sitting: sittingInFull(document, look.before, words) })
    : comparisonWords(document, look, pair, words);
}

/** « 17 mars 2026, Clinique du Relais », so that two on one day can be told apart. */
export function sittingChoice(document: DiagramDocument, sitting: Sitting, { t, locale }: Words): string {
  const day = sittingDay(document, sitting, locale, t);
  return sitting.setting === null ? day : t('sentence.nameAnd', { name: day, detail: sitting.setting });
}

/** « séance du 17 mars 2026 »; of several on one day « séance du 17 mars 2026 (2) ». */
export function sittingInFull(document: DiagramDocument, id: SittingId, { t, locale }: Words): string {
  const sitting = recordAt<Sitting>(document.sittings, id);
  if (sitting === undefined) return t('sittings.undated');
  const { date } = sitting;
  const day = date === null ? t('sittings.undated') : t('sittings.of', { date: longDay(date, locale) });
  const number = placeInDay(document, sitting);
  return number === null ? day : t('sittings.numbered', { day, number });
}
