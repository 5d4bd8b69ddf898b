const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing, not yet on the page. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS(SVG, name);
}
