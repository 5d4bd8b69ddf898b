import type { MessageKey } from '../i18n/translate';
import type { Command, CommandHost } from '../session/command';
import type { Transaction } from '../session/transaction';

/** What a log line did, in words: its label is a message key. */
function whatWasDone({ t }: CommandHost, line: Transaction): string {
  return t(line.label as Extract<MessageKey, 'command.undo'>);
}

export const undo: Command = {
  id: 'undo',
  label: 'command.undo',
  shortcuts: ['Mod+KeyZ'],
  isEnabled: ({ editor }) => editor.store.getState().history.past.length > 0,
  run: (host) => {
    const line = host.editor.undo();
    host.announce(
      line === null ? host.t('done.nothingToUndo') : host.t('done.undone', { what: whatWasDone(host, line) }),
    );
  },
};

export const redo: Command = {
  id: 'redo',
  label: 'command.redo',
  shortcuts: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
  isEnabled: ({ editor }) => editor.store.getState().history.future.length > 0,
  run: (host) => {
    const line = host.editor.redo();
    host.announce(
      line === null ? host.t('done.nothingToRedo') : host.t('done.redone', { what: whatWasDone(host, line) }),
    );
  },
};
