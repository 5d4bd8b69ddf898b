import { editPersons } from '../../commands/edit-person';
import { makeHousehold } from '../../commands/household';
import type { Activation } from '../../model/activation';
import type { Person } from '../../model/person';
import { Button } from '../../ui/Button';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import type { Chosen } from './chosen';
import { common } from './common';
import { EndedField } from './EndedField';
import { FieldField } from './FieldField';
import { keepInHandOrSay } from './keep-in-hand';
import { PinnedField } from './PinnedField';
import { PresenceField } from './PresenceField';
import { WorkplaceField } from './WorkplaceField';

interface SeveralFieldsProps {
  readonly tools: CardTools;
  readonly chosen: Chosen;
}

/** What all that is in hand has in common: a change holds for each, in one undo. */
export function SeveralFields({ tools, chosen }: SeveralFieldsProps) {
  const { host, document } = tools;
  const { persons, professionals, institutions, arrows } = chosen;
  const { t } = useTranslation();
  const figures = [...persons, ...professionals, ...institutions];
  if (figures.length > 0 && arrows.length > 0) return <p>{t('card.severalNothing')}</p>;
  if (arrows.length > 0) return <SeveralArrows host={host} arrows={arrows} />;
  const somebody = [...persons, ...professionals];
  const workers = [...professionals, ...institutions];
  return (
    <div className={styles['fields']}>
      <p>{t('card.several')}</p>
      {institutions.length === 0 && (
        <PresenceField host={host} document={document} ids={somebody.map(({ id }) => id)} />
      )}
      {professionals.length === figures.length && (
        <WorkplaceField host={host} document={document} professionals={professionals} />
      )}
      {persons.length === 0 && workersOfOneKind(chosen) && (
        <FieldField host={host} document={document} workers={workers} />
      )}
      {persons.length === figures.length && <SeveralPersons host={host} persons={persons} />}
      <PinnedField host={host} figures={figures} />
    </div>
  );
}

function workersOfOneKind({ professionals, institutions }: Chosen): boolean {
  return professionals.length === 0 || institutions.length === 0;
}

function SeveralPersons({
  host,
  persons,
}: Pick<CardTools, 'host'> & { readonly persons: readonly Person[] }) {
  const { t } = useTranslation();
  const ids = persons.map(({ id }) => id);
  return (
    <>
      <ChoiceGroup
        label={t('card.personKind')}
        value={common(persons, ({ kind }) => kind)}
        choices={(['family', 'other'] as const).map((value) => ({ value, label: t(`card.kind.${value}`) }))}
        onChange={(kind) => {
          editPersons(host, ids, { kind });
        }}
      />
      <Button
        onClick={() => {
          keepInHandOrSay(host, () => makeHousehold(host, ids, null));
        }}
      >
        {t('card.householdTogether')}
      </Button>
    </>
  );
}

function SeveralArrows({
  host,
  arrows,
}: Pick<CardTools, 'host'> & { readonly arrows: readonly Activation[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles['fields']}>
      <p>{t('card.several')}</p>
      <EndedField host={host} arrows={arrows} />
    </div>
  );
}
