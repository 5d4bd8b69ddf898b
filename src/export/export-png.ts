import { exported, exportFailed, type ExportResult } from './export-problem';
import { addFontSamples, fontSamplesSeen } from './font-samples';
import { pngSize } from './png-size';
import type { PictureSource } from './render-svg';
import { standaloneSvg, svgBlob, type PictureFile, type StandaloneSvg } from './standalone-svg';

export interface PngSource extends PictureSource {
  /** Wished for, px; less when the picture would be too large for a tablet. */
  readonly width: number;
}

/** Drawing and legend as a picture on white. It holds pixels only: no text, no scene, no date. */
export async function exportPng(source: PngSource): Promise<ExportResult<PictureFile>> {
  const drawn = await standaloneSvg(source);
  if (!drawn.ok) return drawn;
  try {
    return await rasterise(drawn.value, source.width);
  } catch {
    return exportFailed('notDrawn');
  }
}

async function rasterise(drawn: StandaloneSvg, wished: number): Promise<ExportResult<PictureFile>> {
  const { svg, width, height, fonts, missing } = drawn;
  const samples = addFontSamples(svg, fonts);
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    if (!(await fontSamplesSeen(picture, samples))) return exportFailed('notDrawn');
    const size = pngSize(wished, height / width);
    const blob = await paint(picture, size, size.width / width);
    return blob === null ? exportFailed('notDrawn') : exported({ blob, missing });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The samples, under the picture, fall off the edge of the canvas. */
function paint(
  picture: HTMLImageElement,
  { width, height }: ReturnType<typeof pngSize>,
  scale: number,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) return Promise.resolve(null);
  pen.fillStyle = '#FFFFFF';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, picture.naturalHeight * scale);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
