import { embedFonts, type PictureFontKey } from './embed-fonts';
import { exported, exportFailed, type ExportResult } from './export-problem';
import { fontsOf } from './place-runs';
import { renderSheetSvg, type PictureSource, type SheetSvg } from './render-svg';

export interface StandaloneSvg extends SheetSvg {
  readonly fonts: ReadonlySet<PictureFontKey>;
  /** Characters that no font inside holds: whoever shows the picture draws them with fonts of its own, if any. */
  readonly missing: readonly string[];
}

/** A picture, and what in it depends on whoever shows it. */
export interface PictureFile extends Pick<StandaloneSvg, 'missing'> {
  readonly blob: Blob;
}

/** Drawing and legend with their fonts inside. */
export async function standaloneSvg(source: PictureSource): Promise<ExportResult<StandaloneSvg>> {
  const { extent } = source.scene;
  if (extent === null) return exportFailed('blankSheet');
  const drawn = renderSheetSvg(source, extent);
  try {
    const { missing } = fontsOf(drawn.svg);
    return exported({ ...drawn, fonts: await embedFonts(drawn.svg), missing });
  } catch {
    return exportFailed('fontsUnreachable');
  }
}

export function svgBlob(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}
