import type { DiagramDocument } from '../../src/model/document';
import { currentSitting } from '../../src/model/current-sitting';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import { parentsIn } from '../../src/model/parentage';
import { recordsOf } from '../../src/model/records';

/**
 * A drawing without ids, positions or what the language cannot say, so that two can be compared. Figures are
 * named by kind and rank among those of their kind, in which order the writer keeps them.
 */
export function plainDrawing(document: DiagramDocument) {
  const persons = recordsOf(document.persons).filter(({ expected }) => !expected);
  const institutions = recordsOf(document.institutions);
  const professionals = recordsOf(document.professionals);
  const names = new Map<string, string>([
    ...persons.map(({ id }, at) => [id, `person ${at}`] as const),
    ...institutions.map(({ id }, at) => [id, `institution ${at}`] as const),
    ...professionals.map(({ id }, at) => [id, `professional ${at}`] as const),
  ]);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? pregnancyName(document, id)));
  const couple = (ids: readonly string[]) => ids.map(nameOf).sort().join(' + ');
  const sitting = currentSitting(document);
  return {
    persons: persons.map((person) => ({ ...person, id: null, position: null })),
    institutions: institutions.map(({ name, field }) => ({ name, field })),
    professionals: professionals.map(({ name, sex, function: work, institution, field }) => ({
      name,
      sex,
      work,
      field,
      institution: nameOf(institution),
    })),
    couples: sorted(
      recordsOf(document.couples).map(({ partners, states }) => ({ partners: partners.map(nameOf), states })),
    ),
    filiations: sorted(
      recordsOf(document.filiations).map(({ child, parent, kind, twins }) => ({
        child: nameOf(child),
        parents: couple(parentsIn(document, parent)),
        kind,
        twins: twins && {
          kind: twins.kind,
          with: recordsOf(document.filiations)
            .filter((other) => other.parent === parent && other.twins?.group === twins.group)
            .map((other) => nameOf(other.child))
            .sort(),
        },
      })),
    ),
    households: sorted(
      recordsOf(document.households).map(({ name, members }) => ({ name, members: members.map(nameOf) })),
    ),
    arrows: inOrderOfTelling(document).map((arrow) => ({
      kind: arrow.kind,
      from: arrow.from.map(nameOf),
      to: arrow.to.map(nameOf),
      about: arrow.about,
      concerns: arrow.concerns.map(nameOf),
      present: arrow.present.map(nameOf),
      date: arrow.date,
      ended: arrow.ended,
      toldBy: nameOf(arrow.toldBy),
    })),
    sitting: {
      date: sitting.date,
      setting: sitting.setting,
      place: sitting.place,
      intrus: sitting.intrus,
      participants: sorted(sitting.participants.map(({ who, presence }) => ({ who: nameOf(who), presence }))),
    },
  };
}

function pregnancyName(document: DiagramDocument, id: string): string {
  const person = recordsOf(document.persons).find((one) => one.id === id);
  return `pregnancy ${person?.sex ?? '?'} ${person?.birthYear ?? '?'}`;
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
