import { useStore } from 'zustand';
import { editOption } from '../../commands/edit-options';
import type { SheetOptions } from '../../model/sheet-options';
import type { CommandHost } from '../../session/command';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import { FieldList } from './FieldList';
import styles from './SettingsDialog.module.css';

const OPTIONS = [
  'genogramSymbols',
  'losses',
  'personFields',
  'sectors',
] as const satisfies readonly (keyof SheetOptions)[];

interface SettingsDialogProps {
  readonly host: CommandHost;
  readonly onClose: () => void;
}

/** « Affichage et champs »: what this sheet draws beside the usual, and its fields of work. */
export function SettingsDialog({ host, onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  const options = useStore(host.editor.store, ({ committed }) => committed.options);
  const fields = useStore(host.editor.store, ({ committed }) => committed.fields);
  return (
    <Dialog size="large" title={t('settings.title')} description={t('settings.sentence')} onClose={onClose}>
      <section className={styles['section']}>
        <h3 className={styles['heading']}>{t('settings.options')}</h3>
        {OPTIONS.map((option) => (
          <Checkbox
            key={option}
            label={t(`settings.${option}`)}
            hint={t(`settings.${option}Hint`)}
            isChecked={options[option]}
            onChange={(isOn) => {
              editOption(host, option, isOn);
            }}
          />
        ))}
      </section>
      <section className={styles['section']}>
        <h3 className={styles['heading']}>{t('settings.fields')}</h3>
        <FieldList host={host} fields={fields} />
      </section>
    </Dialog>
  );
}
