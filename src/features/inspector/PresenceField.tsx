import { setPresence } from '../../commands/presence';
import { currentSitting, presenceOf } from '../../model/current-sitting';
import type { SomebodyId } from '../../model/ids';
import type { Presence } from '../../model/sitting';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';
import { common } from './common';

const PRESENCES = ['present', 'absent', 'excused', 'phone', 'invited'] as const satisfies readonly Presence[];

interface PresenceFieldProps extends Pick<CardTools, 'host' | 'document'> {
  readonly ids: readonly SomebodyId[];
}

/** Whether they are there at the current sitting. */
export function PresenceField({ host, document, ids }: PresenceFieldProps) {
  const { t } = useTranslation();
  const sitting = currentSitting(document);
  return (
    <SelectField
      label={t('card.presence')}
      mixed={t('card.mixed')}
      value={common(ids, (id) => presenceOf(sitting, id) ?? 'unsaid')}
      options={[
        { value: 'unsaid', label: t('card.unsaid') },
        ...PRESENCES.map((value) => ({ value, label: t(`card.presence.${value}`) })),
      ]}
      onChange={(presence) => {
        setPresence(host, ids, presence === 'unsaid' ? null : presence);
      }}
    />
  );
}
