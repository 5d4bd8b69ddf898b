import type { Intent } from './intent';

/** How much a block would draw. */
export interface BlockCounts {
  readonly family: number;
  readonly others: number;
  readonly professionals: number;
  readonly institutions: number;
  readonly households: number;
  readonly activations: number;
  readonly relays: number;
}

export function blockCounts(intents: readonly Intent[]): BlockCounts {
  const count = (fits: (intent: Intent) => boolean) => intents.filter(fits).length;
  return {
    family: count((intent) => intent.kind === 'addPerson' && intent.person.kind === 'family'),
    others: count((intent) => intent.kind === 'addPerson' && intent.person.kind === 'other'),
    professionals: count(({ kind }) => kind === 'addProfessional'),
    institutions: count(({ kind }) => kind === 'addInstitution'),
    households: new Set(intents.flatMap((intent) => (isNewHousehold(intent) ? intent.id : []))).size,
    activations: count((intent) => intent.kind === 'addArrow' && intent.arrow.kind === 'activation'),
    relays: count((intent) => intent.kind === 'addArrow' && intent.arrow.kind === 'relay'),
  };
}

function isNewHousehold(intent: Intent): intent is Extract<Intent, { readonly kind: 'gatherHousehold' }> {
  return intent.kind === 'gatherHousehold' && intent.id.startsWith('?');
}
