import { Eraser } from 'lucide-react';
import type { ChangeGroup } from '../../documents/comparison-list';
import type { Change } from '../../model/compare-sheets';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import styles from './Comparison.module.css';

interface ChangesListProps {
  /** « De 17 mars 2026 à aujourd’hui : 4 nouvelles activations, 2 nouveaux relais. » */
  readonly sentence: string;
  readonly groups: readonly ChangeGroup[];
  /** Takes signs of the present sheet in hand, and shows them. */
  readonly onShow: (signs: readonly string[]) => void;
  /** « Retirer… » what is no longer on the sheet from the sheets that were kept; `null`: nobody may, here. */
  readonly onEraseForGood: ((id: string) => void) | null;
}

/** The sign of each, as on the sheet. */
const SIGNS: Readonly<Record<Change, string>> = {
  new: '+',
  resumed: '+',
  ended: '=',
  changed: '~',
  gone: '−',
};

/** What changed, in one sentence and then line by line. */
export function ChangesList({ sentence, groups, onShow, onEraseForGood }: ChangesListProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['changes']} aria-label={t('comparison.title')}>
      <p role="status" className={styles['sentence']}>
        {sentence}
      </p>
      {groups.length === 0 && <p className={styles['none']}>{t('comparison.none')}</p>}
      {groups.map(({ change, lines }) => (
        <div key={change}>
          <h4 className={styles['group']}>
            <span className={styles['sign']} data-change={change} aria-hidden="true">
              {SIGNS[change]}
            </span>
            {t(`comparison.change.${change}`)}
          </h4>
          <ul className={styles['lines']}>
            {lines.map(({ id, number, words, signs }) => (
              <li key={id} className={styles['line']}>
                <span className={styles['number']}>{number}</span>
                {change === 'gone' ? (
                  <span className={styles['words']}>{words}</span>
                ) : (
                  <button
                    type="button"
                    className={styles['words']}
                    onClick={() => {
                      onShow(signs);
                    }}
                  >
                    {words}
                  </button>
                )}
                {change === 'gone' && onEraseForGood !== null && signs.includes(id) && (
                  <IconButton
                    label={t('comparison.eraseForGood', { words })}
                    icon={<Eraser size={18} strokeWidth={1.9} />}
                    onClick={() => {
                      onEraseForGood(id);
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
