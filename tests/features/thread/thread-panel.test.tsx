// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ThreadItem } from '../../../src/features/thread/thread-item';
import { ThreadPanel } from '../../../src/features/thread/ThreadPanel';
import { renderUi } from '../../ui/render-ui';

const anItem = (parts: Partial<ThreadItem> = {}): ThreadItem => ({
  id: 'a1',
  kind: 'activation',
  colour: 'orange',
  number: '1',
  sentence: [
    { text: 'Sandrine Morel', isName: true },
    { text: ' est activée par ', isName: false },
    { text: 'Laurent Thomas (CPE)', isName: true },
  ],
  date: '12/09/2024',
  ...parts,
});

function openThread(items: readonly ThreadItem[], selection: readonly string[] = []) {
  const onSelect = vi.fn();
  const onClose = vi.fn();
  const { user } = renderUi(
    <ThreadPanel
      items={items}
      selection={new Set(selection)}
      renderOpen={(id) => <p>fields of {id}</p>}
      asked={0}
      onSelect={onSelect}
      onClose={onClose}
      onLeave={() => undefined}
    />,
  );
  return { user, onSelect, onClose, thread: screen.getByRole('region', { name: 'Fil de la séance' }) };
}

describe('the thread of the sitting', () => {
  it('tells each arrow in its order, with its number and its date', () => {
    const { thread } = openThread([
      anItem(),
      anItem({
        id: 'r1',
        kind: 'relay',
        number: 'R1',
        sentence: [{ text: 'Un relais', isName: false }],
        date: null,
      }),
    ]);
    const told = within(thread)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(told).toEqual([
      '1Sandrine Morel est activée par Laurent Thomas (CPE) — 12/09/2024',
      'R1Un relais',
    ]);
    expect(within(thread).getByText('1 activation · 1 relais')).toBeDefined();
  });

  it('shows an arrow on the sheet, and marks the one in hand there', async () => {
    const { user, onSelect, thread } = openThread([anItem(), anItem({ id: 'a2', number: '2' })], ['a2']);
    const [first, second] = within(thread).getAllByRole('button', { name: /est activée par/ });
    expect(first!.getAttribute('aria-pressed')).toBe('false');
    expect(second!.getAttribute('aria-pressed')).toBe('true');
    expect(within(thread).getByText(/^fields of/).textContent).toBe('fields of a2');
    await user.click(first!);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('a1');
  });

  it('says what will come when there is nothing yet', () => {
    const { thread } = openThread([]);
    expect(within(thread).getByText(/^Rien encore\./)).toBeDefined();
    expect(within(thread).queryByRole('list')).toBeNull();
  });
});
