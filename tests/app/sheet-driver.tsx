import { act, fireEvent, screen, within } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { createDesk } from '../../src/app/desk';
import { EditorScreen } from '../../src/app/EditorScreen';
import { browserLockCalls } from '../../src/app/lock-calls';
import { createOutside } from '../../src/app/outside';
import type { DiagramDocument } from '../../src/model/document';
import { newDocument } from '../../src/model/new-document';
import { recordsOf } from '../../src/model/records';
import { createStorage } from '../../src/storage/create-storage';
import { createDeviceVault } from '../../src/vault/device-vault';
import { createVaultWork } from '../../src/vault/vault-work';
import { countingIds } from '../builders';
import { renderUi } from '../ui/render-ui';
import '../ui/still-observer';

// A whole editor is mounted for each test: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 });

// jsdom matches no screen: this one is a desk.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('1200px') || query.includes('reduced-motion'),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

// The room of the sheet on the screen: without one, places on the sheet would be no numbers.
const ROOM = { width: 1000, height: 700 };
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => ROOM.width },
  clientHeight: { get: () => ROOM.height },
  offsetWidth: { get: () => ROOM.width },
  offsetHeight: { get: () => ROOM.height },
});

// A drag asks an event for its window, which synthetic events do not have.
Object.defineProperty(UIEvent.prototype, 'view', { get: () => window });

/** Px of the screen. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What was drawn is there to be taken once it has been seen: hands are slower than that. */
export async function nextFrame(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  });
}

/** A sheet under test, with hands that read like a person's. */
export async function openSheet() {
  const makeId = countingIds('r');
  const now = () => Date.UTC(2026, 2, 17, 9, 30);
  const stored = createStorage({
    name: 'trace-test',
    now,
    makeId,
    locks: null,
    calls: null,
    files: null,
    memory: { get: () => null, set: () => undefined },
    createStrokeWorker: null,
    page: { onHide: () => () => undefined },
    engine: { indexedDB: new IDBFactory(), IDBKeyRange },
    vault: createDeviceVault(() => makeId<'vault'>()),
  });
  // Five megabytes for each gesture to be tried would be the most of its time.
  const storage = { ...stored, beginNewLog: () => Promise.resolve() };
  const desk = createDesk({
    ...{ storage, makeId, now },
    work: createVaultWork(() => {
      throw new Error('no workers here');
    }),
    device: {},
    memory: { get: () => null, set: () => undefined },
    lockCalls: browserLockCalls(undefined, 'trace-test'),
    outside: createOutside({ shelf: storage.shelf, pickFolder: null, share: {} }),
  });
  const sheet = await desk.lay(newDocument(makeId, { date: '2026-03-17', title: 'Feuille du 17 mars 2026' }));
  const said: string[] = [];
  const { user } = renderUi(
    <EditorScreen
      desk={desk}
      sheet={sheet}
      opening={null}
      message={null}
      announce={(sentence) => said.push(sentence)}
      onLocale={() => undefined}
      onLeave={() => undefined}
      onLock={() => undefined}
      onGone={() => undefined}
      onReopen={() => undefined}
    />,
  );
  const { store } = sheet.editor;
  const line = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Saisie rapide' });
  const node = (name: string) => {
    // React Flow's nodes are groups among others: only their name tells them apart.
    // eslint-disable-next-line testing-library/no-node-access
    const found = document.querySelector<HTMLElement>(`.react-flow__node[aria-label^="${name}"]`);
    if (found === null) throw new Error(`${name} is not on the sheet`);
    return found;
  };
  const pane = () => {
    // eslint-disable-next-line testing-library/no-node-access
    const found = document.querySelector<HTMLElement>('.react-flow__pane');
    if (found === null) throw new Error('the sheet is not there');
    return found;
  };
  // eslint-disable-next-line testing-library/no-node-access
  const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport');
  const present = (): DiagramDocument => store.getState().committed;

  const keys = async (text: string) => {
    await user.keyboard(text);
    await nextFrame();
  };
  await nextFrame();

  return {
    line,
    editor: sheet.editor,
    said,
    document: present,
    people: () => recordsOf(present().persons).map(({ name }) => name),
    selected: () => [...store.getState().selection],
    undoable: () => store.getState().history.past.length,
    positionOf: (name: string) =>
      recordsOf(present().persons).find((person) => person.name === name)?.position,
    draw: async (text: string) => {
      await user.click(line());
      await user.clear(line());
      await user.paste(text);
      await user.keyboard('{Enter}');
      act(() => {
        line().blur();
      });
      await nextFrame();
    },
    type: keys,
    press: keys,
    tap: (name: string, held: { readonly shiftKey?: boolean } = {}) => fireEvent.click(node(name), held),
    tapArrow: (name: RegExp) => fireEvent.click(screen.getByRole('button', { name })),
    doubleTap: (name: string) => fireEvent.doubleClick(node(name)),
    fill: async (name: string, text: string) => {
      const field = screen.getByRole('textbox', { name });
      await user.clear(field);
      await user.type(field, text);
    },
    /** Carries somebody, px of the screen; whoever carries has not let go yet. */
    carry: (
      name: string,
      by: Spot,
      held: { readonly shiftKey?: boolean; readonly pointerType?: string } = {},
    ) => {
      const target = node(name);
      const moves = 6;
      const at = (part: number) => ({
        clientX: 100 + by.x * part,
        clientY: 100 + by.y * part,
        button: 0,
        pointerId: 1,
        pointerType: 'mouse',
        ...held,
      });
      fireEvent.pointerDown(target, at(0));
      for (let move = 1; move <= moves; move += 1) fireEvent.pointerMove(window, at(move / moves));
      return {
        lift: () => fireEvent.pointerUp(window, at(1)),
        /** Another finger comes down, or more than a finger. */
        join: (mark: { readonly width?: number; readonly height?: number } = {}) =>
          fireEvent.pointerDown(pane(), { pointerId: 2, pointerType: held.pointerType, ...mark }),
      };
    },
    /** A tool of the rail. */
    tool: (name: RegExp) => {
      fireEvent.click(within(screen.getByRole('toolbar', { name: 'Outils' })).getByRole('button', { name }));
    },
    toolInHand: () =>
      within(screen.getByRole('toolbar', { name: 'Outils' }))
        .getAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent),
    /** Empty ground, px of the screen. */
    tapGround: (clientX: number, clientY: number) => fireEvent.click(pane(), { clientX, clientY }),
    rightTap: (name: string) => fireEvent.contextMenu(node(name), { button: 2 }),
    /** A rectangle drawn with the mouse on empty ground, px of the screen. */
    lasso: (from: Spot, to: Spot, held: { readonly shiftKey?: boolean } = {}) => {
      const mouse = { pointerType: 'mouse', pointerId: 1, button: 0, ...held };
      fireEvent.pointerDown(pane(), { ...mouse, clientX: from.x, clientY: from.y });
      for (const part of [0.5, 1]) {
        fireEvent.pointerMove(window, {
          ...mouse,
          clientX: from.x + (to.x - from.x) * part,
          clientY: from.y + (to.y - from.y) * part,
        });
      }
      fireEvent.pointerUp(window, { ...mouse, clientX: to.x, clientY: to.y });
      fireEvent.click(pane(), { clientX: to.x, clientY: to.y });
    },
    /** Where the camera is: of two sheets, that of the first. */
    view: () => viewport()?.style.transform ?? '',
    zoom: () => Number(/scale\((.+?)\)/.exec(viewport()?.style.transform ?? '')?.[1]),
    /** Where somebody stands on the screen. */
    spotOf: (name: string): Spot => {
      const { x = 0, y = 0 } = recordsOf(present().persons).find((one) => one.name === name)?.position ?? {};
      // eslint-disable-next-line testing-library/no-node-access
      const view = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
      const [, tx = '0', ty = '0', zoom = '1'] =
        /translate\((.+?)px, ?(.+?)px\) scale\((.+?)\)/.exec(view) ?? [];
      return { x: x * Number(zoom) + Number(tx), y: y * Number(zoom) + Number(ty) };
    },
    /** A button of the bar beside what is in hand. */
    bar: (name: RegExp) => {
      fireEvent.click(
        within(screen.getByRole('toolbar', { name: /^Que faire|choisis?$|^Que mettre/ })).getByRole(
          'button',
          { name },
        ),
      );
    },
    hasBar: () => screen.queryByRole('toolbar', { name: /^Que faire|choisis?$|^Que mettre/ }) !== null,
    name: async (text: string) => {
      if (text !== '') await user.paste(text);
      await user.keyboard('{Enter}');
    },
    thread: () => within(screen.getByRole('region', { name: 'Fil de la séance' })).queryAllByRole('listitem'),
    /** A button that stands for each size of screen is there twice: either will do. */
    open: async (name: RegExp) => {
      const [button] = screen.getAllByRole('button', { name });
      if (button !== undefined) await user.click(button);
      // A panel that is fetched already still comes a moment after its button.
      await act(async () => import('../../src/app/OpenSidePanel'));
    },
  };
}
