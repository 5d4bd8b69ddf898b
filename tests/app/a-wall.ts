import { createWallLink, type WallFeed } from '../../src/app/wall-link';
import type { WallPicture } from '../../src/app/wall-picture';
import { createWallReceiver } from '../../src/app/wall-receiver';
import { createSheetView } from '../../src/app/sheet-view';
import type { DiagramDocument } from '../../src/model/document';
import { aDocument } from '../builders';

const ORIGIN = 'https://trace.test';

/** A window as far as two windows know each other: an origin, a page, messages that come a moment later. */
export class FakeWindow extends EventTarget {
  readonly location = { origin: ORIGIN };
  readonly document = document.implementation.createHTMLDocument();
  closed = false;
  opener: FakeWindow | null = null;

  postMessage(data: unknown, origin: string, ports: MessagePort[] = []): void {
    queueMicrotask(() => {
      if (!this.closed) this.hear(data, origin, this.other, ports);
    });
  }

  /** Whom its messages come from. */
  other: FakeWindow | null = null;

  hear(data: unknown, origin: string, source: FakeWindow | null, ports: MessagePort[] = []): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, origin, source, ports }));
  }

  focus(): void {
    this.dispatchEvent(new Event('focus'));
  }

  close(): void {
    this.closed = true;
  }
}

export const asWindow = (fake: FakeWindow) => fake as unknown as Window;

export function aPicture(part: Partial<WallPicture> = {}): WallPicture {
  return {
    committed: aDocument(),
    preview: null,
    instead: null,
    selection: new Set(),
    look: createSheetView().getState(),
    sight: { x0: 0, y0: 0, x1: 100, y1: 60 },
    isFollowing: true,
    spot: null,
    loupeAt: null,
    expression: null,
    caption: null,
    locale: 'fr',
    ...part,
  };
}

/** An editor and its wall, which has asked and was answered. */
export async function anEditorWithWall(document: DiagramDocument = aDocument()) {
  const editor = new FakeWindow();
  const wall = new FakeWindow();
  editor.other = wall;
  wall.other = editor;
  wall.opener = editor;
  let picture = aPicture({ committed: document });
  const listeners = new Set<() => void>();
  const feed: WallFeed = {
    picture: () => picture,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const link = createWallLink(asWindow(editor), () => Promise.resolve(asWindow(wall)));
  const stop = link.serve(feed);
  const receiver = createWallReceiver(asWindow(wall));
  await arrived();
  return {
    ...{ editor, wall, link, receiver, feed, stop },
    shown: () => receiver.store.getState().picture,
    change: async (part: Partial<WallPicture>) => {
      picture = { ...picture, ...part };
      for (const listener of listeners) listener();
      await arrived();
    },
    end: () => {
      receiver.stop();
      stop();
    },
  };
}

/** Until every message between the two has come. */
export async function arrived(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
