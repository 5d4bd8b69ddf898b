import { expect, it } from 'vitest';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { createTranslate } from '../../src/i18n/translate';
import { badgeWidth } from '../../src/symbols/badge-width';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const { arrows } = createSceneBuilder()(fictionalDocument(), t);
const relay = arrows.find(({ tag }) => tag === 'les trois enfants')!;
const activation = arrows.find(({ kind }) => kind === 'activation')!;

it('is that of the number alone for a relay that is seen from far, unless it is in hand', () => {
  const near = badgeWidth(relay, false, 1);
  expect(near).toBe(relay.badgeRect.x1 - relay.badgeRect.x0);
  expect(badgeWidth(relay, false, 2)).toBeLessThan(near);
  expect(badgeWidth(relay, true, 2)).toBe(2 * near);
});

it('grows with the disc of an activation', () => {
  expect(badgeWidth(activation, false, 2)).toBeCloseTo(48);
});
