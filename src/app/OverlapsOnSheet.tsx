import { useEffect, useMemo, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { shortName } from '../documents/kin-words';
import { notYetCalled } from '../documents/not-yet-called';
import { overlapFields } from '../documents/overlap-fields';
import { overlapSentence } from '../documents/overlap-sentence';
import type { CardTools } from '../features/inspector/card-tools';
import { OverlapsPanel } from '../features/overlaps/OverlapsPanel';
import { useTranslation } from '../ui/translation';
import { ask, unask } from './asked-view';
import { askedOf, type SheetViewStore } from './sheet-view';

interface OverlapsOnSheetProps {
  readonly tools: CardTools;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetView: SheetViewStore;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** The fields of overlap of the sheet: a line under the mouse is outlined, a line pressed filters the sheet. */
export function OverlapsOnSheet(props: OverlapsOnSheetProps) {
  const { tools, camera, sheetView, actions, onClose, onLeave } = props;
  const { host, document, onShow } = tools;
  const { t } = useTranslation();
  const fields = useMemo(() => overlapFields(document), [document]);
  const waiting = useMemo(() => notYetCalled(document), [document]);
  const asked = useStore(sheetView, askedOf);
  const showsWaiting = useStore(sheetView, (state) => state.showsWaiting);
  const chosen = asked?.kind === 'overlap' ? asked.key : null;
  // Follows the filter: without it, what was seen before it.
  useEffect(() => {
    if (chosen === null) camera.current?.unframe();
  }, [camera, chosen]);
  // Follows the panel: what it points out on the sheet goes with it.
  useEffect(
    () => () => {
      if (askedOf(sheetView.getState())?.kind === 'overlap') unask(sheetView);
      sheetView.setState({ places: [], showsWaiting: false });
      camera.current?.unframe();
    },
    [camera, sheetView],
  );
  const placesOf = (key: string | null) => fields.find((field) => field.key === key)?.places ?? [];
  return (
    <OverlapsPanel
      lines={fields.map((field) => ({ key: field.key, sentence: overlapSentence(document, field, t) }))}
      chosen={chosen}
      onChoose={(key) => {
        host.editor.select([]);
        ask(sheetView, document, { kind: 'overlap', key });
        camera.current?.frame([...(sheetView.getState().lens?.figures ?? [])]);
      }}
      onPoint={(key) => {
        sheetView.setState({ places: placesOf(key ?? chosen) });
      }}
      waiting={waiting.map((id) => ({ id, name: shortName(document, id, t) }))}
      showsWaiting={showsWaiting}
      onShowWaiting={(isShown) => {
        sheetView.setState({ showsWaiting: isShown });
      }}
      onShow={onShow}
      actions={actions}
      onClose={onClose}
      onLeave={() => {
        if (chosen === null) onLeave();
        else unask(sheetView);
      }}
    />
  );
}
