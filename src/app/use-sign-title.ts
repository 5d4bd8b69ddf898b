import { useStore } from 'zustand';
import { shortName } from '../documents/kin-words';
import type { FigureId } from '../model/ids';
import type { CommandHost } from '../session/command';

/** How the sheet calls a figure or a building: « Sandrine ». */
export function useSignTitle({ editor, t }: CommandHost): (id: string) => string {
  const document = useStore(editor.store, ({ committed }) => committed);
  return (id) => shortName(document, id as FigureId, t);
}
