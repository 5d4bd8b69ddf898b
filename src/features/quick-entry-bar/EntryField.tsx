import { CornerDownLeft, Pencil, X } from 'lucide-react';
import { useLayoutEffect, useRef, type ClipboardEvent, type RefObject } from 'react';
import { isBlock } from '../../quick-entry/read-block';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { KeyCap } from '../../ui/KeyCap';
import { useTranslation } from '../../ui/translation';
import { candidateId } from './CandidateRow';
import type { EntryFieldProps } from './entry-field-props';
import { entryKeys } from './entry-keys';
import styles from './EntryField.module.css';

export function EntryField(props: EntryFieldProps) {
  const { inputRef, listId, entry, isOpen, isShort, onDraw, onPasteBlock } = props;
  const { t } = useTranslation();
  const { line, candidates, activeIndex } = entry;
  const active = activeIndex === null ? undefined : candidates[activeIndex];
  const ghost = active === undefined ? (candidates[0]?.ghost ?? '') : active.ghost;
  const mirror = useRef<HTMLDivElement>(null);
  const hasList = isOpen && candidates.length > 0;
  useCaretFollowing(inputRef, line);
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    onPasteBlock(text);
  };
  return (
    <div className={styles['line']} data-open={isOpen || undefined}>
      {!isOpen && <Pencil size={20} strokeWidth={1.9} aria-hidden="true" className={styles['icon']} />}
      <div className={styles['text']}>
        {isOpen && ghost !== '' && (
          <div ref={mirror} className={styles['mirror']} dir="auto" aria-hidden="true">
            <span className={styles['typed']}>{line.text}</span>
            <span className={styles['ghost']}>{ghost}</span>
          </div>
        )}
        <input
          ref={inputRef}
          role="combobox"
          aria-label={t('editor.line')}
          aria-expanded={hasList}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hasList && active !== undefined ? candidateId(listId, active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          translate="no"
          dir="auto"
          enterKeyHint="done"
          className={styles['input']}
          placeholder={isShort ? t('editor.lineShort') : t('quickEntry.placeholder')}
          value={line.text}
          onChange={({ target }) => {
            entry.type({ text: target.value, caret: target.selectionStart ?? target.value.length });
          }}
          onSelect={({ currentTarget }) => {
            const caret = currentTarget.selectionStart;
            if (caret !== null && caret !== line.caret) entry.type({ text: currentTarget.value, caret });
          }}
          onScroll={({ currentTarget }) => {
            mirror.current?.scrollTo({ left: currentTarget.scrollLeft });
          }}
          onKeyDown={(event) => {
            entryKeys(event, props);
          }}
          onPaste={onPaste}
        />
      </div>
      {!isOpen && !isShort && <KeyCap>{t('editor.spaceKey')}</KeyCap>}
      {isOpen && line.text !== '' && (
        <IconButton
          label={t('editor.lineEmpty')}
          tooltipSide="top"
          icon={<X size={19} strokeWidth={2} />}
          onClick={() => {
            entry.type({ text: '', caret: 0 });
            inputRef.current?.focus();
          }}
        />
      )}
      {isOpen && (
        <Button
          variant="primary"
          onClick={() => {
            onDraw(false);
          }}
        >
          {t('editor.draw')}
          <CornerDownLeft size={17} strokeWidth={2} />
        </Button>
      )}
    </div>
  );
}

/** React leaves the caret at the end of a value it sets: a completion or an undo may want it elsewhere. */
function useCaretFollowing(
  input: RefObject<HTMLInputElement | null>,
  { text, caret }: { readonly text: string; readonly caret: number },
): void {
  const previous = useRef(text);
  useLayoutEffect(() => {
    const element = input.current;
    const isChanged = previous.current !== text;
    previous.current = text;
    if (isChanged && element !== null && element.selectionStart !== caret)
      element.setSelectionRange(caret, caret);
  }, [input, text, caret]);
}
