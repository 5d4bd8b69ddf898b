import type { Translate } from '../i18n/translate';
import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Filiation } from '../model/filiation';
import type { FigureId } from '../model/ids';
import { recordAt } from '../model/records';
import type { ReplayStep } from '../session/replay-steps';
import { filiationWords, shortName } from './kin-words';
import { mention, nameAsTyped } from './mention';
import { listOf } from './name-lists';
import { householdWords } from './outline';
import { passiveSentence, type SentencePart } from './passive-sentence';

/** What one step of a replay tells, for a room to read. */
interface ReplaySentence {
  readonly parts: readonly SentencePart[];
  /** Date of the fact, and that it is over, in words; `null`: nothing was said of them. */
  readonly time: string | null;
}

/** Above this many names the rest are counted: a sentence is read in one glance. */
const MOST_NAMES = 8;
/** Then so many are told by name. */
const TOLD_NAMES = 6;

/** A sheet that is replayed. */
interface Replayed {
  readonly document: DiagramDocument;
  /** As it stands after the step: what comes to its end later goes on in it. */
  readonly picture: DiagramDocument;
}

/**
 * The sentence of a step: its arrow in the passive voice, functions told each time because each sentence stands
 * alone; without an arrow, what is said to be over, who comes, or which ties are told. Never empty.
 */
export function replaySentence(
  { document, picture }: Replayed,
  step: ReplayStep,
  t: Translate,
): ReplaySentence {
  const { figures, arrow, ended, ties } = step;
  const told = arrow === null ? undefined : recordAt(document.activations, arrow);
  if (told !== undefined) {
    const ended = recordAt(picture.activations, told.id)?.ended ?? told.ended;
    const { parts, toldTime } = passiveSentence(document, { ...told, ended }, t);
    return { parts, time: toldTime };
  }
  if (ended.length > 0) return { parts: endedParts(document, ended, t), time: null };
  if (figures.length > 0) return { parts: arrivals(document, figures, t), time: null };
  const words = ties.map((tie) => tieWords(document, tie, t)).filter((tie) => tie !== '');
  return { parts: [{ text: words.join(' · ') || t('replay.title'), isName: false }], time: null };
}

function endedParts(
  document: DiagramDocument,
  ended: ReplayStep['ended'],
  t: Translate,
): readonly SentencePart[] {
  const facts = ended.flatMap((id) => recordAt(document.activations, id) ?? []);
  return facts.flatMap((fact, index): readonly SentencePart[] => [
    ...(index === 0 ? [] : [{ text: ' · ', isName: false }]),
    ...around('replay.ended', passiveSentence(document, fact, t).parts, t),
  ]);
}

function arrivals(
  document: DiagramDocument,
  figures: readonly FigureId[],
  t: Translate,
): readonly SentencePart[] {
  const isTold = figures.length <= MOST_NAMES;
  const named = isTold ? figures : figures.slice(0, TOLD_NAMES);
  const names = named.map((id) => mention(document, id, t, new Set()));
  const text = isTold ? listOf(names, t) : names.join(', ');
  return isTold
    ? around('replay.come', [{ text, isName: true }], t)
    : around('replay.comeMore', [{ text, isName: true }], t, figures.length - named.length);
}

/** No stored text holds this control. */
const SLOT = '\u0001';

/** The parts in their place in a sentence of the catalogue. */
function around(
  key: 'replay.ended' | 'replay.come' | 'replay.comeMore',
  parts: readonly SentencePart[],
  t: Translate,
  count = 0,
): readonly SentencePart[] {
  const sentence =
    key === 'replay.ended'
      ? t(key, { fact: SLOT })
      : key === 'replay.come'
        ? t(key, { names: SLOT })
        : t(key, { names: SLOT, count });
  const [before = '', after = ''] = sentence.split(SLOT);
  const plain = (text: string): readonly SentencePart[] => (text === '' ? [] : [{ text, isName: false }]);
  return [...plain(before), ...parts, ...plain(after)];
}

function tieWords(document: DiagramDocument, tie: string, t: Translate): string {
  const couple = recordAt<Couple>(document.couples, tie);
  if (couple !== undefined) {
    const [first, second] = couple.partners;
    return t('replay.couple', {
      first: nameAsTyped(document, first, t),
      second: nameAsTyped(document, second, t),
    });
  }
  const filiation = recordAt<Filiation>(document.filiations, tie);
  const child = filiation === undefined ? undefined : recordAt(document.persons, filiation.child);
  if (filiation !== undefined && child !== undefined) {
    return t('sentence.nameAnd', {
      name: shortName(document, child.id, t),
      detail: filiationWords(document, filiation, child, t),
    });
  }
  const household = recordAt(document.households, tie);
  return household === undefined ? '' : householdWords(document, household, t);
}
