import { FolderOpen } from 'lucide-react';
import { Button } from '../../ui/Button';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';
import styles from './ProtectDialog.module.css';

/** Where a protected file goes. */
type Outlet = 'folder' | 'share' | 'download';

interface OutletFieldProps {
  /** Those that this browser has. */
  readonly outlets: readonly Outlet[];
  readonly outlet: Outlet;
  /** What the chosen folder is called; `null`: none was chosen yet. */
  readonly folder: string | null;
  readonly onOutlet: (outlet: Outlet) => void;
  /** Another folder. */
  readonly onFolder: () => void;
}

/** Asked only where there is a choice. */
export function OutletField({ outlets, outlet, folder, onOutlet, onFolder }: OutletFieldProps) {
  const { t } = useTranslation();
  if (outlets.length < 2) return null;
  return (
    <>
      <ChoiceGroup
        label={t('keeping.outlet')}
        choices={outlets.map((value) => ({ value, label: t(`keeping.outlet.${value}`) }))}
        value={outlet}
        onChange={onOutlet}
      />
      {outlet === 'folder' && (
        <div className={styles['offer']}>
          <p translate="no">{folder ?? t('keeping.folderAsked')}</p>
          {folder !== null && (
            <Button icon={<FolderOpen size={17} />} onClick={onFolder}>
              {t('keeping.otherFolder')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
