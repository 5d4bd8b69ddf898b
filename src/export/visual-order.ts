const HEBREW = /[\p{Script=Hebrew}\p{M}]+(?:[ \u00a0]+[\p{Script=Hebrew}\p{M}]+)*/gu;
const CLUSTER = /.\p{M}*/gsu;

/**
 * Hebrew turned round, since the PDF writer sets letters from left to right as they come. (Arabic it joins
 * and turns by itself.) Readers of the page get the words back in their own order.
 */
export function visualOrder(text: string): string {
  return text.replace(HEBREW, (words) => (words.match(CLUSTER) ?? []).reverse().join(''));
}
