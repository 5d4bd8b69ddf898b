import { useState } from 'react';
import { Button } from '../../ui/Button';
import { pasteOnOneLine } from '../../ui/paste-on-one-line';
import { useTranslation } from '../../ui/translation';
import styles from './HouseholdStep.module.css';

interface HouseholdStepProps {
  /** @param name `null`: none was given. */
  readonly onSurround: (name: string | null) => void;
}

/** « Entourer »: the home of those who were tapped, with a name or without. */
export function HouseholdStep({ onSurround }: HouseholdStepProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const surround = () => {
    onSurround(name.trim() === '' ? null : name);
  };
  return (
    <>
      <input
        className={styles['name']}
        value={name}
        placeholder={t('toolStep.householdName')}
        aria-label={t('toolStep.householdName')}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        enterKeyHint="done"
        onPaste={pasteOnOneLine}
        onChange={({ target }) => {
          setName(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          surround();
        }}
      />
      <Button variant="primary" onClick={surround}>
        {t('toolStep.surround')}
      </Button>
    </>
  );
}
