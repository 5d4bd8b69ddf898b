import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CAMERA_MS, type Camera } from '../../src/canvas/camera';
import { fittedView } from '../../src/canvas/camera-fitted';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aPerson, idOf } from '../builders';

const FLOOR = 0.7;
/** Far wider than a screen shows at that zoom. */
const crowd = createSceneBuilder()(
  aDocument({
    persons: [-3_000, 0, 3_000].map((x) => aPerson({ id: idOf(`p${x}`), position: { x, y: 0 } })),
  }),
  createTranslate('fr'),
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A camera that takes its time: it is where it was until `arrive`. */
function aView() {
  let now: Camera = { x: 0, y: 0, zoom: 1 };
  let sent = now;
  const view = fittedView({
    fitted: { current: null },
    currentScene: () => crowd,
    screen: () => ({ width: 1_300, height: 700 }),
    camera: () => now,
    standsAt: (next) => next,
    show: (next) => (sent = next),
    usualFloor: () => FLOOR,
  });
  return {
    seeAll: view.fitOnDemand,
    arrive: () => {
      vi.advanceTimersByTime(CAMERA_MS);
      now = sent;
    },
    move: () => {
      now = { ...now, x: now.x + 50 };
    },
    zoom: () => sent.zoom,
  };
}

it('shows what can be read, then everything, also to a hand that does not wait for the first', () => {
  const view = aView();
  view.seeAll();
  expect(view.zoom()).toBe(FLOOR);
  view.seeAll();
  expect(view.zoom()).toBeLessThan(FLOOR);
  view.arrive();
  view.seeAll();
  expect(view.zoom()).toBe(FLOOR);
  view.arrive();
  view.seeAll();
  expect(view.zoom()).toBeLessThan(FLOOR);
});

it('shows what can be read to whoever moved the view since', () => {
  const view = aView();
  view.seeAll();
  view.arrive();
  view.move();
  view.seeAll();
  expect(view.zoom()).toBe(FLOOR);
});
