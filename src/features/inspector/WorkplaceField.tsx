import { editWorkplace } from '../../commands/edit-workplace';
import { institutionOf } from '../../documents/figure-names';
import type { Institution } from '../../model/institution';
import type { Professional } from '../../model/professional';
import { recordsOf } from '../../model/records';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';
import { common } from './common';
import { TypedField } from './TypedField';

interface WorkplaceFieldProps extends Pick<CardTools, 'host' | 'document'> {
  readonly professionals: readonly Professional[];
}

/** Where they work; written, all of them work there. */
export function WorkplaceField({ host, document, professionals }: WorkplaceFieldProps) {
  const { t } = useTranslation();
  const ids = professionals.map(({ id }) => id);
  return (
    <TypedField
      key={ids.join()}
      isWhole
      label={t('card.workplace')}
      hint={t('card.workplaceHint')}
      value={common(professionals, (one) => institutionOf(document, one)?.name ?? '') ?? ''}
      suggestions={recordsOf<Institution>(document.institutions).map(({ name }) => name)}
      onCommit={(typed) => editWorkplace(host, ids, typed)}
    />
  );
}
