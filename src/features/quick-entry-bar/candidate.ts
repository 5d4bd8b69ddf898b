import type { Completion } from '../../quick-entry/completion';
import type { LineReading } from '../../quick-entry/reading';
import type { TypedLine } from './typing-history';

/** A line of the list under the field: what could be written, or which of several is meant. */
export interface Candidate {
  readonly key: string;
  readonly label: string;
  readonly detail: string | null;
  readonly icon: Completion['icon'] | 'choice';
  /** The line with it taken, the caret behind it. */
  readonly taken: TypedLine;
  /** What Tab would add at the end of the line; empty when it changes what is typed already. */
  readonly ghost: string;
}

/** As many as the eye can take in beside a conversation. */
const MOST = 8;

/** Which of several is asked first; else what fits at the caret. What changes nothing is not offered. */
export function candidatesFor(
  line: TypedLine,
  reading: LineReading,
  completions: readonly Completion[],
): readonly Candidate[] {
  const all = [...alternatives(line, reading), ...completions.map((completion) => offer(line, completion))];
  return all.filter(({ taken }) => taken.text !== line.text).slice(0, MOST);
}

function alternatives({ text }: TypedLine, { problem }: LineReading): readonly Candidate[] {
  if (problem?.kind !== 'ambiguous') return [];
  const { part } = problem;
  return problem.alternatives.map(({ id, name, detail, replacement }) => ({
    key: id,
    label: name,
    detail,
    icon: 'choice',
    taken: replaced(text, part.start, part.end, replacement),
    ghost: '',
  }));
}

function offer(line: TypedLine, completion: Completion): Candidate {
  const { start, end, text, label, detail, group, icon } = completion;
  return {
    key: `${group}-${start}-${text}`,
    label,
    detail,
    icon,
    taken: replaced(line.text, start, end, text),
    ghost: ghostOf(line, completion),
  };
}

function replaced(text: string, start: number, end: number, by: string): TypedLine {
  return { text: text.slice(0, start) + by + text.slice(end), caret: start + by.length };
}

/** Only behind a caret at the end of the line, and only where what is typed is how the completion begins. */
function ghostOf({ text, caret }: TypedLine, { start, end, text: inserted }: Completion): string {
  if (caret !== text.length || end !== text.length) return '';
  const begun = text.slice(start);
  return plain(inserted.slice(0, begun.length)) === plain(begun) ? inserted.slice(begun.length) : '';
}

/** Without case and accents, at the same length: « é » counts as « e ». */
function plain(text: string): string {
  return Array.from(text, (character) => character.normalize('NFD').charAt(0).toLowerCase()).join('');
}
