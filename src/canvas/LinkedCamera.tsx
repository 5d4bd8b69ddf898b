import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { isSameCamera, type CameraLink } from './camera-link';

/** Inside a sheet: whatever its camera does the others of the link do, in the same frame, and the other way round. */
export function LinkedCamera({ link }: { readonly link: CameraLink }) {
  const flow = useStoreApi();
  const { setViewport, getViewport } = useReactFlow();
  // Follows both: React Flow’s camera, and that of the link.
  useEffect(() => {
    const leave = flow.subscribe(({ transform: [x, y, zoom] }, before) => {
      if (flow.getState().transform === before.transform) return;
      const camera = { x, y, zoom };
      if (!isSameCamera(link.getState().camera, camera)) link.setState({ camera });
    });
    const unlink = link.subscribe(({ camera }) => {
      if (camera !== null && !isSameCamera(camera, getViewport())) void setViewport(camera);
    });
    return () => {
      leave();
      unlink();
    };
  }, [flow, getViewport, link, setViewport]);
  return null;
}
