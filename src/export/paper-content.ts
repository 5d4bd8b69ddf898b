import { nameAsTyped } from '../documents/mention';
import { threadSentences, type ThreadSentence } from '../documents/thread-sentences';
import { longDay } from '../i18n/long-day';
import { frenchTypography } from '../i18n/typography';
import type { Locale, Translate } from '../i18n/translate';
import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { arrowColour } from '../model/arrow-colour';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { Person } from '../model/person';
import { recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import { WEIGHT } from '../symbols/drawing-tokens';
import { legendGroups, type LegendGroup } from './legend-groups';
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
  /** « PROJET », « CONFIDENTIEL »: those that are asked for, on every page. */
  readonly marks: readonly string[];
  readonly threadHeading: string;
  /** Over what follows on the next pages. */
  readonly threadGoesOn: string;
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
  const { title, date, place, setting, recipient, confidential, draft } = currentSitting(document);
  const told = (text: string | null) => (text === null || text === '' ? [] : [frenchTypography(text)]);
  const sentences = threadSentences(document, t);
  const wishes = wishEntries(document, t);
  const heading = threadHeading(sentences, wishes.length > 0, t);
  return {
    scene,
    extent,
    legend: legendGroups(scene, document, t),
    title: frenchTypography(title),
    facts: [...(date === null ? [] : [longDay(date, locale)]), ...told(place), ...told(setting)],
    recipient: told(recipient).map((name) => t('export.paper.recipient', { name }))[0] ?? null,
    marks: [
      ...(draft ? [t('export.paper.draft')] : []),
      ...(confidential ? [t('export.paper.confidential')] : []),
    ],
    threadHeading: heading,
    threadGoesOn: t('export.paper.goesOn', { heading }),
    thread: [...wishes, ...sentences.map((sentence) => threadEntry(document, sentence))],
    made: t('export.paper.made'),
    pageNumber: (page, pages) => t('export.paper.page', { page, pages }),
  };
}

/** What is to be said comes first, whole, whether it stands near the figure or not. */
function wishEntries(whole: DiagramDocument, t: Translate): readonly ThreadEntry[] {
  const document = shownPart(whole);
  return recordsOf<Person>(document.persons).flatMap(({ id, wish }) => {
    if (wish === null) return [];
    const name = frenchTypography(nameAsTyped(document, id, t));
    const [before = '', after = ''] = t('export.paper.wish', {
      name: SLOT,
      wish: frenchTypography(wish),
    }).split(SLOT);
    return {
      number: null,
      words: [
        ...(before === '' ? [] : [{ text: before, weight: WEIGHT.regular }]),
        { text: name, weight: WEIGHT.semibold },
        { text: after, weight: WEIGHT.regular },
      ],
    };
  });
}

/** No stored text holds this control. */
const SLOT = '\u0001';

function threadHeading(sentences: readonly ThreadSentence[], hasWishes: boolean, t: Translate): string {
  const relays = sentences.filter(({ activation }) => activation.kind === 'relay').length;
  const activations = sentences.length - relays;
  const counts = [
    ...(activations > 0 ? [t('export.paper.activations', { count: activations })] : []),
    ...(relays > 0 ? [t('export.paper.relays', { count: relays })] : []),
  ];
  if (hasWishes && counts.length === 0) return t('export.paper.said');
  return t(hasWishes ? 'export.paper.saidAndThread' : 'export.paper.thread', { counts: counts.join(', ') });
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
    number: { text: number, look: activation.kind === 'relay' ? 'relay' : arrowColour(document, activation) },
    // After words that are read from right to left the time would stand among them.
    words: [...words, { text: ` —\u00a0${sentence.time}`, weight: WEIGHT.regular, isApart: true }],
  };
}
