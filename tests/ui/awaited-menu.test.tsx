// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Menu } from '../../src/ui/Menu';
import { renderUi } from './render-ui';
import './still-observer';

it('is put away by Escape while it is on its way, and says until then that it is', async () => {
  renderUi(
    <Menu
      trigger={<button type="button">Autres actions</button>}
      entries={[{ kind: 'action', id: 'one', label: 'Une', onSelect: () => undefined }]}
    />,
  );
  const button = () => screen.getByRole('button', { name: 'Autres actions' });
  fireEvent.click(button());
  expect(button().getAttribute('aria-busy')).toBe('true');
  fireEvent.keyDown(window, { key: 'Escape' });
  // Longer than its code takes to come.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button().getAttribute('aria-busy')).toBeNull();
  fireEvent.click(button());
  expect(await screen.findByRole('menu')).toBeDefined();
});
