import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/format/read-file';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { brokenInvariants } from '../../src/model/invariants';
import { comeBackArbitrary } from '../arbitraries';

/** Sheets made once: the files are many, what they are made from need not be. */
const written = fc.constantFrom(...fc.sample(comeBackArbitrary(), 100).map(writeTrace));

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a file of ill will puts in the place of something. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e9, 1e7, '', 'P0', 'A0', '__proto__', [], {}, [[]], '\ud800'),
  fc.constantFrom('x'.repeat(5000), '\u202eabc', { id: 'P0' }, { kind: 'day', year: 1, month: 13, day: 99 }),
  fc.jsonValue(),
);

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

const mutation = fc.record({
  spot: fc.nat(),
  other: fc.nat(),
  value: oddValue,
  act: fc.constantFrom('replace', 'replace', 'delete', 'add', 'copy'),
});

function mutated(
  text: string,
  mutations: readonly (typeof mutation extends fc.Arbitrary<infer M> ? M : never)[],
) {
  const file = JSON.parse(text) as unknown;
  const spots = spotsIn(file);
  for (const { spot, other, value, act } of mutations) {
    const { holder, key } = spots[spot % spots.length]!;
    const source = spots[other % spots.length]!;
    if (act === 'delete') delete holder[key];
    else if (act === 'add')
      Object.defineProperty(holder, '__proto__', {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else holder[key] = act === 'copy' ? structuredClone(source.holder[source.key]) : value;
  }
  return JSON.stringify(file);
}

/** Either a refusal, or a document that every part of the program can trust. */
function expectAnswer(bytes: Uint8Array): boolean {
  const read = readTrace(bytes);
  if (!read.ok) {
    expect(read.problem.kind).toBeTypeOf('string');
    return false;
  }
  expect(brokenInvariants(read.value)).toEqual([]);
  expect(readTrace(bytesOf(writeTrace(read.value)))).toEqual(read);
  return true;
}

describe('a file of ill will', { timeout: 60_000 }, () => {
  it('gives a problem or a sound document when its values are changed (1,500 files)', () => {
    let opened = 0;
    const files = fc.tuple(written, fc.array(mutation, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(files, ([text, mutations]) => {
        if (expectAnswer(bytesOf(mutated(text, mutations)))) opened += 1;
      }),
      { numRuns: 1500 },
    );
    expect(opened).toBeGreaterThan(0);
  });

  it('gives a problem or a sound document when its bytes are changed (500 files)', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }), cut: fc.boolean() });
    fc.assert(
      fc.property(written, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        let bytes = bytesOf(text);
        for (const { at, byte, cut } of changes) {
          if (bytes.length === 0) break;
          bytes[at % bytes.length] = byte;
          if (cut) bytes = bytes.slice(0, at % bytes.length);
        }
        expectAnswer(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a problem or a content when it is nothing in particular', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 400 }), (name, bytes) => {
        const read = readFile(name, bytes);
        expect(read.ok ? read.value.kind : read.problem.kind).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});
