import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../src/format/problem-sentence';
import type { ReadProblem, RecordFlaw } from '../../src/format/read-problem';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { createTranslate } from '../../src/i18n/translate';
import { DEFAULT_FIELDS } from '../../src/model/default-fields';
import { aPerson, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const bytesOf = (text: string) => new TextEncoder().encode(text);

function refusal(text: string | Uint8Array): ReadProblem | null {
  const read = readTrace(typeof text === 'string' ? bytesOf(text) : text);
  return read.ok ? null : read.problem;
}

type Json = Record<string, unknown>;

/** The fictional sheet with one value changed by hand, at `persons/F4/name`; `undefined` takes it away. */
function edited(path: string, value: unknown): string {
  const file = JSON.parse(writeTrace(fictionalDocument())) as Json;
  const keys = path.split('/');
  const last = keys.pop()!;
  const holder = keys.reduce((inside, key) => inside[key] as Json, file['document'] as Json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(file);
}

describe('a file that is no sheet', () => {
  it.each<[string, string | Uint8Array, ReadProblem]>([
    ['empty', '', { kind: 'notOurFile' }],
    ['a text', 'Sandrine > Karim : appel', { kind: 'notOurFile' }],
    ['another JSON', '{"type":"excalidraw"}', { kind: 'notOurFile' }],
    ['a list', '[1,2]', { kind: 'notOurFile' }],
    ['null', 'null', { kind: 'notOurFile' }],
    ['without version', '{"format":"trace","document":{}}', { kind: 'notOurFile' }],
    ['newer', '{"format":"trace","version":2,"document":{}}', { kind: 'newerVersion', version: 2 }],
    ['cut short', writeTrace(fictionalDocument()).slice(0, 900), { kind: 'cutShort' }],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), { kind: 'notUtf8' }],
    ['deep', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`, { kind: 'tooComplex' }],
    ['of too many tokens', `[${'1,'.repeat(2_000_001)}1]`, { kind: 'tooComplex' }],
    ['too large', new Uint8Array(20_000_001), { kind: 'tooLarge' }],
    [
      'without records',
      '{"format":"trace","version":1,"document":{}}',
      { kind: 'badRecord', record: 'persons', flaw: 'shape' },
    ],
  ])('is refused: %s', (_, file, problem) => {
    expect(refusal(file)).toEqual(problem);
  });

  it('does not count brackets inside strings', () => {
    const deepName = '[{'.repeat(40);
    expect(refusal(edited('persons/F4/name', deepName))).toBeNull();
  });

  it('is read with a byte order mark', () => {
    expect(refusal(`\ufeff${writeTrace(fictionalDocument())}`)).toBeNull();
  });
});

describe('a record that is not as it should be', () => {
  it.each<[what: string, path: string, value: unknown, flaw: RecordFlaw]>([
    ['a person without name', 'persons/F4/name', '', 'shape'],
    ['a person of an unknown kind', 'persons/F4/kind', 'robot', 'shape'],
    ['a missing field', 'persons/F4/sex', undefined, 'shape'],
    ['a year as a text', 'persons/F4/birthYear', '1982', 'shape'],
    ['a year 0', 'persons/F4/birthYear', 0, 'outOfRange'],
    ['half a year', 'persons/F4/birthYear', 1982.5, 'shape'],
    ['a place beyond the sheet', 'persons/F4/position/x', 1e7, 'outOfRange'],
    ['a function too long', 'professionals/P1/function', 'x'.repeat(121), 'textTooLong'],
    ['an institution too long', 'institutions/I1/name', 'x'.repeat(121), 'textTooLong'],
    ['a tag too long', 'fields/aid/tag', 'x'.repeat(13), 'textTooLong'],
    ['a loss of no kind', 'persons/F4/loss', 'other', 'shape'],
    ['a text too long', 'activations/A1/about', 'x'.repeat(301), 'textTooLong'],
    ['records in a list', 'institutions', [], 'shape'],
    ['three partners', 'couples/C1/partners', ['F4', 'F5', 'F6'], 'shape'],
    ['a day no calendar has', 'sittings/S1/date', '2026-02-30', 'shape'],
    ['an id with spaces', 'fields/a b', { id: 'a b', name: 'x', icon: 'custom' }, 'shape'],
    [
      'an id of 65 characters',
      `fields/${'a'.repeat(65)}`,
      { id: 'a'.repeat(65), name: 'x', icon: 'custom' },
      'shape',
    ],
    [
      'an id that every object has',
      'fields/toString',
      { id: 'toString', name: 'x', icon: 'custom' },
      'shape',
    ],
    [
      'a date no calendar has',
      'activations/A1/date',
      { kind: 'day', year: 2024, month: 2, day: 30 },
      'shape',
    ],
  ])('is refused: %s', (_, path, value, flaw) => {
    expect(refusal(edited(path, value))).toEqual({ kind: 'badRecord', record: path.split('/')[0], flaw });
  });

  it('is refused: a number too great for JSON', () => {
    const text = edited('persons/F4/position/x', 424242).replace('424242', '1e999');
    expect(refusal(text)).toEqual({ kind: 'badRecord', record: 'persons', flaw: 'outOfRange' });
  });

  it('is refused: a key that reaches the prototype', () => {
    const text = edited('persons/F4/planted', 1).replace('"planted":1', '"__proto__":{"sex":1}');
    expect(refusal(text)).toEqual({ kind: 'badRecord', record: null, flaw: 'shape' });
  });
});

it('is refused when an option is no yes or no', () => {
  expect(refusal(edited('options/sectors', 'yes'))).toEqual({
    kind: 'badRecord',
    record: null,
    flaw: 'shape',
  });
});

describe('records that contradict each other', () => {
  it.each<[breach: string, path: string, value: unknown]>([
    ['dangling', 'activations/A1/from', ['nobody']],
    ['dangling', 'professionals/P1/institution', 'F4'],
    ['idMismatch', 'persons/F4/id', 'F99'],
    ['idShared', 'fields/F4', { id: 'F4', name: 'x', icon: 'custom' }],
    ['noSitting', 'sittings', {}],
    ['emptyHousehold', 'households/H1/members', []],
    ['repeated', 'households/H1/members', ['F4', 'F4']],
    ['coupleWithSelf', 'couples/C1/partners', ['F4', 'F4']],
    ['expectedLoss', 'persons/F4', { ...aPerson({ id: idOf('F4'), expected: true }), loss: 'miscarriage' }],
    ['coupleTwice', 'couples/again', { id: 'again', partners: ['F5', 'F4'], states: [] }],
    ['ownAncestor', 'filiations/loop', { id: 'loop', child: 'F1', parent: 'F8', kind: 'birth', twins: null }],
    [
      'filiationTwice',
      'filiations/again',
      { id: 'again', child: 'F8', parent: 'C1', kind: 'birth', twins: null },
    ],
    ['ownEnd', 'activations/A1/to', ['P12']],
    ['endless', 'activations/A1/to', []],
    ['mixedEnds', 'activations/A1/to', ['F4', 'P1']],
    ['relayWithFamily', 'activations/A1/kind', 'relay'],
  ])('are refused: %s', (breach, path, value) => {
    expect(refusal(edited(path, value))).toEqual({ kind: 'contradiction', breach });
  });
});

describe('what a sheet may hold at most', { timeout: 30_000 }, () => {
  const crowd = (count: number, one: object): Json =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`n${index}`, { ...one, id: `n${index}` }]),
    );
  const { persons, professionals, institutions, activations } = fictionalDocument();

  it('is 5,000 figures', () => {
    const others = [persons, professionals, institutions].flatMap((records) => Object.keys(records)).length;
    const withPersons = (count: number) =>
      edited('persons', { ...persons, ...crowd(count - others, Object.values(persons)[0]!) });
    expect(refusal(withPersons(5000))).toBeNull();
    expect(refusal(withPersons(5001))).toEqual({ kind: 'tooManyFigures', count: 5001, limit: 5000 });
  });

  it('is 20,000 arrows', () => {
    const withArrows = (count: number) => edited('activations', crowd(count, Object.values(activations)[0]!));
    expect(refusal(withArrows(20_000))).toBeNull();
    expect(refusal(withArrows(20_001))).toEqual({ kind: 'tooManyArrows', count: 20_001, limit: 20_000 });
  });
});

it('gives a sheet the five fields when its file left some out', () => {
  const read = readTrace(bytesOf(edited('fields', {})));
  expect(read.ok ? read.value.fields : read.problem).toEqual(DEFAULT_FIELDS);
});

it('gives what was written before there were such fields their usual values', () => {
  const document = fictionalDocument();
  const later = /"(loss|pinned|shapedByHand|badgeByHand|shown|tag)":(null|true|false),?/g;
  const old = JSON.parse(writeTrace(document).replace(later, '').replaceAll(',}', '}')) as {
    document: Json;
  };
  delete old.document['options'];
  expect(Object.keys((old.document['persons'] as Record<string, Json>)['F4']!)).not.toContain('pinned');
  expect(readTrace(bytesOf(JSON.stringify(old)))).toEqual({ ok: true, value: document });
});

describe('the sentence of a refusal', () => {
  const problems: readonly ReadProblem[] = [
    { kind: 'tooLarge' },
    { kind: 'notUtf8' },
    { kind: 'tooComplex' },
    { kind: 'notOurFile' },
    { kind: 'sealed' },
    { kind: 'cutShort' },
    { kind: 'newerVersion', version: 3 },
    { kind: 'tooManyFigures', count: 6000, limit: 5000 },
    { kind: 'tooManyArrows', count: 30_000, limit: 20_000 },
    { kind: 'badRecord', record: 'persons', flaw: 'shape' },
    { kind: 'badRecord', record: null, flaw: 'shape' },
    { kind: 'contradiction', breach: 'ownAncestor' },
  ];

  it('says why, a different one each time, and that nothing was changed', () => {
    const sentences = problems.map((problem) => problemSentence(problem, t));
    expect(new Set(sentences).size).toBe(problems.length);
    expect(sentences.filter((sentence) => !/^Ce fichier .+\. Rien n’a été changé\.$/.test(sentence))).toEqual(
      [],
    );
  });

  it('names the kind of record', () => {
    expect(problemSentence({ kind: 'badRecord', record: 'persons', flaw: 'shape' }, t)).toBe(
      'Ce fichier est abîmé\u00a0: une personne n’a pas la forme attendue. Rien n’a été changé.',
    );
  });
});
