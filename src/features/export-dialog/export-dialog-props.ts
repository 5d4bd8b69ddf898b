import type { ExportFormat, ExportRequest, SittingFacts } from './export-request';

export interface ExportDialogProps {
  readonly format: ExportFormat;
  readonly sitting: SittingFacts;
  /** What the sheet is as text. */
  readonly text: string;
  /** Height of the drawing with its legend for a width of 1; the picture has this shape. */
  readonly shape: number;
  /**
   * Makes the file and hands it over.
   * @returns `null` when it is done; else the sentence that says why it could not be, and what is not lost.
   */
  readonly onExport: (request: ExportRequest) => Promise<string | null>;
  /** Before the file is made, and on closing: what was typed about the sitting. Not called when nothing was. */
  readonly onSitting: (facts: SittingFacts) => void;
  readonly onClose: () => void;
}
