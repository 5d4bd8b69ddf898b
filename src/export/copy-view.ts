import { toBlob } from 'html-to-image';
import { copyPicture } from './copy-picture';
import { exported, exportFailed, type ExportResult } from './export-problem';

/** Copies the sheet as it is seen on the screen: zoom, selection and all. */
export function copyView(sheet: HTMLElement): Promise<ExportResult<null>> {
  return copyPicture(pictureOf(sheet));
}

async function pictureOf(sheet: HTMLElement): Promise<ExportResult<Blob>> {
  try {
    const blob = await toBlob(sheet, { backgroundColor: '#FFFFFF' });
    return blob === null ? exportFailed('notDrawn') : exported(blob);
  } catch {
    return exportFailed('notDrawn');
  }
}
