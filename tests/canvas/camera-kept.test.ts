import { describe, expect, it } from 'vitest';
import { cameraOn, inSight } from '../../src/canvas/camera';
import { cameraKept } from '../../src/canvas/camera-kept';

const TABLET = { width: 800, height: 980 };
const WITH_TOOLS = { ...TABLET, height: 914 };
const WITH_LINE = { ...TABLET, height: 800 };

/** Wide, so that there is white above and below it. */
const family = { x0: -400, y0: -400, x1: 400, y1: 300 };
const shown = { camera: cameraOn(family, TABLET), room: TABLET };

describe('when the foot of the sheet is covered', () => {
  it('nothing moves that can stay where it is, and nothing when it is uncovered', () => {
    expect(cameraKept(shown, family, WITH_TOOLS)).toEqual(shown.camera);
    expect(cameraKept(shown, family, TABLET)).toEqual(shown.camera);
  });

  it('nothing moves that was drawn since, or that is not all in sight', () => {
    const more = { ...family, y1: 2_000 };
    expect(cameraKept(shown, more, WITH_TOOLS)).toEqual(shown.camera);
    expect(cameraKept(shown, null, WITH_TOOLS)).toEqual(shown.camera);
  });

  it('what was shown whole stays whole at its zoom, where there is room for it', () => {
    const kept = cameraKept(shown, family, WITH_LINE);
    expect(kept?.zoom).toBe(shown.camera.zoom);
    expect(inSight(kept!, WITH_LINE).y1).toBeGreaterThan(family.y1);
    const tall = { ...family, y0: -450, y1: 500 };
    expect(cameraKept({ ...shown, camera: cameraOn(tall, TABLET) }, tall, WITH_LINE)).toBeNull();
  });

  it('all is shown anew beside a panel, in another width, or in more room than it was shown in', () => {
    expect(cameraKept(shown, family, { ...TABLET, height: 480 })).toBeNull();
    expect(cameraKept(shown, family, { ...TABLET, width: 1_100 })).toBeNull();
    expect(cameraKept(shown, family, { ...TABLET, height: 1_000 })).toBeNull();
  });
});
