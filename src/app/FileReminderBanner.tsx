import { FileLock } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Banner } from '../features/messages/Banner';
import type { SheetId } from '../storage/sheet-id';
import { Button } from '../ui/Button';
import { useTranslation } from '../ui/translation';
import type { FileReminder } from './file-reminder';

interface FileReminderBannerProps {
  readonly id: SheetId;
  readonly reminder: FileReminder;
  readonly onCopy: () => void;
}

/** Said quietly, as the sheet was opened, when its last copy outside this browser is too old. */
export function FileReminderBanner({ id, reminder, onCopy }: FileReminderBannerProps) {
  const { t } = useTranslation();
  const [age] = useState(() => reminder.due(id));
  const [filesBefore] = useState(reminder.files.get);
  const [isLater, setLater] = useState(false);
  const files = useSyncExternalStore(reminder.files.subscribe, reminder.files.get);
  if (age === null || isLater || files > filesBefore) return null;
  return (
    <Banner
      icon={<FileLock size={18} strokeWidth={2} />}
      actions={
        <>
          <Button
            variant="plain"
            onClick={() => {
              setLater(true);
            }}
          >
            {t('editor.updateLater')}
          </Button>
          <Button onClick={onCopy}>{t(age.kind === 'never' ? 'backup.copy' : 'backup.copyAgain')}</Button>
        </>
      }
    >
      {age.kind === 'never' ? t('backup.onlyHere') : t(`backup.ago.${age.kind}`, { count: age.count })}
    </Banner>
  );
}
