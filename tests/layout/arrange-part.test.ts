import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { applyArrangement } from '../../src/layout/apply-arrangement';
import { arrangePositions } from '../../src/layout/arrange';
import { arrangeJob } from '../../src/layout/arrange-job';
import type { ArrangeOptions } from '../../src/layout/arrange-options';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { movableFigures } from '../../src/layout/movable-figures';
import type { DiagramDocument } from '../../src/model/document';
import { figureAt } from '../../src/model/figure-at';
import type { ActivationId, FigureId } from '../../src/model/ids';
import { recordsOf } from '../../src/model/records';
import { aDocument, anInstitution, aProfessional, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';
import { randomSheet } from './random-sheet';
import { symbolOverlaps } from './symbol-overlaps';
import { arranged } from './arranged';

const t = createTranslate('fr');
const ids = (...names: readonly string[]) => new Set(names.map((name) => idOf<'person'>(name)));

describe('« Ranger » among figures that stay', () => {
  it('leaves a pinned person where they are, and stands the family as they stand', () => {
    const sheet = pinned(fictionalDocument(), ids('F6'), { x: 2000, y: 900 });
    const { positions } = arrangePositions(sheet, t);
    expect(positions.has(idOf('F6'))).toBe(false);
    const blank = arrangePositions(fictionalDocument(), t).positions;
    const by = (id: string) => blank.get(idOf(id))!;
    for (const { id } of recordsOf(sheet.persons).filter((one) => one.kind === 'family' && one.id !== 'F6')) {
      expect(positions.get(id)).toEqual({
        x: by(id).x + 2000 - by('F6').x,
        y: by(id).y + 900 - by('F6').y,
      });
    }
    expect(overlaps(sheet)).toEqual([]);
  });

  it('leaves a building with all its people as soon as one of them is pinned', () => {
    const sheet = aDocument({
      institutions: [anInstitution({ id: idOf('house') }), anInstitution({ id: idOf('other') })],
      professionals: ['a', 'b'].map((id) =>
        aProfessional({ id: idOf(id), name: id, institution: idOf('house'), pinned: id === 'a' }),
      ),
    });
    expect([...movableFigures(sheet, undefined)]).toEqual(['other']);
    expect([...movableFigures(sheet, new Set([idOf<'professional'>('b')]))]).toEqual([]);
  });

  it('moves a building whole when one of its people was chosen', () => {
    const sheet = fictionalDocument();
    const [one] = recordsOf(sheet.professionals).filter(({ institution }) => institution !== null);
    const { positions, signSides } = arrangePositions(sheet, t, { only: new Set([one!.id]) });
    const colleagues = recordsOf(sheet.professionals).filter(
      (other) => other.institution === one!.institution,
    );
    expect([...positions.keys()].sort()).toEqual(
      [one!.institution!, ...colleagues.map(({ id }) => id)].sort(),
    );
    expect([...signSides.keys()]).toEqual([one!.institution]);
  });

  it('routes the arrows of whoever moves, and leaves all others their shapes', () => {
    const sheet = fictionalDocument();
    const only = ids('F8');
    const { routes, positions } = run(arrangeJob(sheet, t, { only }));
    const touched = recordsOf(sheet.activations).filter(({ from, to }) =>
      [...from, ...to].some((end) => end === 'F8'),
    );
    expect([...positions.keys()]).toEqual(['F8']);
    expect([...routes.keys()].sort()).toEqual(touched.map(({ id }) => id).sort());
    expect(touched.length).toBeGreaterThan(3);
  });

  it('lays out a part of the fictional sitting without touching the rest, whole and with arrows', () => {
    const sheet = arranged(fictionalDocument());
    const some = recordsOf(sheet.institutions)
      .slice(0, 4)
      .map(({ id }) => id);
    const only = new Set<FigureId>([...some, ...ids('F7', 'F8')]);
    const result = run(arrangeJob(sheet, t, { only }));
    const after = produce(sheet, (draft) => {
      applyArrangement(draft, result);
    });
    expect(stayed(sheet, after, movableFigures(sheet, only))).toEqual([]);
    expect(symbolOverlaps(createSceneBuilder()(after, t))).toEqual([]);
    const kept = (Object.keys(sheet.activations) as ActivationId[]).filter((id) => !result.routes.has(id));
    expect(kept.map((id) => after.activations[id])).toEqual(kept.map((id) => sheet.activations[id]));
  });

  it('never moves whoever is pinned or was not chosen, and lets nobody who moves touch anybody', () => {
    const choices = fc.record({
      sheet: randomSheet({ persons: 14, institutions: 8, professionals: 10 }),
      pins: fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }),
      chosen: fc.option(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })),
      tall: fc.boolean(),
    });
    fc.assert(
      fc.property(choices, ({ sheet: { document, order }, pins, chosen, tall }) => {
        const before = pinned(arranged(document), new Set(order.filter((_, index) => pins[index] === 0)));
        const options: ArrangeOptions = {
          room: tall ? 'tall' : 'wide',
          ...(chosen === null ? {} : { only: new Set(order.filter((_, index) => chosen[index])) }),
        };
        const movable = movableFigures(before, options.only);
        const { positions } = arrangePositions(before, t, options);
        expect([...positions.keys()].sort()).toEqual([...movable].sort());
        const after = arranged(before, options);
        expect(stayed(before, after, movable)).toEqual([]);
        expect(symbolOverlaps(createSceneBuilder()(after, t))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function pinned(
  document: DiagramDocument,
  who: ReadonlySet<string>,
  at?: { readonly x: number; readonly y: number },
): DiagramDocument {
  return produce(document, (draft) => {
    for (const id of who) Object.assign(figureAt(draft, id)!, { pinned: true }, at && { position: at });
  });
}

function overlaps(document: DiagramDocument): readonly string[] {
  return symbolOverlaps(createSceneBuilder()(arranged(document), t));
}

/** Those who ought to have stayed and did not, or whose sign changed sides. */
function stayed(
  before: DiagramDocument,
  after: DiagramDocument,
  movable: ReadonlySet<FigureId>,
): readonly string[] {
  return [...recordsOf(before.persons), ...recordsOf(before.professionals), ...recordsOf(before.institutions)]
    .filter((figure) => !movable.has(figure.id) && figureAt(after, figure.id) !== figure)
    .map(({ id }) => id);
}

function run<Result>(job: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = job.next();
    if (step.done === true) return step.value;
  }
}
