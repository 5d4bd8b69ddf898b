import type { Draft } from 'immer';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { SomebodyId } from '../model/ids';
import { recordAt } from '../model/records';
import type { Presence, Sitting } from '../model/sitting';
import type { CommandHost } from '../session/command';
import { perform } from './perform';
import { namesInWords } from './sign-words';

/**
 * Says who is there at the current sitting. Institutions among `ids` are passed over, unless there is nobody else.
 * @param presence `null`: not said any more
 * @returns why not, in a sentence, or `null`.
 */
export function setPresence(
  host: CommandHost,
  ids: readonly string[],
  presence: Presence | null,
): string | null {
  const { t, editor } = host;
  const { committed } = editor.store.getState();
  const who = [...new Set(ids)].flatMap((id) => somebodyAt(committed, id) ?? []);
  if (who.length === 0) return t('gesture.presenceOfNobody');
  const what = namesInWords(committed, who, t);
  const said = () => t(`gesture.presence.${presence ?? 'unsaid'}`, { what });
  return perform(host, { label: 'command.presence', said }, (draft) => {
    const sitting = currentSitting(draft);
    for (const id of who) setOne(sitting, id, presence);
    return [...editor.store.getState().selection];
  });
}

function somebodyAt(document: DiagramDocument, id: string): SomebodyId | null {
  return recordAt(document.persons, id)?.id ?? recordAt(document.professionals, id)?.id ?? null;
}

function setOne(sitting: Draft<Sitting>, who: SomebodyId, presence: Presence | null): void {
  const at = sitting.participants.findIndex((participant) => participant.who === who);
  const known = sitting.participants[at];
  if (presence === null) {
    if (known !== undefined) sitting.participants.splice(at, 1);
  } else if (known === undefined) sitting.participants.push({ who, presence, role: null });
  else known.presence = presence;
}
