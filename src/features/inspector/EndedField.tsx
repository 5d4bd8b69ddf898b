import { setEnded } from '../../commands/arrow-facts';
import type { Activation } from '../../model/activation';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';
import { common } from './common';

interface EndedFieldProps extends Pick<CardTools, 'host'> {
  readonly arrows: readonly Activation[];
}

/** Whether it still sets to work, or has ended. */
export function EndedField({ host, arrows }: EndedFieldProps) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup
      label={t('card.ended')}
      value={common(arrows, ({ ended }) => (ended ? 'ended' : 'current'))}
      choices={(['current', 'ended'] as const).map((value) => ({ value, label: t(`card.state.${value}`) }))}
      onChange={(state) => {
        setEnded(
          host,
          arrows.map(({ id }) => id),
          state === 'ended',
        );
      }}
    />
  );
}
