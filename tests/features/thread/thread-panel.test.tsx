// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WHOLE_THREAD, type ThreadFilter } from '../../../src/documents/thread-filter';
import type { ThreadItem } from '../../../src/features/thread/thread-item';
import type { ThreadOrder } from '../../../src/features/thread/thread-tools';
import { ThreadPanel } from '../../../src/features/thread/ThreadPanel';
import { idOf } from '../../builders';
import { renderUi } from '../../ui/render-ui';

// What jsdom does not lay out: rows 50 px high, one under the other, from the top of the window.
const ROW = 50;
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    // eslint-disable-next-line testing-library/no-node-access
    const at = this.tagName === 'LI' ? [...(this.parentElement?.children ?? [])].indexOf(this) : 0;
    return DOMRect.fromRect({ x: 0, y: at * ROW, width: 300, height: this.tagName === 'LI' ? ROW : 700 });
  });
  Element.prototype.setPointerCapture = () => undefined;
});

const anItem = (parts: Partial<ThreadItem> = {}): ThreadItem => ({
  id: idOf('a1'),
  kind: 'activation',
  colour: 'orange',
  number: '1',
  sentence: [
    { text: 'Sandrine Morel', isName: true },
    { text: ' est activée par ', isName: false },
    { text: 'Laurent Thomas (CPE)', isName: true },
  ],
  time: '12/09/2024',
  told: null,
  ...parts,
});

const three = ['a1', 'a2', 'a3'].map((id, index) => anItem({ id: idOf(id), number: String(index + 1) }));

interface Given {
  readonly items?: readonly ThreadItem[];
  readonly selection?: readonly string[];
  readonly order?: ThreadOrder;
  readonly filter?: ThreadFilter;
  /** Arrows of the whole thread. */
  readonly total?: number;
  readonly relays?: number;
  readonly isFixed?: boolean;
}

function openThread(given: Given = {}) {
  const { items = three, selection = [], relays = 0, total = 3 } = given;
  const onSelect = vi.fn();
  const onMove = vi.fn();
  const onFilter = vi.fn();
  function Panel() {
    const [order, setOrder] = useState<ThreadOrder>(given.order ?? 'telling');
    const [filter, setFilter] = useState(given.filter ?? WHOLE_THREAD);
    return (
      <ThreadPanel
        items={items}
        counts={{ activations: total - relays, relays }}
        tools={{
          order,
          onOrder: setOrder,
          filter,
          onFilter: (next) => {
            onFilter(next);
            setFilter(next);
          },
          figures: [{ id: idOf('yanis'), name: 'Yanis' }],
          fields: [{ id: idOf('care'), name: 'soin' }],
        }}
        selection={new Set(selection)}
        renderOpen={(id) => <p>fields of {id}</p>}
        asked={0}
        onSelect={onSelect}
        onMove={given.isFixed === true ? null : onMove}
        onClose={() => undefined}
        onLeave={() => undefined}
      />
    );
  }
  const { user } = renderUi(<Panel />);
  const thread = screen.getByRole('region', { name: 'Fil de la séance' });
  const rows = () => within(thread).getAllByRole('listitem');
  const grip = (row: number) => within(thread).getAllByTitle(/^Glisser/)[row]!;
  const drag = (row: number, y: number) => {
    fireEvent.pointerDown(grip(row), { button: 0, pointerId: 1, clientY: row * ROW + 25 });
    fireEvent.pointerMove(grip(row), { pointerId: 1, clientY: y });
  };
  const drop = (row: number) => fireEvent.pointerUp(grip(row), { pointerId: 1 });
  return { user, onSelect, onMove, onFilter, thread, rows, grip, drag, drop };
}

describe('the thread of the sitting', () => {
  it('tells each arrow with its number, its date, who told it and when', () => {
    const { rows, thread } = openThread({
      relays: 1,
      items: [
        anItem({ told: 'dit par Yanis à 14:32' }),
        anItem({
          id: idOf('r1'),
          kind: 'relay',
          number: 'R1',
          sentence: [{ text: 'Un relais', isName: false }],
          time: null,
        }),
      ],
    });
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      '1Sandrine Morel est activée par Laurent Thomas (CPE) — 12/09/2024dit par Yanis à 14:32',
      'R1Un relais',
    ]);
    expect(within(thread).getByText('2 activations · 1 relais')).toBeDefined();
  });

  it('shows an arrow on the sheet, and marks the one in hand there', async () => {
    const { user, onSelect, thread } = openThread({ selection: ['a2'] });
    const [first, second] = within(thread).getAllByRole('button', { name: /est activée par/ });
    expect(first!.getAttribute('aria-pressed')).toBe('false');
    expect(second!.getAttribute('aria-pressed')).toBe('true');
    expect(within(thread).getByText(/^fields of/).textContent).toBe('fields of a2');
    await user.click(first!);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('a1');
  });

  it('says what will come when there is nothing yet', () => {
    const { thread } = openThread({ items: [], total: 0 });
    expect(within(thread).getByText(/^Rien encore\./)).toBeDefined();
    expect(within(thread).queryByRole('list')).toBeNull();
  });
});

describe('its order', () => {
  it('is changed by dragging a row: it follows the finger, and a line shows where it would stand', () => {
    const { rows, drag, drop, onMove } = openThread();
    drag(0, 140);
    expect(rows()[0]!.style.transform).toBe('translateY(115px)');
    expect(rows()[2]!.dataset['gap']).toBe('after');
    drop(0);
    expect(onMove).toHaveBeenCalledExactlyOnceWith('a1', null);
    drag(2, 10);
    expect(rows()[0]!.dataset['gap']).toBe('before');
    drop(2);
    expect(onMove).toHaveBeenLastCalledWith('a3', 'a1');
  });

  it('stays when a row is put down where it was, or taken back with Escape', () => {
    const { rows, drag, drop, onMove } = openThread();
    drag(1, 70);
    drop(1);
    drag(1, 140);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(rows()[1]!.style.transform).toBe('');
    drop(1);
    expect(onMove).not.toHaveBeenCalled();
  });

  it('is changed by Alt and an arrow key, from the row the keyboard is on', async () => {
    const { user, thread, onMove } = openThread();
    const [first, second, third] = within(thread).getAllByRole('button', { name: /est activée par/ });
    second!.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(onMove).toHaveBeenLastCalledWith('a2', 'a1');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onMove).toHaveBeenLastCalledWith('a2', null);
    first!.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}{ArrowDown}');
    third!.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onMove).toHaveBeenCalledTimes(2);
  });

  it('is one of two, the panel says which, and only the order of telling is changed', async () => {
    const { user, thread } = openThread();
    expect(within(thread).getByRole('list', { name: 'Ordre du récit' })).toBeDefined();
    await user.click(within(thread).getByRole('radio', { name: 'Date du fait' }));
    expect(within(thread).getByRole('list', { name: 'Date du fait' })).toBeDefined();
    expect(within(thread).getByText(/Les numéros restent ceux du récit/)).toBeDefined();
    expect(within(thread).queryByTitle(/^Glisser/)).toBeNull();
  });

  it('is not changed where the sheet is only read', () => {
    expect(within(openThread({ isFixed: true }).thread).queryByTitle(/^Glisser/)).toBeNull();
  });
});

describe('its filters', () => {
  it('add up, say how many are shown, and are cleared in one tap', async () => {
    const { user, thread, onFilter } = openThread();
    await user.click(within(thread).getByRole('button', { name: 'Relais' }));
    await user.selectOptions(within(thread).getByRole('combobox', { name: 'Autour de…' }), 'Yanis');
    await user.selectOptions(within(thread).getByRole('combobox', { name: 'Champ…' }), 'soin');
    await user.selectOptions(
      within(thread).getByRole('combobox', { name: 'Couleur…' }),
      'travaillent → travaillent',
    );
    expect(onFilter).toHaveBeenLastCalledWith({
      around: 'yanis',
      relaysOnly: true,
      field: 'care',
      colour: 'green',
    });
    expect(within(thread).getByText('Autour de Yanis')).toBeDefined();
    expect(within(thread).getByRole('status').textContent).toMatch(/^3 sur 3/);
    await user.click(within(thread).getByRole('button', { name: 'Tout montrer' }));
    expect(onFilter).toHaveBeenLastCalledWith(WHOLE_THREAD);
    expect(within(thread).getByRole('button', { name: 'Tout', pressed: true })).toBeDefined();
  });

  it('and the order begin the list at its top', async () => {
    const { user, thread } = openThread();
    // What scrolls is the one element under the head of the panel.
    // eslint-disable-next-line testing-library/no-node-access
    const room = thread.lastElementChild!;
    for (const press of ['Relais', 'Tout']) {
      room.scrollTop = 120;
      await user.click(screen.getByRole('button', { name: press }));
      expect(room.scrollTop).toBe(0);
    }
    room.scrollTop = 120;
    await user.click(screen.getByRole('radio', { name: 'Date du fait' }));
    expect(room.scrollTop).toBe(0);
  });

  it('say in words that nothing answers to them', () => {
    const none = openThread({ items: [], filter: { ...WHOLE_THREAD, relaysOnly: true } });
    expect(within(none.thread).getByText('Aucun relais pour l’instant.')).toBeDefined();
  });
});
