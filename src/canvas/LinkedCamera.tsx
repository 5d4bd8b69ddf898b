import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { isSameCamera } from './camera';
import type { CameraLink } from './camera-link';

/** Quiet after which a sheet that was moved about is painted anew, sharp at its zoom. */
const QUIET_MS = 300;

/**
 * Inside a sheet: whatever its camera does the others of the link do, in the same frame, and the other way round.
 * While they only move about, each is one layer of the compositor: painting two sheets anew on every frame would be
 * seen to stutter. Not while they zoom: such a layer keeps the size it was painted at.
 */
export function LinkedCamera({ link }: { readonly link: CameraLink }) {
  const flow = useStoreApi();
  const { setViewport, getViewport } = useReactFlow();
  // Follows both: React Flow’s camera, and that of the link.
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const asLayer = (isOne: boolean): void => {
      clearTimeout(quiet);
      const sheet = flow.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport');
      if (sheet === null || sheet === undefined) return;
      sheet.style.willChange = isOne ? 'transform' : '';
      if (isOne) quiet = setTimeout(asLayer, QUIET_MS, false);
    };
    const leave = flow.subscribe(({ transform }, before) => {
      if (transform === before.transform) return;
      const [x, y, zoom] = transform;
      asLayer(zoom === before.transform[2]);
      const camera = { x, y, zoom };
      if (!isSameCamera(link.getState().camera, camera)) link.setState({ camera });
    });
    const unlink = link.subscribe(({ camera }) => {
      if (camera !== null && !isSameCamera(camera, getViewport())) void setViewport(camera);
    });
    return () => {
      clearTimeout(quiet);
      leave();
      unlink();
    };
  }, [flow, getViewport, link, setViewport]);
  return null;
}
