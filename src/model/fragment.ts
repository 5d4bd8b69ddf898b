import type { Activation } from './activation';
import type { DiagramDocument } from './document';
import type { Filiation } from './filiation';
import type { FigureId, MakeId, PersonId } from './ids';
import { movedTogether } from './move-figures';
import { NO_SHAPE } from './new-arrow';
import { newDocument } from './new-document';
import { parentsIn } from './parentage';
import { recordAt, recordsOf } from './records';

/** A part of a sheet as it is carried to another place, or to another sheet. */
export interface Fragment {
  /** A sheet of its own: nothing in it points outside. Its sitting is blank. */
  readonly document: DiagramDocument;
  /**
   * Figures that were not copied themselves: where the others work, or the ends of a copied arrow. A sheet that
   * has them already keeps its own.
   */
  readonly companions: ReadonlySet<FigureId>;
}

/**
 * What is copied with these figures and arrows: a building's people, the ties of kinship and the homes among them,
 * the arrows between them. `null` when nothing of it is on the sheet.
 */
export function fragmentOf(
  document: DiagramDocument,
  ids: Iterable<string>,
  makeId: MakeId,
): Fragment | null {
  const wanted = new Set(ids);
  const copied = new Set<FigureId>(copiedFigures(document, wanted));
  const picked = recordsOf(document.activations).filter(({ id }) => wanted.has(id));
  const companions = new Set<FigureId>();
  for (const { from, to } of picked) for (const end of [...from, ...to]) companions.add(end);
  for (const id of [...copied, ...companions]) {
    const institution = recordAt(document.professionals, id)?.institution ?? null;
    if (institution !== null) companions.add(institution);
  }
  for (const id of copied) companions.delete(id);
  if (copied.size === 0 && companions.size === 0) return null;
  const all = new Set<FigureId>([...copied, ...companions]);
  const arrows = [
    ...recordsOf(document.activations).flatMap((arrow) =>
      wanted.has(arrow.id) ? [] : (within(arrow, copied) ?? []),
    ),
    ...picked,
  ].map((arrow) => pruned(arrow, all));
  const blank = newDocument(makeId, { date: null, title: '' });
  return {
    companions,
    document: {
      ...blank,
      persons: kept(document.persons, all),
      professionals: kept(document.professionals, all),
      institutions: kept(document.institutions, all),
      ...kinAmong(document, copied),
      activations: keyed(arrows),
      fields: document.fields,
      options: document.options,
    },
  };
}

/** A building brings its people; somebody at work comes alone. */
function copiedFigures(document: DiagramDocument, wanted: ReadonlySet<string>): readonly FigureId[] {
  const buildings = [...wanted].filter((id) => recordAt(document.institutions, id) !== undefined);
  const alone = recordsOf<{ readonly id: FigureId }>({ ...document.persons, ...document.professionals });
  return [
    ...alone.filter(({ id }) => wanted.has(id)).map(({ id }) => id),
    ...movedTogether(document, buildings),
  ];
}

/** The arrow with the ends that come along; `null` when a side has none. */
function within(arrow: Activation, ids: ReadonlySet<FigureId>): Activation | null {
  const from = arrow.from.filter((id) => ids.has(id));
  const to = arrow.to.filter((id) => ids.has(id));
  if (from.length === 0 || to.length === 0) return null;
  if (from.length === arrow.from.length && to.length === arrow.to.length) return arrow;
  return { ...arrow, from, to, ...NO_SHAPE };
}

/** Nobody who stays behind told of it or was there. */
function pruned(arrow: Activation, ids: ReadonlySet<FigureId>): Activation {
  const { concerns, present, toldBy } = arrow;
  return {
    ...arrow,
    concerns: concerns.filter((id) => ids.has(id)),
    present: present.filter((id) => ids.has(id)),
    toldBy: toldBy !== null && ids.has(toldBy) ? toldBy : null,
  };
}

function kinAmong(document: DiagramDocument, ids: ReadonlySet<FigureId>) {
  const couples = recordsOf(document.couples).filter(({ partners }) => partners.every((id) => ids.has(id)));
  const homes = recordsOf(document.households)
    .map((home) => ({ home, members: home.members.filter((id) => ids.has(id)) }))
    .filter(({ home, members }) => members.length > 1 || members.length === home.members.length);
  return {
    couples: keyed(couples),
    filiations: keyed(filiationsAmong(document, ids)),
    households: keyed(homes.map(({ home, members }) => ({ ...home, members }))),
  };
}

/** A child who comes with one of the couple comes as that parent's. */
function filiationsAmong(document: DiagramDocument, ids: ReadonlySet<FigureId>): readonly Filiation[] {
  const ties = new Set<string>();
  return recordsOf(document.filiations).flatMap((tie): readonly Filiation[] => {
    const all = parentsIn(document, tie.parent);
    const parents: readonly PersonId[] = all.filter((id) => ids.has(id));
    const [one] = parents;
    if (!ids.has(tie.child) || one === undefined) return [];
    const isWhole = parents.length === all.length;
    const parent = isWhole ? tie.parent : one;
    const key = `${tie.child} ${parent}`;
    if (ties.has(key)) return [];
    ties.add(key);
    return [isWhole ? tie : { ...tie, parent }];
  });
}

function kept<T extends { readonly id: FigureId }>(
  records: Readonly<Record<string, T>>,
  ids: ReadonlySet<FigureId>,
): Readonly<Record<T['id'], T>> {
  return keyed(recordsOf(records).filter(({ id }) => ids.has(id)));
}

function keyed<T extends { readonly id: string }>(records: readonly T[]): Readonly<Record<T['id'], T>> {
  return Object.fromEntries(records.map((record) => [record.id, record])) as Record<T['id'], T>;
}
