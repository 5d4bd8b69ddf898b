import { addRelative } from '../../commands/add-relative';
import { relate } from '../../commands/relate';
import { livesTogether } from '../../model/arrow-colour';
import type { Couple } from '../../model/couple';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { recordsOf } from '../../model/records';
import { useTranslation } from '../../ui/translation';
import type { CardTools, PartAsked } from './card-tools';
import { CoupleBlock } from './CoupleBlock';
import { FigurePicker } from './FigurePicker';
import { keepInHand } from './keep-in-hand';
import { Section } from './Section';

interface CoupleListProps extends PartAsked {
  readonly tools: CardTools;
  readonly person: Person;
}

/** Everyone somebody is or was a couple with. */
export function CoupleList({ tools, person, partAsked, asked, onReady }: CoupleListProps) {
  const { host, document } = tools;
  const { t } = useTranslation();
  const couples = recordsOf<Couple>(document.couples).filter(({ partners }) => partners.includes(person.id));
  return (
    <Section title={t('card.couples')}>
      {couples.map((couple) => (
        <CoupleBlock
          key={couple.id}
          tools={tools}
          couple={couple}
          of={person.id}
          asked={partAsked === couple.id ? asked : 0}
          onReady={onReady}
        />
      ))}
      <FigurePicker
        document={document}
        label={t('card.coupleAdd')}
        isOffered={(id) => livesTogether(document, id)}
        onPick={(id) => keepInHand(host, () => relate(host, 'couple', person.id, id as PersonId))}
        onNew={(name) => keepInHand(host, () => addRelative(host, person.id, 'partner', name))}
      />
    </Section>
  );
}
