import type { ExportRequest } from '../features/export-dialog/export-request';
import type { Locale, Translate } from '../i18n/translate';
import { keepsAnything } from '../format/outgoing';
import { createSceneBuilder } from '../layout/build-scene';
import type { DiagramDocument } from '../model/document';
import { writeText } from '../quick-entry/write-text';
import { writeTrace } from '../format/write-trace';
import { downloadFile } from '../export/download';
import { exported, exportProblemKey, type ExportProblem } from '../export/export-problem';
import { exportFileName } from '../export/file-name';
import { handedOn } from './handed-on';

export interface ExportSource {
  /** The whole sheet; what stays here is left out on the way. */
  readonly document: DiagramDocument;
  /** By how many days the dates of a pseudonymised sheet are moved; `null`: names as they are. */
  readonly days: number | null;
  readonly t: Translate;
  readonly locale: Locale;
  /** Ms since the Unix epoch. */
  readonly now: number;
}

export interface ExportOutcome {
  /** The sentence that says why nothing came out; `null`: it is done. */
  readonly refusal: string | null;
  /** What else there is to know: characters that no font of ours has. */
  readonly remark: string | null;
}

const DONE: ExportOutcome = { refusal: null, remark: null };

/** Makes the file that was asked for and hands it over. What draws paper and pictures is loaded only now. */
export async function runExport(request: ExportRequest, whole: ExportSource): Promise<ExportOutcome> {
  const source = request.format === 'trace' ? whole : outgoingSource(whole);
  switch (request.format) {
    case 'pdf':
      return exportPdfFile(request, source);
    case 'png':
      return exportPngFile(request, source);
    case 'svg':
      return exportSvgFile(source);
    case 'text':
      save(source, [writeText(source.document)], 'text/plain', 'txt');
      return DONE;
    case 'trace':
      save(source, [writeTrace(source.document)], 'application/json', 'trace.json');
      return DONE;
  }
}

type Asked<F extends ExportRequest['format']> = Extract<ExportRequest, { readonly format: F }>;

async function exportPdfFile(
  { paper, orientation }: Asked<'pdf'>,
  source: ExportSource,
): Promise<ExportOutcome> {
  const { exportPdf } = await import('../export/export-pdf');
  const { document, t, locale, now } = source;
  const format = { size: paper, orientation };
  const made = await exportPdf({ document, scene: sceneOf(source), t, locale, format, now: new Date(now) });
  if (!made.ok) return refused(made.problem, t);
  const { blob, missing } = made.value;
  save(source, [blob], 'application/pdf', 'pdf');
  return done(missing, 'app.missingCharacters', t);
}

/** @param missing characters that no font of ours draws. */
function done(
  missing: readonly string[],
  remark: 'app.missingCharacters' | 'app.foreignCharacters',
  t: Translate,
): ExportOutcome {
  const characters = missing.join(' ');
  return { refusal: null, remark: characters === '' ? null : t(remark, { characters }) };
}

async function exportPngFile({ width, to }: Asked<'png'>, source: ExportSource): Promise<ExportOutcome> {
  const { exportPng } = await import('../export/export-png');
  const picture = exportPng({ ...pictureSource(source), width });
  if (to === 'clipboard') {
    const { copyPicture } = await import('../export/copy-picture');
    const copied = await copyPicture(picture.then((made) => (made.ok ? exported(made.value.blob) : made)));
    if (!copied.ok) return refused(copied.problem, source.t);
  }
  const made = await picture;
  if (!made.ok) return refused(made.problem, source.t);
  const { blob, missing } = made.value;
  if (to === 'file') save(source, [blob], 'image/png', 'png');
  return done(missing, 'app.foreignCharacters', source.t);
}

async function exportSvgFile(source: ExportSource): Promise<ExportOutcome> {
  const { exportSvg } = await import('../export/export-svg');
  const made = await exportSvg(pictureSource(source));
  if (!made.ok) return refused(made.problem, source.t);
  const { blob, missing } = made.value;
  save(source, [blob], 'image/svg+xml', 'svg');
  return done(missing, 'app.foreignCharacters', source.t);
}

/** All that is drawn and written below is of this. */
function outgoingSource(whole: ExportSource): ExportSource {
  return { ...whole, document: handedOn(whole.document, whole.days, whole.t) };
}

/** Px of a picture that stands in for what is seen. */
const VIEW_WIDTH = 3200;

/**
 * « Copier la vue »: the sheet as it is seen; when something on it stays here, the sheet drawn again without it. To
 * be called from the click itself.
 */
export async function copySheetView(element: HTMLElement, source: ExportSource): Promise<string> {
  const { t } = source;
  if (keepsAnything(source.document)) {
    const { refusal } = await runExport({ format: 'png', width: VIEW_WIDTH, to: 'clipboard' }, source);
    return refusal ?? t('export.viewRedrawn');
  }
  const { copyView } = await import('../export/copy-view');
  const copied = await copyView(element);
  return copied.ok ? t('app.viewCopied') : t(exportProblemKey(copied.problem));
}

/**
 * Height of the picture for one px of width; that of a usual sheet while there is nothing on it.
 * @param written what would go out.
 */
export async function shapeOfPicture(written: DiagramDocument, t: Translate): Promise<number> {
  const { pictureShape } = await import('../export/render-svg');
  return pictureShape(pictureSource({ document: written, t })) ?? BLANK_SHAPE;
}

/** Of a usual sheet. */
export const BLANK_SHAPE = 9 / 16;

type Drawn = Pick<ExportSource, 'document' | 't'>;

function sceneOf({ document, t }: Drawn) {
  return createSceneBuilder()(document, t);
}

function pictureSource(source: Drawn) {
  return { document: source.document, scene: sceneOf(source), t: source.t };
}

function refused(problem: ExportProblem, t: Translate): ExportOutcome {
  return { refusal: t(exportProblemKey(problem)), remark: null };
}

function save({ document, now, t }: ExportSource, parts: BlobPart[], type: string, ending: string): void {
  downloadFile(new Blob(parts, { type }), exportFileName(document, ending, new Date(now), t));
}
