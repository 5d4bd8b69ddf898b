import type { Copied, SheetClipboard } from '../session/command';
import type { CopiesBetweenTabs, ToldCopy } from './copies-between-tabs';

const NOTHING: ToldCopy = { text: '', read: () => ({ text: '', fragment: null }) };

/** The browser's own copying or pasting follows the key at once; from a button it never comes. */
const EVENT_WAIT_MS = 60;

/**
 * The clipboard of the device. A key brings the browser's own event, which needs no permission; a button asks for
 * the clipboard. What was copied in this browser is remembered with its text, and goes with the next copy.
 * @param copies `null`: other tabs know the text alone
 */
export function createSheetClipboard(window: Window, copies: CopiesBetweenTabs | null): SheetClipboard {
  let held = NOTHING;
  copies?.onTold((told) => {
    held = told;
  });
  // Absent in windows without a secure context, whatever the type says.
  const { clipboard } = window.navigator as Partial<Navigator>;
  return {
    forget() {
      held = NOTHING;
      copies?.forget();
    },
    write(copied) {
      held = { text: copied.text, read: () => copied };
      copies?.tell(copied);
      onNext(window, ['copy', 'cut'], (event) => {
        if (event === null) {
          // Without the system's clipboard it can still be pasted in this tab.
          clipboard?.writeText(copied.text).catch(() => undefined);
          return;
        }
        event.clipboardData?.setData('text/plain', copied.text);
        event.preventDefault();
      });
    },
    async read() {
      const text = await new Promise<string | null>((resolve) => {
        onNext(window, ['paste'], (event) => {
          resolve(event?.clipboardData?.getData('text/plain') ?? null);
        });
      });
      return known(held, text ?? (await (clipboard?.readText() ?? Promise.resolve(held.text))));
    },
  };
}

/** Line ends change on the way through some systems. */
function known(held: ToldCopy, text: string): Copied {
  const isHeld = held.text !== '' && withUnixLines(text).trim() === withUnixLines(held.text).trim();
  return isHeld ? held.read() : { text, fragment: null };
}

function withUnixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Calls back with the next of these events, or with `null` when none comes. */
function onNext(
  window: Window,
  types: readonly ('copy' | 'cut' | 'paste')[],
  callback: (event: ClipboardEvent | null) => void,
): void {
  const stop = new AbortController();
  const answer = (event: ClipboardEvent | null): void => {
    window.clearTimeout(timer);
    stop.abort();
    callback(event);
  };
  const timer = window.setTimeout(() => {
    answer(null);
  }, EVENT_WAIT_MS);
  for (const type of types) {
    window.document.addEventListener(type, answer, { signal: stop.signal, capture: true });
  }
}
