import { createTranslate } from '../../src/i18n/translate';
import { cellWidth } from '../../src/layout/building-box';
import { sheetLabels } from '../../src/layout/labels';
import type { Activation } from '../../src/model/activation';
import type { DiagramDocument } from '../../src/model/document';
import type { PersonId } from '../../src/model/ids';
import type { Institution } from '../../src/model/institution';
import type { Person } from '../../src/model/person';
import type { Professional } from '../../src/model/professional';
import type { Presence } from '../../src/model/sitting';
import {
  aCouple,
  aDocument,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  aSitting,
  idOf,
} from '../builders';

/** The fictional sitting with the places of the drawing it was designed on: what routing is measured by. */
const FAMILY: readonly (readonly [string, number, number, string, Partial<Person>])[] = [
  ['F1', 86, -124, 'Josiane Morel', { birthYear: 1954 }],
  ['F2', 206, -124, 'Bernard Morel', { birthYear: 1950, deathYear: 2019, deceased: true }],
  ['F3', -300, -124, 'Zohra Haddad', { birthYear: 1957 }],
  ['F4', -40, 0, 'Sandrine Morel', { birthYear: 1982 }],
  ['F5', -300, 0, 'Karim Haddad', { birthYear: 1980 }],
  ['F6', 166, 0, 'Thierry Lopes', { birthYear: 1978 }],
  ['F7', 342, 0, 'Nadège Morel', { birthYear: 1986 }],
  ['F8', -146, 124, 'Lina Haddad', { birthYear: 2009 }],
  ['F9', -20, 124, 'Yanis Haddad', { birthYear: 2013 }],
  ['F10', 106, 124, 'Inès Lopes', { birthYear: 2023 }],
  ['V1', 342, 128, 'Mme Da Silva', { kind: 'other', tie: 'voisine' }],
  ['V2', -306, 128, 'Mehdi', { kind: 'other', tie: 'ami de Lina' }],
];

type Seat = readonly [id: string, name: string, shortFunction: string];
const BUILDINGS: readonly (readonly [string, number, number, string, string, readonly Seat[]])[] = [
  ['I11', -594, -322, 'Service AEMO', 'control', [['P17', 'Élodie Perrin', 'éducatrice']]],
  [
    'I3',
    -250,
    -322,
    'Le Pont',
    'aid',
    [
      ['P5', 'Samir Benali', 'éducateur · référent'],
      ['P6', 'Julie Caron', 'cheffe de service'],
    ],
  ],
  [
    'I2',
    158,
    -322,
    'ASE',
    'aid',
    [
      ['P3', 'Olivier Roche', 'évaluateur'],
      ['P4', 'Awa Diop', 'resp. CRIP'],
    ],
  ],
  [
    'I1',
    516,
    -322,
    'MDS',
    'aid',
    [
      ['P2', 'Hélène Petit', 'puéricultrice PMI'],
      ['P1', 'Claire Fabre', 'assistante sociale'],
    ],
  ],
  ['I8', 714, -119, 'Lycée des Tilleuls', 'education', [['P14', 'Sophie Bernard', 'prof. principale']]],
  [
    'I7',
    654,
    142,
    'Collège Marronniers',
    'education',
    [
      ['P13', 'Fatou Ndiaye', 'infirmière scolaire'],
      ['P12', 'Laurent Thomas', 'CPE'],
    ],
  ],
  [
    'I4',
    -469,
    358,
    'CMP enfants',
    'care',
    [
      ['P7', 'Dr Anne Lefort', 'pédopsychiatre'],
      ['P8', 'Paul Grenier', 'psychologue'],
    ],
  ],
  ['I6', -140, 358, 'Maison de santé', 'care', [['P11', 'Dr Émilie Rousseau', 'médecin traitant']]],
  [
    'I5',
    215,
    358,
    'Hôpital · urgences',
    'care',
    [
      ['P9', 'Dr Marc Vidal', 'urgentiste'],
      ['P10', 'Lucie Marchand', 'assistante sociale'],
    ],
  ],
  ['I9', 532, 358, 'PRE', 'education', [['P15', 'Hugo Martin', 'référent de parcours']]],
  ['I10', -732, -98, 'Tribunal', 'control', [['P16', 'Mme la juge Delmas', 'juge des enfants']]],
  ['I12', -733, 125, 'La Fabrique', 'culture', [['P18', 'Chloé Arnaud', 'atelier théâtre']]],
];

/** In the order told; « R » before those handed over. */
const ARROWS = `P12 F4, F4 P12, F9 P13, P13 F4, F4 P11, F4 F1, F1 F4, P11 P8 R F9, F4 P8, P8 F5, F5 P8, P8 P7, F5 F9,
F8 P5, P5 F8, P5 P18 R F8, F8 P18, P18 F4, F8 F4, F8 P14, P14 P1, P1 F4, F4 P1, F6 P1, P1 P2 R F10, F10 F4, P2 F4,
F8 P9, P9 P10, P10 F4, P10 P4, P3 F6, F6 P3, P4 P16, P16 F4+F5, P16 P17, P3 P17 R F8+F9+F10, F5 P17, P5 P17 R F8,
P12 P15 R F9, F9 P15`;

const PRESENT = 'F1 F4 F5 F6 F8 F9 P1 P2 P3 P5 P8 P10 P12 P13 P15 P17 P18';
const ABSENT = 'F3 F10 V1 V2 P4 P6 P7 P9 P11 P14';

const ids = <Kind extends string>(text: string) => text.split('+').map((id) => idOf<Kind>(id));

function arrowsTold(): readonly Activation[] {
  return ARROWS.split(/,\s*/).map((told, index) => {
    const [from = '', to = '', relay, concerns] = told.split(' ');
    return anActivation({
      id: idOf(`A${index + 1}`),
      kind: relay === undefined ? 'activation' : 'relay',
      from: ids<never>(from),
      to: ids<never>(to),
      concerns: concerns === undefined ? [] : ids<'person'>(concerns),
      rank: index + 1,
    });
  });
}

function presences(): readonly { who: PersonId; presence: Presence; role: null }[] {
  const marked = (who: string, presence: Presence) => ({ who: idOf<'person'>(who), presence, role: null });
  return [
    ...PRESENT.split(' ').map((who) => marked(who, 'present')),
    ...ABSENT.split(' ').map((who) => marked(who, 'absent')),
    marked('F7', 'phone'),
    marked('P16', 'excused'),
  ];
}

function seated(): { readonly institutions: Institution[]; readonly professionals: Professional[] } {
  const t = createTranslate('fr');
  const institutions: Institution[] = [];
  const professionals: Professional[] = [];
  for (const [id, x, y, name, field, seats] of BUILDINGS) {
    const institution = anInstitution({
      id: idOf(id),
      name,
      field: idOf(field),
      signSide: y > 0 ? 'below' : 'above',
      position: { x, y },
    });
    const staff = seats.map(([seat, who, shortFunction]) =>
      aProfessional({ id: idOf(seat), name: who, shortFunction, institution: institution.id }),
    );
    const labels = sheetLabels(aDocument({ professionals: staff }), t);
    const cells = staff.map((professional) => cellWidth(labels.get(professional.id)!));
    let left = x - cells.reduce((sum, cell) => sum + cell, 0) / 2;
    staff.forEach((professional, index) => {
      professionals.push({ ...professional, position: { x: left + cells[index]! / 2, y } });
      left += cells[index]!;
    });
    institutions.push(institution);
  }
  return { institutions, professionals };
}

export function referenceSitting(): DiagramDocument {
  const person = (text: string) => idOf<'person'>(text);
  const grandparents = aCouple({
    id: idOf('C1'),
    partners: [person('F1'), person('F2')],
    states: [{ kind: 'married', year: null }],
  });
  const separated = aCouple({
    id: idOf('C2'),
    partners: [person('F4'), person('F5')],
    states: [{ kind: 'separated', year: 2021 }],
  });
  const together = aCouple({
    id: idOf('C3'),
    partners: [person('F4'), person('F6')],
    states: [{ kind: 'cohabiting', year: 2022 }],
  });
  const born = (parent: (typeof separated)['id'] | PersonId, ...children: readonly string[]) =>
    children.map((child) => aFiliation({ child: person(child), parent }));
  return aDocument({
    persons: FAMILY.map(([id, x, y, name, parts]) =>
      aPerson({ id: idOf(id), name, position: { x, y }, ...parts }),
    ),
    ...seated(),
    households: [
      aHousehold({ id: idOf('H1'), members: ['F4', 'F6', 'F8', 'F9', 'F10'].map(person) }),
      ...['F1', 'F3', 'F5', 'F7'].map((alone) =>
        aHousehold({ id: idOf(`H${alone}`), members: [person(alone)] }),
      ),
    ],
    couples: [grandparents, separated, together],
    filiations: [
      ...born(grandparents.id, 'F4', 'F7'),
      ...born(person('F3'), 'F5'),
      ...born(separated.id, 'F8', 'F9'),
      ...born(together.id, 'F10'),
    ],
    activations: arrowsTold(),
    sittings: [aSitting({ participants: presences() })],
  });
}
