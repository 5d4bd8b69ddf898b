import { exported, type ExportResult } from './export-problem';
import type { PictureSource } from './render-svg';
import { standaloneSvg, svgBlob, type PictureFile } from './standalone-svg';

/** Drawing and legend as a file that stands alone: fonts inside, nothing fetched, nothing hidden. */
export async function exportSvg(source: PictureSource): Promise<ExportResult<PictureFile>> {
  const drawn = await standaloneSvg(source);
  if (!drawn.ok) return drawn;
  const { svg, missing } = drawn.value;
  return exported({ blob: svgBlob(svg), missing });
}
