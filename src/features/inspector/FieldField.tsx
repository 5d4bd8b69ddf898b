import { editField } from '../../commands/edit-figure';
import type { DiagramDocument } from '../../model/document';
import type { FieldId } from '../../model/ids';
import type { Institution } from '../../model/institution';
import type { Professional } from '../../model/professional';
import { recordAt, recordsOf } from '../../model/records';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';
import { common } from './common';

interface FieldFieldProps extends Pick<CardTools, 'host' | 'document'> {
  readonly workers: readonly (Professional | Institution)[];
}

/** Not an id: the field is the institution's, or none. */
const NONE = '-';

/** The field of work; for a professional, their institution's where nothing else was said. */
export function FieldField({ host, document, workers }: FieldFieldProps) {
  const { t } = useTranslation();
  const isPlace = workers.every((worker) => 'signSide' in worker);
  const inherited = common(workers, (worker) => inheritedField(document, worker));
  const none = isPlace
    ? t('card.none')
    : inherited === null
      ? t('card.fieldDefaultNone')
      : t('card.fieldDefault', { field: inherited });
  return (
    <SelectField
      label={t('card.field')}
      mixed={t('card.mixed')}
      value={common(workers, ({ field }): string => field ?? NONE)}
      options={[
        { value: NONE, label: none },
        ...recordsOf(document.fields).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(field) => {
        editField(
          host,
          workers.map(({ id }) => id),
          field === NONE ? null : (field as FieldId),
        );
      }}
    />
  );
}

/** Name of the field a professional has from where they work. */
function inheritedField(
  { institutions, fields }: DiagramDocument,
  worker: Professional | Institution,
): string | null {
  if ('signSide' in worker || worker.institution === null) return null;
  const field = recordAt(institutions, worker.institution)?.field ?? null;
  return field === null ? null : (recordAt(fields, field)?.name ?? null);
}
