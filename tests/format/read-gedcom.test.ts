import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFamily } from '../../src/format/gedcom-document';
import { gedcomNote } from '../../src/format/gedcom-note';
import { problemSentence } from '../../src/format/problem-sentence';
import { readFile } from '../../src/format/read-file';
import { readGedcom, type GedcomFamily } from '../../src/format/read-gedcom';
import { createTranslate } from '../../src/i18n/translate';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { parentsIn } from '../../src/model/parentage';
import { recordsOf } from '../../src/model/records';
import { aDocument, countingIds } from '../builders';
import { gedcomBytes, gedcomText, latinBytes, strangersFamilies, wideBytes } from './gedcom-samples';

const t = createTranslate('fr');

const MOREL = [
  '0 @A@ INDI',
  '1 NAME Solène /Morel/',
  '1 SEX F',
  '1 BIRT',
  '2 DATE 3 MAY 1951',
  '0 @B@ INDI',
  '1 NAME Adam /Küçük/',
  '1 SEX M',
  '1 BIRT',
  '2 DATE ABT 1949',
  '1 DEAT',
  '2 DATE 12 JAN 2011',
  '0 @C@ INDI',
  '1 NAME Iris /Morel/',
  '0 @D@ INDI',
  '1 NAME Noé /Morel/',
  '1 BIRT',
  '2 DATE 1979',
  '0 @F@ FAM',
  '1 HUSB @B@',
  '1 WIFE @A@',
  '1 CHIL @D@',
  '1 CHIL @C@',
  '1 MARR',
  '2 DATE 8 JUN 1975',
  '1 DIV Y',
];

describe('reading a GEDCOM file', () => {
  it('keeps names, sexes, years, couples and children', () => {
    const { persons, couples, filiations } = read(gedcomBytes(MOREL));
    expect(persons.slice(0, 2)).toMatchObject([
      { name: 'Solène Morel', sex: 'female', birthYear: 1951, birthApproximate: false, deceased: false },
      { name: 'Adam Küçük', sex: 'male', birthYear: 1949, birthApproximate: true, deathYear: 2011 },
    ]);
    const states = [
      { kind: 'married', year: 1975 },
      { kind: 'divorced', year: null },
    ];
    expect(couples).toEqual([{ partners: [1, 0], states }]);
    expect(filiations).toEqual([
      { child: 3, parents: [1, 0], kind: 'birth' },
      { child: 2, parents: [1, 0], kind: 'birth' },
    ]);
  });

  it.each([
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['blank lines and indents', '\n\n   '],
  ])('reads lines that end in %s', (_, end) => {
    expect(read(new TextEncoder().encode(gedcomText(MOREL).replaceAll('\n', end)))).toEqual(
      read(gedcomBytes(MOREL)),
    );
  });

  const text = gedcomText(MOREL);
  it.each([
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', wideBytes(text, 'little')],
    ['UTF-16, little end first, without mark', wideBytes(text, 'little', false)],
    ['UTF-16, big end first', wideBytes(text, 'big')],
    ['UTF-16, big end first, without mark', wideBytes(text, 'big', false)],
    ['UTF-8 that calls itself ANSEL', gedcomBytes(MOREL, ['1 CHAR ANSEL'])],
    ['UTF-8 that says nothing', gedcomBytes(MOREL, [])],
    ['UTF-8 that calls itself UTF-16', gedcomBytes(MOREL, ['1 CHAR UNICODE'])],
    ['UTF-8 with its mark twice', new TextEncoder().encode(`\ufeff\ufeff${text}`)],
    ['UTF-8 with its mark in the middle', new TextEncoder().encode(text.replace('Solène', '\ufeffSolène'))],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes).persons.map(({ name }) => name)).toEqual(
      read(gedcomBytes(MOREL)).persons.map(({ name }) => name),
    );
  });

  it('reads ANSEL, accents before their letters, into composed characters', () => {
    const name = 'Ren\xe2e Ang\xe8ele \xa1uk G\xe8u\xe9n Fran\xf0cois \xe4N\xe3o';
    const [person] = read(
      latinBytes(gedcomText(['0 @A@ INDI', `1 NAME ${name} //`], ['1 CHAR ANSEL'])),
    ).persons;
    expect(person?.name).toBe('René Angële Łuk Güň François Ñô');
  });

  it.each(['ANSI', 'IBM WINDOWS', 'UTF-8', 'ASCII'])(
    'reads the Windows encoding under the name of %s',
    (char) => {
      const bytes = latinBytes(gedcomText(['0 @A@ INDI', '1 NAME Zo\xeb /L\x9cuvre/'], [`1 CHAR ${char}`]));
      expect(read(bytes).persons[0]?.name).toBe('Zoë Lœuvre');
    },
  );

  it('joins continued values and undoubles the at sign', () => {
    const [person] = read(
      gedcomBytes(['0 @A@ INDI', '1 NAME Anne-', '2 CONC Lise /du', '2 CONT @@Bois/']),
    ).persons;
    expect(person?.name).toBe('Anne-Lise du @Bois');
  });

  it('takes the pieces of a name when it is not written whole, and marks who has none', () => {
    const { persons } = read(
      gedcomBytes([
        '0 @A@ INDI',
        '1 NAME //',
        '2 GIVN Ana',
        '2 SURN Ruiz',
        '0 @B@ INDI',
        '1 SEX X',
        '0 @C@ INDI',
        '1 SEX U',
      ]),
    );
    expect(persons.map(({ name, sex }) => [name, sex])).toEqual([
      ['Ana Ruiz', null],
      ['?', 'other'],
      ['?', null],
    ]);
  });

  it('shortens a name of 500 letters and tells it', () => {
    const family = read(gedcomBytes(['0 @A@ INDI', `1 NAME ${'👧'.repeat(500)}`]));
    expect(Array.from(family.persons[0]?.name ?? '')).toHaveLength(100);
    expect(gedcomNote(family, t)).toContain('1 nom trop long a été raccourci.');
  });
});

describe('kinship in a GEDCOM file', () => {
  const person = (xref: string, ...lines: readonly string[]) => [
    `0 @${xref}@ INDI`,
    `1 NAME ${xref}`,
    ...lines,
  ];

  it('orders siblings by birth, also by years that a sheet does not hold', () => {
    const { persons, filiations, leftOut } = read(
      gedcomBytes([
        ...person('P'),
        ...person('young', '1 BIRT', '2 DATE 4 APR 1803'),
        ...person('old', '1 BIRT', '2 DATE 1795'),
        ...person('unknown'),
        ...person('twelve', '1 BIRT', '2 DATE 2 FEB 1803'),
        '0 @F@ FAM',
        '1 WIFE @P@',
        ...['young', 'old', 'unknown', 'twelve'].map((xref) => `1 CHIL @${xref}@`),
      ]),
    );
    expect(filiations.map(({ child }) => persons[child]?.name)).toEqual([
      'old',
      'unknown',
      'twelve',
      'young',
    ]);
    expect(filiations[0]?.parents).toEqual([0]);
    expect(leftOut.years).toBe(1);
  });

  it('tells adopted and fostered children from born ones, and who alone adopted', () => {
    const { filiations } = read(
      gedcomBytes([
        ...person('F'),
        ...person('M'),
        ...person('a', '1 FAMC @1@', '2 PEDI adopted'),
        ...person('b', '1 FAMC @1@', '2 PEDI FOSTER'),
        ...person('c', '1 ADOP', '2 FAMC @1@', '3 ADOP WIFE'),
        ...person('d', '1 FAMC @1@', '1 ADOP Y'),
        '0 @1@ FAM',
        '1 HUSB @F@',
        '1 WIFE @M@',
        ...['a', 'b', 'c', 'd'].map((xref) => `1 CHIL @${xref}@`),
      ]),
    );
    expect(filiations).toEqual([
      { child: 2, parents: [0, 1], kind: 'adopted' },
      { child: 3, parents: [0, 1], kind: 'foster' },
      { child: 4, parents: [1], kind: 'adopted' },
      { child: 4, parents: [0], kind: 'birth' },
      { child: 5, parents: [0, 1], kind: 'adopted' },
    ]);
  });

  it('makes one couple of two families of the same two, and couples of two men or two women', () => {
    const { couples } = read(
      gedcomBytes([
        ...['a', 'b', 'c', 'd'].flatMap((xref) => person(xref)),
        ...['0 @1@ FAM', '1 HUSB @a@', '1 WIFE @b@', '1 MARR', '2 DATE 1990', '1 DIV', '2 DATE 1994'],
        ...['0 @2@ FAM', '1 HUSB @a@', '1 WIFE @b@', '1 MARR', '2 DATE BET 1998 AND 2001'],
        ...['0 @3@ FAM', '1 HUSB @a@', '1 HUSB @c@', '0 @4@ FAM', '1 WIFE @b@', '1 WIFE @d@'],
      ]),
    );
    expect(couples.map(({ partners }) => [...partners].sort())).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
    ]);
    expect(couples[0]?.states).toEqual([
      { kind: 'married', year: 1990 },
      { kind: 'divorced', year: 1994 },
      { kind: 'married', year: null },
    ]);
  });

  it('follows ties that only one side tells', () => {
    const { couples, filiations } = read(
      gedcomBytes([
        ...person('a', '1 FAMS @1@'),
        ...person('b', '1 FAMS @1@'),
        ...person('c', '1 FAMC @1@'),
        '0 @1@ FAM',
      ]),
    );
    expect([couples.length, filiations.length]).toEqual([1, 1]);
  });

  it('leaves out whoever would be their own ancestor, ties to nobody, and what is told twice; and says so', () => {
    const family = read(
      gedcomBytes([
        ...['a', 'b', 'c'].flatMap((xref) => person(xref)),
        ...['0 @1@ FAM', '1 HUSB @a@', '1 CHIL @b@', '1 CHIL @b@', '1 CHIL @nobody@'],
        ...['0 @2@ FAM', '1 HUSB @b@', '1 CHIL @c@'],
        ...['0 @3@ FAM', '1 HUSB @c@', '1 CHIL @a@'],
        ...['0 @4@ FAM', '1 HUSB @c@', '1 WIFE @c@', '1 CHIL @c@'],
      ]),
    );
    expect(family.filiations).toHaveLength(2);
    expect(family.couples).toEqual([]);
    expect(family.leftOut.ties).toBe(5);
    expect(brokenInvariants(documentOf(family))).toEqual([]);
  });

  it('reads a line of descent of 4,000 generations', () => {
    const lines = Array.from({ length: 4000 }, (_, index) => [
      ...person(`p${index}`),
      `0 @f${index}@ FAM`,
      `1 HUSB @p${index}@`,
      `1 CHIL @p${index + 1}@`,
    ]).flat();
    expect(read(gedcomBytes(lines)).filiations).toHaveLength(3999);
  });
});

describe('GEDCOM files that cannot be read', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['another text', latinBytes('bonjour'), 'n’est pas un arbre généalogique au format GEDCOM'],
    ['nothing', new Uint8Array(), 'n’est pas un arbre généalogique'],
    ['nobody', gedcomBytes([]), 'ne contient personne'],
    [
      'another encoding',
      latinBytes(gedcomText(['0 @A@ INDI', '1 NAME Ren\x82'], ['1 CHAR IBMPC'])),
      'jeu de caractères',
    ],
    ['a line cut short', latinBytes('0 HEAD\n0 @A@ INDI\n1 NAME A\n1'), 'au milieu de la ligne 4'],
    ['lines of something else', latinBytes('0 HEAD\n0 @A@ INDI\nx\ny\nz\n0 TRLR'), 'la ligne 3'],
    [
      'too many people',
      gedcomBytes(Array.from({ length: 5001 }, (_, i) => `0 @${i}@ INDI`)),
      '5001 personnes',
    ],
    ['a file too large', new Uint8Array(20_000_001), '20 Mo au plus'],
  ];
  it.each(cases)('says why: %s', (_, bytes, words) => {
    const answer = readGedcom(bytes);
    const sentence = answer.ok ? '' : problemSentence(answer.problem, t);
    expect(sentence.replaceAll('\u00a0', ' ')).toContain(words);
    expect(sentence).toContain('Rien n’a été changé.');
  });

  it('passes over a few lines that a note was broken into, and says how many', () => {
    const family = read(gedcomBytes([...MOREL, '0 @N@ NOTE one', 'two', 'three']));
    expect(family.persons).toHaveLength(4);
    expect(gedcomNote(family, t)).toContain('2 lignes illisibles ont été passées.');
  });

  it('tells when the last line is missing', () => {
    const family = read(
      latinBytes(gedcomText(MOREL.map((line) => line.normalize('NFD'))).replace('0 TRLR', '')),
    );
    expect(gedcomNote(family, t)).toContain('peut-être incomplet');
  });

  it('answers any bytes, and any damage to a file, without throwing', () => {
    const damaged = fc
      .array(fc.tuple(fc.nat(gedcomBytes(MOREL).length), fc.nat(255)), { maxLength: 40 })
      .map((changes) => {
        const bytes = gedcomBytes(MOREL);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const tags = [
      'INDI',
      'FAM',
      'HUSB',
      'WIFE',
      'CHIL',
      'FAMC',
      'FAMS',
      'ADOP',
      'PEDI',
      'BIRT',
      'DATE',
      'NAME',
      'CONC',
    ];
    const line = fc
      .tuple(
        fc.nat(4),
        fc.constantFrom('', '@a@ ', '@b@ ', '@c@ '),
        fc.constantFrom(...tags),
        fc.constantFrom('@a@', '@b@', '@c@', '1900', ''),
      )
      .map(([level, xref, tag, value]) => `${level} ${level === 0 ? xref : ''}${tag} ${value}`);
    const odd = fc.array(line, { maxLength: 60 }).map((lines) => gedcomBytes(lines));
    const anything = fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => new Uint8Array([...latinBytes('0 HEAD\n'), ...bytes]));
    fc.assert(
      fc.property(fc.oneof(damaged, odd, anything, fc.uint8Array()), (bytes) => {
        const answer = readGedcom(bytes);
        if (answer.ok) expect(brokenInvariants(documentOf(answer.value))).toEqual([]);
        else expect(problemSentence(answer.problem, t)).toMatch(/\.$/);
      }),
      { numRuns: 600 },
    );
  });
});

// Only where the sample files lie beside the project.
describe.runIf(strangersFamilies().length > 0)('the families of strangers', () => {
  it.each(strangersFamilies())('%s becomes a sound sheet', (name, bytes) => {
    const answer = readFile(name, bytes);
    if (!answer.ok || answer.value.kind !== 'family') throw new Error(JSON.stringify(answer));
    const document = documentOf(answer.value.family);
    expect(brokenInvariants(document)).toEqual([]);
    const text = answer.value.family.persons.map((one) => one.name).join();
    expect(text).not.toMatch(/[\ufffd/@]/);
    const parents = recordsOf(document.filiations).flatMap(({ parent }) => parentsIn(document, parent));
    expect(parents.length).toBeGreaterThan(0);
    expect(answer.value.family.leftOut).toMatchObject({ lines: 0, ties: 0, shortenedNames: 0 });
  });
});

function read(bytes: Uint8Array): GedcomFamily {
  const answer = readGedcom(bytes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

function documentOf(family: GedcomFamily): DiagramDocument {
  return withFamily(aDocument(), family, countingIds());
}
