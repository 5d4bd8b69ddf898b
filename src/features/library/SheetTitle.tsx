import { useRef } from 'react';
import { pasteOnOneLine } from '../../ui/paste-on-one-line';
import { useTranslation } from '../../ui/translation';
import styles from './SheetTitle.module.css';

interface SheetTitleProps {
  readonly title: string;
  readonly isEditing: boolean;
  /** The new title, or `null` when it stays as it was. */
  readonly onDone: (title: string | null) => void;
}

/** Enter or leaving the field keeps the new title; Escape, or an empty one, the old. */
export function SheetTitle({ title, isEditing, onDone }: SheetTitleProps) {
  const { t } = useTranslation();
  const isCancelled = useRef(false);
  if (!isEditing) {
    return (
      <h3 dir="auto" className={styles['title']}>
        {title}
      </h3>
    );
  }
  return (
    <input
      className={styles['input']}
      aria-label={t('editor.sheetName')}
      defaultValue={title}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      dir="auto"
      onPaste={pasteOnOneLine}
      ref={(input) => {
        isCancelled.current = false;
        input?.select();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') isCancelled.current = true;
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        onDone(isCancelled.current || typed === '' || typed === title ? null : typed);
      }}
    />
  );
}
