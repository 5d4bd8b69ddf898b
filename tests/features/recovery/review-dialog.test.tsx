// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReviewDialog } from '../../../src/features/recovery/ReviewDialog';
import type { KeptSheet } from '../../../src/storage/retention';
import { renderUi } from '../../ui/render-ui';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

function open(parts: Partial<KeptSheet> = {}, refusal: string | null = null) {
  const onChoose = vi.fn(() => Promise.resolve(refusal));
  const onClose = vi.fn();
  const sheet = { lastSitting: '2026-03-17', modifiedAt: at(2026, 3, 17), reviewOn: null, ...parts };
  const { user } = renderUi(
    <ReviewDialog sheet={sheet} now={at(2026, 11, 22)} onChoose={onChoose} onClose={onClose} />,
  );
  const keep = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Garder cette date' });
  return { user, onChoose, onClose, keep };
}

describe('« Date de révision »', () => {
  it('is two years after the last sitting unless another is chosen, to come', async () => {
    const { user, onChoose, onClose, keep } = open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Le 17 mars 2028' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'À une autre date' }));
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '22/11/2026' } });
    expect(keep().disabled).toBe(true);
    expect(screen.getByText('Choisissez un jour à venir.')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: 'un jour' } });
    expect(keep().disabled).toBe(true);
    expect(screen.getByText(/^Ce n’est pas un jour/)).toBeDefined();
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: '15 janvier 2027' } });
    await user.click(keep());
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2027-01-15');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes back to the usual one', async () => {
    const { user, onChoose, keep } = open({ reviewOn: '2031-05-04' });
    expect(screen.getByLabelText<HTMLInputElement>('Date').value).toBe('04/05/2031');
    await user.click(screen.getByRole('radio', { name: 'Le 17 mars 2028' }));
    await user.click(keep());
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('says why it was not kept, and stays', async () => {
    const { user, onClose, keep } = open({}, 'L’appareil ne répond pas.');
    await user.click(keep());
    expect(await screen.findByText('L’appareil ne répond pas.')).toBeDefined();
    expect(onClose).not.toHaveBeenCalled();
  });
});
