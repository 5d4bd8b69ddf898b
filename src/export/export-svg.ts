import { exported, type ExportResult } from './export-problem';
import type { PictureSource } from './render-svg';
import { standaloneSvg, svgBlob } from './standalone-svg';

/** Drawing and legend as a file that stands alone: fonts inside, nothing fetched, nothing hidden. */
export async function exportSvg(source: PictureSource): Promise<ExportResult<Blob>> {
  const drawn = await standaloneSvg(source);
  return drawn.ok ? exported(svgBlob(drawn.value.svg)) : drawn;
}
