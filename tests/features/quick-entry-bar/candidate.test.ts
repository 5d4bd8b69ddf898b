import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../src/features/quick-entry-bar/candidate';
import type { Completion } from '../../../src/quick-entry/completion';
import type { LineReading } from '../../../src/quick-entry/reading';
import { idOf } from '../../builders';

const aReading = (parts: Partial<LineReading> = {}): LineReading => ({
  kind: 'line',
  text: '',
  intents: [],
  chips: [],
  problem: null,
  selection: [],
  ...parts,
});

const aCompletion = (parts: Partial<Completion>): Completion => ({
  start: 0,
  end: 0,
  text: '',
  label: '',
  detail: null,
  group: 'sheet',
  icon: 'family',
  ...parts,
});

const endOf = (text: string) => ({ text, caret: text.length });

describe('what is offered under the line', () => {
  it('is written where it belongs, with the caret behind it', () => {
    const line = { text: 'Yan > Karim', caret: 3 };
    const [first] = candidatesFor(line, aReading(), [aCompletion({ start: 0, end: 3, text: 'Yanis' })]);
    expect(first!.taken).toEqual({ text: 'Yanis > Karim', caret: 5 });
  });

  it('shows behind the caret what Tab would add, whatever the case and accents typed', () => {
    const ghost = (text: string, completion: Partial<Completion>) =>
      candidatesFor(endOf(text), aReading(), [aCompletion({ end: text.length, ...completion })])[0]!.ghost;
    expect(ghost('emi', { text: 'Émilie Rousseau' })).toBe('lie Rousseau');
    expect(ghost('Rousseau', { text: 'Émilie Rousseau' })).toBe('');
  });

  it('shows nothing behind a caret that is inside the line', () => {
    const line = { text: 'Yan > Karim', caret: 3 };
    const [first] = candidatesFor(line, aReading(), [aCompletion({ start: 0, end: 3, text: 'Yanis' })]);
    expect(first!.ghost).toBe('');
  });

  it('leaves out what would change nothing', () => {
    expect(candidatesFor(endOf('Yanis'), aReading(), [aCompletion({ end: 5, text: 'Yanis' })])).toEqual([]);
  });

  it('asks first which of several is meant, and writes the one taken', () => {
    const text = 'M. Thomas > Sandrine';
    const alternative = (id: string, detail: string) => ({
      id: idOf<'person'>(id),
      name: `${id} Thomas`,
      detail,
      replacement: `${id} Thomas`,
    });
    const offered = candidatesFor(
      endOf(text),
      aReading({
        problem: {
          kind: 'ambiguous',
          part: { start: 0, end: 9, text: 'M. Thomas' },
          name: 'Thomas',
          alternatives: [alternative('Laurent', 'CPE'), alternative('Paul', 'voisin')],
        },
      }),
      [aCompletion({ start: 12, end: text.length, text: 'Sandrine Morel', label: 'Sandrine Morel' })],
    );
    expect(offered.map(({ label }) => label)).toEqual(['Laurent Thomas', 'Paul Thomas', 'Sandrine Morel']);
    expect(offered[1]!.taken.text).toBe('Paul Thomas > Sandrine');
  });
});
