import { describe, expect, it } from 'vitest';
import {
  emptyTyping,
  redoTyping,
  typed,
  undoTyping,
  type TypingHistory,
} from '../../../src/features/quick-entry-bar/typing-history';

const at = (text: string) => ({ text, caret: text.length });
const typeOut = (text: string): TypingHistory =>
  Array.from(text).reduce(
    (history, character) => typed(history, at(history.present.text + character)),
    emptyTyping,
  );

describe('taking back what was typed', () => {
  it('goes by words, down to the empty line', () => {
    let history = typeOut('Sandrine Morel');
    history = undoTyping(history);
    expect(history.present.text).toBe('Sandrine');
    history = undoTyping(history);
    expect(history.present.text).toBe('');
    expect(undoTyping(history)).toEqual(history);
  });

  it('gives back what was taken, until something else is typed', () => {
    const undone = undoTyping(typeOut('Lina Haddad'));
    expect(redoTyping(undone).present).toEqual(at('Lina Haddad'));
    const other = typed(undone, at('Lina M'));
    expect(redoTyping(other)).toEqual(other);
  });

  it('takes a completion back as one, with the caret where it was', () => {
    const before = { text: 'La > Karim', caret: 2 };
    const completed = typed(typed(emptyTyping, before), { text: 'Laurent Thomas > Karim', caret: 14 });
    expect(undoTyping(completed).present).toEqual(before);
  });

  it('does not count the caret moving as typing', () => {
    const moved = typed(typeOut('Lina'), { text: 'Lina', caret: 1 });
    expect(undoTyping(moved).present.text).toBe('');
  });
});
