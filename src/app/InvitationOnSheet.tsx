import { useStore } from 'zustand';
import { Invitation } from '../features/invitation/Invitation';
import { shownDocument, type Editor } from '../session/editor-store';

/** With what a sitting begins, until the first figure is drawn, or its preview. */
export function InvitationOnSheet({ editor }: { readonly editor: Editor }) {
  const isBlank = useStore(editor.store, (state) => {
    const { persons, professionals, institutions } = shownDocument(state);
    return [persons, professionals, institutions].every((records) => Object.keys(records).length === 0);
  });
  return isBlank ? <Invitation /> : null;
}
