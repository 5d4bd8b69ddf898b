import type { ReactNode } from 'react';
import { ArrowFields } from '../features/inspector/ArrowFields';
import type { CardTools } from '../features/inspector/card-tools';
import { ThreadPanel } from '../features/thread/ThreadPanel';
import { recordAt } from '../model/records';
import { useTranslation } from '../ui/translation';
import { useThread } from './use-thread';

interface ThreadOnSheetProps {
  readonly tools: CardTools;
  readonly selection: ReadonlySet<string>;
  readonly asked: number;
  readonly isReadOnly: boolean;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** The thread of the sheet; the one arrow in hand opens in its place, to be changed there. */
export function ThreadOnSheet({ tools, selection, asked, isReadOnly, ...panel }: ThreadOnSheetProps) {
  const { document, onShow } = tools;
  const { t } = useTranslation();
  const items = useThread(document, t);
  const openItem = (id: string) => {
    const arrow = recordAt(document.activations, id);
    return isReadOnly || selection.size !== 1 || arrow === undefined ? null : (
      <ArrowFields tools={tools} arrow={arrow} />
    );
  };
  return (
    <ThreadPanel
      {...panel}
      items={items}
      selection={selection}
      asked={asked}
      renderOpen={openItem}
      onSelect={onShow}
    />
  );
}
