import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { LineReading } from '../../quick-entry/reading';
import { CandidateRow } from './CandidateRow';
import { EntryField } from './EntryField';
import { PreviewRow } from './PreviewRow';
import { useQuickEntry, type LineLanguage } from './use-quick-entry';
import { classNames } from '../../ui/class-names';
import styles from './QuickEntryBar.module.css';

export interface QuickEntryHandle {
  /** Goes to the line, with what was left in it. */
  readonly open: () => void;
  /**
   * A character typed on the sheet begins the line: it is added to what was left.
   * @param start what stands before it in an empty line: « Sandrine > » with her in hand
   */
  readonly begin: (character: string, start?: string) => void;
}

export interface QuickEntryBarProps extends LineLanguage {
  readonly ref?: Ref<QuickEntryHandle>;
  /** A short invitation, where there is no room for the whole one. */
  readonly isShort: boolean;
  /** Before a room: the line alone, with what it offers beside it. */
  readonly isOneRow?: boolean;
  /**
   * Draws a line that has no problem, or selects whom it names.
   * @returns whether it was done; the line is then taken out of the field.
   */
  readonly onDraw: (reading: LineReading) => boolean;
  /** Several lines were pasted. */
  readonly onPasteBlock: (text: string) => void;
  /** What the line says now, to be shown on the sheet before Enter; `null`: the line was left. */
  readonly onReading: (reading: LineReading | null) => void;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Escape: the focus goes to the sheet. */
  readonly onLeave: () => void;
  /** Ctrl+Z while the field is empty. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const LIST_ID = 'quick-entry-candidates';

/** The line at the foot of the sheet: preview above, the field, candidates below. */
export function QuickEntryBar(props: QuickEntryBarProps) {
  const { ref, read, complete, isShort, isOneRow = false, onDraw, onReading, onOpenChange } = props;
  const entry = useQuickEntry({ read, complete });
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({
    open: () => input.current?.focus(),
    begin: (character, start = '') => {
      const text = (entry.line.text === '' ? start : entry.line.text) + character;
      entry.type({ text, caret: text.length });
      input.current?.focus();
    },
  }));
  const shown = isOpen ? entry.reading : null;
  // The sheet follows the line.
  useEffect(() => {
    onReading(shown);
  }, [onReading, shown]);
  const openChange = (open: boolean) => {
    setOpen(open);
    onOpenChange(open);
  };
  const draw = (keepsLine: boolean) => {
    const { reading } = entry;
    if (reading.kind === 'blank') return;
    if (reading.problem !== null) entry.ask();
    else if (onDraw(reading) && !keepsLine) entry.clear();
    input.current?.focus();
  };
  const take = (index: number) => {
    const candidate = entry.candidates[index];
    if (candidate !== undefined) entry.type(candidate.taken);
    input.current?.focus();
  };
  return (
    <div
      className={classNames(styles['dock'], isOpen && styles['open'], isOneRow && styles['oneRow'])}
      onFocus={() => {
        if (!isOpen) openChange(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) openChange(false);
      }}
    >
      <PreviewRow
        entry={entry}
        isOpen={isOpen}
        onDraw={() => {
          draw(false);
        }}
      />
      <EntryField
        inputRef={input}
        listId={LIST_ID}
        entry={entry}
        isOpen={isOpen}
        isShort={isShort}
        onDraw={draw}
        onTake={take}
        onPasteBlock={props.onPasteBlock}
        onLeave={props.onLeave}
        onUndo={props.onUndo}
        onRedo={props.onRedo}
      />
      {isOpen && (
        <CandidateRow
          id={LIST_ID}
          candidates={entry.candidates}
          activeIndex={entry.activeIndex}
          onTake={take}
        />
      )}
    </div>
  );
}
