// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useArranging } from '../../src/app/use-arranging';
import { createTranslate } from '../../src/i18n/translate';
import type { ArrangeReply } from '../../src/layout/arrange-protocol';
import { createEditor } from '../../src/session/editor-store';
import { aDocument, aPerson, idOf } from '../builders';

/** Stands for the browser's worker: says what it is told to say, until it is terminated. */
class FakeWorker extends EventTarget {
  isRunning = true;

  postMessage(): void {
    // What it is sent is the business of `run-arrange`.
  }

  terminate(): void {
    this.isRunning = false;
  }

  say(data: ArrangeReply): Promise<void> {
    return act(async () => {
      this.dispatchEvent(new MessageEvent('message', { data }));
      await Promise.resolve();
    });
  }
}

const made = vi.hoisted(() => ({ workers: [] as EventTarget[] }));
vi.mock('../../src/app/arrange-worker-address', () => ({
  createArrangeWorker: () => {
    const worker = new FakeWorker();
    made.workers.push(worker);
    return worker;
  },
}));

const ANA = aPerson({ id: idOf('ana'), position: { x: 0, y: 0 } });
const ELSEWHERE = {
  kind: 'done',
  result: {
    positions: new Map([[ANA.id, { x: 300, y: 0 }]]),
    signSides: new Map(),
    routes: new Map(),
  },
} as const;

beforeEach(() => {
  made.workers.length = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('« Ranger »', () => {
  it('shows the new places and keeps them only when asked', async () => {
    const { arranging, worker, placeOf, editor } = await begun();
    await worker.say({ kind: 'progress', progress: { done: 1, total: 2 } });
    expect(arranging().state).toEqual({ kind: 'running', done: 1, total: 2 });
    await worker.say(ELSEWHERE);
    expect(arranging().state).toEqual({ kind: 'offered' });
    expect([placeOf('committed'), placeOf('preview')]).toEqual([0, 300]);
    act(() => {
      arranging().keep();
    });
    expect([placeOf('committed'), arranging().state]).toEqual([300, null]);
    expect(editor.store.getState().history.past).toHaveLength(1);
  });

  it('takes the offer back when something is drawn in the meantime', async () => {
    const { arranging, worker, placeOf, editor } = await begun();
    await worker.say(ELSEWHERE);
    act(() => {
      editor.commit({ label: 'command.rename' }, (draft) => {
        Object.assign(draft.persons[ANA.id] ?? {}, { name: 'Anna' });
      });
    });
    expect([arranging().state, placeOf('preview')]).toEqual([null, undefined]);
  });

  it('says that nothing moved when it is stopped, and ends the worker', async () => {
    const { arranging, worker, said } = await begun();
    act(() => {
      arranging().stop();
    });
    await act(() => Promise.resolve());
    expect([arranging().state, worker.isRunning]).toEqual([null, false]);
    expect(said).toEqual(['Rangement arrêté\u00a0: rien n’a bougé.']);
  });

  it('says so when it fails, instead of only going away', async () => {
    const { arranging, worker, said } = await begun();
    await act(async () => {
      worker.dispatchEvent(new Event('error'));
      await Promise.resolve();
    });
    await act(() => Promise.resolve());
    expect(arranging().state).toBeNull();
    expect(said).toEqual(['Le rangement n’a pas abouti\u00a0: rien n’a bougé.']);
  });
});

async function begun() {
  const editor = createEditor({ document: aDocument({ persons: [ANA] }), now: () => 0 });
  const said: string[] = [];
  const { result } = renderHook(() =>
    useArranging({
      editor,
      locale: 'fr',
      t: createTranslate('fr'),
      camera: { current: null },
      announce: (sentence) => said.push(sentence),
    }),
  );
  await act(async () => {
    result.current.start(null);
    await Promise.resolve();
  });
  const [worker] = made.workers;
  if (!(worker instanceof FakeWorker)) throw new Error('no worker was made');
  return {
    editor,
    said,
    worker,
    arranging: () => result.current,
    placeOf: (which: 'committed' | 'preview') => editor.store.getState()[which]?.persons[ANA.id]?.position.x,
  };
}
