import { editName } from '../../commands/edit-figure';
import { editFunction } from '../../commands/edit-professional';
import { editWorkplace } from '../../commands/edit-workplace';
import { institutionOf } from '../../documents/figure-names';
import type { Professional } from '../../model/professional';
import { recordsOf } from '../../model/records';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FieldField } from './FieldField';
import { PinnedField } from './PinnedField';
import { PresenceField } from './PresenceField';
import { SexField } from './SexField';
import { TypedField } from './TypedField';

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
      <TypedField
        isWhole
        label={t('card.workplace')}
        hint={t('card.workplaceHint')}
        value={institutionOf(document, professional)?.name ?? ''}
        suggestions={recordsOf(document.institutions).map((institution) => institution.name)}
        onCommit={(typed) => editWorkplace(host, [id], typed)}
      />
      <FieldField host={host} document={document} workers={[professional]} />
      <PresenceField host={host} document={document} ids={[id]} />
      <SexField host={host} id={id} sex={sex} />
      <PinnedField host={host} figures={[professional]} />
    </div>
  );
}
