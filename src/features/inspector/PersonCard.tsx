import { useState } from 'react';
import { editName } from '../../commands/edit-figure';
import { editPersons, editTie } from '../../commands/edit-person';
import type { Person } from '../../model/person';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools, PartAsked } from './card-tools';
import { ChildrenList } from './ChildrenList';
import { CoupleList } from './CoupleList';
import { HouseholdList } from './HouseholdList';
import { LifeFields } from './LifeFields';
import { ParentList } from './ParentList';
import { PinnedField } from './PinnedField';
import { PresenceField } from './PresenceField';
import { SexField } from './SexField';
import { StaysHereField } from './StaysHereField';
import { TypedField } from './TypedField';
import { WishField } from './WishField';

interface PersonCardProps extends PartAsked {
  readonly tools: CardTools;
  readonly person: Person;
}

/** All that can be said of somebody who lives with others, or shares the collective life. */
export function PersonCard({ tools, person, partAsked, asked, onReady }: PersonCardProps) {
  const { host, document } = tools;
  const { id, kind, name, sex, tie } = person;
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      <div className={styles['fields']}>
        <TypedField
          isFirst
          label={t('card.name')}
          value={name}
          onCommit={(typed) => {
            setProblem(null);
            return editName(host, id, typed);
          }}
        />
        <WishField host={host} person={person} asked={partAsked === 'wish' ? asked : 0} onReady={onReady} />
        <StaysHereField host={host} signs={[person]} hint={t('said.staysHereHint')} />
        {kind === 'other' && (
          <TypedField
            label={t('card.tie')}
            hint={t('card.tieHint')}
            value={tie ?? ''}
            onCommit={(typed) => editTie(host, id, typed)}
          />
        )}
        <SexField host={host} id={id} sex={sex} />
        <LifeFields
          host={host}
          document={document}
          person={person}
          problem={problem}
          onProblem={setProblem}
        />
        <PresenceField host={host} document={document} ids={[id]} />
        <ChoiceGroup
          label={t('card.personKind')}
          value={kind}
          choices={(['family', 'other'] as const).map((value) => ({ value, label: t(`card.kind.${value}`) }))}
          onChange={(chosen) => {
            setProblem(editPersons(host, [id], { kind: chosen }));
          }}
        />
        <PinnedField host={host} figures={[person]} />
      </div>
      <HouseholdList tools={tools} person={person} />
      <CoupleList {...{ tools, person, partAsked, asked, onReady }} />
      <ChildrenList tools={tools} person={person} />
      <ParentList tools={tools} person={person} />
    </>
  );
}
