import type { HelpShortcut } from '../features/help/HelpDialog';
import type { Translate } from '../i18n/translate';
import type { Command } from '../session/command';

const KEY_WORDS = {
  Shift: 'key.shift',
  Delete: 'key.delete',
  Backspace: 'key.backspace',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Space: 'key.space',
  Pause: 'key.pause',
} as const;
const ARROW_SIGNS = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' } as const;

/** The keys of every command, one line for commands of the same words, and those that lead the view before a room. */
export function helpShortcuts(commands: readonly Command[], t: Translate): readonly HelpShortcut[] {
  const lines = new Map<string, Set<string>>();
  for (const { label, shortcuts = [] } of commands) {
    const keys = lines.get(t(label)) ?? new Set();
    for (const shortcut of shortcuts) keys.add(keysInWords(shortcut, t));
    if (keys.size > 0) lines.set(t(label), keys);
  }
  const commandLines = [...lines].map(([label, keys]) => ({
    id: label,
    label,
    keys: gathered([...keys], t),
  }));
  return [
    ...commandLines,
    { id: 'walk', label: t('projection.walk'), keys: [t('key.pageUp'), t('key.pageDown')] },
    { id: 'pan', label: t('projection.pan'), keys: [t('key.arrows')] },
  ];
}

/** « ← », « → », « ↑ » and « ↓ » that do one thing are « flèches ». */
function gathered(keys: readonly string[], t: Translate): readonly string[] {
  const signs = Object.values(ARROW_SIGNS);
  const arrows = keys.filter((key) => signs.some((sign) => key.endsWith(sign)));
  const before = new Set(arrows.map((key) => key.slice(0, -1)));
  const whole = [...before].filter((start) => signs.every((sign) => keys.includes(start + sign)));
  const isWhole = (key: string) => arrows.includes(key) && whole.includes(key.slice(0, -1));
  return [...keys.filter((key) => !isWhole(key)), ...whole.map((start) => start + t('key.arrows'))];
}

/** « Ctrl+Maj+Z » for `Mod+Shift+KeyZ`. */
function keysInWords(shortcut: string, t: Translate): string {
  if (shortcut === '+') return shortcut;
  return shortcut
    .split('+')
    .map((part) => {
      if (part === 'Mod') return 'Ctrl';
      if (Object.hasOwn(ARROW_SIGNS, part)) return ARROW_SIGNS[part as keyof typeof ARROW_SIGNS];
      if (Object.hasOwn(KEY_WORDS, part)) return t(KEY_WORDS[part as keyof typeof KEY_WORDS]);
      return part.replace(/^(Key|Digit)/, '');
    })
    .join('+');
}
