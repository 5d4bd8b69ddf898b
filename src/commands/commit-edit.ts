import type { MessageKey } from '../i18n/translate';
import type { CommandHost } from '../session/command';
import type { Recipe } from '../session/transaction';

interface EditMeta {
  readonly label: MessageKey & `command.edit${string}`;
  /** For what is typed: one field of one record, so that a pause in the middle of a word is no second undo. */
  readonly mergeKey?: string;
}

/** One change of a panel. It is said for ears only: the panel and the sheet show it. */
export function commitEdit({ editor, announce, t }: CommandHost, meta: EditMeta, recipe: Recipe): void {
  if (editor.commit(meta, recipe)) announce(t('done.edited', { what: t(meta.label) }), 'quietly');
}
