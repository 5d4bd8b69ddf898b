import { FIELD_IDS } from '../../src/model/default-fields';
import type { DiagramDocument } from '../../src/model/document';
import type { FigureId } from '../../src/model/ids';
import {
  aCouple,
  aDocument,
  aFiliation,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const FAMILIES = 20;
const CHILDREN = 4;
const HOUSES = 60;
const STAFF = 2;
const ARROWS = 600;

/** 120 persons in twenty families joined by marriages, 60 buildings, 120 professionals, 600 arrows; not placed. */
export function bigSheet(): DiagramDocument {
  const families = Array.from({ length: FAMILIES }, (_, family) => family);
  const persons = families.flatMap((family) =>
    Array.from({ length: 2 + CHILDREN }, (_, one) =>
      aPerson({
        id: idOf(`F${family}.${one}`),
        name: `Prénom${family}${one}`,
        birthYear: one < 2 ? 1970 : 2000 + one,
      }),
    ),
  );
  const couples = families.map((family) =>
    aCouple({ id: idOf(`C${family}`), partners: [idOf(`F${family}.0`), idOf(`F${family}.1`)] }),
  );
  const marriages = families
    .filter((family) => family % 4 !== 3)
    .map((family) =>
      aCouple({ id: idOf(`M${family}`), partners: [idOf(`F${family}.5`), idOf(`F${family + 1}.2`)] }),
    );
  const filiations = families.flatMap((family) =>
    Array.from({ length: CHILDREN }, (_, one) =>
      aFiliation({ child: idOf(`F${family}.${one + 2}`), parent: idOf(`C${family}`) }),
    ),
  );
  const fields = Object.values(FIELD_IDS);
  const institutions = Array.from({ length: HOUSES }, (_, house) =>
    anInstitution({
      id: idOf(`I${house}`),
      name: `Service ${house}`,
      field: fields[house % fields.length] ?? null,
    }),
  );
  const professionals = Array.from({ length: HOUSES * STAFF }, (_, one) =>
    aProfessional({
      id: idOf(`P${one}`),
      name: `Dominique Martin ${one}`,
      function: 'éducatrice',
      institution: idOf(`I${one % HOUSES}`),
    }),
  );
  const ends: readonly FigureId[] = [...persons, ...professionals].map(({ id }) => id);
  const activations = Array.from({ length: ARROWS }, (_, rank) =>
    anActivation({
      id: idOf(`A${rank}`),
      from: [ends[(rank * 37) % ends.length]!],
      to: [ends[(rank * 91 + 17) % ends.length]!],
      rank,
    }),
  ).filter(({ from, to }) => from[0] !== to[0]);
  return aDocument({
    persons,
    couples: [...couples, ...marriages],
    filiations,
    institutions,
    professionals,
    activations,
  });
}
