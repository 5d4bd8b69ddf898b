import type { BlockCounts } from '../../quick-entry/block-counts';
import { useTranslation } from '../../ui/translation';
import styles from './BlockCountList.module.css';

/** In the order in which a sitting is told. */
const KINDS = [
  'family',
  'others',
  'professionals',
  'institutions',
  'households',
  'activations',
  'relays',
] as const satisfies readonly (keyof BlockCounts)[];

/** What a block would draw, by kind; kinds with nothing are left out. */
export function BlockCountList({ counts }: { readonly counts: BlockCounts }) {
  const { t } = useTranslation();
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <ul className={styles['counts']} aria-label={t('editor.blockDraws')}>
      {kinds.map((kind) => (
        <li key={kind} className={styles['count']}>
          {t(`editor.count.${kind}`, { count: counts[kind] })}
        </li>
      ))}
    </ul>
  );
}
