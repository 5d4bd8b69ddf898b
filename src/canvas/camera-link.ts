import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Camera } from './camera';

/** One camera for several sheets; `null` until one of them has moved. */
export type CameraLink = StoreApi<{ readonly camera: Camera | null }>;

export function createCameraLink(): CameraLink {
  return createStore<{ readonly camera: Camera | null }>(() => ({ camera: null }));
}
