import { useState } from 'react';
import { SITTING_SETTINGS } from '../../catalogue/sitting-settings';
import { readDay } from '../../commands/typed-day';
import { readTyped } from '../../commands/typed-text';
import type { Translate } from '../../i18n/translate';
import type { IsoDay } from '../../model/sitting';
import { TEXT_LIMITS } from '../../model/text';
import { writeDay } from '../../quick-entry/write-date';
import { Checkbox } from '../../ui/Checkbox';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import { BeforeLeaving } from './BeforeLeaving';
import type { ExportDialogProps } from './export-dialog-props';
import { ExportFooter } from './ExportFooter';
import { PaperSketch } from './PaperSketch';
import type { SittingFacts } from './export-request';
import { useExport } from './use-export';
import styles from './PdfExport.module.css';

/** Its date as it is typed: browsers write the days of their own fields in a language of theirs. */
type Typed = SittingFacts;
type Paper = 'a4' | 'a3';
type Orientation = 'portrait' | 'landscape';

/** The page that can be stapled to the minutes: what its title block says, and its size. */
export function PdfExport(props: ExportDialogProps) {
  const { sitting, today, shape, isPseudonymised, onExport, onSitting, onClose } = props;
  const { t } = useTranslation();
  /** `null`: nothing was typed. */
  const [typed, setTyped] = useState<Typed | null>(null);
  const facts = typed ?? { ...sitting, date: sitting.date === null ? null : writeDay(sitting.date) };
  const day = readDay(facts.date ?? '', sitting.date ?? today, t);
  const [paper, setPaper] = useState<Paper>('a3');
  /** `null`: as the drawing stands; one made on an upright tablet would be small across a page. */
  const [chosen, setChosen] = useState<Orientation | null>(null);
  const orientation = chosen ?? (shape > 1 ? 'portrait' : 'landscape');
  const keep = () => {
    if (typed !== null) onSitting(keptFacts(typed, day.ok ? day.value : sitting.date, sitting, t));
  };
  const close = () => {
    keep();
    onClose();
  };
  const progress = useExport({ onExport, onClose });
  const download = () => {
    keep();
    progress.run({ format: 'pdf', paper, orientation });
  };
  return (
    <Dialog
      size="large"
      title={t('exportDialog.pdfTitle')}
      description={t('exportDialog.pdfSentence')}
      onClose={close}
      footer={<ExportFooter progress={progress} onDownload={download} />}
    >
      <div className={styles['columns']}>
        <TitleBlockFields
          facts={facts}
          dayProblem={day.ok ? null : day.problem}
          isPseudonymised={isPseudonymised}
          onChange={setTyped}
        />
        <div className={styles['page']}>
          <PaperSketch {...{ paper, orientation, shape }} isConfidential={facts.confidential} />
          <ChoiceGroup
            label={t('exportDialog.paper')}
            value={paper}
            onChange={setPaper}
            choices={[
              { value: 'a4', label: 'A4' },
              { value: 'a3', label: 'A3' },
            ]}
          />
          <ChoiceGroup
            label={t('exportDialog.orientation')}
            value={orientation}
            onChange={setChosen}
            choices={[
              { value: 'portrait', label: t('exportDialog.portrait') },
              { value: 'landscape', label: t('exportDialog.landscape') },
            ]}
          />
        </div>
      </div>
      <BeforeLeaving {...props} />
    </Dialog>
  );
}

interface TitleBlockFieldsProps {
  readonly facts: Typed;
  readonly dayProblem: string | null;
  /** The names, the places and what was typed of the sitting do not go out; dates are moved. */
  readonly isPseudonymised: boolean;
  readonly onChange: (facts: Typed) => void;
}

function TitleBlockFields({ facts, dayProblem, isPseudonymised, onChange }: TitleBlockFieldsProps) {
  const { t } = useTranslation();
  const leftOut = isPseudonymised ? { hint: t('exportDialog.leftOut') } : {};
  const set = (change: Partial<Typed>) => {
    onChange({ ...facts, ...change });
  };
  const problemOf = (typed: string | null) => {
    const read = readTyped(typed ?? '', TEXT_LIMITS.about, t);
    return read.ok ? null : read.problem;
  };
  return (
    <div className={styles['fields']}>
      <TextField
        className={styles['whole']}
        label={t('exportDialog.title')}
        {...leftOut}
        value={facts.title}
        problem={problemOf(facts.title)}
        onChange={(title) => {
          set({ title });
        }}
      />
      <TextField
        label={t('exportDialog.date')}
        placeholder={t('sittings.dateHint')}
        {...(isPseudonymised ? { hint: t('exportDialog.dateMoved') } : {})}
        value={facts.date ?? ''}
        problem={dayProblem}
        onChange={(date) => {
          set({ date: orNull(date) });
        }}
      />
      <TextField
        label={t('exportDialog.place')}
        {...leftOut}
        value={facts.place ?? ''}
        problem={problemOf(facts.place)}
        onChange={(place) => {
          set({ place: orNull(place) });
        }}
      />
      <TextField
        className={styles['whole']}
        label={t('exportDialog.setting')}
        {...leftOut}
        value={facts.setting ?? ''}
        problem={problemOf(facts.setting)}
        suggestions={SITTING_SETTINGS}
        onChange={(setting) => {
          set({ setting: orNull(setting) });
        }}
      />
      <TextField
        className={styles['whole']}
        label={t('exportDialog.recipient')}
        hint={t(isPseudonymised ? 'exportDialog.leftOut' : 'exportDialog.recipientHint')}
        value={facts.recipient ?? ''}
        problem={problemOf(facts.recipient)}
        onChange={(recipient) => {
          set({ recipient: orNull(recipient) });
        }}
      />
      <Checkbox
        className={styles['whole']}
        label={t('exportDialog.confidential')}
        isChecked={facts.confidential}
        onChange={(confidential) => {
          set({ confidential });
        }}
      />
      <Checkbox
        className={styles['whole']}
        label={t('exportDialog.draft')}
        isChecked={facts.draft}
        onChange={(draft) => {
          set({ draft });
        }}
      />
    </div>
  );
}

/** An empty field says nothing: what was not told is `null`. */
function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}

/** As the sitting keeps them: what cannot be kept leaves what was there, and a sheet always has a name. */
function keptFacts(facts: Typed, date: IsoDay | null, before: SittingFacts, t: Translate): SittingFacts {
  const kept = (typed: string | null, own: string | null) => {
    const read = readTyped(typed ?? '', TEXT_LIMITS.about, t);
    return orNull(read.ok ? read.value : (own ?? ''));
  };
  return {
    ...facts,
    date,
    title: kept(facts.title, before.title) ?? before.title,
    place: kept(facts.place, before.place),
    setting: kept(facts.setting, before.setting),
    recipient: kept(facts.recipient, before.recipient),
  };
}
