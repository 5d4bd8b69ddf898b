// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { ReactFlow, ReactFlowProvider, type Node } from '@xyflow/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useStatedSizes } from '../../src/canvas/use-stated-sizes';

const SIZE = 100;
const NODES: Node[] = [
  { id: 'ana', type: 'counted', position: { x: 0, y: 0 }, data: {}, width: SIZE, height: SIZE },
];

const draw = vi.fn(() => null);
const NODE_TYPES = { counted: draw };

/** An observer that tells of what it observes when it is asked to. */
class AskedObserver implements ResizeObserver {
  static all: AskedObserver[] = [];
  readonly #observed = new Set<Element>();
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
    AskedObserver.all.push(this);
  }
  observe(target: Element): void {
    this.#observed.add(target);
  }
  unobserve(target: Element): void {
    this.#observed.delete(target);
  }
  disconnect(): void {
    this.#observed.clear();
  }
  ask(): void {
    this.#tell(
      [...this.#observed].map((target) => ({ target }) as unknown as ResizeObserverEntry),
      this,
    );
  }
}

beforeEach(() => {
  draw.mockClear();
  AskedObserver.all = [];
  vi.stubGlobal('ResizeObserver', AskedObserver);
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(SIZE);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(SIZE);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Stated({ children }: { readonly children: ReactNode }) {
  useStatedSizes();
  return children;
}

const flow = <ReactFlow nodes={NODES} nodeTypes={NODE_TYPES} />;

/** How often the node is drawn until the observer has told of it. */
function drawings(ui: ReactNode): number {
  render(<ReactFlowProvider>{ui}</ReactFlowProvider>);
  act(() => {
    AskedObserver.all.forEach((observer) => {
      observer.ask();
    });
  });
  return draw.mock.calls.length;
}

it('draws a node of a stated size once, which React Flow by itself draws again', () => {
  expect(drawings(<Stated>{flow}</Stated>)).toBe(1);
  draw.mockClear();
  AskedObserver.all = [];
  expect(drawings(flow)).toBeGreaterThan(1);
});
