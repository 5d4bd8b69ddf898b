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
  ArrowLeft: 'key.arrows',
  ArrowRight: 'key.arrows',
  ArrowUp: 'key.arrows',
  ArrowDown: 'key.arrows',
} as const;

/** The keys of every command, one line for commands of the same words. */
export function helpShortcuts(commands: readonly Command[], t: Translate): readonly HelpShortcut[] {
  const lines = new Map<string, Set<string>>();
  for (const { label, shortcuts = [] } of commands) {
    const keys = lines.get(t(label)) ?? new Set();
    for (const shortcut of shortcuts) keys.add(keysInWords(shortcut, t));
    if (keys.size > 0) lines.set(t(label), keys);
  }
  return [...lines].map(([label, keys]) => ({ id: label, label, keys: [...keys] }));
}

/** « Ctrl+Maj+Z » for `Mod+Shift+KeyZ`. */
function keysInWords(shortcut: string, t: Translate): string {
  if (shortcut === '+') return shortcut;
  return shortcut
    .split('+')
    .map((part) => {
      if (part === 'Mod') return 'Ctrl';
      if (Object.hasOwn(KEY_WORDS, part)) return t(KEY_WORDS[part as keyof typeof KEY_WORDS]);
      return part.replace(/^(Key|Digit)/, '');
    })
    .join('+');
}
