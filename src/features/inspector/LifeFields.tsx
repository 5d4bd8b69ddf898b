import { useId } from 'react';
import { editLifeYear, editPersons } from '../../commands/edit-person';
import type { Person } from '../../model/person';
import { Checkbox } from '../../ui/Checkbox';
import { FieldProblem } from '../../ui/FieldProblem';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { TypedField } from './TypedField';

const LOSSES = ['miscarriage', 'stillbirth', 'abortion'] as const satisfies readonly Person['loss'][];

interface LifeFieldsProps extends Pick<CardTools, 'host' | 'document'> {
  readonly person: Person;
  /** Why the last choice was refused. */
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
}

/** Birth, death, a child to be born; a pregnancy that ended, only where the family wants it drawn. */
export function LifeFields({ host, document, person, problem, onProblem }: LifeFieldsProps) {
  const { id, birthYear, birthApproximate, deceased, deathYear, expected, loss } = person;
  const { t } = useTranslation();
  const problemId = useId();
  const change = (choice: Parameters<typeof editPersons>[2]) => {
    onProblem(editPersons(host, [id], choice));
  };
  const isBorn = !expected && loss === null;
  return (
    <>
      <div className={styles['pair']}>
        <TypedField
          label={expected ? t('card.expectedYear') : t('card.birthYear')}
          value={String(birthYear ?? '')}
          inputMode="numeric"
          onCommit={(typed) => editLifeYear(host, id, 'birthYear', typed)}
        />
        {birthYear !== null && (
          <Checkbox
            label={t('card.approximate')}
            isChecked={birthApproximate}
            onChange={(isApproximate) => {
              change({ birthApproximate: isApproximate });
            }}
          />
        )}
      </div>
      {isBorn && (
        <div className={styles['pair']}>
          <Checkbox
            label={t('card.deceased')}
            isChecked={deceased}
            onChange={(isDeceased) => {
              change({ deceased: isDeceased });
            }}
          />
          {deceased && (
            <TypedField
              label={t('card.deathYear')}
              value={String(deathYear ?? '')}
              inputMode="numeric"
              onCommit={(typed) => editLifeYear(host, id, 'deathYear', typed)}
            />
          )}
        </div>
      )}
      {person.kind === 'family' && !deceased && loss === null && (
        <Checkbox
          label={t('card.expected')}
          isChecked={expected}
          onChange={(isExpected) => {
            change({ expected: isExpected });
          }}
        />
      )}
      {person.kind === 'family' && document.options.losses && (
        <SelectField
          label={t('card.loss')}
          value={loss ?? 'none'}
          options={[
            { value: 'none' as const, label: t('card.loss.none') },
            ...LOSSES.map((value) => ({ value, label: t(`card.loss.${value}`) })),
          ]}
          onChange={(chosen) => {
            change({ loss: chosen === 'none' ? null : chosen });
          }}
        />
      )}
      {problem !== null && <FieldProblem id={problemId}>{problem}</FieldProblem>}
    </>
  );
}
