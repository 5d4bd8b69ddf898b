import fc from 'fast-check';
import { withFamily } from '../../src/format/gedcom-document';
import { readFile } from '../../src/format/read-file';
import { writeTrace } from '../../src/format/write-trace';
import { brokenInvariants } from '../../src/model/invariants';
import { newDocument } from '../../src/model/new-document';
import { documentArbitrary } from '../../tests/arbitraries';
import { countingIds } from '../../tests/builders';
import { hostileList, type HostileFile } from './hostile-list';
import { randomFrom, type Random } from './random';

export interface HostileCount {
  readonly files: number;
  /** Files that were opened: with a sound document, whatever was in them. */
  readonly opened: number;
  /** Ms that the slowest took, and its name. */
  readonly slowest: { readonly name: string; readonly ms: number };
}

/**
 * Reads the list written by hand, then `count` files that a grammar made up.
 * @throws Error when reading throws, or gives a document that is not sound.
 */
export function readHostileFiles(count: number, seed: number): HostileCount {
  const random = randomFrom(seed);
  const sound = fc.sample(documentArbitrary(), { numRuns: 60, seed }).map(writeTrace);
  let opened = 0;
  let slowest = { name: '', ms: 0 };
  const read = (file: HostileFile): void => {
    const start = performance.now();
    if (isOpened(file)) opened += 1;
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { name: file.name, ms };
  };
  const list = hostileList();
  list.forEach(read);
  for (let number = 0; number < count; number += 1) read(madeUp(number, sound, random));
  if ('polluted' in {}) throw new Error('a file reached the prototype of every object');
  return { files: list.length + count, opened, slowest };
}

function isOpened({ name, bytes }: HostileFile): boolean {
  const read = readFile(name, bytes);
  if (!read.ok) return false;
  if (read.value.kind === 'text') return true;
  const blank = newDocument(countingIds(), { date: '2026-03-17', title: 'Feuille' });
  const document =
    read.value.kind === 'trace'
      ? read.value.document
      : withFamily(blank, read.value.family, countingIds('g'));
  const broken = brokenInvariants(document);
  if (broken.length > 0) throw new Error(`${name} was opened, and is not sound: ${broken[0]?.kind ?? ''}`);
  return true;
}

function madeUp(number: number, sound: readonly string[], random: Random): HostileFile {
  const kind = number % 5;
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (kind === 0)
    return { name: `values-${number}.trace.json`, bytes: bytes(changedValues(random.pick(sound), random)) };
  if (kind === 1)
    return { name: `bytes-${number}.trace.json`, bytes: changedBytes(bytes(random.pick(sound)), random) };
  if (kind === 2) return { name: `json-${number}.trace.json`, bytes: bytes(madeUpJson(random)) };
  if (kind === 3)
    return { name: `family-${number}.ged`, bytes: changedBytes(bytes(madeUpFamily(random)), random) };
  return { name: `lines-${number}.txt`, bytes: bytes(madeUpLines(random)) };
}

const WORDS = [
  'a',
  'P0',
  'W1',
  'A0',
  'persons',
  'id',
  '__proto__',
  'é',
  '\u202e',
  '\ud800',
  ' ',
  '<b>',
  '"',
  '\\',
];
const NUMBERS = [0, -0, -1, 0.5, 1e6, 1e9, 1e300, 2 ** 53, 1800, 2201];

function madeUpValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 4 ? 4 : 6);
  if (kind === 0) return random.pick(WORDS).repeat(random.below(4));
  if (kind === 1) return random.pick(NUMBERS);
  if (kind === 2) return random.oneIn(2);
  if (kind === 3) return null;
  const inside = Array.from({ length: random.below(4) }, () => madeUpValue(random, depth + 1));
  if (kind === 4) return inside;
  return Object.fromEntries(inside.map((value) => [random.pick(WORDS), value]));
}

/** The frame of a file of ours, with anything inside. */
function madeUpJson(random: Random): string {
  const document = [
    'persons',
    'professionals',
    'institutions',
    'activations',
    'sittings',
    'fields',
    'couples',
  ];
  const inside = Object.fromEntries(document.map((kind) => [kind, madeUpValue(random)]));
  const file = { format: 'trace', version: random.pick([1, 1, 1, 2, 0, '1']), document: inside };
  const json = JSON.stringify(file);
  return random.oneIn(4) ? json.slice(0, random.below(json.length)) : json;
}

/** One to three values of a sound file become something else, or go, or come twice. */
function changedValues(text: string, random: Random): string {
  const file = JSON.parse(text) as unknown;
  const spots = spotsIn(file);
  for (let change = 0; change <= random.below(3); change += 1) {
    const { holder, key } = random.pick(spots);
    const other = random.pick(spots);
    const act = random.below(4);
    if (act === 0) Reflect.deleteProperty(holder, key);
    else holder[key] = act === 1 ? structuredClone(other.holder[other.key]) : madeUpValue(random);
  }
  return JSON.stringify(file);
}

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spotsIn(value: unknown): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

function changedBytes(sound: Uint8Array, random: Random): Uint8Array {
  const bytes = sound.slice();
  for (let change = 0; change < random.below(4); change += 1)
    bytes[random.below(bytes.length)] = random.below(256);
  return random.oneIn(4) ? bytes.slice(0, random.below(bytes.length)) : bytes;
}

const TAGS = [
  'NAME',
  'SEX',
  'BIRT',
  'DEAT',
  'DATE',
  'FAMS',
  'FAMC',
  'HUSB',
  'WIFE',
  'CHIL',
  'MARR',
  'CONC',
  'NOTE',
];
const TELLINGS = [
  '@I0@',
  '@I1@',
  '@F0@',
  'M',
  'ABT 1900',
  '31 FEB 1900',
  'BET 2 AND 1',
  'Zoé /Morel/',
  '',
  '\u0000',
];

function madeUpFamily(random: Random): string {
  const lines = Array.from({ length: random.below(40) }, () => {
    if (random.oneIn(4))
      return `0 @${random.pick(['I', 'F'])}${random.below(4)}@ ${random.pick(['INDI', 'FAM'])}`;
    return `${random.below(random.oneIn(20) ? 999 : 4)} ${random.pick(TAGS)} ${random.pick(TELLINGS)}`;
  });
  return ['0 HEAD', '1 CHAR UTF-8', ...lines, '0 TRLR'].join(random.pick(['\n', '\r\n', '\r']));
}

function madeUpLines(random: Random): string {
  const pieces = [
    'Zoé',
    ' > ',
    '>>',
    ':',
    ',',
    '\n',
    '(',
    '!',
    'chez',
    '\t',
    '\u200b',
    '1957',
    '«',
    '…',
    '\u2028',
  ];
  return Array.from({ length: random.below(60) }, () => random.pick(pieces)).join('');
}
