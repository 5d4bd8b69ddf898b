import type { ShortMemory } from '../storage/canary-keeper';
import { observed, type Observable } from '../storage/save-state';

/** On iPad and iPhone, what is opened from the home screen keeps its sheets, and a window of Safari may not. */
export interface HomeScreen {
  /** This is such a window. */
  readonly isMissing: boolean;
  /** The advice is due: it is given once. */
  readonly isDue: Observable<boolean>;
  readonly noteSeen: () => void;
}

const KEY = 'trace.home-screen';

/** @param navigator only Safari on such devices says whether it stands alone. */
export function createHomeScreen(navigator: Navigator, memory: ShortMemory): HomeScreen {
  const { standalone } = navigator as Navigator & { readonly standalone?: boolean };
  const isMissing = standalone === false;
  const isDue = observed(isMissing && !wasSeen(memory));
  return {
    isMissing,
    isDue,
    noteSeen() {
      isDue.set(false);
      try {
        memory.set(KEY, 'seen');
      } catch {
        // Storage denied: it is said again.
      }
    },
  };
}

function wasSeen(memory: ShortMemory): boolean {
  try {
    return memory.get(KEY) !== null;
  } catch {
    return false;
  }
}
