import { pasteOnOneLine } from '../../ui/paste-on-one-line';
import { useTranslation } from '../../ui/translation';
import styles from './SheetName.module.css';

interface SheetNameProps {
  readonly name: string;
  /** @returns whether the name was taken; the old one stands there again otherwise. */
  readonly onRename: (name: string) => boolean;
}

/** A field that looks like a title. Enter or leaving keeps what was typed; Escape, or nothing, the old name. */
export function SheetName({ name, onRename }: SheetNameProps) {
  const { t } = useTranslation();
  return (
    <input
      // A name changed from elsewhere (an undo) starts the field afresh.
      key={name}
      className={styles['name']}
      aria-label={t('editor.sheetName')}
      defaultValue={name}
      size={Math.max(name.length, 6)}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      dir="auto"
      onPaste={pasteOnOneLine}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = name;
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        // The sheet's own keys are not for a field.
        event.stopPropagation();
      }}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        if (typed === '') event.currentTarget.value = name;
        else if (typed !== name && !onRename(typed)) event.currentTarget.value = name;
      }}
    />
  );
}
