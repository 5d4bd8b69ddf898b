import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import { recordsOf } from '../model/records';
import type { Replay } from './replay';

/** The sheet after so many steps: 0 is the blank sheet, the number of steps the present one. */
type Pictures = (step: number) => DiagramDocument;

/**
 * The pictures of a replay. Everybody stands in their last place, so that nothing jumps and the sheet is known again;
 * a record that does not change from one picture to the next is the same object, and so is a table of them. They are
 * to be looked at: who was present, or told an arrow, may be named in it before they come.
 */
export function createPictures({ document, steps }: Replay): Pictures {
  const times = timesOf(steps);
  const persons = cutInTime(document.persons, times);
  const professionals = cutInTime(document.professionals, times);
  const institutions = cutInTime(document.institutions, times);
  const couples = cutInTime(document.couples, times);
  const filiations = cutInTime(document.filiations, times);
  const households = cutInTime(document.households, times, { needs: membersOf, partWith: homeWith });
  const activations = cutInTime(document.activations, times, { needs: concernedIn, partWith: arrowWith });
  return (step) =>
    step >= steps.length
      ? document
      : {
          ...document,
          persons: persons(step),
          professionals: professionals(step),
          institutions: institutions(step),
          couples: couples(step),
          filiations: filiations(step),
          households: households(step),
          activations: activations(step),
        };
}

/** Steps, counted from 1. */
interface Times {
  /** Of what is not there: never. */
  readonly comes: (id: string) => number;
  /** Since when an arrow is over; 0: ever since it came. */
  readonly ends: (id: string) => number;
}

function timesOf(steps: Replay['steps']): Times {
  const comes = new Map<string, number>();
  const ends = new Map<string, number>();
  steps.forEach(({ figures, arrow, ties, ended }, index) => {
    for (const id of [...figures, ...ties]) comes.set(id, index + 1);
    if (arrow !== null) comes.set(arrow, index + 1);
    for (const id of ended) ends.set(id, index + 1);
  });
  return { comes: (id) => comes.get(id) ?? Infinity, ends: (id) => ends.get(id) ?? 0 };
}

/** How a record changes after it came. */
interface Change<T> {
  /** Whom it names, and may do without. */
  readonly needs: (record: T) => readonly string[];
  /** The record with those who are there; `isOver`: what is said of its end is said. The same one when it is whole. */
  readonly partWith: (record: T, isThere: (id: string) => boolean, isOver: boolean) => T;
}

type Table<T> = Readonly<Record<string, T>>;

/** The records of one kind that have come by a step; the same table until another comes, or one changes. */
function cutInTime<T extends { readonly id: string }>(
  whole: Table<T>,
  { comes, ends }: Times,
  change: Change<T> | null = null,
): (step: number) => Table<T> {
  const all = recordsOf(whole).map((record) => {
    const came = comes(record.id);
    const later = change === null ? [] : [...change.needs(record).map(comes), ends(record.id)];
    return { record, came, later: inOrder(later.filter((time) => time > came)) };
  });
  const times = inOrder(all.flatMap(({ came, later }) => [came, ...later]));
  const parts = new Map<string, { readonly changes: number; readonly part: T }>();
  let last: { readonly changes: number; readonly table: Table<T> } | null = null;

  function partAt({ record, later }: (typeof all)[number], step: number): T {
    if (change === null || later.length === 0) return record;
    const changes = countUpTo(later, step);
    const known = parts.get(record.id);
    if (known?.changes === changes) return known.part;
    const part = change.partWith(record, (id) => comes(id) <= step, ends(record.id) <= step);
    parts.set(record.id, { changes, part });
    return part;
  }

  return (step) => {
    const changes = countUpTo(times, step);
    if (last?.changes !== changes) {
      const table: Record<string, T> = {};
      for (const one of all) if (one.came <= step) table[one.record.id] = partAt(one, step);
      last = { changes, table };
    }
    return last.table;
  };
}

const membersOf = ({ members }: Household): readonly string[] => members;

function homeWith(home: Household, isThere: (id: string) => boolean): Household {
  const members = home.members.filter(isThere);
  return members.length === home.members.length ? home : { ...home, members };
}

const concernedIn = ({ concerns }: Activation): readonly string[] => concerns;

function arrowWith(arrow: Activation, isThere: (id: string) => boolean, isOver: boolean): Activation {
  const concerns = arrow.concerns.filter(isThere);
  const ended = arrow.ended && isOver;
  const isWhole = ended === arrow.ended && concerns.length === arrow.concerns.length;
  return isWhole ? arrow : { ...arrow, concerns, ended };
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** How many of the rising `numbers` are at most `most`. */
function countUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
