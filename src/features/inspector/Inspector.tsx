import { useRef, useState, type ReactNode } from 'react';
import type { CardPart } from '../../session/command';
import { Panel } from '../../ui/Panel';
import { useTranslation } from '../../ui/translation';
import { useReadyField } from '../../ui/use-ready-field';
import { ArrowFields } from './ArrowFields';
import styles from './Card.module.css';
import type { CardTools, PartAsked } from './card-tools';
import { chosenIn, type Chosen } from './chosen';
import { InstitutionCard } from './InstitutionCard';
import { PersonCard } from './PersonCard';
import { ProfessionalCard } from './ProfessionalCard';
import { RemoveButtons } from './RemoveButtons';
import { SeveralFields } from './SeveralFields';
import { StaysHereField } from './StaysHereField';

interface InspectorProps {
  readonly tools: CardTools;
  readonly selection: ReadonlySet<string>;
  /** Rises each time somebody asks to write: the first field is then ready; 0: nobody has. */
  readonly asked: number;
  /** Left out, or `null`: the first field. */
  readonly askedPart?: CardPart | null;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** Escape: back to the sheet; the panel stays. */
  readonly onLeave: () => void;
}

/** « Fiche »: one panel for whatever is in hand. */
export function Inspector(props: InspectorProps) {
  const { tools, selection, asked, askedPart = null, actions, onClose, onLeave } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const chosen = chosenIn(tools.document, selection);
  const count = Object.values(chosen).flat().length;
  const [answered, setAnswered] = useState(0);
  useReadyField(body, askedPart === null ? asked : 0);
  return (
    <Panel
      title={t('card.title')}
      note={noteOf()}
      actions={actions}
      closeLabel={t('card.close')}
      onClose={onClose}
      onLeave={onLeave}
      empty={count === 0 ? t('card.nothing') : null}
    >
      {/* Another card begins at its top. */}
      <div key={[...selection].join()} ref={body} className={styles['body']}>
        <CardOf
          tools={tools}
          chosen={chosen}
          count={count}
          partAsked={asked > answered ? askedPart : null}
          asked={asked}
          onReady={setAnswered}
        />
      </div>
    </Panel>
  );

  function noteOf(): string | undefined {
    if (count > 1) return t('card.chosen', { count });
    const [figure] = [...chosen.persons, ...chosen.arrows];
    if (figure !== undefined) return t(`card.kind.${figure.kind}`);
    if (chosen.professionals.length > 0) return t('card.kind.professional');
    return count === 0 ? undefined : t('card.kind.institution');
  }
}

interface CardOfProps extends PartAsked {
  readonly tools: CardTools;
  readonly chosen: Chosen;
  readonly count: number;
}

function CardOf({ tools, chosen, count, ...asking }: CardOfProps) {
  const { t } = useTranslation();
  const [person] = chosen.persons;
  const [professional] = chosen.professionals;
  const [institution] = chosen.institutions;
  const [arrow] = chosen.arrows;
  if (count === 1 && arrow !== undefined) return <ArrowFields tools={tools} arrow={arrow} />;
  return (
    <>
      {count > 1 && <SeveralFields tools={tools} chosen={chosen} />}
      {count === 1 && person !== undefined && <PersonCard tools={tools} person={person} {...asking} />}
      {count === 1 && professional !== undefined && (
        <ProfessionalCard tools={tools} professional={professional} />
      )}
      {count === 1 && institution !== undefined && (
        <InstitutionCard tools={tools} institution={institution} />
      )}
      {(count > 1 || person === undefined) && count > 0 && (
        <StaysHereField
          host={tools.host}
          signs={Object.values(chosen).flat()}
          hint={t('said.staysHereHint')}
        />
      )}
      <div className={styles['actions']}>
        <RemoveButtons host={tools.host} />
      </div>
    </>
  );
}
