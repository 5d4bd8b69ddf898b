import { describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../src/commands/all-commands';
import { beginsLine, isShortcut, type KeyPress } from '../../src/commands/shortcut';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';

const press = (key: string, parts: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...parts,
});

describe('a shortcut', () => {
  it('is the letter typed, wherever it stands on the keyboard', () => {
    expect(isShortcut(press('z', { code: 'KeyW', ctrlKey: true }), 'Mod+KeyZ')).toBe(true);
    expect(isShortcut(press('w', { code: 'KeyZ', ctrlKey: true }), 'Mod+KeyZ')).toBe(false);
    expect(isShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+KeyZ')).toBe(true);
    expect(isShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+KeyZ')).toBe(false);
  });

  it('is the key of a digit, which types « à » on an AZERTY keyboard', () => {
    expect(isShortcut(press('à', { code: 'Digit0', ctrlKey: true }), 'Mod+Digit0')).toBe(true);
  });

  it('is the sign typed, whatever Shift it needs', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?')).toBe(true);
    expect(isShortcut(press('+', { shiftKey: true }), '+')).toBe(true);
    expect(isShortcut(press('/', { shiftKey: true, code: 'Period' }), '/')).toBe(true);
  });

  it('needs ⌘ or Ctrl when it says so, and only then', () => {
    expect(isShortcut(press('z', { metaKey: true }), 'Mod+KeyZ')).toBe(true);
    expect(isShortcut(press('z'), 'Mod+KeyZ')).toBe(false);
    expect(isShortcut(press('?', { ctrlKey: true }), '?')).toBe(false);
    expect(isShortcut(press('ArrowLeft', { shiftKey: true }), 'Shift+ArrowLeft')).toBe(true);
    expect(isShortcut(press('ArrowLeft', { shiftKey: true }), 'ArrowLeft')).toBe(false);
    expect(isShortcut(press('ArrowLeft', { altKey: true }), 'Alt+ArrowLeft')).toBe(true);
    expect(isShortcut(press('ArrowLeft', { altKey: true }), 'ArrowLeft')).toBe(false);
    expect(isShortcut(press('ArrowLeft'), 'Alt+ArrowLeft')).toBe(false);
  });
});

describe('a key on the sheet', () => {
  it.each(['s', 'É', '9', '"', '«', 'م'])('%s begins a line', (key) => {
    expect(beginsLine(press(key))).toBe(true);
  });

  it.each(['?', '+', '-', '/', ' ', 'Enter', 'F2'])('%s does not', (key) => {
    expect(beginsLine(press(key))).toBe(false);
  });

  it('does not with Ctrl, which is for commands', () => {
    expect(beginsLine(press('s', { ctrlKey: true }))).toBe(false);
  });
});

describe('the commands', () => {
  it('have ids and shortcuts of their own, and words in every language', () => {
    const ids = ALL_COMMANDS.map(({ id }) => id);
    const shortcuts = ALL_COMMANDS.flatMap(({ shortcuts: own = [] }) => own);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    for (const { label } of ALL_COMMANDS) {
      expect(fr[label]).not.toBe('');
      expect(en[label]).not.toBe('');
    }
  });
});
