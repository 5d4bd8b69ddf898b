import { describe, expect, it, vi } from 'vitest';
import { openWall } from '../../src/app/open-wall';

const LAPTOP = { availLeft: 0, availTop: 0, availWidth: 1_440, availHeight: 900 };
const SECOND = { availLeft: 1_440, availTop: -90, availWidth: 1_920, availHeight: 1_080 };

function aWindow(parts: object = {}) {
  const opened = {};
  const open = vi.fn<(address: string, name: string, features: string) => object>(() => opened);
  const page = { location: { pathname: '/trace/' }, screen: { isExtended: true }, open, ...parts };
  return { page: page as unknown as Window, open, opened };
}
const screensOf = (...others: object[]) => ({
  getScreenDetails: () => Promise.resolve({ screens: [LAPTOP, ...others], currentScreen: LAPTOP }),
});

describe('the window of the wall', () => {
  it('opens on the second screen where the browser tells where that is', async () => {
    const { page, open, opened } = aWindow(screensOf(SECOND));
    expect(await openWall(page)).toBe(opened);
    expect(open).toHaveBeenCalledExactlyOnceWith(
      '/trace/?wall',
      '_blank',
      'popup,left=1440,top=-90,width=1920,height=1080',
    );
  });

  it.each([
    ['the browser does not tell', {}],
    ['there is no second screen', { ...screensOf(), screen: { isExtended: false } }],
    ['the person does not allow it', { getScreenDetails: () => Promise.reject(new Error('denied')) }],
  ])('opens to be dragged there when %s', async (_, parts) => {
    const { page, open } = aWindow(parts);
    await openWall(page);
    expect(open.mock.lastCall?.[2]).not.toContain('left=');
  });

  it('is nothing when the browser holds it back', async () => {
    const { page } = aWindow({ open: () => null });
    expect(await openWall(page)).toBeNull();
  });
});
