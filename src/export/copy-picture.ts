import { exported, exportFailed, type ExportProblem, type ExportResult } from './export-problem';

/**
 * Puts a PNG on the clipboard. Call it from a click or a key press itself and hand over the promise: browsers
 * refuse a copy that begins later.
 */
export async function copyPicture(picture: Promise<ExportResult<Blob>>): Promise<ExportResult<null>> {
  if (typeof ClipboardItem === 'undefined') return exportFailed('clipboardMissing');
  let problem: ExportProblem = 'clipboardRefused';
  const blob = picture.then((result) => {
    if (result.ok) return result.value;
    problem = result.problem;
    throw new Error('nothing to copy');
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return exported(null);
  } catch {
    // The browser may give up first; the reason is known once the picture has been tried.
    await blob.catch(() => null);
    return exportFailed(problem);
  }
}
