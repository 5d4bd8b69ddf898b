import type { SomebodyId } from '../model/ids';
import type { ImpreciseDate } from '../model/imprecise-date';
import { ambiguous } from './ambiguous';
import { fitName } from './fit-name';
import { foldText, lettersOf } from './fold';
import { splitList } from './ends';
import type { LineDraft } from './line-draft';
import { knownMention } from './known-mention';
import { readDate } from './read-date';
import { isWord, textOf, type Token } from './token';
import { tokenise } from './tokenise';

/** What the parentheses of an arrow say; `undefined`: not said, `null` and empty: said to be none. */
export interface ArrowMarks {
  date: ImpreciseDate | null | undefined;
  present: readonly SomebodyId[] | undefined;
  toldBy: SomebodyId | null | undefined;
  ended: boolean | undefined;
}

export function noMarks(): ArrowMarks {
  return { date: undefined, present: undefined, toldBy: undefined, ended: undefined };
}

/**
 * Reads one pair of parentheses of an arrow, the first of each kind.
 * @returns whether it said something; else it stays in the text.
 */
export function takeMark(line: LineDraft, marks: ArrowMarks, group: Token): boolean {
  return takeEnded(marks, group) || takePeople(line, marks, group) || takeDate(line, marks, group);
}

function takeEnded(marks: ArrowMarks, { inner }: Token): boolean {
  const said = /^(non )?terminee?s?$/.exec(lettersOf(inner).trim());
  if (said === null || marks.ended !== undefined) return false;
  marks.ended = said[1] === undefined;
  return true;
}

function takeDate(line: LineDraft, marks: ArrowMarks, group: Token): boolean {
  if (marks.date !== undefined) return false;
  if (foldText(group.inner.trim()) === 'sans date') {
    marks.date = null;
    return true;
  }
  const date = readDate(group.inner, line.day);
  if (date === 'notADate') {
    const start = group.start + 1;
    throw line.misread('notADate', { start, end: start + group.inner.length });
  }
  if (date === null) return false;
  marks.date = date;
  return true;
}

function takePeople(line: LineDraft, marks: ArrowMarks, group: Token): boolean {
  const tokens = tokenise(line.text, group.start + 1, group.end - 1, { quotes: true });
  const [first, second] = tokens;
  if (isWord(first, 'avec') && marks.present === undefined && tokens.length > 1) {
    const present = peopleIn(line, group, tokens.slice(1));
    marks.present = present ?? undefined;
    return present !== null;
  }
  const told = isWord(first, 'dit', 'dite', 'dits', 'dites') && isWord(second, 'par') && tokens.length > 2;
  if (!told || marks.toldBy !== undefined) return false;
  const tellers = peopleIn(line, group, tokens.slice(2), 1);
  if (tellers === null) return false;
  marks.toldBy = tellers[0] ?? null;
  return true;
}

/**
 * `null` when a name is neither on the sheet nor made by this line: the parentheses stay text, and a chip
 * says so.
 */
function peopleIn(
  line: LineDraft,
  group: Token,
  tokens: readonly Token[],
  most = Infinity,
): readonly SomebodyId[] | null {
  const [only, another] = tokens;
  if (only !== undefined && another === undefined && isWord(only, 'personne') && only.text === 'personne')
    return [];
  const items = splitList(line, tokens);
  const found = new Set<SomebodyId>();
  for (const item of items) {
    const { name, number } = knownMention(item, line.document.fields);
    const fits = fitName(line.names, { tokens: name, number, kinds: ['family', 'other', 'professional'] });
    if (fits.length > 1) throw ambiguous(line, name, fits);
    const one = fits[0]?.id ?? line.newSomebody(textOf(item));
    if (one === null || items.length > most) {
      line.chip(() => ({ kind: 'stayedText', text: group.text, name: textOf(item) }));
      return null;
    }
    found.add(one as SomebodyId);
  }
  return items.length === 0 ? null : [...found];
}
