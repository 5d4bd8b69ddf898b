import { Search } from 'lucide-react';
import { useState } from 'react';
import { fittingFigures, type ListedFigure } from '../../documents/find-figures';
import { Combobox } from '../../ui/Combobox';
import { useTranslation } from '../../ui/translation';
import styles from './FindBox.module.css';

interface FindBoxProps {
  /** Everybody and every building of the sheet. */
  readonly figures: readonly ListedFigure[];
  readonly onFound: (figure: ListedFigure) => void;
  readonly onClose: (how: 'escape' | 'blur') => void;
}

/** A small field over the sheet: a few letters of a name, a function or an institution, and there one is. */
export function FindBox({ figures, onFound, onClose }: FindBoxProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  return (
    <search className={styles['box']} aria-label={t('find.title')}>
      <Search size={19} strokeWidth={2} aria-hidden="true" className={styles['icon']} />
      <Combobox
        label={t('find.title')}
        query={query}
        options={fittingFigures(figures, query)}
        empty={t('find.empty')}
        onQuery={setQuery}
        onChoose={(id) => {
          const found = figures.find((figure) => figure.id === id);
          if (found !== undefined) onFound(found);
        }}
        onLeave={onClose}
      />
    </search>
  );
}
