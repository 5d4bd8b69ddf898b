// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFramedScene } from '../../src/canvas/use-framed-scene';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, anInstitution, idOf } from '../builders';

const t = createTranslate('fr');
const at = (x: number) =>
  aDocument({ institutions: [anInstitution({ id: idOf(`at${x}`), position: { x, y: 0 } })] });

it('has two sheets in sight with the marks beside what stands outermost on either', () => {
  const [here, beside] = [createSceneBuilder()(at(0), t), createSceneBuilder()(at(900), t)];
  const { result } = renderHook(() =>
    useFramedScene({ framed: null, beside: at(900), since: null }, () => here, t),
  );
  const { extent } = result.current();
  // A mark stands 17 px off its sign, and is 18 px across at least.
  expect(extent!.x0).toBeLessThan(here.extent!.x0 - 17);
  expect(extent!.x1).toBeGreaterThan(beside.extent!.x1 + 17);
});
