import type { Draft } from 'immer';
import { placeNew } from '../layout/place-new';
import type { DiagramDocument } from '../model/document';
import type { Filiation, FiliationKind } from '../model/filiation';
import type { FigureId, InstitutionId, PersonId } from '../model/ids';
import type { Professional } from '../model/professional';
import { newPerson, newProfessional } from '../model/new-figures';
import { recordAt, recordsOf } from '../model/records';
import { foldText } from '../quick-entry/fold';
import type { CommandHost } from '../session/command';
import { figureTyped, type FigureTyped } from './figure-typed';
import { tieCouple, tieParent, type Parent } from './kin-ties';
import { workTold } from './make-figure';
import { perform } from './perform';
import { childSaid, coupleSaid } from './relate';
import { namesInWords, signWords } from './sign-words';

type Relation = 'partner' | 'child' | 'parent' | 'sibling' | 'colleague';

const NOWHERE = { x: 0, y: 0 };

/**
 * Adds somebody by their tie to a figure in hand, where the layout would put them: a partner, a child, a parent,
 * a brother or sister, or a colleague in the same building (of a professional, or in the building in hand). The
 * child of a couple is asked of the couple; the child of somebody who has one couple is that couple's; of
 * several, theirs alone.
 * @returns why not, in a sentence, or `null`.
 */
export function addRelative(
  host: CommandHost,
  id: Parent | FigureId,
  relation: Relation,
  name: string,
): string | null {
  const { committed } = host.editor.store.getState();
  const kind = relation === 'colleague' ? 'professional' : 'person';
  const typed = figureTyped({ kind, name }, committed, host);
  if (!typed.ok) return typed.problem;
  const who = typed.value;
  if (relation === 'colleague') return addColleague(host, id, who);
  if (relation === 'child' && recordAt(committed.couples, id) !== undefined) {
    return addChild(host, id as Parent, who);
  }
  const person = recordAt(committed.persons, id);
  if (person === undefined) return host.t('gesture.kinIsFamily');
  if (relation === 'child') return addChild(host, coupleAlone(committed, person.id) ?? person.id, who);
  if (relation === 'partner') {
    // Whoever writes the name of the one in hand means that person, who is no partner of their own.
    const isSame = foldText(who.name) === foldText(person.name);
    return isSame ? host.t('gesture.coupleWithSelf') : addPartner(host, person.id, who);
  }
  return relation === 'parent' ? addParent(host, person.id, who) : addSibling(host, person.id, who);
}

/** The couple of somebody who has exactly one. */
function coupleAlone(document: DiagramDocument, id: PersonId): Parent | null {
  const [only, ...others] = recordsOf(document.couples).filter(({ partners }) => partners.includes(id));
  return only !== undefined && others.length === 0 ? only.id : null;
}

function addPartner(host: CommandHost, id: PersonId, who: FigureTyped): string | null {
  const made = host.makeId<'person'>();
  return addPerson(host, made, who, coupleSaid(host, id, made), (draft) => {
    tieCouple(draft, [id, made], host.makeId);
  });
}

function addChild(host: CommandHost, parent: Parent, who: FigureTyped): string | null {
  const made = host.makeId<'person'>();
  const said = (document: DiagramDocument) =>
    childSaid(host, document, { child: made, parent, kind: 'birth' });
  return addPerson(host, made, who, said, (draft) => {
    tieParent(draft, parent, made, host.makeId);
  });
}

function addParent(host: CommandHost, child: PersonId, who: FigureTyped): string | null {
  const made = host.makeId<'person'>();
  let kind: FiliationKind = 'birth';
  const said = (document: DiagramDocument) => childSaid(host, document, { child, parent: made, kind });
  return addPerson(host, made, who, said, (draft) => {
    kind = tieParent(draft, made, child, host.makeId);
  });
}

function addSibling(host: CommandHost, id: PersonId, who: FigureTyped): string | null {
  const { t, makeId, editor } = host;
  const { committed } = editor.store.getState();
  const sibling = namesInWords(committed, [id], t);
  const tie = closestTie(committed, id);
  if (tie === undefined) return t('gesture.noParentYet', { name: sibling });
  const made = makeId<'person'>();
  const said = (document: DiagramDocument) =>
    t('gesture.sibling', { what: signWords(document, made, t) ?? '', sibling });
  return addPerson(host, made, who, said, (draft) => {
    const filiation = makeId<'filiation'>();
    const { parent, kind } = tie;
    draft.filiations[filiation] = { id: filiation, child: made, parent, kind, twins: null };
  });
}

/** By birth if there is one. */
function closestTie(document: DiagramDocument, child: PersonId): Filiation | undefined {
  const ties = recordsOf(document.filiations).filter((tie) => tie.child === child);
  return ties.find(({ kind }) => kind === 'birth') ?? ties[0];
}

function addPerson(
  host: CommandHost,
  id: PersonId,
  who: FigureTyped,
  said: (document: DiagramDocument) => string,
  tie: (draft: Draft<DiagramDocument>) => void,
): string | null {
  perform(host, { label: 'command.addRelative', said, quietly: true }, (draft) => {
    const person = newPerson(id, { name: who.name, kind: 'family' });
    draft.persons[id] = { ...person, ...who.person, position: NOWHERE };
    tie(draft);
    placeNew(draft, [id], host.t, host.room());
    return [id];
  });
  host.view.reveal([id]);
  return null;
}

function addColleague(host: CommandHost, of: string, who: FigureTyped): string | null {
  const { t, makeId, editor } = host;
  const { committed } = editor.store.getState();
  const institution = workplace(committed, of);
  if (institution === null) {
    const words = signWords(committed, of, t);
    return words === null ? t('gesture.gone') : t('gesture.noInstitutionYet', { name: words });
  }
  const { professional, place } = who;
  const isElsewhere = (professional.institution ?? institution) !== institution;
  if (place !== null || isElsewhere) return t('gesture.placeSaid');
  const known = recordsOf<Professional>(committed.professionals).find(
    (one) => one.institution === institution && foldText(one.name) === foldText(who.name),
  );
  if (known !== undefined)
    return t('gesture.worksHere', { name: signWords(committed, known.id, t) ?? known.name });
  const id = makeId<'professional'>();
  const said = (document: DiagramDocument) => t('gesture.added', { what: signWords(document, id, t) ?? '' });
  perform(host, { label: 'command.addColleague', said, quietly: true }, (draft) => {
    const work = { ...newProfessional(id, who.name), ...workTold(draft, professional), institution };
    draft.professionals[id] = { ...work, position: NOWHERE };
    placeNew(draft, [id], t, host.room());
    return [id];
  });
  host.view.reveal([id]);
  return null;
}

function workplace(document: DiagramDocument, id: string): InstitutionId | null {
  const institution = recordAt(document.institutions, id);
  return institution?.id ?? recordAt(document.professionals, id)?.institution ?? null;
}
