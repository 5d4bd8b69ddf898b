import type { ReactNode, RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { changeGroups } from '../documents/comparison-list';
import { ChangesList } from '../features/comparison/ChangesList';
import { LookChoices } from '../features/comparison/LookChoices';
import type { CardTools } from '../features/inspector/card-tools';
import { SittingsPanel } from '../features/sittings/SittingsPanel';
import { withEnds } from '../model/arrow-with-ends';
import type { ClosedSitting } from '../model/sitting';
import { useTranslation } from '../ui/translation';
import { sheetTitle } from './sheet-title';
import type { SheetViewStore, SittingsLook } from './sheet-view';
import { lookAtSittings, pairOf } from './sittings-look';
import { lookWords, comparisonWords } from './comparison-words';

interface SittingsOnSheetProps {
  readonly tools: CardTools;
  readonly sheetView: SheetViewStore;
  readonly isReadOnly: boolean;
  readonly camera: RefObject<SheetCamera | null>;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Where the panel takes most of the room, it makes way for the sheet that is looked at. */
const NARROW = '(width < 900px)';

/** « Séances » beside the sheet: what is noted of each, and the ways of looking at the sheets they kept. */
export function SittingsOnSheet(props: SittingsOnSheetProps) {
  const { tools, sheetView, isReadOnly, camera, actions, onClose, onLeave } = props;
  const { host } = tools;
  const { t, locale } = useTranslation();
  const document = useStore(host.editor.store, ({ committed }) => committed);
  const look = useStore(sheetView, ({ sittings }) => sittings);
  const renderLook = (sitting: ClosedSitting) => {
    const own = look?.before === sitting.id ? look : null;
    const pair = own === null || own.how === 'alone' ? null : pairOf(document, own);
    return (
      <>
        <LookChoices
          how={own?.how ?? null}
          onLook={(how) => {
            const next: SittingsLook | null = how === null ? null : { how, before: sitting.id, after: null };
            lookAtSittings(sheetView, host.editor, next);
            if (next !== null) host.announce(lookWords(document, next, { t, locale }), 'quietly');
            if (how !== null && how !== 'beside' && matchMedia(NARROW).matches) onClose();
          }}
        />
        {own !== null && pair !== null && (
          <ChangesList
            sentence={comparisonWords(document, own, pair, { t, locale })}
            groups={changeGroups(pair.before, pair.after, t)}
            onShow={(signs) => {
              host.editor.select(signs);
              camera.current?.read(signs.flatMap((id) => withEnds(document, id)));
            }}
            onEraseForGood={
              isReadOnly
                ? null
                : (id) => {
                    host.surroundings.eraseForGood([id]);
                  }
            }
          />
        )}
      </>
    );
  };
  return (
    <SittingsPanel
      actions={actions}
      onClose={onClose}
      onLeave={onLeave}
      looked={look?.before ?? null}
      tools={{ host, document, isReadOnly, titleOf: (day) => sheetTitle(day, locale) }}
      renderLook={renderLook}
    />
  );
}
