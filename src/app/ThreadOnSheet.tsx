import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { tellBefore } from '../commands/arrow-facts';
import { listedFigures } from '../documents/find-figures';
import { WHOLE_THREAD, type ThreadFilter } from '../documents/thread-filter';
import { ArrowFields } from '../features/inspector/ArrowFields';
import type { CardTools } from '../features/inspector/card-tools';
import type { ThreadOrder, ThreadTools } from '../features/thread/thread-tools';
import { ThreadPanel } from '../features/thread/ThreadPanel';
import type { DiagramDocument } from '../model/document';
import type { ActivationId } from '../model/ids';
import { inOrderOfTelling } from '../model/order-of-telling';
import { recordAt, recordsOf } from '../model/records';
import { useTranslation } from '../ui/translation';
import type { SheetViewStore } from './sheet-view';
import { useThread } from './use-thread';
import { useThreadLens } from './use-thread-lens';

interface ThreadOnSheetProps {
  readonly tools: CardTools;
  readonly sheetView: SheetViewStore;
  readonly selection: ReadonlySet<string>;
  readonly asked: number;
  readonly isReadOnly: boolean;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** The thread of the sheet; the one arrow in hand opens in its place, to be changed there. */
export function ThreadOnSheet(props: ThreadOnSheetProps) {
  const { tools, sheetView, selection, isReadOnly, ...panel } = props;
  const { host, document, onShow } = tools;
  const translation = useTranslation();
  const [filter, setFilter] = useState<ThreadFilter>(WHOLE_THREAD);
  const [order, setOrder] = useState<ThreadOrder>('telling');
  const items = useThread(document, translation, filter, order);
  const showAll = useCallback(() => {
    setFilter(WHOLE_THREAD);
  }, []);
  useThreadLens(sheetView, document, filter, items, showAll);
  const counts = useMemo(() => countArrows(document), [document]);
  const offered = useOffered(document);
  const threadTools: ThreadTools = {
    ...{ ...offered, filter, order },
    onOrder: setOrder,
    onFilter: (next) => {
      // An arrow in hand would hide what the filter shows.
      host.editor.select([]);
      setFilter(next);
    },
  };
  const openItem = (id: string) => {
    const arrow = recordAt(document.activations, id);
    return isReadOnly || selection.size !== 1 || arrow === undefined ? null : (
      <ArrowFields tools={tools} arrow={arrow} />
    );
  };
  const move = useCallback(
    (id: ActivationId, before: ActivationId | null) => {
      const { selection: inHand, committed } = host.editor.store.getState();
      const shown = items.map((item) => item.id);
      const refusal = tellBefore(host, id, before ?? afterLast(committed, shown, id));
      // What was in hand stays so: the row that moved does not open.
      host.editor.select(inHand);
      if (refusal !== null) host.announce(refusal);
    },
    [host, items],
  );
  return (
    <ThreadPanel
      {...panel}
      items={items}
      counts={counts}
      tools={threadTools}
      selection={selection}
      renderOpen={openItem}
      onSelect={onShow}
      onMove={isReadOnly ? null : move}
    />
  );
}

/** The arrow told right after the last of those shown, in the whole thread; `null`: none is. */
function afterLast(
  document: DiagramDocument,
  shown: readonly ActivationId[],
  moved: ActivationId,
): ActivationId | null {
  const last = shown.findLast((id) => id !== moved);
  const told = inOrderOfTelling(document).filter(({ id }) => id !== moved);
  return told[told.findIndex(({ id }) => id === last) + 1]?.id ?? null;
}

function countArrows(document: DiagramDocument) {
  const arrows = recordsOf(document.activations);
  const relays = arrows.filter(({ kind }) => kind === 'relay').length;
  return { activations: arrows.length - relays, relays };
}

/** Whom and which fields the thread can be asked about. */
function useOffered(document: DiagramDocument): Pick<ThreadTools, 'figures' | 'fields'> {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      figures: listedFigures(document, t).map(({ id, label }) => ({ id, name: label })),
      fields: recordsOf(document.fields).map(({ id, name }) => ({ id, name })),
    }),
    [document, t],
  );
}
