// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { hasOpenLayer } from '../../src/ui/has-open-layer';
import { lateDialog, latePart } from '../../src/ui/late-part';
import { renderUi } from './render-ui';

interface CardProps {
  readonly onClose: () => void;
}

const Card = ({ onClose }: CardProps) => (
  <button type="button" onClick={onClose}>
    Fiche
  </button>
);

/** Code that is fetched, and comes or does not when the test says so. */
function fetched() {
  let settle: (code: typeof Card | Error) => void = () => undefined;
  const promise = new Promise<typeof Card>((resolve, reject) => {
    settle = (code) => {
      if (code instanceof Error) reject(code);
      else resolve(code);
    };
  });
  const load = vi.fn(() => promise);
  const settled = (code: typeof Card | Error) =>
    act(async () => {
      settle(code);
      await promise.catch(() => undefined);
    });
  return { load, comes: () => settled(Card), isRefused: () => settled(new TypeError('no network')) };
}

it('stands in the same moment when its code was fetched ahead, the first time too', async () => {
  const { load, comes } = fetched();
  const Late = latePart(load, () => 'attendu');
  Late.fetchAhead();
  await comes();
  renderUi(<Late onClose={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Fiche' })).toBeDefined();
  expect(load).toHaveBeenCalledOnce();
});

it('stands as soon as its code has come', async () => {
  const { load, comes } = fetched();
  const Late = latePart(load, () => 'attendu');
  renderUi(<Late onClose={vi.fn()} />);
  expect(screen.getByText('attendu')).toBeDefined();
  await comes();
  expect(screen.getByRole('button', { name: 'Fiche' })).toBeDefined();
});

it('keeps the keys off the sheet from the moment a dialog is asked for, and Escape puts it away', async () => {
  const { load, comes } = fetched();
  const onClose = vi.fn();
  const Late = lateDialog(load);
  renderUi(<Late onClose={onClose} />);
  expect(hasOpenLayer()).toBe(true);
  const awaited = screen.getByRole('dialog', { name: 'Un instant…' });
  fireEvent(awaited, createEvent('cancel', awaited, { cancelable: true }));
  expect(onClose).toHaveBeenCalledOnce();
  await comes();
  expect(hasOpenLayer()).toBe(false);
});

class Told extends Component<{ readonly children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? 'une faute' : this.props.children;
  }
}

it('is told to be missing when it is shown, not when it was fetched ahead, and is then fetched once more', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const first = fetched();
  const second = fetched();
  const load = vi.fn(second.load).mockImplementationOnce(first.load);
  const Late = latePart(load, () => 'attendu');
  Late.fetchAhead();
  await first.isRefused();
  renderUi(
    <Told>
      <Late onClose={vi.fn()} />
    </Told>,
  );
  expect(screen.getByText('attendu')).toBeDefined();
  await second.isRefused();
  expect(screen.getByText('une faute')).toBeDefined();
});
