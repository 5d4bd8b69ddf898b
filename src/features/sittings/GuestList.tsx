import { Eraser, Trash2, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { addGuest, changeGuest, removeGuest } from '../../commands/edit-participants';
import { editIntrusCount, editIntrusNames } from '../../commands/edit-sitting';
import type { Translate } from '../../i18n/translate';
import { frenchTypography } from '../../i18n/typography';
import type { Guest, Sitting, SittingRole } from '../../model/sitting';
import { PRESENCES, SITTING_ROLES } from '../../model/sitting';
import type { CommandHost } from '../../session/command';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { KeptField } from '../../ui/KeptField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import styles from './Sittings.module.css';

interface GuestListProps {
  readonly host: CommandHost;
  readonly sitting: Sitting;
}

/** Who is in the room and stands nowhere on the sheet: by name and role; outsiders counted or named. */
export function GuestList({ host, sitting }: GuestListProps) {
  const { t } = useTranslation();
  const { id, guests, intrus } = sitting;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>{t('sittings.guests')}</h3>
      <p className={styles['hint']}>{t('sittings.guestsHint')}</p>
      {guests.length > 0 && (
        <ul className={styles['people']} aria-label={t('sittings.guests')}>
          {guests.map((guest, at) => (
            // Guests have no identity but their place in the list.
            <GuestRow key={`${at} ${guest.name}`} host={host} sitting={sitting} guest={guest} at={at} />
          ))}
        </ul>
      )}
      <NewGuest host={host} sitting={sitting} />
      <h4 className={styles['smallHeading']}>{t('sittings.intrus')}</h4>
      <p className={styles['hint']}>{t('sittings.intrusHint')}</p>
      <div className={styles['intrus']}>
        <KeptField
          isLabelShown
          label={t('sittings.intrusCount')}
          inputMode="numeric"
          value={intrus.count === 0 ? '' : String(intrus.count)}
          onCommit={(typed) => editIntrusCount(host, id, typed)}
        />
        <KeptField
          isLabelShown
          label={t('sittings.intrusNames')}
          value={intrus.names.join(', ')}
          onCommit={(typed) => editIntrusNames(host, id, typed)}
        />
        {intrus.names.length > 0 && (
          <Button
            className={styles['intrusGo']}
            icon={<Eraser size={18} strokeWidth={1.9} />}
            onClick={() => {
              host.surroundings.eraseNamesForGood(intrus.names);
            }}
          >
            {t('sittings.intrusRetire')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface GuestRowProps extends GuestListProps {
  readonly guest: Guest;
  readonly at: number;
}

function GuestRow({ host, sitting, guest, at }: GuestRowProps) {
  const { t } = useTranslation();
  const name = frenchTypography(guest.name);
  return (
    <li className={styles['guest']}>
      <b dir="auto" className={styles['guestName']}>
        {name}
      </b>
      <span className={styles['guestGoes']}>
        <IconButton
          label={t('sittings.guestRemove', { name })}
          icon={<Trash2 size={18} strokeWidth={1.9} />}
          onClick={() => {
            removeGuest(host, sitting.id, at);
          }}
        />
        <IconButton
          label={t('sittings.guestRetire', { name })}
          icon={<Eraser size={18} strokeWidth={1.9} />}
          onClick={() => {
            host.surroundings.eraseNamesForGood([guest.name]);
          }}
        />
      </span>
      <SelectField
        label={t('sittings.guestPresenceOf', { name })}
        isLabelHidden
        value={guest.presence}
        options={PRESENCES.map((value) => ({ value, label: t(`card.presence.${value}`) }))}
        onChange={(presence) => {
          changeGuest(host, sitting.id, at, { presence });
        }}
      />
      <SelectField
        label={t('sittings.guestRoleOf', { name })}
        isLabelHidden
        value={guest.role ?? 'none'}
        options={roleOptions(t)}
        onChange={(role) => {
          changeGuest(host, sitting.id, at, { role: role === 'none' ? null : role });
        }}
      />
    </li>
  );
}

function NewGuest({ host, sitting }: GuestListProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [role, setRole] = useState<SittingRole | 'none'>('clinician');
  const [problem, setProblem] = useState<string | null>(null);
  const add = () => {
    const found = addGuest(host, sitting.id, name, role === 'none' ? null : role);
    setProblem(found);
    if (found === null) setName('');
  };
  return (
    <div className={styles['newGuest']}>
      <TextField
        label={t('sittings.guestName')}
        value={name}
        problem={problem}
        onChange={(typed) => {
          setName(typed);
          setProblem(null);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') add();
        }}
      />
      <SelectField label={t('sittings.guestRole')} value={role} options={roleOptions(t)} onChange={setRole} />
      <Button icon={<UserRoundPlus size={18} strokeWidth={1.9} />} onClick={add}>
        {t('sittings.guestAdd')}
      </Button>
    </div>
  );
}

function roleOptions(t: Translate) {
  return [
    { value: 'none' as const, label: t('sittings.role.none') },
    ...SITTING_ROLES.map((value) => ({ value, label: t(`sittings.role.${value}`) })),
  ];
}
