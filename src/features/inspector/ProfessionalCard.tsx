import { editName } from '../../commands/edit-figure';
import { editFunction } from '../../commands/edit-professional';
import type { Professional } from '../../model/professional';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FieldField } from './FieldField';
import { PinnedField } from './PinnedField';
import { PresenceField } from './PresenceField';
import { SexField } from './SexField';
import { TypedField } from './TypedField';
import { WorkplaceField } from './WorkplaceField';

interface ProfessionalCardProps {
  readonly tools: CardTools;
  readonly professional: Professional;
}

/** All that can be said of one of those who work together. */
export function ProfessionalCard({ tools: { host, document }, professional }: ProfessionalCardProps) {
  const { id, name, sex, function: work, shortFunction } = professional;
  const { t } = useTranslation();
  return (
    <div className={styles['fields']}>
      <TypedField
        isFirst
        label={t('card.name')}
        value={name}
        onCommit={(typed) => editName(host, id, typed)}
      />
      <TypedField
        label={t('card.function')}
        value={work ?? ''}
        onCommit={(typed) => editFunction(host, id, 'function', typed)}
      />
      <TypedField
        label={t('card.shortFunction')}
        value={shortFunction ?? ''}
        onCommit={(typed) => editFunction(host, id, 'shortFunction', typed)}
      />
      <WorkplaceField host={host} document={document} professionals={[professional]} />
      <FieldField host={host} document={document} workers={[professional]} />
      <PresenceField host={host} document={document} ids={[id]} />
      <SexField host={host} id={id} sex={sex} />
      <PinnedField host={host} figures={[professional]} />
    </div>
  );
}
