import { Printer } from 'lucide-react';
import { dateFormat } from '../../i18n/date-format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';

interface ErasedDialogProps {
  /** When the sheet was erased, ms since the Unix epoch. */
  readonly at: number;
  /** How many sheets the database lost before, of which copies are still on this computer. */
  readonly lostSheets: number;
  readonly onClose: () => void;
}

/** The certificate that a sheet was erased: without a name, and with nothing of the sheet behind it. */
export function ErasedDialog({ at, lostSheets, onClose }: ErasedDialogProps) {
  const { t, locale } = useTranslation();
  return (
    <Dialog
      title={t('erase.certificateTitle')}
      isText
      onClose={onClose}
      footer={
        <>
          <Button
            icon={<Printer size={18} />}
            onClick={() => {
              globalThis.print();
            }}
          >
            {t('vault.print')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('erase.certificateDone')}
          </Button>
        </>
      }
    >
      <p>
        {t('erase.certificate', {
          date: dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at),
        })}
      </p>
      {lostSheets > 0 && <p>{t('erase.lostCopies', { count: lostSheets })}</p>}
    </Dialog>
  );
}
