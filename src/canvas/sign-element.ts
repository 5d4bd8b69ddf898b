/** What the keyboard stands on for a figure, a building or an arrow; `undefined`: there is none of this id, or not yet. */
export function signElement(sheet: Element | null, id: string): HTMLElement | SVGElement | undefined {
  const signs = sheet?.querySelectorAll<HTMLElement | SVGElement>('.react-flow__node, [data-colour]');
  return [...(signs ?? [])].find(({ dataset }) => dataset['id'] === id);
}
