import { isSameCamera, type Camera } from './camera';

/** The way back from where the camera was sent for a while. */
interface CameraReturn {
  /** It is sent `to` there; sent on from there, it still comes back to where it was at first. */
  readonly leave: (before: Camera, to: Camera) => void;
  /** @returns where it was; `null` when it was not sent anywhere, or the hand has moved it since. */
  readonly comeBack: (now: Camera) => Camera | null;
}

export function createCameraReturn(): CameraReturn {
  let sent: { readonly before: Camera; readonly to: Camera } | null = null;
  const beforeIt = (now: Camera): Camera | null =>
    sent !== null && isSameCamera(sent.to, now) ? sent.before : null;
  return {
    leave(before, to) {
      sent = { before: beforeIt(before) ?? before, to };
    },
    comeBack(now) {
      const before = beforeIt(now);
      sent = null;
      return before;
    },
  };
}
