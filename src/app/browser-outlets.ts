import type { OutsideTools } from './outside';

/** What the window has for handing files over; browsers differ. */
export function browserOutlets(window: Window): Pick<OutsideTools, 'pickFolder' | 'share'> {
  const { showDirectoryPicker } = window as Window & {
    readonly showDirectoryPicker?: (how: object) => Promise<FileSystemDirectoryHandle>;
  };
  const { navigator } = window;
  const { share, canShare } = navigator as Partial<Pick<Navigator, 'share' | 'canShare'>>;
  return {
    pickFolder:
      showDirectoryPicker === undefined
        ? null
        : () => showDirectoryPicker.call(window, { mode: 'readwrite', id: 'trace' }),
    share: {
      ...(share !== undefined && { share: share.bind(navigator) }),
      ...(canShare !== undefined && { canShare: canShare.bind(navigator) }),
    },
  };
}
