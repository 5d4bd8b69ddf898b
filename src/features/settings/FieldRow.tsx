import { Trash2 } from 'lucide-react';
import { renameField, setFieldIcon, setFieldTag, showField } from '../../commands/edit-fields';
import { fieldMark } from '../../layout/field-mark';
import type { Field, FieldIcon } from '../../model/field';
import { isRemovable } from '../../model/field-edits';
import type { CommandHost } from '../../session/command';
import { LegendField, legendFieldBox } from '../../symbols/LegendSymbols';
import { Checkbox } from '../../ui/Checkbox';
import { IconButton } from '../../ui/IconButton';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import { KeptField } from '../../ui/KeptField';
import styles from './SettingsDialog.module.css';

const ICONS = [
  'aid',
  'care',
  'education',
  'control',
  'culture',
  'custom',
] as const satisfies readonly FieldIcon[];

/** How many letters of its name a field begins with when it is given letters for a sign. */
const FIRST_LETTERS = 5;

interface FieldRowProps {
  readonly host: CommandHost;
  readonly field: Field;
  readonly onRemove: () => void;
}

/** One field: its sign as it is drawn, its name, what the sign is, whether it is shown. */
export function FieldRow({ host, field, onRemove }: FieldRowProps) {
  const { t } = useTranslation();
  const { id, name, icon, shown, tag } = field;
  return (
    <li className={styles['field']}>
      <Sign field={field} />
      <KeptField
        label={t('settings.fieldName', { name })}
        value={name}
        className={styles['name']}
        onCommit={(typed) => renameField(host, id, typed)}
      />
      <SelectField
        label={t('settings.fieldSign', { name })}
        isLabelHidden
        value={tag === null ? icon : 'letters'}
        options={[...ICONS, 'letters' as const].map((value) => ({
          value,
          label: t(`settings.sign.${value}`),
        }))}
        onChange={(sign) => {
          if (sign === 'letters') setFieldTag(host, id, firstLetters(name));
          else setFieldIcon(host, id, sign);
        }}
      />
      {tag !== null && (
        <KeptField
          label={t('settings.fieldTag', { name })}
          value={tag}
          className={styles['letters']}
          onCommit={(typed) => setFieldTag(host, id, typed)}
        />
      )}
      <Checkbox
        label={t('settings.fieldShown')}
        name={t('settings.fieldShownFor', { name })}
        isChecked={shown}
        onChange={(isShown) => {
          showField(host, id, isShown);
        }}
      />
      {isRemovable(id) && (
        <IconButton
          label={t('settings.fieldRemove', { name })}
          icon={<Trash2 size={18} strokeWidth={1.9} />}
          onClick={onRemove}
        />
      )}
    </li>
  );
}

function Sign({ field }: Pick<FieldRowProps, 'field'>) {
  const mark = fieldMark({ ...field, shown: true });
  if (mark === null) return null;
  const { width, height } = legendFieldBox(mark);
  return (
    <span className={styles['sign']} data-hidden={!field.shown || undefined} aria-hidden="true">
      <svg width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}>
        <LegendField mark={mark} />
      </svg>
    </span>
  );
}

function firstLetters(name: string): string {
  return Array.from(name).slice(0, FIRST_LETTERS).join('').trim().toLocaleUpperCase();
}
