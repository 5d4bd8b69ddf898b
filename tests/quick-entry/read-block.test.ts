import { expect, it } from 'vitest';
import { isBlock, readBlock } from '../../src/quick-entry/read-block';
import { FICTIONAL_SITTING } from '../../src/quick-entry/fictional-sitting';
import { blankSheet, TODAY } from './reading-tools';

const CONTEXT = { document: blankSheet(), today: TODAY };

it('counts what it would draw', () => {
  expect(readBlock(FICTIONAL_SITTING, CONTEXT)).toMatchObject({
    counts: {
      family: 10,
      others: 2,
      institutions: 12,
      professionals: 18,
      households: 5,
      activations: 35,
      relays: 6,
    },
    misread: [],
  });
});

it('numbers the lines it does not understand, comments and blanks counted', () => {
  const text = '# titre\n\nSandrine f\nSandrine > : appel\r\nKarim h\rSandrine > Karim : (32/13/2024)';
  const { misread, lineCount, counts } = readBlock(text, CONTEXT);
  expect(misread.map(({ number, problem }) => [number, problem.kind])).toEqual([
    [4, 'missingActivated'],
    [6, 'notADate'],
  ]);
  expect(lineCount).toBe(4);
  expect(counts.family).toBe(2);
});

it('leaves out the lines that are set aside', () => {
  const { misread, lineCount } = readBlock('Sandrine f\nSandrine > : appel', CONTEXT, new Set([2]));
  expect(misread).toEqual([]);
  expect(lineCount).toBe(1);
});

it('does not understand a name that several fit', () => {
  const { misread } = readBlock('Lina Haddad\nLina Morel\nLina > Sandrine : appel', CONTEXT);
  expect(misread.map(({ problem }) => problem.kind)).toEqual(['ambiguous']);
});

it('takes lines of up to 4,000 characters', () => {
  const members = Array.from(
    { length: 300 },
    (_, index) =>
      `Ana${'abcdefghij'.charAt(index % 10)}${String.fromCharCode(97 + ((index / 10) % 26))}${'x'.repeat(index % 7)}`,
  );
  expect(readBlock(`foyer : ${members.join(', ')}`, CONTEXT).misread).toEqual([]);
  expect(readBlock(`foyer : ${'a'.repeat(4000)}`, CONTEXT).misread).toHaveLength(1);
});

it('knows a block from a line', () => {
  expect(isBlock('Sandrine f\n')).toBe(false);
  expect(isBlock('Sandrine f\nKarim h')).toBe(true);
});
