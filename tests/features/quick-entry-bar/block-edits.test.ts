import { describe, expect, it } from 'vitest';
import {
  editedLines,
  mend,
  noEdits,
  setAside,
  takeBack,
} from '../../../src/features/quick-entry-bar/block-edits';

describe('mending a pasted block', () => {
  it('changes the line that is named and leaves the others and their numbers', () => {
    const edits = mend(noEdits, 2, 'Lina f 2009');
    expect(editedLines('Sandrine\r\nLina 09\n\nKarim', edits)).toEqual([
      'Sandrine',
      'Lina f 2009',
      '',
      'Karim',
    ]);
  });

  it('takes back a line set aside, as it was mended', () => {
    const edits = setAside(setAside(mend(noEdits, 1, 'Lina'), 1), 3);
    expect([...edits.setAside]).toEqual([1, 3]);
    const back = takeBack(edits, 1);
    expect([...back.setAside]).toEqual([3]);
    expect(editedLines('Li na\nb\nc', back)[0]).toBe('Lina');
  });
});
