import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { bytesAsText } from '../format/bytes-text';
import { PAPER_FONTS } from './paper-fonts';
import { textsIn } from './place-runs';
import { splitRuns } from './split-runs';

const SVG = 'http://www.w3.org/2000/svg';

interface PictureFont {
  readonly url: string;
  readonly family: string;
  readonly weight: string;
  readonly format: 'woff2' | 'truetype';
  /** Which characters it is asked for; `null`: any. */
  readonly range: string | null;
  /** A letter that this one draws and no other. */
  readonly sample: string;
}

const ATKINSON = { family: PAPER_FONTS.atkinson400.family, weight: '200 800', format: 'woff2' } as const;
const DEJAVU = { family: PAPER_FONTS.dejavu.family, format: 'truetype', range: null, sample: 'И' } as const;

export const PICTURE_FONTS = {
  latin: {
    ...ATKINSON,
    url: latin,
    range: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2212',
    sample: 'M',
  },
  latinExtended: {
    ...ATKINSON,
    url: latinExtended,
    range: 'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0',
    sample: 'Ł',
  },
  dejavu: { ...DEJAVU, url: PAPER_FONTS.dejavu.url, weight: '400' },
  dejavuBold: { ...DEJAVU, url: PAPER_FONTS.dejavuBold.url, weight: '600 700' },
} as const satisfies Readonly<Record<string, PictureFont>>;

export type PictureFontKey = keyof typeof PICTURE_FONTS;

/** Every font of every device has this one, and the legend always says it. */
const EVERYWHERE = /→/gu;
const BEYOND_LATIN = /[\u0100-\u02ff\u1e00-\u1eff]/u;

/**
 * Writes the fonts its words need into the picture itself, so that it looks the same where they are not
 * installed. The large one comes along only for words the small one cannot write.
 * @returns which fonts came along.
 * @throws when a font file cannot be read.
 */
export async function embedFonts(svg: SVGSVGElement): Promise<ReadonlySet<PictureFontKey>> {
  const needed = fontsNeeded(svg);
  const rules = await Promise.all([...needed].map(fontFace));
  const style = svg.ownerDocument.createElementNS(SVG, 'style');
  style.textContent = rules.join('\n');
  svg.prepend(style);
  return needed;
}

function fontsNeeded(svg: SVGSVGElement): ReadonlySet<PictureFontKey> {
  const needed = new Set<PictureFontKey>(['latin']);
  for (const { text, weight } of textsIn(svg)) {
    for (const run of splitRuns(text.replace(EVERYWHERE, ''), weight).runs) {
      if (run.face !== 'atkinson') needed.add(run.face);
      else if (BEYOND_LATIN.test(run.text)) needed.add('latinExtended');
    }
  }
  return needed;
}

async function fontFace(key: PictureFontKey): Promise<string> {
  const { url, family, weight, format, range } = PICTURE_FONTS[key];
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font file not served: ${response.status}`);
  const data = btoa(bytesAsText(new Uint8Array(await response.arrayBuffer())));
  const type = format === 'woff2' ? 'font/woff2' : 'font/ttf';
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:${type};base64,${data}) format('${format}')${range === null ? '' : `;unicode-range:${range}`}}`;
}
