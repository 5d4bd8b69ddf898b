import { editFiliationKind, editTwins } from '../../commands/edit-filiation';
import { nameAsTyped } from '../../documents/mention';
import type { Filiation, FiliationKind } from '../../model/filiation';
import { recordsOf } from '../../model/records';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';

const KINDS = ['birth', 'adopted', 'foster'] as const satisfies readonly FiliationKind[];

interface FiliationFieldsProps extends Pick<CardTools, 'host' | 'document'> {
  readonly filiation: Filiation;
}

/** How a child is tied to these parents, and with whom it was born. */
export function FiliationFields({ host, document, filiation }: FiliationFieldsProps) {
  const { t } = useTranslation();
  const name = nameAsTyped(document, filiation.child, t);
  return (
    <div className={styles['tie']}>
      <SelectField
        isLabelHidden
        label={t('card.filiation', { name })}
        value={filiation.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`card.filiation.${kind}`) }))}
        onChange={(kind) => {
          editFiliationKind(host, filiation.id, kind);
        }}
      />
      <TwinsField host={host} document={document} filiation={filiation} />
    </div>
  );
}

/** Not an id: born alone. */
const ALONE = '-';

/** Only a child with brothers or sisters of the same parents may be a twin. */
function TwinsField({ host, document, filiation }: FiliationFieldsProps) {
  const { t } = useTranslation();
  const { id, child, parent, twins } = filiation;
  const siblings = recordsOf<Filiation>(document.filiations).filter(
    (one) => one.parent === parent && one.id !== id,
  );
  if (siblings.length === 0) return null;
  const bornWith = twins === null ? undefined : siblings.find((one) => one.twins?.group === twins.group);
  const choices = siblings.flatMap((other) => {
    const name = nameAsTyped(document, other.child, t);
    return [
      {
        value: `fraternal ${other.id}`,
        label: t('card.twinsFraternal', { name }),
        other,
        kind: 'fraternal' as const,
      },
      {
        value: `identical ${other.id}`,
        label: t('card.twinsIdentical', { name }),
        other,
        kind: 'identical' as const,
      },
    ];
  });
  return (
    <SelectField
      isLabelHidden
      label={t('card.twins', { name: nameAsTyped(document, child, t) })}
      value={twins === null || bornWith === undefined ? ALONE : `${twins.kind} ${bornWith.id}`}
      options={[{ value: ALONE, label: t('card.twinsNone') }, ...choices]}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice.value === value);
        editTwins(host, id, chosen === undefined ? null : { other: chosen.other.id, kind: chosen.kind });
      }}
    />
  );
}
