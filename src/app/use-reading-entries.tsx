import { Blend, Focus, ZoomIn } from 'lucide-react';
import { useStore } from 'zustand';
import { lookAround } from '../commands/look-around';
import type { CommandHost } from '../session/command';
import type { MenuEntry } from '../ui/menu-entry';
import { toggleLoupe, type SheetViewStore } from './sheet-view';

/** What a menu offers to read the sheet by: the overlaps, the surroundings of the figure in hand, the loupe. */
export function useReadingEntries(
  host: CommandHost,
  sheetView: SheetViewStore,
  onOverlaps: () => void,
): readonly MenuEntry[] {
  const { editor, t } = host;
  // Whether, not what: whoever shows the menu is not drawn again at each figure that is taken in hand.
  const canLookAround = useStore(editor.store, () => lookAround.isEnabled?.(host) === true);
  return [
    { kind: 'separator', id: 'reading' },
    {
      kind: 'action',
      id: 'overlaps',
      label: t('overlaps.title'),
      icon: <Blend size={18} />,
      onSelect: onOverlaps,
    },
    {
      kind: 'action',
      id: 'around',
      label: t('around.entry'),
      detail: t('around.keys'),
      icon: <Focus size={18} />,
      isDisabled: !canLookAround,
      onSelect: () => {
        lookAround.run(host);
      },
    },
    {
      kind: 'action',
      id: 'loupe',
      label: t('tool.loupe'),
      detail: 'F4',
      icon: <ZoomIn size={18} />,
      onSelect: () => {
        toggleLoupe(sheetView);
      },
    },
  ];
}
