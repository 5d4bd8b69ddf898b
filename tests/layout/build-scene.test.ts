import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { expect, it, vi } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Scene } from '../../src/layout/scene';
import { createStandingShapes } from '../../src/layout/standing-shapes';
import type { DiagramDocument } from '../../src/model/document';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, aSitting, idOf } from '../builders';
import { referenceSitting } from './reference-sitting';

const t = createTranslate('fr');
const lina = idOf<'person'>('F8');

function shapesOf(scene: Scene): readonly object[] {
  const { figures, buildings, households, couples, childLines, arrows } = scene;
  return [...figures, ...buildings, ...households, ...couples, ...childLines, ...arrows];
}

function moved(document: DiagramDocument, by: number): DiagramDocument {
  return produce(document, (draft) => {
    draft.persons[lina]!.position.x += by;
  });
}

it('gives the very same scene for the same document', () => {
  const build = createSceneBuilder();
  const document = referenceSitting();
  expect(build(document, t)).toBe(build(document, t));
});

it('looks through a document once, whoever asks for it', () => {
  const standingOf = createStandingShapes();
  const asked = vi.fn(standingOf);
  const build = createSceneBuilder(asked);
  const document = referenceSitting();
  const standing = standingOf(document, t);
  expect(build(document, t).arrows).toBe(standing.arrows);
  expect(build(document, t).arrows).toBe(standing.arrows);
  expect(asked).toHaveBeenCalledOnce();
  expect(standingOf(document, t)).toBe(standing);
  expect(standingOf(moved(document, 4), t)).not.toBe(standing);
});

it('redraws only what hangs on a moved figure', () => {
  const build = createSceneBuilder();
  const document = referenceSitting();
  const before = build(document, t);
  const after = build(moved(document, 4), t);
  const kept = new Set(shapesOf(before));
  const fresh = shapesOf(after).filter((shape) => !kept.has(shape));
  const ids = fresh.map((shape) => ('id' in shape ? shape.id : 'line'));
  expect(ids).toContain(lina);
  expect(ids).toContain('H1');
  const arrowsOfLina = after.arrows.filter(({ id }) => {
    const arrow = document.activations[id]!;
    return [...arrow.from, ...arrow.to, ...arrow.concerns].includes(lina);
  });
  const redrawn = after.arrows.filter((shape) => !kept.has(shape));
  expect(redrawn.map(({ id }) => id)).toEqual(arrowsOfLina.map(({ id }) => id));
  expect(after.buildings).toBe(before.buildings);
});

/** What may happen to any sheet between two drawings, also what no command does by itself. */
const anything = fc.oneof(
  fc.record({ who: fc.nat(), x: fc.integer({ min: -60, max: 60 }) }).map(({ who, x }): Change => (draft) => {
    picked(draft.persons, who).position.x += x;
  }),
  fc.nat().map((who): Change => (draft) => {
    picked(draft.persons, who).name = `Camille ${who}`;
  }),
  fc.nat().map((who): Change => (draft) => {
    delete draft.persons[picked(draft.persons, who).id];
  }),
  // Whoever went comes back.
  fc.nat().map((who): Change => (draft) => {
    const person = picked(referenceSitting().persons, who);
    draft.persons[person.id] = person;
  }),
  fc.nat().map((which): Change => (draft) => {
    const arrow = picked(draft.activations, which);
    [arrow.from, arrow.to] = [arrow.to, arrow.from];
  }),
  fc.nat().map((which): Change => (draft) => {
    delete draft.activations[picked(draft.activations, which).id];
  }),
  fc
    .record({ which: fc.nat(), rank: fc.integer({ min: 0, max: 50 }) })
    .map(({ which, rank }): Change => (draft) => {
      picked(draft.activations, which).rank = rank + 0.5;
    }),
  fc.record({ which: fc.nat(), who: fc.nat() }).map(({ which, who }): Change => (draft) => {
    picked(draft.activations, which).concerns = [picked(draft.persons, who).id];
  }),
);

type Change = (draft: Draft<DiagramDocument>) => void;

function picked<T>(records: Record<string, T>, nth: number): T {
  const all = Object.values(records);
  return all[nth % all.length]!;
}

it('draws the same as a builder that knows nothing of before', () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 8 }), (changes) => {
      const build = createSceneBuilder();
      let document = referenceSitting();
      build(document, t);
      for (const change of changes) {
        document = produce(document, change);
        expect(build(document, t)).toEqual(createSceneBuilder()(document, t));
      }
    }),
    { numRuns: 40 },
  );
});

it('forgets what left the sheet', () => {
  const build = createSceneBuilder();
  const document = referenceSitting();
  build(document, t);
  const without = produce(document, (draft) => {
    delete draft.persons[lina];
  });
  const scene = build(without, t);
  expect(scene.figures.some(({ id }) => id === lina)).toBe(false);
  expect(scene).toEqual(createSceneBuilder()(without, t));
});

it('has no extent while nothing is drawn', () => {
  expect(createSceneBuilder()(aDocument(), t)).toMatchObject({ extent: null, figures: [], arrows: [] });
});

it('draws arrows to institutions, with computed colour and number', () => {
  const ana = aPerson({ id: idOf('ana') });
  const school = anInstitution({ id: idOf('school'), position: { x: 500, y: 0 } });
  const arrow = anActivation({ from: [ana.id], to: [school.id], ended: true });
  const scene = createSceneBuilder()(
    aDocument({ persons: [ana], institutions: [school], activations: [arrow] }),
    t,
  );
  expect(scene.arrows[0]).toMatchObject({ colour: 'red', number: '1', ended: true, tag: null });
});

it('shows presence and building of each figure', () => {
  const samir = aProfessional({ id: idOf('samir'), institution: idOf('institution') });
  const sittings = [aSitting({ participants: [{ who: samir.id, presence: 'phone', role: null }] })];
  const document = aDocument({ professionals: [samir], institutions: [anInstitution()], sittings });
  const scene = createSceneBuilder()(document, t);
  expect(scene.figures[0]).toMatchObject({ presence: 'phone', building: 'institution' });
  expect(scene.buildings[0]!.occupants).toEqual([samir.id]);
});

it('names whom a relay concerns in its tag', () => {
  const scene = createSceneBuilder()(referenceSitting(), t);
  const tags = scene.arrows
    .filter(({ kind }) => kind === 'relay')
    .map(({ number, tag }) => `${number} ${tag ?? ''}`);
  expect(tags).toEqual(['R1 Yanis', 'R2 Lina', 'R3 Inès', 'R4 les 3 enfants', 'R5 Lina', 'R6 Yanis']);
});
