import type { InvariantBreach } from '../model/invariants';
import type { RecordKind } from '../model/references';

/** What is wrong inside one record. */
export type RecordFlaw = 'shape' | 'textTooLong' | 'brokenText' | 'outOfRange';

/**
 * Why a file was refused. It never holds a name or an id of the file: what is told on the screen must not
 * say who is on a sheet.
 */
export type ReadProblem =
  | { readonly kind: 'tooLarge' | 'notUtf8' | 'tooComplex' | 'notOurFile' | 'sealed' | 'cutShort' }
  | { readonly kind: 'notGedcom' | 'gedcomEmpty' | 'gedcomEncoding' }
  /** A line of a GEDCOM file, counted from 1: the first that breaks the format, or the last, cut short. */
  | { readonly kind: 'gedcomLine' | 'gedcomCut'; readonly line: number }
  | { readonly kind: 'newerVersion'; readonly version: number }
  | { readonly kind: 'tooManyFigures' | 'tooManyArrows'; readonly count: number; readonly limit: number }
  /** `record` is `null` when the flaw is not in a record of a known kind. */
  | { readonly kind: 'badRecord'; readonly record: RecordKind | null; readonly flaw: RecordFlaw }
  | { readonly kind: 'contradiction'; readonly breach: InvariantBreach['kind'] };
