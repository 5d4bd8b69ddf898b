import { writeTrace } from '../../src/format/write-trace';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../../tests/builders';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Values that have broken programs, to stand where something else should. */
const VALUES: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [[]],
  '',
  ' ',
  0,
  -1,
  1e21,
  2 ** 53,
  'x'.repeat(100_000),
  '\ud800',
  '\u202egnp.exe',
  '\u0000',
  '\ufeff',
  'a\u200bb',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
  '=cmd|calc!A1',
  '../../etc/passwd',
  'NaN',
  '{{constructor.constructor("alert(1)")()}}',
  '%s%s%n',
  { id: 'p' },
];

/** Where they stand, in a sheet that is else in order. */
const PLACES: readonly (readonly (string | number)[])[] = [
  ['version'],
  ['document'],
  ['document', 'persons'],
  ['document', 'persons', 'p'],
  ['document', 'persons', 'p', 'id'],
  ['document', 'persons', 'p', 'name'],
  ['document', 'persons', 'p', 'birthYear'],
  ['document', 'persons', 'p', 'position', 'x'],
  ['document', 'activations', 'a', 'from'],
  ['document', 'activations', 'a', 'about'],
  ['document', 'activations', 'a', 'angles'],
  ['document', 'institutions', 'i', 'field'],
];

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const raw = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

const SOUND = writeTrace(
  aDocument({
    persons: [aPerson({ id: idOf('p') })],
    professionals: [aProfessional({ id: idOf('w'), institution: idOf('i') })],
    institutions: [anInstitution({ id: idOf('i') })],
    activations: [anActivation({ id: idOf('a'), from: [idOf('p')], to: [idOf('w')], about: 'école' })],
  }),
);

/** Files that are hostile as a whole, by hand. */
function wholes(): readonly (readonly [string, Uint8Array])[] {
  const gedcom = (...lines: readonly string[]) => text(['0 HEAD', ...lines, '0 TRLR', ''].join('\n'));
  return [
    ['empty.trace.json', raw()],
    ['mark-only.trace.json', raw(0xef, 0xbb, 0xbf)],
    ['deep.trace.json', text('['.repeat(1_000_000))],
    ['deep-objects.trace.json', text('{"a":'.repeat(200_000))],
    ['wide.trace.json', text(`{"format":"trace","document":[${'0,'.repeat(3_000_000)}0]}`)],
    ['long-text.trace.json', text(`{"format":"trace","x":"${'é'.repeat(6_000_000)}"}`)],
    ['too-large.trace.json', new Uint8Array(20_000_001).fill(0x20)],
    ['escapes.trace.json', text(`{"format":"${'\\u0000'.repeat(500_000)}"}`)],
    ['unclosed.trace.json', text(SOUND.slice(0, -40))],
    ['twice.trace.json', text(SOUND + SOUND)],
    ['same-key-twice.trace.json', text(SOUND.replace('"persons"', '"persons": {}, "persons"'))],
    ['proto.trace.json', text(SOUND.replace('"persons"', '"__proto__": {"polluted": 1}, "persons"'))],
    ['newer.trace.json', text(SOUND.replace('"version": 1', '"version": 99'))],
    [
      'wide-characters.trace.json',
      raw(...Array.from(SOUND, (letter) => [letter.charCodeAt(0) & 255, 0]).flat()),
    ],
    ['infinite.trace.json', text(SOUND.replace('"x":0', '"x":1e309'))],
    ['overlong.trace.json', raw(0x7b, 0xc0, 0xae, 0x7d)],
    ['surrogate-bytes.trace.json', raw(0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d)],
    ['page.html', text('<!doctype html><script>fetch("https://example.org")</script>')],
    ['drawing.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['picture.trace.json', raw(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['archive.trace.json', raw(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0)],
    ['sealed.age', text('age-encryption.org/v1\n-> X25519 x\n')],
    ['sealed-cut.age', text('age-encryption.org/v1')],
    ['armor.age', text('-----BEGIN AGE ENCRYPTED FILE-----\n!!!!\n')],
    ['noise.age', Uint8Array.from({ length: 4_096 }, (_, at) => (at * 7_919) & 255)],
    ['long-line.txt', text('a > '.repeat(500_000))],
    ['many-lines.txt', text('a > b\n'.repeat(300_000))],
    ['controls.txt', text(Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''))],
    ['head-only.ged', text('0 HEAD')],
    ['no-head.ged', text('0 @I1@ INDI\n1 NAME a')],
    [
      'own-parent.ged',
      gedcom('0 @I1@ INDI', '1 FAMC @F1@', '1 FAMS @F1@', '0 @F1@ FAM', '1 HUSB @I1@', '1 CHIL @I1@'),
    ],
    [
      'circle.ged',
      gedcom(
        '0 @I1@ INDI',
        '0 @I2@ INDI',
        '0 @F1@ FAM',
        '1 HUSB @I1@',
        '1 CHIL @I2@',
        '0 @F2@ FAM',
        '1 HUSB @I2@',
        '1 CHIL @I1@',
      ),
    ],
    ['level-jump.ged', gedcom('9 NAME a', '99999999999 NAME b')],
    ['conc.ged', gedcom('0 @I1@ INDI', '1 NAME a', ...Array.from({ length: 100_000 }, () => '2 CONC a'))],
    ['crowd.ged', gedcom(...Array.from({ length: 60_000 }, (_, at) => `0 @I${at}@ INDI`))],
    ['nobody.ged', gedcom('0 @F1@ FAM', '1 HUSB @I404@', '1 CHIL @I405@')],
    ['mixed-ends.ged', text('0 HEAD\r1 CHAR UTF-8\n\r0 @I1@ INDI\r\n1 NAME \u0000\n0 TRLR')],
    ['odd-encoding.ged', gedcom('1 CHAR KLINGON', '0 @I1@ INDI')],
  ];
}

/** Some four hundred files written by hand: each value in each place, and whole files. */
export function hostileList(): readonly HostileFile[] {
  const placed = PLACES.flatMap((place) =>
    VALUES.map((value, at): HostileFile => {
      const file = JSON.parse(SOUND) as Record<string, unknown>;
      const holder = place
        .slice(0, -1)
        .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], file);
      (holder as Record<string, unknown>)[place.at(-1)!] = value;
      return { name: `${place.join('-')}-${at}.trace.json`, bytes: text(JSON.stringify(file)) };
    }),
  );
  return [...wholes().map(([name, bytes]) => ({ name, bytes })), ...placed];
}
