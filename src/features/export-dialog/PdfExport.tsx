import { useState } from 'react';
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

type Facts = SittingFacts;
type Paper = 'a4' | 'a3';
type Orientation = 'portrait' | 'landscape';

/** The page that can be stapled to the minutes: what its title block says, and its size. */
export function PdfExport(props: ExportDialogProps) {
  const { sitting, onExport, onSitting, onClose } = props;
  const { t } = useTranslation();
  const [facts, setFacts] = useState<Facts>(sitting);
  const [paper, setPaper] = useState<Paper>('a3');
  const [orientation, setOrientation] = useState<Orientation>('landscape');
  const keep = () => {
    if (facts !== sitting) onSitting(withTitle(facts, sitting.title));
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
        <TitleBlockFields facts={facts} onChange={setFacts} />
        <div className={styles['page']}>
          <PaperSketch paper={paper} orientation={orientation} isConfidential={facts.confidential} />
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
            onChange={setOrientation}
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
  readonly facts: Facts;
  readonly onChange: (facts: Facts) => void;
}

function TitleBlockFields({ facts, onChange }: TitleBlockFieldsProps) {
  const { t } = useTranslation();
  const set = (change: Partial<Facts>) => {
    onChange({ ...facts, ...change });
  };
  const settings = [
    t('exportDialog.settingClinic'),
    t('exportDialog.settingConcertation'),
    t('exportDialog.settingRelay'),
    t('exportDialog.settingHome'),
  ];
  return (
    <div className={styles['fields']}>
      <TextField
        className={styles['whole']}
        label={t('exportDialog.title')}
        value={facts.title}
        maxLength={100}
        onChange={(title) => {
          set({ title });
        }}
      />
      <TextField
        label={t('exportDialog.date')}
        type="date"
        value={facts.date ?? ''}
        onChange={(date) => {
          set({ date: orNull(date) });
        }}
      />
      <TextField
        label={t('exportDialog.place')}
        value={facts.place ?? ''}
        maxLength={120}
        onChange={(place) => {
          set({ place: orNull(place) });
        }}
      />
      <TextField
        className={styles['whole']}
        label={t('exportDialog.setting')}
        value={facts.setting ?? ''}
        maxLength={120}
        suggestions={settings}
        onChange={(setting) => {
          set({ setting: orNull(setting) });
        }}
      />
      <TextField
        className={styles['whole']}
        label={t('exportDialog.recipient')}
        hint={t('exportDialog.recipientHint')}
        value={facts.recipient ?? ''}
        maxLength={120}
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

/** A sheet always has a name. */
function withTitle(facts: Facts, before: string): Facts {
  return { ...facts, title: facts.title.trim() === '' ? before : facts.title.trim() };
}
