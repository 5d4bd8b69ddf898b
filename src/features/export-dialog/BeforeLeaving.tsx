import { Checkbox } from '../../ui/Checkbox';
import { useTranslation } from '../../ui/translation';
import styles from './BeforeLeaving.module.css';
import type { ExportDialogProps } from './export-dialog-props';
import { ReviewList } from './ReviewList';

type BeforeLeavingProps = Pick<
  ExportDialogProps,
  'review' | 'isPseudonymised' | 'onPseudonymised' | 'onKeep'
>;

/**
 * Between what is chosen of the file and « Télécharger »: under which names it goes out, and all that would be
 * written about each one. It keeps nobody from going on.
 */
export function BeforeLeaving(props: BeforeLeavingProps) {
  const { review, isPseudonymised, onPseudonymised, onKeep } = props;
  const { t } = useTranslation();
  return (
    <div className={styles['before']}>
      <Checkbox
        label={t('exportDialog.pseudonymised')}
        hint={t('exportDialog.pseudonymisedHint')}
        isChecked={isPseudonymised}
        onChange={onPseudonymised}
      />
      <ReviewList review={review} isPseudonymised={isPseudonymised} onKeep={onKeep} />
    </div>
  );
}
