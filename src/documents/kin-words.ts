import type { Translate } from '../i18n/translate';
import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Filiation } from '../model/filiation';
import type { FigureId } from '../model/ids';
import type { Person } from '../model/person';
import { parentsIn } from '../model/parentage';
import { recordsOf } from '../model/records';
import { sheetLabels } from '../layout/labels';
import { accordOf } from './accord';
import { listOf } from './name-lists';

/** Whose partner and whose child somebody is, piece by piece: « couple avec Karim Haddad (séparés 2021) ». */
export function kinWords(document: DiagramDocument, person: Person, t: Translate): readonly string[] {
  return [
    ...recordsOf<Couple>(document.couples)
      .filter(({ partners }) => partners.includes(person.id))
      .map((couple) => coupleWords(document, couple, person, t)),
    ...recordsOf<Filiation>(document.filiations)
      .filter(({ child }) => child === person.id)
      .map((filiation) => filiationWords(document, filiation, person, t)),
  ];
}

function coupleWords(
  document: DiagramDocument,
  { partners, states }: Couple,
  person: Person,
  t: Translate,
): string {
  const other = partners[0] === person.id ? partners[1] : partners[0];
  const name = shortName(document, other, t);
  return states.length === 0
    ? t('outline.couple', { name })
    : t('outline.coupleStates', { name, states: coupleStateWords(states, t) });
}

/** « mariés 2005, séparés 2021 ». */
export function coupleStateWords(states: Couple['states'], t: Translate): string {
  return states
    .map(({ kind, year }) => {
      const state = t(`quickEntry.state.${kind}`);
      return year === null ? state : t('quickEntry.stateYear', { state, year });
    })
    .join(', ');
}

/** « enfant de Sandrine et Karim », « accueillie chez Zohra ». */
export function filiationWords(
  document: DiagramDocument,
  { parent, kind }: Filiation,
  person: Person,
  t: Translate,
): string {
  const parents = listOf(
    parentsIn(document, parent).map((id) => shortName(document, id, t)),
    t,
  );
  return kind === 'birth'
    ? t('outline.child', { parents })
    : t(`outline.${kind}.${accordOf(person)}`, { parents });
}

/** As the sheet shows it: « Karim ». */
export function shortName(document: DiagramDocument, id: FigureId, t: Translate): string {
  return sheetLabels(document, t).get(id)?.title ?? '';
}
