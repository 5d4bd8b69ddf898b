import { useMemo, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { listedFigures } from '../documents/find-figures';
import { FindBox } from '../features/find/FindBox';
import { shownPart } from '../model/shown-part';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import { focusSign } from './focused-sign';

interface FindOnSheetProps {
  readonly host: CommandHost;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  /** Where the keyboard was; Escape gives it back. */
  readonly cameFrom: Element | null;
  readonly onClose: () => void;
}

/** Ctrl+F: whoever is found is taken in hand, in sight and large enough to be read; the view stays where they are. */
export function FindOnSheet({ host, camera, sheetElement, cameFrom, onClose }: FindOnSheetProps) {
  const { editor } = host;
  const { t } = useTranslation();
  const document = shownPart(useStore(editor.store, ({ committed }) => committed));
  const figures = useMemo(() => listedFigures(document, t), [document, t]);
  return (
    <FindBox
      figures={figures}
      onFound={({ id, label }) => {
        onClose();
        editor.select([id]);
        camera.current?.read([id]);
        host.announce(t('find.found', { name: label }), 'quietly');
        focusSign(sheetElement.current, id);
      }}
      onClose={(how) => {
        onClose();
        if (how === 'escape' && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
      }}
    />
  );
}
