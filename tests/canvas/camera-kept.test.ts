import { describe, expect, it } from 'vitest';
import { cameraOn, inSight } from '../../src/canvas/camera';
import { cameraKept } from '../../src/canvas/camera-kept';

const TABLET = { width: 800, height: 980 };
const WITH_TOOLS = { ...TABLET, height: 914 };
const WITH_KEYBOARD = { ...TABLET, height: 560 };

/** Wide, so that there is white above and below it. */
const family = { x0: -400, y0: -150, x1: 400, y1: 150 };
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
    const kept = cameraKept(shown, family, WITH_KEYBOARD);
    expect(kept?.zoom).toBe(shown.camera.zoom);
    expect(inSight(kept!, WITH_KEYBOARD).y1).toBeGreaterThan(family.y1);
    expect(cameraKept(shown, family, { ...TABLET, height: 240 })).toBeNull();
  });

  it('all is shown anew in another width, or in more room than it was shown in', () => {
    expect(cameraKept(shown, family, { ...TABLET, width: 1_100 })).toBeNull();
    expect(cameraKept(shown, family, { ...TABLET, height: 1_000 })).toBeNull();
  });
});
