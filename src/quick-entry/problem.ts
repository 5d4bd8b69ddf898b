import type { FigureId } from '../model/ids';

/** A stretch of the line, in UTF-16 units of the text as typed; `end` is exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One of those whom a name fits. */
export interface Alternative {
  readonly id: FigureId;
  readonly name: string;
  /** Function, tie or year, to tell them apart; as stored. */
  readonly detail: string | null;
  /** What to write instead of the part, so that it fits only this one. */
  readonly replacement: string;
}

/** Sentences that quote nothing of the line. */
type PlainProblemKind =
  | 'missingActivated'
  | 'selfActivation'
  | 'relayWithFamily'
  | 'oneDirection'
  | 'missingName'
  | 'coupleOfTwo'
  | 'coupleWithSelf'
  | 'emptyList'
  | 'controlCharacter'
  | 'bidiCharacter';

/** Sentences that quote the part. */
type QuotingProblemKind =
  | 'notAName'
  | 'notADate'
  | 'notAField'
  | 'notAYear'
  | 'deathBeforeBirth'
  | 'notUnderstood'
  | 'unclosed'
  | 'notFamily'
  | 'functionOfFamily'
  | 'partOfInstitution'
  | 'factOfProfessional'
  | 'tooManyParts'
  | 'ownAncestor'
  | 'arrowAfterColon'
  | 'notACoupleState'
  | 'institutionInList'
  | 'functionInList'
  | 'nameTooLong'
  | 'functionTooLong'
  | 'textTooLong'
  | 'dayNeeded';

export type SimpleProblemKind = PlainProblemKind | QuotingProblemKind;

/** Why a line is not understood, and which part of it. The words are made by `problemText`. */
export type Problem =
  | { readonly kind: SimpleProblemKind; readonly part: Part }
  | {
      readonly kind: 'missingActivator' | 'missingActivatorAfter';
      readonly part: Part;
      readonly sign: string;
    }
  | { readonly kind: 'missingColon'; readonly part: Part }
  | { readonly kind: 'shortYear'; readonly part: Part; readonly year: number; readonly age: number }
  | {
      readonly kind: 'ambiguous';
      readonly part: Part;
      /** What they share, without civility or title. */
      readonly name: string;
      readonly alternatives: readonly [Alternative, Alternative, ...Alternative[]];
    }
  | { readonly kind: 'severalOnSheet'; readonly part: Part; readonly names: readonly string[] }
  | { readonly kind: 'lineTooLong'; readonly part: Part; readonly length: number; readonly limit: number };
