const SVG = 'http://www.w3.org/2000/svg';
const SIDE = 3;
/** From the top of the tallest letters to the baseline, and from there to the lowest, in ems. */
const ASCENT = 0.78;
const DESCENT = 0.24;

/** Where a line of words stands once measured, px. */
export interface WordsBox {
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

/** A white plate the size of the words: what stands for their halo where strokes under letters are unknown. */
export function paperHalo(text: Element, { x, width, size }: WordsBox): SVGRectElement {
  const baseline = Number(text.getAttribute('y'));
  const plate = text.ownerDocument.createElementNS(SVG, 'rect');
  const box = {
    x: x - SIDE,
    y: baseline - size * ASCENT,
    width: width + 2 * SIDE,
    height: size * (ASCENT + DESCENT),
    rx: 4,
  };
  for (const [name, value] of Object.entries(box)) plate.setAttribute(name, value.toFixed(1));
  plate.setAttribute('fill', text.getAttribute('stroke') ?? '#FFFFFF');
  return plate;
}
