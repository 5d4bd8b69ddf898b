import { UserRoundCheck } from 'lucide-react';
import { attendable, markOthersPresent } from '../../commands/edit-participants';
import { recordAt } from '../../model/records';
import { sheetAtSitting } from '../../model/sheet-at-sitting';
import { isClosed, type Participant, type Sitting } from '../../model/sitting';
import { notedNowhere } from '../../model/sitting-remarks';
import { nameAsTyped } from '../../documents/mention';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { ParticipantRow } from './ParticipantRow';
import type { SittingsTools } from './sittings-tools';
import styles from './Sittings.module.css';

interface ParticipantListProps {
  readonly tools: SittingsTools;
  readonly sitting: Sitting;
}

/** Everybody on the sheet of this sitting, absents like those who came, each in one tap. */
export function ParticipantList({ tools: { host, document }, sitting }: ParticipantListProps) {
  const { t } = useTranslation();
  const sheet = isClosed(sitting) ? sheetAtSitting(sitting) : document;
  const people = attendable(document, sitting.id);
  const known = new Map<string, Participant>(sitting.participants.map((one) => [one.who, one]));
  const unseen = notedNowhere(document, people).length;
  const hasNoted = unseen < people.length;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{t('sittings.people')}</h3>
      {people.length === 0 && <p className={styles['hint']}>{t('sittings.peopleEmpty')}</p>}
      {people.some((id) => !known.has(id)) && (
        <Button
          className={styles['rest']}
          icon={<UserRoundCheck size={18} strokeWidth={1.9} />}
          onClick={() => {
            markOthersPresent(host, sitting.id);
          }}
        >
          {t('sittings.restPresent')}
        </Button>
      )}
      <ul className={styles['people']} aria-label={t('sittings.people')}>
        {people.map((id) => (
          <ParticipantRow
            key={id}
            host={host}
            sitting={sitting.id}
            who={id}
            name={nameAsTyped(sheet, id, t)}
            detail={recordAt(sheet.professionals, id)?.function ?? null}
            participant={known.get(id) ?? null}
          />
        ))}
      </ul>
      {unseen > 0 && hasNoted && <p className={styles['hint']}>{t('sittings.unseen', { count: unseen })}</p>}
    </section>
  );
}
