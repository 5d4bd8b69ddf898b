// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { ReactFlow } from '@xyflow/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORESEEN_AFTER_MS } from '../../src/canvas/camera-foresight';
import { useCamera, type SheetCamera } from '../../src/canvas/use-camera';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aPerson, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';

/** Of a tablet held upright, px. */
const ROOM = { width: 800, height: 980 };
let room = ROOM;
let resized: (() => void)[] = [];
let sheets = 0;

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
  scene = LARGE;
});

const peopleAt = (...places: readonly (readonly [id: string, x: number, y: number])[]) =>
  createSceneBuilder()(
    aDocument({ persons: places.map(([id, x, y]) => aPerson({ id: idOf(id), position: { x, y } })) }),
    createTranslate('fr'),
  );

/** A family in the middle, and somebody far below: more than beside a panel is shown at a size that can be read. */
const LARGE = peopleAt(['p0', -500, 0], ['p1', 0, 0], ['p2', 500, 0], ['far', 0, 600]);
const SMALL = peopleAt(['p0', -400, 0], ['p1', 400, 0]);
/** With somebody more, who is out of sight where the others fill it. */
const SMALL_AND_NEW = peopleAt(['p0', -400, 0], ['p1', 400, 0], ['new', 0, 600]);
/** Wider than the sheet shows at a size that can be read. */
const WIDE = peopleAt(['p0', -900, 0], ['p1', 0, 0], ['p2', 900, 0]);
let scene = LARGE;

function aSheet() {
  const held: { camera: SheetCamera | null } = { camera: null };
  const element = document.createElement('div');
  function Held() {
    const sheet = useRef<HTMLElement>(element);
    held.camera = useCamera(currentScene, sheet);
    return null;
  }
  sheets += 1;
  const className = `sheet-${sheets}`;
  renderUi(
    <ReactFlow minZoom={0.1} className={className}>
      <Held />
    </ReactFlow>,
  );
  return {
    reveal: (id: string) => {
      act(() => held.camera?.reveal([id]));
    },
    /** Somebody who would be drawn by what is typed; then nobody types any more. */
    foresee: (id: string) => {
      held.camera?.foresight.typed([id]);
    },
    rest: () => {
      act(() => {
        vi.advanceTimersByTime(FORESEEN_AFTER_MS);
      });
    },
    leaveLine: () => {
      act(() => held.camera?.foresight.left());
    },
    touch: () => {
      element.dispatchEvent(new Event('pointerdown'));
    },
    seeAll: () => {
      act(() => held.camera?.fit());
    },
    resize: (height: number, width = room.width) => {
      room = { width, height };
      act(() => {
        for (const onResize of resized) onResize();
      });
    },
    view: () => document.querySelector<HTMLElement>(`.${className} .react-flow__viewport`)?.style.transform,
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

  it('is shown whole beside a panel when it moved only to show the whole of it', () => {
    scene = SMALL;
    const sheet = aSheet();
    const before = sheet.view();
    scene = SMALL_AND_NEW;
    sheet.reveal('new');
    const moved = sheet.view();
    expect(moved).not.toBe(before);
    sheet.resize(ROOM.height, 500);
    expect(sheet.view()).not.toBe(moved);
    sheet.resize(ROOM.height, ROOM.width);
    expect(sheet.view()).toBe(moved);
  });
});

describe('the view, while somebody is only dotted yet', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('goes to them as it does once they are drawn, and back when they are not', () => {
    scene = SMALL;
    const [typed, drawn] = [aSheet(), aSheet()];
    const before = typed.view();
    scene = SMALL_AND_NEW;
    drawn.reveal('new');
    typed.foresee('new');
    expect(typed.view()).toBe(before);
    typed.rest();
    expect(typed.view()).not.toBe(before);
    expect(typed.view()).toBe(drawn.view());
    typed.leaveLine();
    expect(typed.view()).toBe(before);
  });

  it('is still shown whole when its room changes, after it came back', () => {
    scene = SMALL;
    const [typed, plain] = [aSheet(), aSheet()];
    scene = SMALL_AND_NEW;
    typed.foresee('new');
    typed.rest();
    scene = SMALL;
    typed.leaveLine();
    typed.resize(ROOM.height, 500);
    expect(typed.view()).toBe(plain.view());
  });

  it('is a hand’s as soon as one touches the sheet', () => {
    scene = SMALL;
    const sheet = aSheet();
    const before = sheet.view();
    scene = SMALL_AND_NEW;
    sheet.foresee('new');
    sheet.touch();
    sheet.rest();
    expect(sheet.view()).toBe(before);
    sheet.foresee('new');
    sheet.rest();
    const shown = sheet.view();
    expect(shown).not.toBe(before);
    sheet.touch();
    sheet.leaveLine();
    expect(sheet.view()).toBe(shown);
  });
});

describe('« Tout voir »', () => {
  it('shows first what can be read, then everything', () => {
    scene = WIDE;
    const sheet = aSheet();
    const readable = sheet.view();
    sheet.seeAll();
    const everything = sheet.view();
    expect(everything).not.toBe(readable);
    sheet.seeAll();
    expect(sheet.view()).toBe(readable);
  });

  it('shows what can be read when the sheet was drawn on since it was shown', () => {
    scene = SMALL;
    const sheet = aSheet();
    scene = WIDE;
    const readable = aSheet().view();
    sheet.seeAll();
    expect(sheet.view()).toBe(readable);
  });

  it('asked of a sheet that is in sight, leaves names legible when its room changes', () => {
    scene = SMALL;
    const [asked, plain] = [aSheet(), aSheet()];
    const wide = plain.view();
    asked.seeAll();
    asked.resize(ROOM.height, 300);
    expect(plain.view()).not.toBe(wide);
    expect(asked.view()).toBe(plain.view());
  });
});
