import { describe, expect, it } from 'vitest';
import { addFigure } from '../../src/commands/add-figure';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { aDocument, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { aHost } from './a-host';

const at = { x: 100, y: 50 };

describe('adding with a tool', () => {
  it('puts a person where the hand was, in hand, in one undo', () => {
    const { host, sheet, inHand, undoable, editor } = aHost();
    expect(addFigure(host, { kind: 'person', name: ' lina haddad ', at })).toBeNull();
    const [lina] = recordsOf(sheet().persons);
    expect(lina).toMatchObject({ name: 'Lina Haddad', kind: 'family', position: at });
    expect(inHand()).toEqual([lina?.id]);
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet()).toEqual(aDocument());
  });

  it('lets a professional put inside a building work there, beside their colleague', () => {
    const bridge = idOf<'institution'>('bridge');
    const { host, sheet } = aHost(
      aDocument({
        institutions: [anInstitution({ id: bridge, position: { x: 0, y: 0 } })],
        professionals: [aProfessional({ id: idOf('sam'), institution: bridge, position: { x: 0, y: 0 } })],
      }),
    );
    expect(addFigure(host, { kind: 'professional', name: 'Julie Caron', at: { x: 30, y: 10 } })).toBeNull();
    const julie = recordsOf(sheet().professionals).find(({ name }) => name === 'Julie Caron');
    expect(julie?.institution).toBe(bridge);
    expect(Math.abs(julie?.position.x ?? 0)).toBeGreaterThan(60);
    expect(addFigure(host, { kind: 'professional', name: 'Ana', at: { x: 900, y: 900 } })).toBeNull();
    expect(recordsOf(sheet().professionals).find(({ name }) => name === 'Ana')).toMatchObject({
      institution: null,
      position: { x: 900, y: 900 },
    });
    expect(brokenInvariants(sheet())).toEqual([]);
  });

  it('knows the field of an institution of the catalogue, and turns its sign away from the family', () => {
    const { host, sheet } = aHost(aDocument({ persons: [aPerson()] }));
    addFigure(host, { kind: 'institution', name: 'Collège des Marronniers', at: { x: 0, y: -300 } });
    addFigure(host, { kind: 'institution', name: 'Le Pont', at: { x: 0, y: 300 } });
    expect(recordsOf(sheet().institutions)).toMatchObject([
      { field: 'education', signSide: 'above' },
      { field: null, signSide: 'below' },
    ]);
  });

  it.each([
    ['person', 'Sandrine Morel f 1982', { name: 'Sandrine Morel', sex: 'female', birthYear: 1982 }],
    ['person', 'bernard 1950-2019', { name: 'Bernard', birthYear: 1950, deceased: true, deathYear: 2019 }],
    ['person', 'Inès 2 ans', { name: 'Inès', birthYear: 2024, birthApproximate: true }],
    ['other', 'Mme Da Silva, voisine', { name: 'Mme Da Silva', kind: 'other', tie: 'voisine' }],
    ['person', 'Mimi (Marie)', { name: 'Mimi (Marie)', birthYear: null }],
  ] as const)('reads what a hand writes of a %s as the line would: « %s »', (kind, name, told) => {
    const { host, sheet } = aHost();
    expect(addFigure(host, { kind, name, at })).toBeNull();
    expect(recordsOf(sheet().persons)).toMatchObject([{ ...told, position: at }]);
  });

  it('keeps the function of a professional apart from their name, and knows the field it says', () => {
    const { host, sheet } = aHost();
    expect(
      addFigure(host, { kind: 'professional', name: 'fatou ndiaye f, infirmière scolaire', at }),
    ).toBeNull();
    const told = { name: 'Fatou Ndiaye', sex: 'female', function: 'infirmière scolaire', field: 'care' };
    expect(recordsOf(sheet().professionals)).toMatchObject([{ ...told, institution: null, position: at }]);
  });

  it('draws the institution that a professional is said to work in, once', () => {
    const { host, sheet } = aHost();
    addFigure(host, { kind: 'professional', name: 'Laurent Thomas, CPE, chez Collège des Marronniers', at });
    addFigure(host, { kind: 'professional', name: 'Fatou Ndiaye, chez Collège des Marronniers', at });
    const [college, ...others] = recordsOf(sheet().institutions);
    expect(college).toMatchObject({ name: 'Collège des Marronniers', field: 'education', position: at });
    expect(others).toEqual([]);
    expect(recordsOf(sheet().professionals)).toMatchObject([
      { name: 'Laurent Thomas', function: 'CPE', institution: college?.id },
      { name: 'Fatou Ndiaye', function: null, institution: college?.id },
    ]);
    expect(brokenInvariants(sheet())).toEqual([]);
  });

  it('takes the field of a building from its parentheses, if the sheet has that field', () => {
    const { host, sheet } = aHost();
    addFigure(host, { kind: 'institution', name: 'La Fabrique (culture)', at });
    addFigure(host, { kind: 'institution', name: 'Le Pont (rive droite)', at: { x: 600, y: 0 } });
    expect(recordsOf(sheet().institutions)).toMatchObject([
      { name: 'La Fabrique', field: 'culture' },
      { name: 'Le Pont (rive droite)', field: null },
    ]);
    const bare = aHost({ ...aDocument(), fields: {} });
    addFigure(bare.host, { kind: 'institution', name: 'La Fabrique (culture)', at });
    expect(recordsOf(bare.sheet().institutions)).toMatchObject([{ name: 'La Fabrique', field: null }]);
  });

  it.each([
    ['Yanis 09', /écrivez 2009, ou 9 ans/],
    ['Samir Benali, éducateur', /^Une fonction se dit de ceux qui travaillent ensemble/],
  ])('says what cannot be told of somebody who lives here: « %s »', (name, sentence) => {
    const { host, sheet } = aHost();
    const before = sheet();
    expect(addFigure(host, { kind: 'person', name, at })).toMatch(sentence);
    expect(sheet()).toBe(before);
  });

  it.each([
    ['person', 'Sandrine (1982'],
    ['professional', 'Samir Benali (éducateur'],
    ['institution', 'Le Pont (prévention'],
  ] as const)('asks for the parenthesis that closes, instead of a %s named « %s »', (kind, name) => {
    const { host, sheet } = aHost();
    const before = sheet();
    expect(addFigure(host, { kind, name, at })).toContain('il manque la parenthèse qui ferme');
    expect(sheet()).toBe(before);
  });

  it.each(['« Mimi (Marie »', '"Mimi (Marie"'])(
    'keeps one that is of the name, between quotes: %s',
    (name) => {
      const { host, sheet } = aHost();
      expect(addFigure(host, { kind: 'person', name, at })).toBeNull();
      expect(recordsOf(sheet().persons)).toMatchObject([{ name: 'Mimi (Marie' }]);
    },
  );

  it('makes a new figure of a name that is on the sheet', () => {
    const { host, sheet } = aHost(
      aDocument({ persons: [aPerson({ name: 'Lina Haddad', birthYear: 2009 })] }),
    );
    expect(addFigure(host, { kind: 'person', name: 'Lina Haddad 1950', at })).toBeNull();
    expect(recordsOf(sheet().persons).map(({ birthYear }) => birthYear)).toEqual([2009, 1950]);
  });

  it.each([
    ['', 'Un nom ne peut pas être vide.'],
    [' \u00a0 ', 'Un nom ne peut pas être vide.'],
    ['Lina\nYanis', 'Un nom tient sur une ligne'],
    ['a'.repeat(500), 'Un nom a 100 caractères au plus\u00a0: celui-ci en a 500.'],
    ['Lina\u202eaniL', 'caractères invisibles'],
    ['Lina \ud800', 'caractères invisibles'],
    ['Lina 3050', '«\u00a03050\u00a0» n’est pas une année'],
    ['Lina f −1', '«\u00a0−1\u00a0» n’est pas une année'],
    ['Lina f 1990-1980', 'l’année du décès vient avant celle de la naissance'],
  ])('refuses the name %j with a sentence, and changes nothing', (name, sentence) => {
    const { host, sheet, said } = aHost();
    const before = sheet();
    expect(addFigure(host, { kind: 'person', name, at })).toContain(sentence);
    expect(sheet()).toBe(before);
    expect(said).toEqual([]);
  });

  it.each(['Zoé', 'نور الهدى', 'שרה כהן', '👧🏽', 'Renée-Anne d’Orves', 'ana'])('takes the name %s', (name) => {
    const { host, sheet } = aHost();
    expect(addFigure(host, { kind: 'person', name, at })).toBeNull();
    expect(recordsOf(sheet().persons)[0]?.name.toLowerCase()).toBe(name.toLowerCase().normalize('NFC'));
  });
});
