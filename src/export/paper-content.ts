import { threadSentences, type ThreadSentence } from '../documents/thread-sentences';
import { frenchTypography } from '../i18n/typography';
import type { Locale, Translate } from '../i18n/translate';
import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { arrowColour } from '../model/arrow-colour';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { WEIGHT } from '../symbols/drawing-tokens';
import { legendGroups, type LegendGroup } from './legend-groups';
import { paperDate } from './paper-date';
import type { ThreadEntry } from './thread-items';

/** Everything a printed sheet says, before it is given a place. */
export interface PaperContent {
  readonly scene: Scene;
  readonly extent: Rect;
  readonly legend: readonly LegendGroup[];
  readonly title: string;
  /** Date, place, setting: those that were told, the date first. */
  readonly facts: readonly string[];
  readonly recipient: string | null;
  readonly confidential: string | null;
  readonly threadHeading: string;
  readonly thread: readonly ThreadEntry[];
  readonly made: string;
  readonly pageNumber: (page: number, pages: number) => string;
}

export interface PaperSource {
  readonly document: DiagramDocument;
  readonly scene: Scene;
  /** Of the scene: known not to be `null`. */
  readonly extent: Rect;
  readonly t: Translate;
  readonly locale: Locale;
}

export function paperContent({ document, scene, extent, t, locale }: PaperSource): PaperContent {
  const { title, date, place, setting, recipient, confidential } = currentSitting(document);
  const told = (text: string | null) => (text === null || text === '' ? [] : [frenchTypography(text)]);
  const sentences = threadSentences(document, t);
  return {
    scene,
    extent,
    legend: legendGroups(scene, document, t),
    title: frenchTypography(title),
    facts: [...(date === null ? [] : [paperDate(date, locale)]), ...told(place), ...told(setting)],
    recipient: told(recipient).map((name) => t('export.paper.recipient', { name }))[0] ?? null,
    confidential: confidential ? t('export.paper.confidential') : null,
    threadHeading: threadHeading(sentences, t),
    thread: sentences.map((sentence) => threadEntry(document, sentence)),
    made: t('export.paper.made'),
    pageNumber: (page, pages) => t('export.paper.page', { page, pages }),
  };
}

function threadHeading(sentences: readonly ThreadSentence[], t: Translate): string {
  const relays = sentences.filter(({ activation }) => activation.kind === 'relay').length;
  const activations = sentences.length - relays;
  const counts = [
    ...(activations > 0 ? [t('export.paper.activations', { count: activations })] : []),
    ...(relays > 0 ? [t('export.paper.relays', { count: relays })] : []),
  ];
  return t('export.paper.thread', { counts: counts.join(', ') });
}

function threadEntry(
  document: DiagramDocument,
  { activation, number, sentence }: ThreadSentence,
): ThreadEntry {
  const words = sentence.parts.map(({ text, isName }) => ({
    text,
    weight: isName ? WEIGHT.semibold : WEIGHT.regular,
  }));
  return {
    number,
    look: activation.kind === 'relay' ? 'relay' : arrowColour(document, activation),
    words: [...words, { text: ` —\u00a0${sentence.date}`, weight: WEIGHT.regular }],
  };
}
