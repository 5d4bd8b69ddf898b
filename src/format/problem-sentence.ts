import type { MessageKey, Translate } from '../i18n/translate';
import type { InvariantBreach } from '../model/invariants';
import type { RecordKind } from '../model/references';
import { MAX_FILE_MEGABYTES } from './file-limits';
import type { ReadProblem, RecordFlaw } from './read-problem';

/** Why the file was refused, in one sentence, and that nothing was changed. */
export function problemSentence(problem: ReadProblem, t: Translate): string {
  return t('files.refused', { reason: reasonOf(problem, t) });
}

function reasonOf(problem: ReadProblem, t: Translate): string {
  switch (problem.kind) {
    case 'tooLarge':
      return t('files.tooLarge', { limit: MAX_FILE_MEGABYTES });
    case 'newerVersion':
      return t('files.newerVersion', { version: problem.version });
    case 'gedcomLine':
      return t('gedcom.badLine', { line: problem.line });
    case 'gedcomCut':
      return t('gedcom.cut', { line: problem.line });
    case 'tooManyFigures':
      return t('files.tooManyFigures', { figures: problem.count, limit: problem.limit });
    case 'tooManyArrows':
      return t('files.tooManyArrows', { arrows: problem.count, limit: problem.limit });
    case 'badRecord':
      return t(FLAWS[problem.flaw], {
        record: t(problem.record === null ? 'files.theFile' : RECORDS[problem.record]),
      });
    case 'contradiction':
      return t(CONTRADICTIONS[problem.breach]);
    default:
      return t(PLAIN[problem.kind]);
  }
}

const PLAIN = {
  notUtf8: 'files.notUtf8',
  tooComplex: 'files.tooComplex',
  notOurFile: 'files.notOurs',
  sealed: 'files.sealed',
  cutShort: 'files.cutShort',
  notGedcom: 'gedcom.notGedcom',
  gedcomEmpty: 'gedcom.nobody',
  gedcomEncoding: 'gedcom.encoding',
} as const satisfies Readonly<Record<string, MessageKey>>;

const FLAWS = {
  shape: 'files.badShape',
  textTooLong: 'files.textTooLong',
  brokenText: 'files.brokenText',
  outOfRange: 'files.outOfRange',
} as const satisfies Readonly<Record<RecordFlaw, MessageKey>>;

const RECORDS = {
  persons: 'files.aPerson',
  professionals: 'files.aProfessional',
  institutions: 'files.anInstitution',
  households: 'files.aHousehold',
  couples: 'files.aCouple',
  filiations: 'files.aFiliation',
  activations: 'files.anActivation',
  sittings: 'files.aSitting',
  fields: 'files.aField',
} as const satisfies Readonly<Record<RecordKind, MessageKey>>;

const CONTRADICTIONS = {
  dangling: 'files.dangling',
  idMismatch: 'files.sameId',
  idShared: 'files.sameId',
  noSitting: 'files.noSitting',
  repeated: 'files.repeated',
  emptyHousehold: 'files.emptyHousehold',
  coupleWithSelf: 'files.coupleWithSelf',
  coupleTwice: 'files.coupleTwice',
  ownAncestor: 'files.ownAncestor',
  expectedLoss: 'files.expectedLoss',
  filiationTwice: 'files.filiationTwice',
  endless: 'files.endless',
  mixedEnds: 'files.mixedEnds',
  ownEnd: 'files.ownEnd',
  relayWithFamily: 'files.relayWithFamily',
} as const satisfies Readonly<Record<InvariantBreach['kind'], MessageKey>>;
