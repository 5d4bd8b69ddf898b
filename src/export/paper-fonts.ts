import atkinson400 from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import atkinson600 from '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf?url';
import atkinson700 from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import dejavuBold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import dejavu from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import type { TextWeight } from '../layout/text-width';
import type { PaperFace } from './glyph-coverage';

export type PaperFontKey = `atkinson${TextWeight}` | 'dejavu' | 'dejavuBold';

export interface PaperFont {
  /** Font file, served by our own origin. */
  readonly url: string;
  readonly family: string;
  readonly weight: TextWeight;
}

const ATKINSON = 'Atkinson Hyperlegible Next';
const DEJAVU = 'DejaVu Sans';

export const PAPER_FONTS: Readonly<Record<PaperFontKey, PaperFont>> = {
  atkinson400: { url: atkinson400, family: ATKINSON, weight: 400 },
  atkinson600: { url: atkinson600, family: ATKINSON, weight: 600 },
  atkinson700: { url: atkinson700, family: ATKINSON, weight: 700 },
  dejavu: { url: dejavu, family: DEJAVU, weight: 400 },
  dejavuBold: { url: dejavuBold, family: DEJAVU, weight: 700 },
};

export function paperFontKey(face: PaperFace, weight: TextWeight): PaperFontKey {
  return face === 'atkinson' ? `atkinson${weight}` : face;
}

/**
 * Reads font files; the service worker keeps them, so that this works without a network.
 * @throws TypeError or Error when one cannot be read.
 */
export async function readFonts(
  keys: ReadonlySet<PaperFontKey>,
): Promise<ReadonlyMap<PaperFontKey, Uint8Array>> {
  const read = async (key: PaperFontKey) => {
    const response = await fetch(PAPER_FONTS[key].url);
    if (!response.ok) throw new Error(`font file not served: ${response.status}`);
    return [key, new Uint8Array(await response.arrayBuffer())] as const;
  };
  return new Map(await Promise.all([...keys].map(read)));
}
