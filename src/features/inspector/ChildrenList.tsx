import { useState } from 'react';
import { addRelative } from '../../commands/add-relative';
import { removeFiliation } from '../../commands/edit-filiation';
import { relate } from '../../commands/relate';
import { nameAsTyped } from '../../documents/mention';
import { livesTogether } from '../../model/arrow-colour';
import type { Couple } from '../../model/couple';
import type { Filiation } from '../../model/filiation';
import type { PersonId } from '../../model/ids';
import { parentsIn } from '../../model/parentage';
import type { Person } from '../../model/person';
import { recordsOf } from '../../model/records';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FigurePicker } from './FigurePicker';
import { FigureRow } from './FigureRow';
import { FiliationFields } from './FiliationFields';
import { keepInHand } from './keep-in-hand';
import { Section } from './Section';

interface ChildrenListProps {
  readonly tools: CardTools;
  readonly person: Person;
}

/** The children of somebody, theirs alone or a couple's. */
export function ChildrenList({ tools, person }: ChildrenListProps) {
  const { host, document } = tools;
  const { t } = useTranslation();
  const ties = recordsOf<Filiation>(document.filiations).filter(({ parent }) =>
    parentsIn(document, parent).includes(person.id),
  );
  return (
    <Section title={t('card.children')}>
      {ties.length > 0 && (
        <ul className={styles['list']}>
          {ties.map((filiation) => {
            const name = nameAsTyped(document, filiation.child, t);
            return (
              <FigureRow
                key={filiation.id}
                tools={tools}
                id={filiation.child}
                takeOutLabel={t('card.filiationRemove', { name })}
                onTakeOut={() => {
                  removeFiliation(host, filiation.id);
                }}
              >
                <FiliationFields host={host} document={document} filiation={filiation} />
              </FigureRow>
            );
          })}
        </ul>
      )}
      <ChildAdder tools={tools} person={person} />
    </Section>
  );
}

/** One more child: of which couple, then who. */
function ChildAdder({ tools: { host, document }, person }: ChildrenListProps) {
  const { t } = useTranslation();
  const couples = recordsOf<Couple>(document.couples).filter(({ partners }) => partners.includes(person.id));
  const [wanted, setWanted] = useState<Filiation['parent'] | null>(null);
  const parents = [...couples.map(({ id }) => id), person.id];
  const parent = wanted !== null && parents.includes(wanted) ? wanted : (parents[0] ?? person.id);
  // A new child of somebody with one couple is that couple's.
  const mayBeNew = parent !== person.id || couples.length !== 1;
  return (
    <>
      {couples.length > 0 && (
        <SelectField
          label={t('card.childWith')}
          value={parent}
          options={parents.map((value) => ({ value, label: otherParent(value) }))}
          onChange={setWanted}
        />
      )}
      <FigurePicker
        document={document}
        label={t('card.childAdd')}
        isOffered={(id) => livesTogether(document, id)}
        onPick={(id) => keepInHand(host, () => relate(host, 'parent', parent, id as PersonId))}
        {...(mayBeNew && {
          onNew: (name: string) => keepInHand(host, () => addRelative(host, parent, 'child', name)),
        })}
      />
    </>
  );

  function otherParent(id: Filiation['parent']): string {
    const other = parentsIn(document, id).find((one) => one !== person.id);
    return other === undefined ? t('card.childAlone') : nameAsTyped(document, other, t);
  }
}
