import { embedFonts, type PictureFontKey } from './embed-fonts';
import { exported, exportFailed, type ExportResult } from './export-problem';
import { renderSheetSvg, type PictureSource, type SheetSvg } from './render-svg';

export interface StandaloneSvg extends SheetSvg {
  readonly fonts: ReadonlySet<PictureFontKey>;
}

/** Drawing and legend with their fonts inside. */
export async function standaloneSvg(source: PictureSource): Promise<ExportResult<StandaloneSvg>> {
  const { extent } = source.scene;
  if (extent === null) return exportFailed('blankSheet');
  const drawn = renderSheetSvg(source, extent);
  try {
    return exported({ ...drawn, fonts: await embedFonts(drawn.svg) });
  } catch {
    return exportFailed('fontsUnreachable');
  }
}

export function svgBlob(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}
