// @vitest-environment jsdom
// Two of them are measured in one test.
// eslint-disable-next-line testing-library/no-manual-cleanup
import { cleanup } from '@testing-library/react';
import { ReactFlow } from '@xyflow/react';
import { expect, it, vi } from 'vitest';
import { ConnectHandles } from '../../src/canvas/ConnectHandles';
import { createMarks } from '../../src/canvas/gesture-marks';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aPerson, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';
import '../ui/still-observer';

/** Px on the screen, from the middle of the figure to its handle at the right, and of that handle across. */
function handleAt(zoom: number) {
  const ana = aPerson({ id: idOf('ana'), position: { x: 0, y: 0 } });
  const scene = createSceneBuilder()(aDocument({ persons: [ana] }), createTranslate('fr'));
  renderUi(
    <ReactFlow defaultViewport={{ x: 0, y: 0, zoom }} minZoom={0.1}>
      <ConnectHandles
        {...{ id: ana.id, scene, marks: createMarks(), onConnect: vi.fn() }}
        sheet={{ current: document.createElement('div') }}
        toSheet={() => ({ x: 0, y: 0 })}
        mouseAt={() => ({ clientX: 0, clientY: 0 })}
      />
    </ReactFlow>,
  );
  // What is drawn for the mouse alone has no role.
  // eslint-disable-next-line testing-library/no-node-access
  const dot = document.querySelector('[data-handle="connect"] circle:last-child')!;
  const found = {
    out: Number(dot.getAttribute('cx')) * zoom,
    across: Number(dot.getAttribute('r')) * 2 * zoom,
  };
  cleanup();
  return found;
}

it('is as large on the screen at every zoom at which a figure can be read', () => {
  expect(handleAt(1).across).toBe(handleAt(2).across);
  expect(handleAt(0.5).across).toBe(handleAt(1).across);
});

it('is never so large that it would cover the figure it is for', () => {
  for (const zoom of [0.1, 0.2, 0.3]) {
    const { out, across } = handleAt(zoom);
    expect(across).toBeLessThan(out);
  }
});
