import { useEffect } from 'react';
import { ALL_COMMANDS } from '../commands/all-commands';
import { beginsLine, isShortcut } from '../commands/shortcut';
import type { CommandHost } from '../session/command';
import { hasOpenLayer } from '../ui/has-open-layer';

/** Keys that a focused button, link or menu keeps for itself. */
const CONTROL_KEYS = /^(Enter| |Arrow.*|Tab|Home|End)$/;
const FIELDS = 'input, textarea, select, [contenteditable="true"]';
const CONTROLS = 'button, a[href], summary, [role="menuitem"], [role="button"], [role="toolbar"] *';

/** What keys do on the sheet that are no commands; both keep their identity. */
export interface SheetKeys {
  /** A letter, digit or quote typed on the sheet: it begins a line. */
  readonly onCharacter: (character: string) => void;
  /** Enter, which a tool that draws takes first. @returns whether one did. */
  readonly onEnter: () => boolean;
}

/**
 * The one listener for keys: the first command whose shortcut fits runs. Fields keep their keys, but for the
 * commands that say otherwise; an open dialog or menu keeps them all.
 */
export function useShortcuts(
  host: CommandHost,
  isReadOnly: boolean,
  { onCharacter, onEnter }: SheetKeys,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      if (hasOpenLayer()) return;
      const inField = target.matches(FIELDS);
      const command = ALL_COMMANDS.find(
        ({ shortcuts = [], inFields = false, whileReading = false }) =>
          (inFields || !inField) &&
          (whileReading || !isReadOnly) &&
          shortcuts.some((shortcut) => isShortcut(event, shortcut)),
      );
      const withBrowser = command?.withBrowser === true;
      // Words chosen in a panel are copied as words.
      if (withBrowser && document.getSelection()?.isCollapsed === false) return;
      if (!inField && CONTROL_KEYS.test(event.key) && target.matches(CONTROLS)) return;
      if (event.key === 'Enter' && !inField && !isReadOnly && onEnter()) {
        event.preventDefault();
      } else if (command !== undefined) {
        if (!withBrowser) event.preventDefault();
        if (command.isEnabled?.(host) !== false) command.run(host);
      } else if (!inField && !isReadOnly && beginsLine(event)) {
        event.preventDefault();
        onCharacter(event.key);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [host, isReadOnly, onCharacter, onEnter]);
}
