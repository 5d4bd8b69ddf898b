import { useState } from 'react';
import { addField, removeField } from '../../commands/edit-fields';
import type { Field } from '../../model/field';
import type { FieldId } from '../../model/ids';
import { recordsOf } from '../../model/records';
import type { CommandHost } from '../../session/command';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import { FieldRow } from './FieldRow';
import styles from './SettingsDialog.module.css';

interface FieldListProps {
  readonly host: CommandHost;
  readonly fields: Readonly<Record<FieldId, Field>>;
}

/** The fields of a sheet: their names, their signs, and one more. */
export function FieldList({ host, fields }: FieldListProps) {
  const [note, setNote] = useState<string | null>(null);
  return (
    <>
      <ul className={styles['fields']}>
        {recordsOf(fields).map((field) => (
          <FieldRow
            key={field.id}
            host={host}
            field={field}
            onRemove={() => {
              setNote(removeField(host, field.id));
            }}
          />
        ))}
      </ul>
      <NewField host={host} />
      <p role="status" className={styles['note']}>
        {note}
      </p>
    </>
  );
}

function NewField({ host }: Pick<FieldListProps, 'host'>) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const found = addField(host, name);
    setProblem(found);
    if (found === null) setName('');
  };
  return (
    <div className={styles['new']}>
      <TextField
        label={t('settings.fieldNew')}
        placeholder={t('settings.fieldNewHint')}
        value={name}
        problem={problem}
        className={styles['name']}
        onChange={(typed) => {
          setName(typed);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <Button onClick={add}>{t('settings.fieldAdd')}</Button>
    </div>
  );
}
