// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecoveryOnDesk } from '../../src/app/RecoveryOnDesk';
import { aDocument, aSitting } from '../builders';
import { aDevice, draw, settle, until } from '../storage/a-device';
import { failPuts, type FailingPut } from '../storage/failing-put';
import { renderUi } from '../ui/render-ui';
import { aDesk } from './a-desk';

let disk: FailingPut | null = null;

afterEach(() => {
  disk?.remove();
  disk = null;
});

/** The recovery screen of a device that still holds one sheet, « Avril ». */
async function look() {
  const device = aDevice();
  const { desk, storage } = aDesk(device, device.openTab());
  const { editor, session } = await desk.lay(aDocument({ sittings: [aSitting({ title: 'Avril' })] }));
  draw(editor, 'Ana');
  await until(() => session.saveState.get().kind === 'saved');
  await session.close();
  await settle();
  const { user } = renderUi(<RecoveryOnDesk desk={desk} onLeave={vi.fn()} />);
  const restore = await screen.findByRole('button', { name: /ce qui se lit dans la base/ });
  return { user, storage, restore };
}

describe('the recovery screen of this device', () => {
  it('calls the sheets that read by their titles, and restores one as a new one', async () => {
    const { user, storage, restore } = await look();
    expect(screen.getByRole('heading', { name: 'Avril' })).toBeDefined();
    await user.click(restore);
    expect(await screen.findByText(/la feuille est dans la liste/)).toBeDefined();
    expect(await storage.list()).toHaveLength(2);
  });

  it('never says that a sheet is in the list when the device did not take it', async () => {
    const { user, storage, restore } = await look();
    disk = failPuts(['snapshots', 'sheets', 'keys'], 'quota', () => true);
    await user.click(restore);
    expect(await screen.findByText(/n’a pas pu l’enregistrer/)).toBeDefined();
    expect(screen.queryByText(/la feuille est dans la liste/)).toBeNull();
    expect(await storage.list()).toHaveLength(1);
  });
});
