import { addRelative } from '../../commands/add-relative';
import { editName } from '../../commands/edit-figure';
import { editShortName, editSignSide } from '../../commands/edit-institution';
import { moveWorkplace } from '../../commands/edit-workplace';
import type { Institution } from '../../model/institution';
import { recordAt, recordsOf } from '../../model/records';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { FieldField } from './FieldField';
import { FigurePicker } from './FigurePicker';
import { FigureRow } from './FigureRow';
import { keepInHand } from './keep-in-hand';
import { PinnedField } from './PinnedField';
import { Section } from './Section';
import { TypedField } from './TypedField';

interface InstitutionCardProps {
  readonly tools: CardTools;
  readonly institution: Institution;
}

/** All that can be said of a building, and who works in it. */
export function InstitutionCard({ tools, institution }: InstitutionCardProps) {
  const { host, document } = tools;
  const { id, name, shortName, signSide } = institution;
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['fields']}>
        <TypedField
          isFirst
          label={t('card.name')}
          value={name}
          onCommit={(typed) => editName(host, id, typed)}
        />
        <TypedField
          label={t('card.shortName')}
          value={shortName ?? ''}
          onCommit={(typed) => editShortName(host, id, typed)}
        />
        <FieldField host={host} document={document} workers={[institution]} />
        <ChoiceGroup
          label={t('card.signSide')}
          value={signSide}
          choices={(['above', 'below'] as const).map((value) => ({
            value,
            label: t(`card.signSide.${value}`),
          }))}
          onChange={(side) => {
            editSignSide(host, id, side);
          }}
        />
        <PinnedField host={host} figures={[institution]} />
      </div>
      <StaffList tools={tools} institution={institution} />
    </>
  );
}

function StaffList({ tools, institution }: InstitutionCardProps) {
  const { host, document } = tools;
  const { id } = institution;
  const { t } = useTranslation();
  const staff = recordsOf(document.professionals).filter((one) => one.institution === id);
  const isElsewhere = (one: string) => {
    const professional = recordAt(document.professionals, one);
    return professional !== undefined && professional.institution !== id;
  };
  return (
    <Section title={t('card.professionals')}>
      {staff.length > 0 && (
        <ul className={styles['list']}>
          {staff.map((one) => (
            <FigureRow
              key={one.id}
              tools={tools}
              id={one.id}
              onTakeOut={() => {
                moveWorkplace(host, [one.id], null);
              }}
            />
          ))}
        </ul>
      )}
      <FigurePicker
        document={document}
        label={t('card.professionalAdd')}
        isOffered={isElsewhere}
        onPick={(one) => {
          moveWorkplace(host, [one], id);
          return null;
        }}
        onNew={(typed) => keepInHand(host, () => addRelative(host, id, 'colleague', typed))}
      />
    </Section>
  );
}
