import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { brokenInvariants } from '../../src/model/invariants';
import { connect } from '../../src/commands/connect';
import { relate } from '../../src/commands/relate';
import { problemSentence } from '../../src/format/problem-sentence';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import type { CommandHost } from '../../src/session/command';
import { aCouple, aDocument, aFiliation, aPerson, aSitting, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';
import { aHost } from './a-host';
import { WAYS_IN, type WayIn } from './ways-in';

const TYPED = {
  empty: '',
  invisible: '\u200b',
  long: 'a'.repeat(500),
  broken: 'Zita\r\nOrban',
  turned: 'Ana\u202eenna',
  control: 'Ana\u0007',
  half: '\ud83d',
  year3050: '3050',
  yearMinus1: '-1',
  arabic: 'ليلى حداد',
  hebrew: 'שרה כהן',
  emoji: '👩\u200d👧',
} as const;

/**
 * A sentence: refused, and nothing changed. Kept: as it was typed. Joined: kept with a space for the line break.
 * Nothing: taken for nothing.
 */
type Verdict = 'a sentence' | 'kept' | 'joined' | 'nothing';
type Row = Readonly<Record<keyof typeof TYPED, Verdict>>;

const UNKEPT = {
  invisible: 'a sentence',
  long: 'a sentence',
  turned: 'a sentence',
  control: 'a sentence',
  half: 'a sentence',
} as const;
const ANY_SCRIPT = {
  year3050: 'kept',
  yearMinus1: 'kept',
  arabic: 'kept',
  hebrew: 'kept',
  emoji: 'kept',
} as const;
const NAME: Row = { ...UNKEPT, ...ANY_SCRIPT, empty: 'a sentence', broken: 'a sentence' };
const TEXT: Row = { ...UNKEPT, ...ANY_SCRIPT, empty: 'nothing', broken: 'joined' };
const DATE: Row = {
  ...UNKEPT,
  empty: 'nothing',
  broken: 'a sentence',
  year3050: 'a sentence',
  yearMinus1: 'a sentence',
  arabic: 'a sentence',
  hebrew: 'a sentence',
  emoji: 'a sentence',
};

const ROWS: Readonly<Record<Exclude<keyof typeof WAYS_IN, 'OTHERS'>, Row>> = {
  NAMES: NAME,
  NAMES_OF_FIELDS: { ...NAME, broken: 'joined' },
  TEXTS: TEXT,
  DATES: DATE,
};

const OWN_ROWS: Readonly<Record<string, Row>> = {
  makeHousehold: { ...NAME, empty: 'nothing', invisible: 'nothing' },
  setFieldTag: { ...NAME, broken: 'joined' },
};

function verdictOf(way: WayIn, typed: string): Verdict {
  const { host, sheet, undoable } = aHost(fictionalDocument());
  const before = sheet();
  const refused = way(host, typed, 0);
  expect(brokenInvariants(sheet())).toEqual([]);
  if (refused !== null) {
    expect(refused).toMatch(/^[^]{8,200}[.?!]$/u);
    expect([sheet(), undoable()]).toEqual([before, 0]);
    return 'a sentence';
  }
  const known = new Set(wordsIn(before));
  const fresh = wordsIn(sheet()).filter((words) => !known.has(words));
  if (fresh.some((words) => words.includes('Zita Orban'))) return 'joined';
  return typed !== '' && fresh.some((words) => words.includes(typed)) ? 'kept' : 'nothing';
}

/** Every text of a sheet, ids and days among them; numbers as texts. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsIn);
  return typeof value === 'string' ? [value] : [];
}

const rowOf = (way: WayIn) =>
  Object.fromEntries(Object.entries(TYPED).map(([value, typed]) => [value, verdictOf(way, typed)]));

describe('what cannot be kept gets a sentence where it is typed, and the sheet never holds it', () => {
  for (const [kind, row] of Object.entries(ROWS)) {
    const ways = WAYS_IN[kind as keyof typeof ROWS];
    it.each(Object.keys(ways))('%s', (way) => {
      expect(rowOf(ways[way]!)).toEqual(row);
    });
  }

  it.each(Object.keys(OWN_ROWS))('%s', (way) => {
    expect(rowOf(WAYS_IN.OTHERS[way]!)).toEqual(OWN_ROWS[way]);
  });

  it('editIntrusCount', () => {
    expect(rowOf(WAYS_IN.OTHERS['editIntrusCount']!)).toEqual({ ...DATE, year3050: 'nothing' });
    const { host, sheet } = aHost(fictionalDocument());
    WAYS_IN.OTHERS['editIntrusCount']!(host, '3050', 0);
    expect(Object.values(sheet().sittings).map(({ intrus }) => intrus.count)).toContain(3050);
  });

  it.each(['3050', '-1', '−1', '1799', '2201', '86'])('a year on a line: %s', (typed) => {
    expect(verdictOf(WAYS_IN.OTHERS['yearLine']!, typed)).toBe('a sentence');
  });

  it.each(['empty', 'invisible', 'long', 'half'] as const)('a name in a file: %s', (value) => {
    expect(verdictOf(WAYS_IN.OTHERS['file']!, TYPED[value])).toBe('a sentence');
  });

  it.each([
    ['broken', 'Zita Orban'],
    ['turned', 'Anaenna'],
    ['control', 'Ana'],
    ['hebrew', 'שרה כהן'],
  ] as const)('a name in a file, mended when it can be: %s', (value, mended) => {
    const ana = aPerson({ id: idOf('ana'), name: TYPED[value] });
    const read = readTrace(
      new TextEncoder().encode(writeTrace(aDocument({ persons: [ana], sittings: [aSitting()] }))),
    );
    expect(read.ok && read.value.persons[ana.id]?.name).toBe(mended);
  });
});

describe('nobody is their own kin, by any way', () => {
  const ana = aPerson({ id: idOf('ana'), name: 'Ana' });
  const marc = aPerson({ id: idOf('marc'), name: 'Marc' });
  const zoe = aPerson({ id: idOf('zoe'), name: 'Zoe' });
  const couple = aCouple({ partners: [ana.id, marc.id] });
  const birth = aFiliation({ child: zoe.id, parent: couple.id });
  const sheetWith = (parts: Parameters<typeof aDocument>[0]) =>
    aDocument({
      persons: [ana, marc, zoe],
      couples: [couple],
      filiations: [birth],
      sittings: [aSitting()],
      ...parts,
    });
  const family = sheetWith({});
  const ways: Readonly<Record<string, (host: CommandHost) => string | null>> = {
    'their own partner, by hand': (host) => relate(host, 'couple', ana.id, ana.id),
    'their own parent, by hand': (host) => relate(host, 'parent', ana.id, ana.id),
    'a child of the couple they are in': (host) => relate(host, 'parent', couple.id, ana.id),
    'a parent of their parent, by hand': (host) => relate(host, 'parent', zoe.id, ana.id),
    'their own partner, on a line': (host) => WAYS_IN.OTHERS['line']!(host, 'Ana + Ana', 0),
    'their own parent, on a line': (host) => WAYS_IN.OTHERS['line']!(host, 'Ana : Ana', 0),
    'a parent of their parent, on a line': (host) => WAYS_IN.OTHERS['line']!(host, 'Zoe : Ana', 0),
    'a parent of their parent, as a couple': (host) => WAYS_IN.OTHERS['line']!(host, 'Zoe + Karim : Ana', 0),
    'whom they activate, by hand': (host) => connect(host, 'activation', { id: ana.id }, { id: ana.id }),
    'whom they activate, on a line': (host) => WAYS_IN.OTHERS['line']!(host, 'Ana > Ana', 0),
    'their own partner, in a file': () => fileWith({ couples: [{ ...couple, partners: [ana.id, ana.id] }] }),
    'their own parent, in a file': () => fileWith({ filiations: [{ ...birth, parent: zoe.id }] }),
    'a parent of their parent, in a file': () =>
      fileWith({ filiations: [birth, aFiliation({ id: idOf('back'), child: ana.id, parent: zoe.id })] }),
  };
  const fileWith = (parts: Parameters<typeof aDocument>[0]) => {
    const read = readTrace(new TextEncoder().encode(writeTrace(sheetWith(parts))));
    return read.ok ? null : problemSentence(read.problem, createTranslate('fr'));
  };

  it.each(Object.keys(ways))('%s', (way) => {
    const { host, sheet, undoable } = aHost(family);
    expect(ways[way]!(host)).toMatch(/^[^]{8,200}[.?!]$/u);
    expect([sheet(), undoable()]).toEqual([family, 0]);
  });
});

describe('every field is in the table above', () => {
  it('has a way in for each command that takes words', () => {
    const told = readFileSync('tests/commands/ways-in.ts', 'utf8');
    const left = readdirSync('src/commands').flatMap((file) => {
      const source = readFileSync(`src/commands/${file}`, 'utf8');
      return [...source.matchAll(/^export function (\w+)\(([^{]*?)\): string \| null/gmsu)]
        .filter(([, , parameters = '']) => /\b(?:typed|names?): string|\bfigure: |: End\b/u.test(parameters))
        .map(([, name = '']) => name)
        .filter((name) => !PARTS.has(name) && !new RegExp(`\\b${name}(?:\\(\\s*host|,)`).test(told));
    });
    expect(left).toEqual([]);
  });

  it('has a way in for each field of the page', () => {
    const found = Object.fromEntries(
      ['src/features', 'src/canvas', 'src/app']
        .flatMap((folder) =>
          readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
        )
        .filter((file) => file.endsWith('.tsx'))
        .map((file) => [file.replace('src/', ''), fieldsIn(readFileSync(file, 'utf8'))] as const)
        .filter(([, count]) => count > 0),
    );
    const told = Object.entries({ ...FIELDS, ...NOT_OF_THE_SHEET }).map(([file, ways]) => [
      file,
      ways.length,
    ]);
    expect(found).toEqual(Object.fromEntries(told));
    const all = Object.values(WAYS_IN).flatMap((ways) => Object.keys(ways));
    for (const way of Object.values(FIELDS).flat()) expect(all).toContain(way);
  });
});

/** What the commands above are made of. */
const PARTS: ReadonlySet<string> = new Set(['nameProblem', 'renameProblem', 'figureProblem', 'editText']);

function fieldsIn(source: string): number {
  const all =
    source.match(/<(?:TextField|TypedField|KeptField|TextArea|input|textarea)\b[^]*?(?:\/>|>\n)/gu) ?? [];
  return all.filter((field) => !/type="(?:file|radio|range|checkbox|password)"/u.test(field)).length;
}

/** Where words or a year are typed, and the way they come in. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'canvas/RenameField.tsx': ['renameFigure'],
  'features/context-bar/NameBox.tsx': ['addFigurePerson'],
  'features/context-bar/HouseholdStep.tsx': ['makeHousehold'],
  'features/quick-entry-bar/EntryField.tsx': ['line'],
  'features/quick-entry-bar/MisreadLine.tsx': ['block'],
  'features/inspector/TypedField.tsx': ['editName'],
  'features/inspector/PersonCard.tsx': ['editName', 'editTie'],
  'features/inspector/LifeFields.tsx': ['editLifeYearBirth', 'editLifeYearDeath'],
  'features/inspector/WishField.tsx': ['editWish'],
  'features/inspector/CoupleBlock.tsx': ['dateCoupleState'],
  'features/inspector/HouseholdList.tsx': ['editHouseholdName'],
  'features/inspector/InstitutionCard.tsx': ['editNameBuilding', 'editShortName'],
  'features/inspector/ProfessionalCard.tsx': ['editName', 'editFunction', 'editFunctionShort'],
  'features/inspector/WorkplaceField.tsx': ['editWorkplace'],
  'features/inspector/ArrowFields.tsx': ['editAbout', 'editArrowDate'],
  'features/settings/FieldList.tsx': ['addField'],
  'features/settings/FieldRow.tsx': ['renameField', 'setFieldTag'],
  'features/sittings/SittingFields.tsx': [
    'editSittingDate',
    'editSittingTime',
    'editSittingTime',
    'editSittingTextSetting',
    'editSittingTextPlace',
    'editNextDate',
  ],
  'features/sittings/GuestList.tsx': ['editIntrusCount', 'editIntrusNames', 'addGuest'],
  'features/toolbar/SheetName.tsx': ['editSheetTitle'],
  'features/library/SheetTitle.tsx': ['editSheetTitle'],
};

/** Fields that put nothing on the sheet, or whose own tests show what they refuse. */
const NOT_OF_THE_SHEET: Readonly<Record<string, readonly string[]>> = {
  'features/export-dialog/PdfExport.tsx': ['title', 'date', 'place', 'setting', 'recipient'],
  'features/export-dialog/PngExport.tsx': ['width'],
  'features/export-dialog/TextExport.tsx': ['the text, read only'],
  'features/recovery/ReviewDialog.tsx': ['day'],
  'features/vault-dialog/FilePhraseDialog.tsx': ['phrase'],
  'features/vault-dialog/ProtectDialog.tsx': ['phrase', 'phrase again'],
  'features/vault-dialog/RecipientDialog.tsx': ['key'],
  'features/vault-dialog/UnlockScreen.tsx': ['phrase'],
};
