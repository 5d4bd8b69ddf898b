import type { Translate } from '../i18n/translate';
import type { ChangedKind, Change, SignChange } from '../model/compare-sheets';

/**
 * What changed in how people work together, in one line: « 4 nouvelles activations, 2 nouveaux relais, une
 * institution de moins ». Those who live together are not counted: the family is not what is measured.
 */
export function comparisonSentence(changes: readonly SignChange[], t: Translate): string {
  const count = (kind: ChangedKind, change: Change): number =>
    changes.filter((one) => one.kind === kind && one.change === change).length;
  const phrases = PHRASES.flatMap(([key, kind, change]) => {
    const found = count(kind, change);
    return found === 0 ? [] : [t(key, { count: found })];
  });
  const [first, ...others] = phrases;
  if (first === undefined) return t('comparison.nothing');
  return others.reduce((before, next) => t('comparison.and', { before, next }), first);
}

const PHRASES = [
  ['comparison.newActivations', 'activation', 'new'],
  ['comparison.newRelays', 'relay', 'new'],
  ['comparison.endedActivations', 'activation', 'ended'],
  ['comparison.endedRelays', 'relay', 'ended'],
  ['comparison.resumedActivations', 'activation', 'resumed'],
  ['comparison.resumedRelays', 'relay', 'resumed'],
  ['comparison.goneActivations', 'activation', 'gone'],
  ['comparison.goneRelays', 'relay', 'gone'],
  ['comparison.newInstitutions', 'institution', 'new'],
  ['comparison.goneInstitutions', 'institution', 'gone'],
  ['comparison.newProfessionals', 'professional', 'new'],
  ['comparison.goneProfessionals', 'professional', 'gone'],
] as const satisfies readonly (readonly [string, ChangedKind, Change])[];
