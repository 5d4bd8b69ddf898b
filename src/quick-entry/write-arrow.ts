import type { Activation } from '../model/activation';
import { foldText, lettersOf } from './fold';
import type { NameWriter } from './name-writer';
import { readDate } from './read-date';
import { tokenise } from './tokenise';
import { writeDate } from './write-date';

/**
 * An arrow as one line. What it says in parentheses stands at its end; before the « : » when the words of the
 * arrow hold parentheses themselves, or a name needs quotes, which protect nothing after it.
 */
export function writeArrow(arrow: Activation, names: NameWriter): string {
  const sign = arrow.kind === 'relay' ? '>>' : '>';
  const ends = [arrow.from, arrow.to].map((side) => side.map((id) => names.of(id)).join(' et '));
  const head = ends.join(` ${sign} `);
  const tail = tailOf(arrow, names);
  const marks = marksOf(arrow, names);
  const holdsParentheses = /[()[\]]/.test(tail) || marks.some((mark) => /["«(]/.test(mark.slice(1)));
  if (tail === '') return [head, ...marks].join(' ');
  if (!holdsParentheses) return [`${head} : ${tail}`, ...marks].join(' ');
  return `${[head, ...marks, ...deniedMarks(arrow, tail)].join(' ')} : ${tail}`;
}

/** The persons a relay is about, or its words; both together can only be said as words. */
function tailOf({ about, concerns }: Activation, names: NameWriter): string {
  const concerned = concerns.map((id) => names.of(id)).join(', ');
  if (concerned === '' || about === null) return concerned === '' ? (about ?? '') : concerned;
  return `${concerned} : ${about}`;
}

function marksOf({ date, present, toldBy, ended }: Activation, names: NameWriter): readonly string[] {
  return [
    ...(present.length === 0 ? [] : [`(avec ${present.map((id) => names.of(id)).join(', ')})`]),
    ...(date === null ? [] : [`(${writeDate(date)})`]),
    ...(toldBy === null ? [] : [`(dit par ${names.of(toldBy)})`]),
    ...(ended ? ['(terminée)'] : []),
  ];
}

/** Parentheses among the words that would be taken for a mark the arrow does not have: the mark is denied. */
function deniedMarks({ date, present, toldBy, ended }: Activation, tail: string): readonly string[] {
  const inner = tokenise(tail, 0, tail.length, { quotes: false })
    .filter(({ kind }) => kind === 'group')
    .map((token) => token.inner.trim());
  const says = (words: RegExp) => inner.some((text) => words.test(foldText(text)));
  const saysDate = inner.some((text) => readDate(text, '2000-01-01') !== null) || says(/^sans date$/);
  return [
    ...(date === null && saysDate ? ['(sans date)'] : []),
    ...(present.length === 0 && says(/^avec\s/) ? ['(avec personne)'] : []),
    ...(toldBy === null && says(/^dite?s?\s/) ? ['(dit par personne)'] : []),
    ...(!ended && inner.some((text) => /terminee?s?$/.test(lettersOf(text).trim()))
      ? ['(non terminée)']
      : []),
  ];
}
