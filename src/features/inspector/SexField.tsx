import { editSex } from '../../commands/edit-figure';
import type { Sex } from '../../model/person';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';

const SEXES = ['female', 'male', 'other'] as const satisfies readonly Sex[];

interface SexFieldProps extends Pick<CardTools, 'host'> {
  readonly id: string;
  readonly sex: Sex | null;
}

export function SexField({ host, id, sex }: SexFieldProps) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup
      label={t('card.sex')}
      value={sex ?? 'unsaid'}
      choices={[
        ...SEXES.map((value) => ({ value, label: t(`card.sex.${value}`) })),
        { value: 'unsaid' as const, label: t('card.sex.unsaid') },
      ]}
      onChange={(chosen) => {
        editSex(host, [id], chosen === 'unsaid' ? null : chosen);
      }}
    />
  );
}
