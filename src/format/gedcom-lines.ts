import type { ReadProblem } from './read-problem';
import { failure, success, type Result } from './result';

/** One line of a GEDCOM file with the lines below it. */
export interface GedcomLine {
  readonly tag: string;
  /** The value, with its continuations. */
  readonly value: string;
  /** The record that the value points at, `null` when it is no pointer. */
  readonly pointer: string | null;
  readonly below: readonly GedcomLine[];
}

/** A record of level 0. */
interface GedcomRecord extends GedcomLine {
  readonly xref: string | null;
}

export interface GedcomRecords {
  readonly people: readonly GedcomRecord[];
  readonly families: readonly GedcomRecord[];
  /** Lines that follow no rule of the format and were passed over. */
  readonly badLines: number;
  /** Whether the file has its last line, « 0 TRLR ». */
  readonly isWhole: boolean;
}

const LINE = /^\s*(\d{1,2})\s+(?:@([^@\s][^@]*)@\s+)?([A-Za-z0-9_]+)(?:\s(.*))?$/u;
const POINTER = /^@([^@#][^@]*)@\s*$/u;
/** Levels deeper than this hold nothing of a family. */
const MOST_LEVELS = 5;
/** A file of which more than every fourth line is no GEDCOM is none. */
const MOST_BAD_SHARE = 0.25;

/** What is read of a record; everything else of the file is passed over and forgotten. */
const KEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  INDI: new Set(['NAME', 'SEX', 'BIRT', 'DEAT', 'FAMC', 'FAMS', 'ADOP']),
  FAM: new Set(['HUSB', 'WIFE', 'CHIL', 'MARR', 'DIV']),
};

interface Open {
  readonly tag: string;
  value: string;
  readonly below: Open[];
}

type OpenRecord = Open & { readonly xref: string | null };

/** The people and families of a GEDCOM text, 5.5 to 7, with line ends of any kind. */
export function readLines(text: string): Result<GedcomRecords, ReadProblem> {
  const lines = text.split(/\r\n|\n\r|\r|\n/u);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!/^\ufeff?\s*0\s+HEAD\b/u.test(lines[first] ?? '')) return failure({ kind: 'notGedcom' });
  const records: OpenRecord[] = [];
  /** The lines still open, by level; empty below what is not kept. */
  let open: Open[] = [];
  const bad: number[] = [];
  let isWhole = false;
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (index <= first || line.trim() === '') continue;
    last = index + 1;
    const found = LINE.exec(line);
    if (found === null) {
      bad.push(last);
      continue;
    }
    const [, digits = '', xref = null, name = '', value = ''] = found;
    const [level, tag] = [Number(digits), name.toUpperCase()];
    if (level > 0) addLine(open, level, tag, value);
    else {
      isWhole ||= tag === 'TRLR';
      const record = { tag, xref, value: '', below: [] };
      const isKept = Object.hasOwn(KEPT, tag);
      open = isKept ? [record] : [];
      if (isKept) records.push(record);
    }
  }
  if (!isWhole && bad.at(-1) === last) return failure({ kind: 'gedcomCut', line: last });
  const [firstBad = 0] = bad;
  if (bad.length > (last - first) * MOST_BAD_SHARE) return failure({ kind: 'gedcomLine', line: firstBad });
  return success({
    people: ofKind('INDI', records),
    families: ofKind('FAM', records),
    badLines: bad.length,
    isWhole,
  });
}

function ofKind(kind: string, records: readonly OpenRecord[]): readonly GedcomRecord[] {
  return records
    .filter(({ tag }) => tag === kind)
    .map((record) => ({ ...closed(record), xref: record.xref }));
}

/** Hangs a line below the one it belongs to, when that one is kept. */
function addLine(open: Open[], level: number, tag: string, value: string): void {
  open.length = Math.min(open.length, level);
  const above = open[level - 1];
  if (above === undefined || level > MOST_LEVELS) return;
  if (tag === 'CONC') above.value += value;
  else if (tag === 'CONT') above.value += ` ${value}`;
  else if (level > 1 || KEPT[above.tag]?.has(tag) === true) {
    const line: Open = { tag, value, below: [] };
    above.below.push(line);
    open.push(line);
  }
}

function closed({ tag, value, below }: Open): GedcomLine {
  return {
    tag,
    value: value.replace(/@@/gu, '@').trim(),
    pointer: POINTER.exec(value)?.[1]?.trim() ?? null,
    below: below.map(closed),
  };
}
