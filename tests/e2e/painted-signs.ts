import type { Page } from 'playwright-core';

/** A figure or a building as it is painted, with the words that stand for it. */
export interface PaintedSign {
  readonly name: string;
  /** It has stepped back before what is in hand. */
  readonly isSoftened: boolean;
  /** Px on the screen of the first of its words. */
  readonly px: number;
  /** Where the first of its words stand on the screen. */
  readonly words: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
}

/**
 * Every sign whose words are painted. What can be taken is an empty box, and what is seen is painted apart from it: a
 * sign's words are those in the middle of which no smaller box stands. Who is painted a second time over those that
 * stepped back has not stepped back.
 */
export async function paintedSigns(page: Page): Promise<readonly PaintedSign[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.react-flow__node')]
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .sort((one, two) => one.box.width * one.box.height - two.box.width * two.box.height);
    const signs = new Map<Element, PaintedSign>();
    for (const text of document.querySelectorAll<SVGTextElement>('svg[class*="Signs"] text')) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const owner = boxes.find(
        ({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      if (owner === undefined) continue;
      const isSoftened = text.closest('[opacity="0.3"]') !== null;
      const known = signs.get(owner.node);
      if (known !== undefined && (isSoftened || !known.isSoftened)) continue;
      signs.set(owner.node, {
        name: owner.node.getAttribute('aria-label') ?? '',
        isSoftened,
        px: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
        words: { left, right, top, bottom },
      });
    }
    return [...signs.values()];
  });
}

/** Where the signs stand on the sheet, in their order, whatever the camera. */
export async function placesOn(page: Page): Promise<readonly string[]> {
  return page
    .locator('.react-flow__node')
    .evaluateAll((nodes) =>
      nodes.map((node) => `${(node as HTMLElement).style.left} ${(node as HTMLElement).style.top}`),
    );
}
