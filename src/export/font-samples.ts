import { PICTURE_FONTS, type PictureFontKey } from './embed-fonts';

const SVG = 'http://www.w3.org/2000/svg';
const CELL = 24;
const TRIES = 150;
const WAIT_MS = 30;
const DARK = 128;

/** Where the samples stand in a picture, px at zoom 1. */
export interface FontSamples {
  readonly top: number;
  readonly count: number;
}

/**
 * Adds, under a picture, a strip with one letter of each font. Browsers draw an SVG image before the fonts
 * inside it are ready, its words invisible, and tell nobody when they are: the strip does.
 */
export function addFontSamples(svg: SVGSVGElement, fonts: ReadonlySet<PictureFontKey>): FontSamples {
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  for (const [index, key] of [...fonts].entries()) {
    const { family, weight, sample } = PICTURE_FONTS[key];
    const letter = svg.ownerDocument.createElementNS(SVG, 'text');
    letter.setAttribute('x', String(left + index * CELL + 2));
    letter.setAttribute('y', String(top + height + CELL - 4));
    letter.setAttribute('font-family', `'${family}'`);
    letter.setAttribute('font-weight', weight.split(' ').at(-1) ?? weight);
    letter.setAttribute('font-size', '20');
    letter.textContent = sample;
    svg.append(letter);
  }
  svg.setAttribute('viewBox', [left, top, width, height + CELL].join(' '));
  svg.setAttribute('height', String(height + CELL));
  return { top: height, count: fonts.size };
}

/** Waits until every sample can be seen. `false`: they never were. */
export async function fontSamplesSeen(picture: HTMLImageElement, samples: FontSamples): Promise<boolean> {
  const canvas = document.createElement('canvas');
  canvas.width = samples.count * CELL;
  canvas.height = CELL;
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (pen === null) return false;
  for (let tries = 0; tries < TRIES; tries += 1) {
    pen.fillStyle = '#FFFFFF';
    pen.fillRect(0, 0, canvas.width, CELL);
    const { width } = canvas;
    pen.drawImage(picture, 0, samples.top, width, CELL, 0, 0, width, CELL);
    if (allInked(pen, samples.count)) return true;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return false;
}

function allInked(pen: CanvasRenderingContext2D, count: number): boolean {
  return Array.from({ length: count }, (_, index) =>
    pen.getImageData(index * CELL, 0, CELL, CELL).data.some((level) => level < DARK),
  ).every(Boolean);
}
