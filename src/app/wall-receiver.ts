import { createStore, type StoreApi } from 'zustand/vanilla';
import { isLowered, lowerCurtain, onCurtain, raiseCurtain } from '../features/projection/page-curtain';
import { changedPicture, type WallPicture } from './wall-picture';
import { WALL_ANSWER, WALL_ASKS, type FromWall, type ToWall } from './wall-words';

interface WallContent {
  /** `null`: no editor, or no sheet open in it. */
  readonly picture: WallPicture | null;
}

/** The wall's end: a picture in memory, for as long as its editor is there. Nothing is stored. */
export interface WallReceiver {
  readonly store: StoreApi<WallContent>;
  /** « Pause », and back; without a picture there is nothing to go back to. */
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** How often a wall without an editor asks for one: an editor that was loaded anew is found again. */
const ASK_MS = 1_000;

/** @param page the window of the wall; it is hidden until the presenter shows it. */
export function createWallReceiver(page: Window): WallReceiver {
  const store = createStore<WallContent>(() => ({ picture: null }));
  let port: MessagePort | null = null;
  lowerCurtain(page.document);

  const say = (message: FromWall): void => port?.postMessage(message);

  function ask(): void {
    const editor = page.opener as Window | null;
    if (editor === null || editor.closed) {
      lose();
      page.close();
    } else if (port === null) {
      editor.postMessage(WALL_ASKS, page.location.origin);
    }
  }

  function lose(): void {
    lowerCurtain(page.document);
    port?.close();
    port = null;
    store.setState({ picture: null });
  }

  function onWord(word: ToWall): void {
    if (word.kind === 'picture') {
      store.setState({ picture: changedPicture(store.getState().picture, word.change) });
    } else {
      lose();
      if (word.closes) page.close();
    }
  }

  function onMessage({ data, origin, source, ports }: MessageEvent<unknown>): void {
    const [given] = ports;
    const isAnswer = data === WALL_ANSWER && origin === page.location.origin && source === page.opener;
    if (!isAnswer || given === undefined) return;
    port?.close();
    store.setState({ picture: null });
    port = given;
    port.onmessage = (event: MessageEvent<ToWall>) => {
      onWord(event.data);
    };
  }

  function onLeave(): void {
    say({ kind: 'gone' });
  }

  page.addEventListener('message', onMessage);
  page.addEventListener('pagehide', onLeave);
  const stopWatching = onCurtain(page.document, () => {
    say({ kind: 'shown', isShown: !isLowered(page.document) });
  });
  const asking = setInterval(ask, ASK_MS);
  ask();

  return {
    store,
    toggle() {
      if (!isLowered(page.document)) lowerCurtain(page.document);
      else if (store.getState().picture !== null) raiseCurtain(page.document);
    },
    stop() {
      clearInterval(asking);
      stopWatching();
      page.removeEventListener('message', onMessage);
      page.removeEventListener('pagehide', onLeave);
    },
  };
}
