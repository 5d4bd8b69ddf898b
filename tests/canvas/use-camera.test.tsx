// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { ReactFlow } from '@xyflow/react';
import { useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useCamera, type SheetCamera } from '../../src/canvas/use-camera';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aPerson, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';

/** Of a tablet held upright, px. */
const ROOM = { width: 800, height: 980 };
let room = ROOM;
let resized: (() => void)[] = [];

class HeardObserver {
  readonly #onResize: () => void;
  constructor(onResize: () => void) {
    this.#onResize = onResize;
  }
  observe(element: Element) {
    // Ours alone: React Flow's look at elements of the page.
    if (!element.isConnected) resized.push(this.#onResize);
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}
vi.stubGlobal('ResizeObserver', HeardObserver);
vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => room.width },
  clientHeight: { get: () => room.height },
});

beforeEach(() => {
  room = ROOM;
  resized = [];
});

/** A family in the middle, and somebody far below: more than the sheet shows at a size that can be read. */
const scene = createSceneBuilder()(
  aDocument({
    persons: [
      ...[-500, 0, 500].map((x, nth) => aPerson({ id: idOf(`p${nth}`), position: { x, y: 0 } })),
      aPerson({ id: idOf('far'), position: { x: 0, y: 600 } }),
    ],
  }),
  createTranslate('fr'),
);

function aSheet() {
  const held: { camera: SheetCamera | null } = { camera: null };
  function Held() {
    const sheet = useRef<HTMLElement>(document.createElement('div'));
    held.camera = useCamera(currentScene, sheet);
    return null;
  }
  renderUi(
    <ReactFlow minZoom={0.1}>
      <Held />
    </ReactFlow>,
  );
  return {
    reveal: (id: string) => {
      act(() => held.camera?.reveal([id]));
    },
    resize: (height: number) => {
      room = { ...room, height };
      act(() => {
        for (const onResize of resized) onResize();
      });
    },
    view: () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform,
  };
}

const currentScene = () => scene;

describe('the view of the sheet', () => {
  it('is again what it was once a panel that stood under it is closed, whatever it showed meanwhile', () => {
    const sheet = aSheet();
    const before = sheet.view();
    sheet.resize(360);
    const beside = sheet.view();
    sheet.reveal('far');
    expect(sheet.view()).not.toBe(beside);
    sheet.resize(ROOM.height);
    expect(sheet.view()).toBe(before);
  });

  it('stays where it is while a row of tools opens under it, and closes', () => {
    const sheet = aSheet();
    const before = sheet.view();
    sheet.resize(ROOM.height - 66);
    expect(sheet.view()).toBe(before);
    sheet.resize(ROOM.height);
    expect(sheet.view()).toBe(before);
  });

  it('stays where it shows somebody who was out of sight', () => {
    const sheet = aSheet();
    sheet.resize(ROOM.height - 66);
    sheet.reveal('far');
    const shown = sheet.view();
    sheet.resize(ROOM.height);
    expect(sheet.view()).toBe(shown);
  });
});
