import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import { perform, type Gesture } from './perform';
import { signWords } from './sign-words';

interface ArrowGesture extends Pick<Gesture, 'label' | 'quietly'> {
  readonly sentence: 'gesture.turned' | 'gesture.changed' | 'gesture.shaped';
}

/**
 * One gesture on an arrow, which is then in hand.
 * @returns that it is no longer on the sheet, in a sentence, or `null`.
 */
export function changeArrow(
  host: CommandHost,
  id: ActivationId,
  { sentence, ...gesture }: ArrowGesture,
  change: (arrow: Draft<Activation>, draft: Draft<DiagramDocument>) => void,
): string | null {
  const { t, editor } = host;
  if (recordAt(editor.store.getState().committed.activations, id) === undefined) return t('gesture.gone');
  const said = (document: DiagramDocument) => t(sentence, { what: signWords(document, id, t) ?? '' });
  return perform(host, { ...gesture, said }, (draft) => {
    const arrow = recordAt<Draft<Activation>>(draft.activations, id);
    if (arrow !== undefined) change(arrow, draft);
    return [id];
  });
}
