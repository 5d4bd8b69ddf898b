// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserCopies } from '../../src/app/copies-between-tabs';
import { createSheetClipboard } from '../../src/app/sheet-clipboard';
import { fragmentOf } from '../../src/model/fragment';
import type { Copied } from '../../src/session/command';
import { aDocument, aPerson, countingIds, idOf } from '../builders';

const fragment = fragmentOf(aDocument({ persons: [aPerson({ id: idOf('ana') })] }), ['ana'], countingIds())!;
const copied: Copied = { text: 'personne Ana Vidal\n', fragment };

/** What the system holds, and whether the browser lets it be asked for. */
function aSystem(text = '') {
  const system = { text, isOpen: true };
  const refuse = () => Promise.reject(new Error('not allowed'));
  vi.stubGlobal('navigator', {
    clipboard: {
      readText: () => (system.isOpen ? Promise.resolve(system.text) : refuse()),
      writeText: (written: string) => {
        if (!system.isOpen) return refuse();
        system.text = written;
        return Promise.resolve();
      },
    },
  });
  /** The browser's own event, as a key brings it; its data go to and from the system. */
  const press = (type: 'copy' | 'paste') => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      clipboardData: {
        getData: () => system.text,
        setData: (_: string, written: string) => {
          system.text = written;
        },
      },
    });
    document.body.dispatchEvent(event);
    return event;
  };
  return { system, press };
}

/** What one tab says, the others hear at once. */
class FakeChannel extends EventTarget {
  static open: FakeChannel[] = [];
  constructor() {
    super();
    FakeChannel.open.push(this);
  }
  postMessage(message: unknown): void {
    for (const other of FakeChannel.open) {
      if (other === this) continue;
      other.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    }
  }
}

const aTab = () =>
  createSheetClipboard(window, browserCopies(FakeChannel as unknown as typeof BroadcastChannel, 'test'));

beforeEach(() => {
  FakeChannel.open = [];
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('the clipboard', () => {
  it('rides on the browser’s own copying and pasting, which need no permission', async () => {
    const { system, press } = aSystem();
    system.isOpen = false;
    const clipboard = createSheetClipboard(window, null);
    clipboard.write(copied);
    expect(press('copy').defaultPrevented).toBe(true);
    expect(system.text).toBe(copied.text);
    const pasted = clipboard.read();
    press('paste');
    expect(await pasted).toBe(copied);
  });

  it('is asked for when a button was pressed', async () => {
    const { system } = aSystem();
    const clipboard = createSheetClipboard(window, null);
    clipboard.write(copied);
    await vi.runAllTimersAsync();
    expect(system.text).toBe(copied.text);
    const pasted = clipboard.read();
    await vi.runAllTimersAsync();
    expect(await pasted).toBe(copied);
  });

  it('knows what was copied here by its text, whatever line ends the system gives it', async () => {
    const { system, press } = aSystem();
    const clipboard = createSheetClipboard(window, null);
    clipboard.write({ text: 'personne Ana\npersonne Ben\n', fragment });
    press('copy');
    system.text = 'personne Ana\r\npersonne Ben';
    const pasted = clipboard.read();
    press('paste');
    expect((await pasted).fragment).toBe(fragment);
  });

  it('gives what was copied elsewhere since as a text alone', async () => {
    const { system, press } = aSystem();
    const clipboard = createSheetClipboard(window, null);
    clipboard.write(copied);
    press('copy');
    system.text = 'Lina f 2009';
    const pasted = clipboard.read();
    press('paste');
    expect(await pasted).toEqual({ text: 'Lina f 2009', fragment: null });
  });

  it('says that it stays closed, rather than pasting something old', async () => {
    const { system } = aSystem();
    const clipboard = createSheetClipboard(window, null);
    clipboard.write(copied);
    await vi.runAllTimersAsync();
    system.isOpen = false;
    const pasted = clipboard.read();
    const outcome = expect(pasted).rejects.toThrow();
    await vi.runAllTimersAsync();
    await outcome;
  });

  it('brings the whole of what another tab copied, ties and places too', async () => {
    const { system, press } = aSystem();
    const [one, other] = [aTab(), aTab()];
    one.write(copied);
    press('copy');
    const pasted = other.read();
    press('paste');
    expect(await pasted).toEqual(copied);
    system.text = 'Lina f 2009';
    const later = other.read();
    press('paste');
    expect(await later).toEqual({ text: 'Lina f 2009', fragment: null });
  });

  it('remembers nothing in any tab once something was taken out for good', async () => {
    const { press } = aSystem();
    const [one, other] = [aTab(), aTab()];
    one.write(copied);
    press('copy');
    other.forget();
    for (const tab of [one, other]) {
      const pasted = tab.read();
      press('paste');
      expect(await pasted).toEqual({ text: copied.text, fragment: null });
    }
  });

  it('takes the text alone from a tab whose sheets it cannot read', async () => {
    const { system, press } = aSystem();
    const tab = aTab();
    new FakeChannel().postMessage({
      text: 'Ana f 1980',
      trace: '{"format":"trace","version":99}',
      companions: [],
    });
    system.text = 'Ana f 1980';
    const pasted = tab.read();
    press('paste');
    expect(await pasted).toEqual({ text: 'Ana f 1980', fragment: null });
  });
});
