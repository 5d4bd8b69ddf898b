import type { TextWeight } from '../layout/text-width';
import { markShift } from './mark-shift';
import { paperHalo } from './paper-halo';
import { PAPER_FONTS, paperFontKey, type PaperFontKey } from './paper-fonts';
import { PLATE_LAYER } from '../symbols/plate-layer';
import { splitRuns, type TextRun } from './split-runs';
import { visualOrder } from './visual-order';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Width in px of a run drawn with one font file. */
export type MeasureRun = (text: string, size: number, font: PaperFontKey) => number;

interface ReadText {
  readonly element: Element;
  /** As it is read, not as it stands. */
  readonly text: string;
  readonly size: number;
  readonly weight: TextWeight;
  /** Direction of the line: 1, from right to left. */
  readonly base: 0 | 1;
}

/** Which font files the words of a drawing need, and which characters none of them holds. */
export function fontsOf(svg: SVGSVGElement) {
  const fonts = new Set<PaperFontKey>();
  const missing = new Set<string>();
  for (const { text, weight, base } of textsIn(svg)) {
    const split = splitRuns(visualOrder(text, base), weight);
    for (const { face } of split.runs) fonts.add(paperFontKey(face, weight));
    for (const character of split.missing) missing.add(character);
  }
  return { fonts, missing: [...missing] };
}

/**
 * Turns every text into one text a run, flush left, each with its own font and place, so that the PDF writer
 * has nothing left to choose. The halo round letters, which it does not know, becomes a white plate under
 * them.
 */
export function placeRuns(svg: SVGSVGElement, measure: MeasureRun): void {
  for (const read of textsIn(svg)) {
    const { element, text, size, weight, base } = read;
    const runs = splitRuns(visualOrder(text, base), weight).runs.map((run) => {
      const font = paperFontKey(run.face, weight);
      return { run, font, width: measure(run.text, size, font) };
    });
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = startOf(read, width);
    if (element.getAttribute('paint-order') === 'stroke') {
      const layer = element.closest(`[${PLATE_LAYER}]`);
      const plate = paperHalo(element, { x, width, size });
      if (layer === null) element.before(plate);
      else layer.prepend(plate);
    }
    const placed = runs.flatMap(({ run, font, width: own }) => {
      const start = x;
      x += own;
      return marksApart(run).map(({ piece, after, shift }) =>
        runElement(
          element,
          piece,
          font,
          start + (after === '' ? 0 : measure(after, size, font)) + shift * size,
        ),
      );
    });
    element.replaceWith(...placed);
  }
}

/** Every text of a drawing, as its attributes tell it. */
export function textsIn(svg: SVGSVGElement): readonly ReadText[] {
  return Array.from(svg.querySelectorAll('text'), (element) => ({
    element,
    text: element.textContent,
    size: Number(element.getAttribute('font-size')),
    weight: weightOf(element),
    base: element.getAttribute('direction') === 'rtl' ? 1 : 0,
  }));
}

function weightOf(element: Element): TextWeight {
  const weight = Number(element.getAttribute('font-weight'));
  return weight === 600 || weight === 700 ? weight : 400;
}

function startOf({ element, base }: ReadText, width: number): number {
  const x = Number(element.getAttribute('x'));
  const anchor = element.getAttribute('text-anchor');
  if (anchor === 'middle') return x - width / 2;
  const isHeldLeft = (anchor === 'end') === (base === 1);
  return isHeldLeft ? x : x - width;
}

/** Marks of letters that are read from right to left. Signs that stand by themselves, as « ־ », are letters here. */
const TURNED_MARK = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/gu;

interface RunPiece {
  readonly piece: string;
  /** The letters that stand before it. */
  readonly after: string;
  /** Ems to the right of where they end. */
  readonly shift: number;
}

/**
 * The letters of a run, then the vowel marks that some of them have, each over its own, which comes after it.
 * Among the letters, readers of the page would take the marks for a turn of direction, and give the name back in
 * pieces.
 */
function marksApart({ text, face }: TextRun): readonly RunPiece[] {
  const marks = [...text.matchAll(TURNED_MARK)].map(({ 0: piece, index }) => {
    const [letter = ''] = text.slice(index).replace(TURNED_MARK, '');
    const after = text.slice(0, index).replace(TURNED_MARK, '');
    return { piece, after, shift: markShift(face, letter, piece) };
  });
  const letters = { piece: text.replace(TURNED_MARK, ''), after: '', shift: 0 };
  return [letters, ...marks].filter(({ piece }) => piece !== '');
}

function runElement(original: Element, text: string, font: PaperFontKey, x: number): Element {
  const element = original.cloneNode(false) as Element;
  for (const name of [
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'paint-order',
    'text-anchor',
    'direction',
  ]) {
    element.removeAttribute(name);
  }
  element.setAttributeNS(XML, 'xml:space', 'preserve');
  element.setAttribute('x', x.toFixed(2));
  element.setAttribute('font-family', `'${PAPER_FONTS[font].family}'`);
  element.setAttribute('font-weight', String(PAPER_FONTS[font].weight));
  element.textContent = text;
  return element;
}
