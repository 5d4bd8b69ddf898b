import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../src/format/trace-schema';
import { writeTrace } from '../../src/format/write-trace';
import { comeBackArbitrary } from '../arbitraries';
import { fictionalDocument } from '../fixtures/fictional-document';
import { validates, type SchemaFile } from './json-schema';

const schema = JSON.parse(readFileSync('docs/trace.schema.json', 'utf8')) as SchemaFile;

const published = (document: unknown) => validates(schema, { format: 'trace', version: 1, document });
const accepted = (document: unknown) => v.safeParse(documentSchema, document).success;

/** Values that some field takes and another does not, or none does. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1,
  0.5,
  1800,
  2201,
  2e6,
  '',
  'F4',
  'a b',
  'x'.repeat(101),
  'x'.repeat(121),
  'x'.repeat(301),
  'family',
  'relay',
  'female',
  '2026-03-17',
  '2026-13-17',
  [],
  ['F4'],
  ['F4', 'F5'],
  ['F4', 'F5', 'F6'],
  [1],
  {},
  { kind: 'year', year: 2024 },
  { kind: 'month', year: 2024, month: 13 },
  { kind: 'season', year: 2024, season: 'mud' },
  { kind: 'since', from: { kind: 'day', year: 2024, month: 1, day: 1 } },
  { group: 'T1', kind: 'identical' },
  { count: 2, names: [''] },
  { x: 0, y: 0, z: 0 },
];

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [...path, key],
    ...pathsIn(inside, [...path, key]),
  ]);
}

function changedAt(document: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(document) as Record<string, unknown>;
  const keys = [...path];
  const last = keys.pop()!;
  const holder = keys.reduce((inside, key) => inside[key] as Record<string, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.parse(JSON.stringify(copy));
}

/** A small document with a record of each kind. */
function small(): unknown {
  const document: object = fictionalDocument();
  return Object.fromEntries(
    Object.entries(document as Record<string, object>).map(([kind, records]) => [
      kind,
      Object.fromEntries(Object.entries(records).slice(0, 1)),
    ]),
  );
}

describe('the published schema', { timeout: 60_000 }, () => {
  it('takes every sheet that is written', () => {
    fc.assert(
      fc.property(comeBackArbitrary(), (document) => {
        expect(validates(schema, JSON.parse(writeTrace(document)) as unknown)).toBe(true);
      }),
    );
  });

  it('agrees with the reader on a sheet of which one value was changed', () => {
    const document = small();
    expect([published(document), accepted(document)]).toEqual([true, true]);
    const differing = pathsIn(document)
      .flatMap((path) => VALUES.map((value) => ({ path, value })))
      .filter(({ path, value }) => {
        const changed = changedAt(document, path, value);
        return published(changed) !== accepted(changed);
      })
      .map(({ path, value }) => `${path.join('/')} = ${JSON.stringify(value)}`);
    expect(differing).toEqual([]);
  });

  it('refuses another format and another version', () => {
    const document = fictionalDocument();
    expect(validates(schema, { format: 'other', version: 1, document })).toBe(false);
    expect(validates(schema, { format: 'trace', version: 2, document })).toBe(false);
  });
});
