/** What a keyboard event tells; a literal in tests. */
export interface KeyPress {
  readonly key: string;
  /** The physical key, in US names: `Digit0` is « à » on an AZERTY keyboard. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether `press` is the shortcut that `Mod+Shift+KeyZ` or `Alt+ArrowUp` describes. A letter or digit is named by its code and is
 * also matched by the character it types, because a Z stands elsewhere on an AZERTY keyboard. A lone sign
 * (`?`, `+`) is matched by the character typed, whatever Shift it needs.
 */
export function isShortcut(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  if ((press.ctrlKey || press.metaKey) !== mod || press.altKey !== parts.includes('Alt')) return false;
  if (key === 'Space') return press.code === 'Space' && !press.shiftKey;
  if (key.length === 1) return press.key === key;
  if (press.shiftKey !== parts.includes('Shift')) return false;
  if (key.startsWith('Key')) return press.key.toLowerCase() === key.slice(3).toLowerCase();
  return press.code === key || press.key === key;
}

/**
 * Whether a key pressed on the sheet begins a line with its character: letters, digits and quotes do; signs
 * that are commands do not.
 */
export function beginsLine({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return !ctrlKey && !metaKey && !altKey && /^[\p{L}\p{N}"«“]$/u.test(key);
}
