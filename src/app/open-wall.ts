import { WALL_SEARCH } from './wall-words';

/** Of the Window Management API, which few browsers have: what is asked of it. */
interface PlacedScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ManagedWindow {
  readonly screen: { readonly isExtended?: boolean };
  readonly getScreenDetails?: () => Promise<{
    readonly screens: readonly PlacedScreen[];
    readonly currentScreen: PlacedScreen;
  }>;
}

/** Px: a window to be dragged to the other screen. */
const LOOSE_WINDOW = 'popup,width=1100,height=680';

/**
 * Opens a window for the wall: on the second screen where the browser tells where that is, and the person
 * lets it; else somewhere, to be dragged there. To be called from a click or a key.
 * @returns `null`: the browser held it back.
 */
export async function openWall(window: Window): Promise<Window | null> {
  const address = `${window.location.pathname}${WALL_SEARCH}`;
  return window.open(address, '_blank', (await otherScreen(window)) ?? LOOSE_WINDOW);
}

async function otherScreen(page: Window): Promise<string | null> {
  const window = page as unknown as ManagedWindow;
  if (window.getScreenDetails === undefined || window.screen.isExtended !== true) return null;
  try {
    const { screens, currentScreen } = await window.getScreenDetails();
    const other = screens.find((screen) => screen !== currentScreen);
    if (other === undefined) return null;
    const { availLeft, availTop, availWidth, availHeight } = other;
    return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
  } catch {
    // Not allowed to know: the person drags the window.
    return null;
  }
}
