import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsAnything, outgoing } from '../../src/format/outgoing';
import { currentSitting } from '../../src/model/current-sitting';
import { brokenInvariants } from '../../src/model/invariants';
import { arrowNumbers } from '../../src/model/order-of-telling';
import { sheetContent } from '../../src/model/sheet-content';
import { documentArbitrary } from '../arbitraries';
import {
  aCouple,
  aDocument,
  aField,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  aSitting,
  idOf,
} from '../builders';

const [sandrine, karim, yanis] = [
  idOf<'person'>('sandrine'),
  idOf<'person'>('karim'),
  idOf<'person'>('yanis'),
];
const laurent = idOf<'professional'>('laurent');
const school = idOf<'institution'>('school');

const family = aDocument({
  persons: [
    aPerson({ id: sandrine, name: 'Sandrine Morel' }),
    aPerson({ id: karim, name: 'Karim Haddad', wish: 'Je demande à Sandrine, et elle vient.' }),
    aPerson({ id: yanis, name: 'Yanis Morel', wish: 'Je dessine bien.', wishShown: true }),
  ],
  professionals: [
    aProfessional({ id: laurent, name: 'Laurent Thomas', function: 'CPE', institution: school }),
  ],
  institutions: [anInstitution({ id: school, name: 'Collège des Marronniers', field: idOf('education') })],
  households: [aHousehold({ id: idOf('home'), name: 'chez Sandrine', members: [sandrine, yanis] })],
  couples: [aCouple({ id: idOf('couple'), partners: [sandrine, karim] })],
  filiations: [aFiliation({ id: idOf('birth'), child: yanis, parent: idOf('couple') })],
  activations: [
    anActivation({ id: idOf('a1'), from: [laurent], to: [sandrine, karim], about: 'absences du matin' }),
    anActivation({ id: idOf('a2'), from: [laurent], to: [sandrine], rank: 2 }),
    anActivation({ id: idOf('a3'), from: [karim], to: [laurent], about: 'le carnet de Sandrine', rank: 3 }),
    anActivation({
      id: idOf('a4'),
      from: [karim],
      to: [laurent],
      about: 'au collège',
      rank: 4,
      toldBy: sandrine,
    }),
  ],
  sittings: [
    aSitting({
      participants: [{ who: sandrine, presence: 'absent', role: null }],
      recipient: 'Sandrine Morel',
      intrus: { count: 2, names: ['Anne Vial', 'Sandrine Roux'] },
    }),
  ],
});

const keepHere = (id: string): typeof family => {
  const marked = <T extends { readonly id: string }>(records: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(records).map(([key, one]) => [key, one.id === id ? { ...one, staysHere: true } : one]),
    );
  const { persons, professionals, institutions, activations } = family;
  return {
    ...family,
    persons: marked(persons),
    professionals: marked(professionals),
    institutions: marked(institutions),
    activations: marked(activations),
  };
};

describe('what goes out', () => {
  it('is the whole sheet when nothing stays here', () => {
    expect(outgoing(family)).toEqual({ document: family, withheld: [] });
  });

  it('leaves out a person, their end of each arrow, and every text that names them', () => {
    const { document, withheld } = outgoing(keepHere('sandrine'));
    expect(JSON.stringify({ ...document, persons: { ...document.persons, yanis: null } })).not.toMatch(
      /sandrine/i,
    );
    expect(document.activations[idOf<'activation'>('a1')]?.to).toEqual([karim]);
    expect(document.activations[idOf<'activation'>('a2')]).toBeUndefined();
    expect(document.activations[idOf<'activation'>('a3')]?.about).toBeNull();
    expect(document.activations[idOf<'activation'>('a4')]).toMatchObject({
      about: 'au collège',
      toldBy: null,
    });
    expect(document.filiations[idOf<'filiation'>('birth')]?.parent).toBe(karim);
    expect(currentSitting(document)).toMatchObject({ participants: [], recipient: null });
    expect(currentSitting(document).intrus).toEqual({ count: 2, names: ['Anne Vial'] });
    expect(withheld.map(({ text }) => text)).toEqual([
      'Je demande à Sandrine, et elle vient.',
      'chez Sandrine',
      'le carnet de Sandrine',
      'Sandrine Morel',
    ]);
  });

  it('keeps the name of those who share a family name with somebody who stays here', () => {
    expect(outgoing(keepHere('sandrine')).document.persons[yanis]?.name).toBe('Yanis Morel');
  });

  it('leaves out a building: its people stand alone, in its field', () => {
    const { document } = outgoing(keepHere('school'));
    expect(document.institutions).toEqual({});
    expect(document.professionals[laurent]).toMatchObject({ institution: null, field: 'education' });
    expect(document.activations[idOf<'activation'>('a4')]?.about).toBeNull();
  });

  it('leaves out one arrow only, and the others are numbered without a gap', () => {
    const { document } = outgoing(keepHere('a2'));
    expect([...arrowNumbers(document).values()]).toEqual(['1', '2', '3']);
    expect(document.persons).toEqual(family.persons);
  });

  it('leaves out what somebody wants said, when only that stays here', () => {
    const told = { ...family.persons[yanis]!, wishStaysHere: true };
    const { document } = outgoing({ ...family, persons: { ...family.persons, [yanis]: told } });
    expect(document.persons[yanis]).toMatchObject({ name: 'Yanis Morel', wish: null });
  });

  it('says « … » for a name that cannot be left out', () => {
    const sheet = aDocument({
      persons: [
        aPerson({ id: sandrine, name: 'Sandrine', staysHere: true }),
        aPerson({ id: yanis, name: 'bébé de Sandrine' }),
      ],
      institutions: [
        anInstitution({ id: school, name: 'Cabinet Sandrine Morel', shortName: 'Cabinet Sandrine' }),
      ],
      moreFields: [aField({ id: idOf('own'), name: 'amis de Sandrine', tag: 'Sandrine' })],
    });
    const { document } = outgoing(sheet);
    expect(document.persons[yanis]?.name).toBe('…');
    expect(document.institutions[school]).toMatchObject({ name: '…', shortName: null });
    expect(document.fields[idOf<'field'>('own')]).toMatchObject({ name: '…', tag: null });
  });

  it('names nobody who stays here, not even somebody whom the sheet does not draw', () => {
    const sheet = aDocument({
      persons: [
        aPerson({ id: sandrine, name: 'Louise', loss: 'stillbirth', staysHere: true }),
        aPerson({ id: karim, name: 'Karim', wish: 'Parlez de Louise.' }),
      ],
    });
    expect(outgoing(sheet).document.persons).toEqual({ [karim]: { ...sheet.persons[karim]!, wish: null } });
  });

  it('is of the current sitting only, and never holds what the sheet was before', () => {
    const content = sheetContent(keepHere('sandrine'));
    const sheet = {
      ...family,
      sittings: {
        ...family.sittings,
        [idOf('before')]: aSitting({ id: idOf('before'), date: '2025-01-10', closed: content }),
      },
    };
    expect(Object.keys(outgoing(sheet).document.sittings)).toEqual(['sitting']);
  });

  it('is not all that can be seen, when a sheet kept with an earlier sitting has what stays here', () => {
    const withBefore = (content: typeof family) => ({
      ...family,
      sittings: { ...family.sittings, [idOf('before')]: aSitting({ closed: sheetContent(content) }) },
    });
    expect(keepsAnything(withBefore(family))).toBe(false);
    expect(keepsAnything(withBefore(keepHere('sandrine')))).toBe(true);
    expect(keepsAnything(withBefore(keepHere('a2')))).toBe(true);
  });

  it('breaks no rule of a document, whatever stays here', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        expect(brokenInvariants(outgoing(document).document)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
