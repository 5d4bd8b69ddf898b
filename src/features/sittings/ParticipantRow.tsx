import { Ellipsis } from 'lucide-react';
import { setParticipation, setRole } from '../../commands/edit-participants';
import type { Translate } from '../../i18n/translate';
import { frenchTypography } from '../../i18n/typography';
import type { SittingId, SomebodyId } from '../../model/ids';
import { PRESENCES, SITTING_ROLES, type Participant, type Presence } from '../../model/sitting';
import type { CommandHost } from '../../session/command';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { MenuChoice } from '../../ui/menu-entry';
import { useTranslation } from '../../ui/translation';
import styles from './Sittings.module.css';

interface ParticipantRowProps {
  readonly host: CommandHost;
  readonly sitting: SittingId;
  readonly who: SomebodyId;
  readonly name: string;
  readonly detail: string | null;
  /** `null`: nothing was said of whether they were there. */
  readonly participant: Participant | null;
}

/** Somebody of the sheet: there or not in one tap; how else, and as what, in a menu. */
export function ParticipantRow(props: ParticipantRowProps) {
  const { host, sitting, who, detail, participant } = props;
  const { t } = useTranslation();
  const name = frenchTypography(props.name);
  const { presence = null, role = null } = participant ?? {};
  const said = [
    ...(presence === null || presence === 'present' || presence === 'absent'
      ? []
      : [t(`card.presence.${presence}`)]),
    ...(role === null ? [] : [t(`sittings.role.${role}`)]),
    ...(detail === null ? [] : [frenchTypography(detail)]),
  ];
  const tap = (wanted: Presence, label: string, spoken: string) => (
    <Button
      className={styles['tap']}
      aria-pressed={presence === wanted}
      aria-label={spoken}
      onClick={() => {
        setParticipation(host, sitting, who, presence === wanted ? null : wanted);
      }}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles['person']}>
      <span className={styles['who']}>
        <b dir="auto">{name}</b>
        {said.length > 0 && <span>{said.join(' · ')}</span>}
      </span>
      {tap('present', t('sittings.presentTap'), t('sittings.isPresent', { name }))}
      {tap('absent', t('sittings.absentTap'), t('sittings.isAbsent', { name }))}
      <Menu
        entries={[
          presenceChoice(props, presence, t),
          ...(presence === null ? [] : [roleChoice(props, role, t)]),
        ]}
        trigger={
          <Button
            variant="plain"
            className={styles['more']}
            aria-label={t('sittings.moreOf', { name })}
            icon={<Ellipsis size={18} />}
          />
        }
      />
    </li>
  );
}

function presenceChoice(
  { host, sitting, who }: ParticipantRowProps,
  presence: Presence | null,
  t: Translate,
): MenuChoice {
  return {
    kind: 'choice',
    id: 'presence',
    label: t('card.presence'),
    value: presence ?? '',
    options: [
      { value: '', label: t('card.unsaid') },
      ...PRESENCES.map((value) => ({ value, label: t(`card.presence.${value}`) })),
    ],
    onChange: (value) => {
      setParticipation(host, sitting, who, PRESENCES.find((one) => one === value) ?? null);
    },
  };
}

function roleChoice(
  { host, sitting, who }: ParticipantRowProps,
  role: Participant['role'],
  t: Translate,
): MenuChoice {
  return {
    kind: 'choice',
    id: 'role',
    label: t('sittings.guestRole'),
    value: role ?? '',
    options: [
      { value: '', label: t('sittings.role.none') },
      ...SITTING_ROLES.map((value) => ({ value, label: t(`sittings.role.${value}`) })),
    ],
    onChange: (value) => {
      setRole(host, sitting, who, SITTING_ROLES.find((one) => one === value) ?? null);
    },
  };
}
