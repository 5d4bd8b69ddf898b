import { editPinned } from '../../commands/edit-figure';
import type { Institution } from '../../model/institution';
import type { Person } from '../../model/person';
import type { Professional } from '../../model/professional';
import { Checkbox } from '../../ui/Checkbox';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';

interface PinnedFieldProps extends Pick<CardTools, 'host'> {
  readonly figures: readonly (Person | Professional | Institution)[];
}

export function PinnedField({ host, figures }: PinnedFieldProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      label={t('card.pinned')}
      isChecked={figures.every(({ pinned }) => pinned)}
      onChange={(pinned) => {
        editPinned(
          host,
          figures.map(({ id }) => id),
          pinned,
        );
      }}
    />
  );
}
