import { produce } from 'immer';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { applyArrangement } from '../../src/layout/apply-arrangement';
import { applyRoutes } from '../../src/layout/apply-routes';
import { arrangeJob } from '../../src/layout/arrange-job';
import type { ArrangeResult } from '../../src/layout/arrangement';
import type { ArrangeProgress } from '../../src/layout/arrange-protocol';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { routeArrows } from '../../src/layout/route-arrows';
import type { Scene } from '../../src/layout/scene';
import type { DiagramDocument } from '../../src/model/document';
import { unplacedFictionalDocument } from '../fixtures/fictional-document';
import { symbolOverlaps } from './symbol-overlaps';
import { toldLive } from './told-live';
import { FAULTLESS, qualityOf } from './quality-of';

const t = createTranslate('fr');

/**
 * What the sheet has of a screen of 1920 × 1080, px, without the white kept round the drawing. The smallest text is 15 px at zoom 1, and nothing may be
 * shown under 14: so much of the sheet must be seen at a zoom of 14/15.
 */
const SCREEN = { width: 1774, height: 906 };
const LEAST_ZOOM = 14 / 15;

describe('the fictional sitting after « Ranger »', () => {
  const progress: ArrangeProgress[] = [];
  let sheet: DiagramDocument;
  let scene: Scene;

  beforeAll(() => {
    const document = unplacedFictionalDocument();
    const result = run(arrangeJob(document, t), progress);
    sheet = produce(document, (draft) => {
      applyArrangement(draft, result);
    });
    scene = createSceneBuilder()(sheet, t);
  }, 60_000);

  it('crosses at most 60 times and covers nothing', () => {
    const { crossings, ...faults } = qualityOf(sheet);
    expect(crossings).toBeLessThanOrEqual(60);
    expect(faults).toEqual(FAULTLESS);
    expect(symbolOverlaps(scene)).toEqual([]);
  });

  it('is read from afar: no text under 14 px on a projected screen', () => {
    expect(zoomOf(scene)).toBeGreaterThanOrEqual(LEAST_ZOOM);
  });

  it('tells how far it has come, from the start to the end', () => {
    const shares = progress.map(({ done, total }) => done / total);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
  });
});

describe('the fictional sitting as it is told', () => {
  let sheets: readonly DiagramDocument[];
  let scene: Scene;

  beforeAll(() => {
    sheets = toldLive(t, (draft, arrows) => {
      if (arrows.length > 0) applyRoutes(draft, routeArrows(draft, arrows, t));
    });
    scene = createSceneBuilder()(sheets.at(-1)!, t);
  }, 60_000);

  it('crosses at most 90 times and covers nothing', () => {
    const { crossings, piercedOwnSigns, ...faults } = qualityOf(sheets.at(-1)!);
    expect(crossings).toBeLessThanOrEqual(90);
    expect({ ...faults, piercedOwnSigns: 0 }).toEqual(FAULTLESS);
    // What is told later cannot move a building whose sign shuts its people in.
    expect(piercedOwnSigns).toBeLessThanOrEqual(1);
    expect(symbolOverlaps(scene)).toEqual([]);
  });

  it('is read from afar: no text under 14 px on a projected screen', () => {
    expect(zoomOf(scene)).toBeGreaterThanOrEqual(LEAST_ZOOM);
  });

  it('moves nothing and routes nothing again', () => {
    for (const [index, sheet] of sheets.entries()) {
      const before = sheets[index - 1];
      if (before !== undefined) expect(sheet).toMatchObject(before);
    }
  });
});

function run(job: Generator<ArrangeProgress, ArrangeResult>, progress: ArrangeProgress[]): ArrangeResult {
  for (;;) {
    const step = job.next();
    if (step.done === true) return step.value;
    progress.push(step.value);
  }
}

function zoomOf({ extent }: Scene): number {
  return Math.min(SCREEN.width / (extent!.x1 - extent!.x0), SCREEN.height / (extent!.y1 - extent!.y0));
}
