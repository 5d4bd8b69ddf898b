import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { keepWishHere } from '../commands/edit-wish';
import { keepHere } from '../commands/stays-here';
import { sheetReview, type ReviewItem } from '../documents/sheet-review';
import { ExportDialog } from '../features/export-dialog/ExportDialog';
import type { ExportFormat, SittingFacts } from '../features/export-dialog/export-request';
import { currentSitting } from '../model/current-sitting';
import { localDay } from '../model/local-day';
import { notInText } from '../quick-entry/not-in-text';
import { writeText } from '../quick-entry/write-text';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import { useAnswer } from '../ui/use-answer';
import { drawnDays, handedOn } from './handed-on';
import { BLANK_SHAPE, runExport, shapeOfPicture, type ExportSource } from './run-export';
import type { Announce } from './use-messages';

interface SheetExportProps {
  readonly format: ExportFormat;
  readonly host: CommandHost;
  readonly announce: Announce;
  readonly onClose: () => void;
}

/** The export dialog of this sheet; what is typed of the sitting is kept in it. */
export function SheetExport({ format, host, announce, onClose }: SheetExportProps) {
  const { t, locale } = useTranslation();
  const { editor } = host;
  const document = useStore(editor.store, ({ committed }) => committed);
  /** `null`: names as they are. Drawn once for the dialog, so that what is read over is what goes out. */
  const [days, setDays] = useState<number | null>(null);
  const written = useMemo(() => handedOn(document, days, t), [document, days, t]);
  const review = useMemo(() => sheetReview(document, written, t), [document, written, t]);
  // Loads what draws pictures, as soon as the dialog stands.
  const measure = useCallback(() => shapeOfPicture(written, t), [t, written]);
  const shape = useAnswer(measure) ?? BLANK_SHAPE;
  const { title, date, place, setting, recipient, confidential, draft } = currentSitting(document);
  const source = (): ExportSource => ({
    document: editor.store.getState().committed,
    days,
    t,
    locale,
    now: host.now(),
  });
  return (
    <ExportDialog
      format={format}
      sitting={{ title, date, place, setting, recipient, confidential, draft }}
      text={format === 'text' ? writeText(written) : ''}
      notInText={format === 'text' ? notInText(written, t) : ''}
      today={localDay(host.now())}
      shape={shape}
      review={review}
      isPseudonymised={days !== null}
      onPseudonymised={(isPseudonymised) => {
        setDays(isPseudonymised ? drawnDays() : null);
      }}
      onKeep={({ kind, id }: ReviewItem, staysHere) => {
        if (kind === 'wish') keepWishHere(host, id, staysHere);
        else keepHere(host, [id], staysHere);
      }}
      onExport={async (request) => {
        const { refusal, remark } = await runExport(request, source());
        if (remark !== null) announce(remark);
        return refusal;
      }}
      onSitting={(facts: SittingFacts) => {
        editor.commit({ label: 'command.editSitting' }, (edited) => {
          Object.assign(currentSitting(edited), facts);
        });
      }}
      onClose={onClose}
    />
  );
}
