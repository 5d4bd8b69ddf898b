import { X } from 'lucide-react';
import { addRelative } from '../../commands/add-relative';
import { removeFiliation } from '../../commands/edit-filiation';
import { relate } from '../../commands/relate';
import { nameAsTyped } from '../../documents/mention';
import { listOf } from '../../documents/name-lists';
import { livesTogether } from '../../model/arrow-colour';
import type { Filiation } from '../../model/filiation';
import type { PersonId } from '../../model/ids';
import { parentsIn } from '../../model/parentage';
import type { Person } from '../../model/person';
import { recordsOf } from '../../model/records';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FigurePicker } from './FigurePicker';
import { FigureRow } from './FigureRow';
import { FiliationFields } from './FiliationFields';
import { keepInHand } from './keep-in-hand';
import { Section } from './Section';

interface ParentListProps {
  readonly tools: CardTools;
  readonly person: Person;
}

/** The parents of somebody: by birth, who adopted, who received; maybe two families. */
export function ParentList({ tools, person }: ParentListProps) {
  const { host, document } = tools;
  const { t } = useTranslation();
  const ties = recordsOf<Filiation>(document.filiations).filter(({ child }) => child === person.id);
  return (
    <Section title={t('card.parents')}>
      {ties.map((filiation) => (
        <ParentTie key={filiation.id} tools={tools} filiation={filiation} />
      ))}
      <FigurePicker
        document={document}
        label={t('card.parentAdd')}
        isOffered={(id) => livesTogether(document, id)}
        onPick={(id) => keepInHand(host, () => relate(host, 'parent', id as PersonId, person.id))}
        onNew={(name) => keepInHand(host, () => addRelative(host, person.id, 'parent', name))}
      />
    </Section>
  );
}

interface ParentTieProps {
  readonly tools: CardTools;
  readonly filiation: Filiation;
}

function ParentTie({ tools, filiation }: ParentTieProps) {
  const { host, document } = tools;
  const { t } = useTranslation();
  const parents = parentsIn(document, filiation.parent);
  const names = listOf(
    parents.map((id) => nameAsTyped(document, id, t)),
    t,
  );
  return (
    <div>
      <div className={styles['row']}>
        <ul className={styles['people']}>
          {parents.map((id) => (
            <FigureRow key={id} tools={tools} id={id} onTakeOut={null} />
          ))}
        </ul>
        <IconButton
          label={t('card.filiationRemove', { name: names })}
          tooltipSide="left"
          icon={<X size={18} strokeWidth={2} />}
          onClick={() => {
            removeFiliation(host, filiation.id);
          }}
        />
      </div>
      <FiliationFields host={host} document={document} filiation={filiation} />
    </div>
  );
}
