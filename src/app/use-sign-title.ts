import { useStore } from 'zustand';
import { sheetLabels } from '../layout/labels';
import type { FigureId } from '../model/ids';
import type { CommandHost } from '../session/command';

/** How the sheet calls a figure or a building: « Sandrine ». */
export function useSignTitle({ editor, t }: CommandHost): (id: string) => string {
  const document = useStore(editor.store, ({ committed }) => committed);
  const labels = sheetLabels(document, t);
  return (id) => labels.get(id as FigureId)?.title ?? '';
}
