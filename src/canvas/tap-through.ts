import { swallowClick } from './follow-pointer';
import { signUnder } from './pointed';

/** A tap on what lies over the drawing goes to the figure, building or arrow under it; over empty ground, nowhere. */
export function tapThrough({ clientX, clientY }: PointerEvent): void {
  const sign = document.elementsFromPoint(clientX, clientY).find((element) => signUnder(element) !== null);
  sign?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
  // The browser's own would come to whatever holds both what was over it and what is there now.
  swallowClick();
}
