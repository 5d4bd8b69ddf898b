import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/canvas/camera';
import { createCameraReturn } from '../../src/canvas/camera-return';

const HOME: Camera = { x: 10, y: 20, zoom: 1 };
const FAR: Camera = { x: 0, y: 0, zoom: 0.4 };
const FARTHER: Camera = { x: 5, y: 5, zoom: 0.3 };

describe('the way back of the camera', () => {
  it('leads to where it was, once', () => {
    const way = createCameraReturn();
    way.leave(HOME, FAR);
    expect(way.comeBack(FAR)).toEqual(HOME);
    expect(way.comeBack(FAR)).toBeNull();
  });

  it('leads to where it was at first when it was sent on', () => {
    const way = createCameraReturn();
    way.leave(HOME, FAR);
    way.leave(FAR, FARTHER);
    expect(way.comeBack(FARTHER)).toEqual(HOME);
  });

  it('is lost when the hand has moved it since', () => {
    const way = createCameraReturn();
    way.leave(HOME, FAR);
    expect(way.comeBack({ ...FAR, x: 1 })).toBeNull();
    way.leave(HOME, FAR);
    way.leave(FARTHER, FAR);
    expect(way.comeBack(FAR)).toEqual(FARTHER);
  });

  it('leads nowhere when it was not sent', () => {
    expect(createCameraReturn().comeBack(HOME)).toBeNull();
  });
});
