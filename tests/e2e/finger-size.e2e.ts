import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { SCENES } from '../../scripts/picture-scenes.mjs';
import { settled } from '../../scripts/settled.mjs';
import { openTrace, TABLET } from './open-trace';

const LAID_DOWN = { ...TABLET, viewport: { width: 1180, height: 820 } } as const;

describe.each([
  ['held upright', TABLET, Object.keys(SCENES)],
  ['laid down', LAID_DOWN, ['drawing', 'reading']],
] as const)('on a tablet %s', (_, screen, scenes) => {
  const folder = mkdtempSync(join(tmpdir(), 'trace-fingers-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(scenes)('whatever can be taken in « %s » is as large as a finger', async (scene) => {
    const visit = await openTrace({ address: inject('address'), ...screen, reducedMotion: 'reduce' });
    const { page } = visit;
    const found: string[] = [];
    let screens = 0;
    try {
      await SCENES[scene]!({
        page,
        folder,
        name: scene,
        shoot: async (what, of = page) => {
          // The window before a room is touched by nobody.
          if (of !== page) return;
          screens += 1;
          await settled(page);
          for (const small of await tooSmall(page)) found.push(`${what}: ${small}`);
        },
      });
    } finally {
      await visit.close();
    }
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(1);
  });
});

function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(smallerThanFinger);
}

/**
 * Runs in the page: what of the controls in sight can be taken, from their middle on, is smaller than 44 px; what
 * is seen of them may be. Of the drawing only the handles count: signs and arrows are as large as they are drawn.
 */
function smallerThanFinger(): readonly string[] {
  const FINGER = 44;
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [role^=menuitem], [role=checkbox], [role=radio], ' +
    '[role=tab], [role=switch], [role=option], [role=slider]';
  /** The dots that the mouse draws an arrow from come under a mouse alone. */
  const HANDLES = '[data-handle]:not([data-handle=connect])';

  const labelsOf = (control: Element): readonly HTMLLabelElement[] =>
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? [...(control.labels ?? [])]
      : [];
  const sizeOf = (control: Element): readonly [number, number] | null => {
    const labels = labelsOf(control);
    const shown = labels.find((label) => label.contains(control)) ?? control;
    shown.scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y, width, height } = shown.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const isTaken = (right: number, down: number): boolean => {
      const hit = document.elementFromPoint(middle.x + right, middle.y + down);
      return hit !== null && [control, ...labels].some((part) => part.contains(hit));
    };
    if (!isTaken(0, 0)) return null;
    const reach = (right: number, down: number): number => {
      let px = 0;
      while (px < FINGER && isTaken(right * (px + 0.5), down * (px + 0.5))) px += 0.5;
      return px;
    };
    return [reach(1, 0) + reach(-1, 0), reach(0, 1) + reach(0, -1)];
  };

  const controls = [...document.querySelectorAll(CONTROLS)]
    .filter((control) => control.closest('.react-flow__viewport, [inert], [aria-hidden=true]') === null)
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .map((control) => ({ control, size: sizeOf(control) }));
  const handles = [...document.querySelectorAll(HANDLES)].map((control) => {
    const { width, height } = control.getBoundingClientRect();
    return { control, size: [width, height] as const };
  });
  return [...controls, ...handles].flatMap(({ control, size }) => {
    // Half a px is lost where a box does not begin on one.
    if (size === null || Math.min(...size) >= FINGER - 1) return [];
    const name = control.getAttribute('aria-label') ?? labelsOf(control)[0]?.textContent;
    return [`${name ?? control.getAttribute('data-handle') ?? control.textContent} ${size.join(' × ')}`];
  });
}
