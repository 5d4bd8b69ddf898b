// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog';
import { hasOpenLayer } from '../../src/ui/has-open-layer';
import { Menu } from '../../src/ui/Menu';
import { renderUi } from './render-ui';

/** As in the page, where the application has one place, and what is open stands beside it. */
function renderInPlace(ui: ReactNode) {
  const { user } = renderUi(ui);
  // eslint-disable-next-line testing-library/no-node-access -- the place itself is what is told apart
  document.querySelector('body > div')!.id = 'root';
  return { user };
}

it('nothing is open on a page that only shows buttons', () => {
  renderInPlace(<button type="button">Exporter</button>);
  expect(hasOpenLayer()).toBe(false);
});

it('a dialog is', () => {
  renderInPlace(<Dialog title="Aide" onClose={vi.fn()} />);
  expect(hasOpenLayer()).toBe(true);
});

it('a dialog is, whether it has the keyboard or nobody has', () => {
  renderInPlace(
    <Dialog title="Aide" onClose={vi.fn()}>
      <button type="button">Continuer</button>
    </Dialog>,
  );
  screen.getByRole('button', { name: 'Continuer' }).focus();
  expect(hasOpenLayer()).toBe(true);
  screen.getByRole('button', { name: 'Continuer' }).blur();
  expect(hasOpenLayer()).toBe(true);
});

it('nothing is open while something of the page has the keyboard', () => {
  renderInPlace(<button type="button">Exporter</button>);
  screen.getByRole('button').focus();
  expect(hasOpenLayer()).toBe(false);
});

it('a menu is, until it closes', async () => {
  const entries = [{ kind: 'action', id: 'pdf', label: 'PDF', onSelect: vi.fn() }] as const;
  const trigger = <button type="button">Exporter</button>;
  const { user } = renderInPlace(<Menu entries={entries} trigger={trigger} />);
  await user.click(screen.getByRole('button'));
  await screen.findByRole('menu');
  expect(hasOpenLayer()).toBe(true);
  await user.keyboard('{Escape}');
  await vi.waitFor(() => {
    expect(hasOpenLayer()).toBe(false);
  });
});

it('a menu that was closed is none, while it fades as well', async () => {
  const entries = [{ kind: 'action', id: 'pdf', label: 'PDF', onSelect: vi.fn() }] as const;
  const { user } = renderInPlace(
    <Menu entries={entries} trigger={<button type="button">Exporter</button>} />,
  );
  await user.click(screen.getByRole('button'));
  const menu = await screen.findByRole('menu');
  menu.getAnimations = () => [{ finished: new Promise(() => undefined) } as unknown as Animation];
  await user.keyboard('{Escape}');
  await vi.waitFor(() => {
    expect(hasOpenLayer()).toBe(false);
  });
  expect(menu.isConnected).toBe(true);
});
