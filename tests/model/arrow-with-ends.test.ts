import { expect, it } from 'vitest';
import { withEnds } from '../../src/model/arrow-with-ends';
import { aDocument, anActivation, aPerson, idOf } from '../builders';

it('an arrow goes with those at its ends, whoever else with nobody', () => {
  const [ana, leo] = [aPerson({ id: idOf('ana') }), aPerson({ id: idOf('leo') })];
  const arrow = anActivation({ id: idOf('a1'), from: [ana.id], to: [leo.id] });
  const document = aDocument({ persons: [ana, leo], activations: [arrow] });
  expect(withEnds(document, arrow.id)).toEqual([arrow.id, ana.id, leo.id]);
  expect(withEnds(document, ana.id)).toEqual([ana.id]);
});
