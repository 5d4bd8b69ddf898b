// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ReadOnlyBanner } from '../../../src/features/messages/ReadOnlyBanner';
import { renderUi } from '../../ui/render-ui';

it('says that a newer version keeps the sheet, and offers to load it', async () => {
  const onReload = vi.fn();
  const { user } = renderUi(
    <ReadOnlyBanner reason="newerVersion" onReopen={vi.fn()} onTakeOver={vi.fn()} onReload={onReload} />,
  );
  expect(screen.getByText(/version plus récente.*se lit seulement.*à jour/)).toBeDefined();
  await user.click(screen.getByRole('button'));
  expect(onReload).toHaveBeenCalledOnce();
});
