import { useCallback } from 'react';
import { BlockDialog } from '../features/quick-entry-bar/BlockDialog';
import { localDay } from '../model/local-day';
import { readBlock, type BlockReading } from '../quick-entry/read-block';
import { useTranslation } from '../ui/translation';
import type { Desk, OpenSheet } from './desk';
import { drawOnSheet } from './draw-on-sheet';
import type { Announce } from './use-messages';

interface BlockOnSheetProps {
  readonly desk: Desk;
  readonly sheet: OpenSheet;
  readonly text: string;
  readonly announce: Announce;
  readonly onDrawn: () => void;
  readonly onClose: () => void;
}

/** Several lines to draw on this sheet, in one undo. */
export function BlockOnSheet(props: BlockOnSheetProps) {
  const { desk, text, announce, onDrawn, onClose } = props;
  const { editor } = props.sheet;
  const { makeId, now } = desk;
  const { t, locale } = useTranslation();
  const read = useCallback(
    (lines: string, setAside: ReadonlySet<number>): BlockReading =>
      readBlock(lines, { document: editor.store.getState().committed, today: localDay(now()) }, setAside),
    [editor, now],
  );
  const draw = (reading: BlockReading) => {
    editor.commit({ label: 'command.drawBlock' }, (draft) => {
      drawOnSheet(draft, reading, { makeId, now: now(), t, locale });
    });
    announce(t('done.blockDrawn', { count: reading.lineCount }));
    onDrawn();
    onClose();
  };
  return <BlockDialog text={text} read={read} onDraw={draw} onClose={onClose} />;
}
