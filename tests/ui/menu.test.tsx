// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Menu } from '../../src/ui/Menu';
import type { MenuEntry } from '../../src/ui/menu-entry';
import { focused, renderUi } from './render-ui';

const entries = (onSelect: (id: string) => void): readonly MenuEntry[] => [
  {
    kind: 'action',
    id: 'pdf',
    label: 'PDF',
    detail: 'A4 ou A3',
    onSelect: () => {
      onSelect('pdf');
    },
  },
  {
    kind: 'choice',
    id: 'language',
    label: 'Langue',
    value: 'fr',
    options: [
      { value: 'fr', label: 'Français' },
      { value: 'en', label: 'English' },
    ],
    onChange: onSelect,
  },
];

describe('a menu', () => {
  it('has its first entry ready when a key opens it, the first time too', async () => {
    const onSelect = vi.fn();
    const { user } = renderUi(
      <Menu entries={entries(onSelect)} trigger={<button type="button">Exporter</button>} />,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    const first = await screen.findByRole('menuitem', { name: /^PDF/ });
    await vi.waitFor(
      () => {
        expect(focused()).toBe(first);
      },
      { timeout: 4_000 },
    );
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('pdf');
  });

  it('opens from its button, takes an entry and closes', async () => {
    const onSelect = vi.fn();
    const { user } = renderUi(
      <Menu entries={entries(onSelect)} trigger={<button type="button">Exporter</button>} />,
    );
    await user.click(screen.getByRole('button', { name: 'Exporter' }));
    await user.click(await screen.findByRole('menuitem', { name: /^PDF/ }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('pdf');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('marks the one of several that is in use, and changes it', async () => {
    const onSelect = vi.fn();
    const { user } = renderUi(
      <Menu entries={entries(onSelect)} trigger={<button type="button">…</button>} />,
    );
    await user.click(screen.getByRole('button', { name: '…' }));
    const french = await screen.findByRole('menuitemradio', { name: 'Français' });
    expect(french.getAttribute('aria-checked')).toBe('true');
    await user.click(screen.getByRole('menuitemradio', { name: 'English' }));
    expect(onSelect.mock.calls[0]?.[0]).toBe('en');
  });
});
