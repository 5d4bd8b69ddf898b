import { createStore, type StoreApi } from 'zustand/vanilla';
import { isLowered, lowerCurtain, raiseCurtain } from '../features/projection/page-curtain';
import { pictureChange, stayingPicture, type WallPicture } from './wall-picture';
import { WALL_ANSWER, WALL_ASKS, type FromWall, type ToWall } from './wall-words';

interface WallState {
  readonly isOpen: boolean;
  /** What is on it can be seen; else it says « Pause ». */
  readonly isShown: boolean;
  readonly isFollowing: boolean;
}

/** What the open sheet gives a wall. */
export interface WallFeed {
  readonly picture: () => WallPicture;
  /** @returns how to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The editor's end of a window for a second screen. It has no keys and no storage: all it knows comes from here. */
export interface WallLink {
  readonly state: StoreApi<WallState>;
  /** Opens the window, or brings it to the front. @returns false when the browser held it back. */
  readonly open: () => Promise<boolean>;
  /** Opens the sheet to a wall. @returns how to close it again, and the wall with it. */
  readonly serve: (feed: WallFeed) => () => void;
  /** Before the next frame of the wall. */
  readonly setShown: (isShown: boolean) => void;
  readonly setFollowing: (isFollowing: boolean) => void;
  readonly close: () => void;
}

/** A window may be closed by its own cross: nobody tells of that for sure. */
const LOOK_MS = 1_000;

const CLOSED: WallState = { isOpen: false, isShown: false, isFollowing: true };

export function createWallLink(page: Window, open: () => Promise<Window | null>): WallLink {
  const state = createStore(() => CLOSED);
  let wall: Window | null = null;
  let port: MessagePort | null = null;
  let sent: WallPicture | null = null;
  let feed: WallFeed | null = null;
  let isWaiting = false;
  let watch: ReturnType<typeof setInterval> | undefined;

  const say = (message: ToWall): void => port?.postMessage(message);

  function send(): void {
    isWaiting = false;
    if (feed === null || port === null) return;
    const picture = feed.picture();
    const next = state.getState().isFollowing
      ? picture
      : { ...stayingPicture(picture, sent), isFollowing: false };
    const change = pictureChange(sent, next);
    sent = next;
    if (Object.keys(change).length > 0) say({ kind: 'picture', change });
  }

  /** Once for all that happens in one turn. */
  function tell(): void {
    if (!isWaiting) queueMicrotask(send);
    isWaiting = true;
  }

  function drop(): void {
    port?.close();
    clearInterval(watch);
    wall = null;
    port = null;
    sent = null;
    state.setState(CLOSED);
  }

  function onWord(from: Window, message: FromWall): void {
    if (from !== wall) return;
    if (message.kind === 'gone') drop();
    else state.setState({ isShown: message.isShown });
  }

  function join(asking: Window): void {
    if (wall !== null && wall !== asking) leave(true);
    port?.close();
    const channel = new MessageChannel();
    wall = asking;
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromWall>) => {
      onWord(asking, data);
    };
    sent = null;
    clearInterval(watch);
    watch = setInterval(() => {
      if (asking.closed) drop();
    }, LOOK_MS);
    asking.postMessage(WALL_ANSWER, page.location.origin, [channel.port2]);
    state.setState({ isOpen: true, isShown: !isLowered(asking.document) });
    send();
  }

  /** Hides the wall at once, and lets it go. */
  function leave(closes: boolean): void {
    if (wall === null) return;
    const left = wall;
    if (!left.closed) lowerCurtain(left.document);
    say({ kind: 'bye', closes });
    if (closes) left.close();
    drop();
  }

  page.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    const isAsked = data === WALL_ASKS && origin === page.location.origin;
    if (isAsked && feed !== null && source !== null) join(source as Window);
  });
  page.addEventListener('pagehide', () => {
    leave(false);
  });

  return {
    state,
    async open() {
      if (wall === null) return (await open()) !== null;
      wall.focus();
      return true;
    },
    serve(next) {
      feed = next;
      const stop = next.onChange(tell);
      return () => {
        stop();
        feed = null;
        leave(true);
      };
    },
    setShown(isShown) {
      if (wall === null || wall.closed) return;
      if (isShown) raiseCurtain(wall.document);
      else lowerCurtain(wall.document);
      state.setState({ isShown });
    },
    setFollowing(isFollowing) {
      state.setState({ isFollowing });
      tell();
    },
    close() {
      leave(true);
    },
  };
}
