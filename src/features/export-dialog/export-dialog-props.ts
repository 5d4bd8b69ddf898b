import type { ReviewItem, SheetReview } from '../../documents/sheet-review';
import type { IsoDay } from '../../model/sitting';
import type { ExportFormat, ExportRequest, SittingFacts } from './export-request';

export interface ExportDialogProps {
  readonly format: ExportFormat;
  readonly sitting: SittingFacts;
  /** In the year of which a day is typed without one, where the sitting has no date. */
  readonly today: IsoDay;
  /** All that would be written, person by person. */
  readonly review: SheetReview;
  /** Roles and letters go out instead of names. */
  readonly isPseudonymised: boolean;
  /** What the sheet is as text, as it would go out. */
  readonly text: string;
  /** What the sheet holds and that text does not, in words. */
  readonly notInText: string;
  /** Height of the drawing with its legend for a width of 1; the picture has this shape. */
  readonly shape: number;
  /**
   * Makes the file and hands it over.
   * @returns `null` when it is done; else the sentence that says why it could not be, and what is not lost.
   */
  readonly onExport: (request: ExportRequest) => Promise<string | null>;
  /** Before the file is made, and on closing: what was typed about the sitting. Not called when nothing was. */
  readonly onSitting: (facts: SittingFacts) => void;
  readonly onPseudonymised: (isPseudonymised: boolean) => void;
  /** « Ne pas écrire », or « Écrire » again. */
  readonly onKeep: (item: ReviewItem, staysHere: boolean) => void;
  readonly onClose: () => void;
}
