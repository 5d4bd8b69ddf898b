import { Plus } from 'lucide-react';
import { editHouseholdName } from '../../commands/edit-household';
import { joinHousehold, leaveHousehold, makeHousehold } from '../../commands/household';
import { householdWords } from '../../documents/outline';
import { livesTogether } from '../../model/arrow-colour';
import type { Household } from '../../model/household';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { recordsOf } from '../../model/records';
import { Block } from '../../ui/Block';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FigurePicker } from './FigurePicker';
import { FigureRow } from './FigureRow';
import { keepInHand, keepInHandOrSay } from './keep-in-hand';
import { Section } from './Section';
import { TypedField } from './TypedField';

interface HouseholdListProps {
  readonly tools: CardTools;
  readonly person: Person;
}

/** The homes somebody lives in: none, one, or two. */
export function HouseholdList({ tools, person }: HouseholdListProps) {
  const { host, document } = tools;
  const { t } = useTranslation();
  const all = recordsOf<Household>(document.households);
  const theirs = all.filter(({ members }) => members.includes(person.id));
  const others = all.filter((household) => !theirs.includes(household));
  return (
    <Section title={t('card.households')}>
      {theirs.map((household) => (
        <HouseholdBlock key={household.id} tools={tools} household={household} person={person} />
      ))}
      <Menu
        align="start"
        trigger={
          <Button variant="plain" className={styles['adder']} icon={<Plus size={18} strokeWidth={2} />}>
            {t('card.householdJoin')}
          </Button>
        }
        entries={[
          ...others.map((household) => ({
            kind: 'action' as const,
            id: household.id,
            label: householdWords(document, household, t),
            onSelect: () => {
              keepInHandOrSay(host, () => joinHousehold(host, person.id, household.id));
            },
          })),
          {
            kind: 'action',
            id: 'new',
            label: t('card.householdNew'),
            onSelect: () => {
              keepInHandOrSay(host, () => makeHousehold(host, [person.id], null));
            },
          },
        ]}
      />
    </Section>
  );
}

interface HouseholdBlockProps extends HouseholdListProps {
  readonly household: Household;
}

function HouseholdBlock({ tools, household, person }: HouseholdBlockProps) {
  const { host, document } = tools;
  const { id, name, members } = household;
  const { t } = useTranslation();
  return (
    <Block title={householdWords(document, household, t)} detail={null}>
      <TypedField
        label={t('card.householdName')}
        value={name ?? ''}
        onCommit={(typed) => editHouseholdName(host, id, typed)}
      />
      <ul className={styles['list']} aria-label={t('card.householdMembers')}>
        {members.map((member) => (
          <FigureRow
            key={member}
            tools={tools}
            id={member}
            onTakeOut={() => {
              keepInHandOrSay(host, () => leaveHousehold(host, member, id));
            }}
          />
        ))}
      </ul>
      <FigurePicker
        document={document}
        label={t('card.householdAdd')}
        isOffered={(one) => livesTogether(document, one) && !members.includes(one) && one !== person.id}
        onPick={(one) => keepInHand(host, () => joinHousehold(host, one as PersonId, id))}
      />
    </Block>
  );
}
