import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { svgElement } from './svg-element';

/** Attributes whose name in SVG is not the hyphened one. */
const KEPT_NAMES = new Set(['viewBox']);

/**
 * Writes a symbol into the page as React would, without React keeping anything of it: a sheet has thousands of
 * elements that never change once they are drawn, and each would cost a fibre, its properties and a comparison.
 * @param node what a component without hooks, state or handlers returns
 * @throws TypeError for anything else that React can draw (a class, a context, a handler): symbols are plain drawings
 */
export function writeSymbol(node: ReactNode, into: Element): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node === 'string' || typeof node === 'number') {
    into.append(String(node));
  } else if (Array.isArray(node)) {
    for (const child of node as readonly ReactNode[]) writeSymbol(child, into);
  } else if (isValidElement<Attributes>(node)) {
    writeElement(node, into);
  } else {
    throw new TypeError('a symbol is made of elements and words');
  }
}

interface Attributes {
  readonly children?: ReactNode;
}

function writeElement({ type, props }: ReactElement<Attributes>, into: Element): void {
  if (type === Fragment) {
    writeSymbol(props.children, into);
  } else if (typeof type === 'function') {
    writeSymbol((type as (props: Attributes) => ReactNode)(props), into);
  } else if (typeof type === 'string') {
    const element = svgElement(type as keyof SVGElementTagNameMap);
    for (const [name, value] of Object.entries(props)) writeAttribute(element, name, value);
    writeSymbol(props.children, element);
    into.append(element);
  } else {
    throw new TypeError('a symbol is made of plain components');
  }
}

function writeAttribute(element: Element, name: string, value: unknown): void {
  if (name === 'children' || value === undefined || value === null) return;
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(`${name} of a symbol is neither words nor a number`);
  element.setAttribute(attributeName(name), String(value));
}

const names = new Map<string, string>();

/** `strokeWidth` → `stroke-width`. */
function attributeName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const written = KEPT_NAMES.has(name)
    ? name
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  names.set(name, written);
  return written;
}
