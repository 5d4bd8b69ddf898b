// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { StartScreen } from '../../src/app/StartScreen';
import { createAppUpdates } from '../../src/app/use-update';
import { aDocument } from '../builders';
import { aDevice, aDrawing, draw, until } from '../storage/a-device';
import { renderUi } from '../ui/render-ui';
import { aDesk } from './a-desk';

// Fetched ahead by the application, and of no use here.
vi.mock('../../src/app/EditorScreen', () => ({ EditorScreen: () => null }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 17, 12) });
});

function start(device: ReturnType<typeof aDevice>, firstProblem: string | null = null) {
  // Changes are announced only where there is a database at all.
  Dexie.dependencies.indexedDB = device.engine.indexedDB;
  const { desk, storage } = aDesk(device, device.openTab());
  renderUi(
    <StartScreen
      {...{ desk, storage, firstProblem }}
      onOpened={vi.fn()}
      onLocale={vi.fn()}
      onLock={vi.fn()}
    />,
  );
  return desk;
}

describe('a browser that gives no storage (a private window, a rule of the establishment)', () => {
  it.each([
    [
      'refuses it',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'fails',
      () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      },
    ],
  ])('because it %s: says so, not that there are no sheets', async (_, open) => {
    const device = aDevice();
    vi.spyOn(device.engine.indexedDB, 'open').mockImplementation(open);
    start(device);
    const told = await screen.findByText(/^Le navigateur ne donne pas sa réserve à cette page/);
    expect(told.textContent).toMatch(/rien n’y a été changé/);
    expect(told.textContent).toMatch(/Ouvrez Tracé dans une fenêtre ordinaire/);
    expect(screen.queryByText('Aucune feuille sur cet appareil.')).toBeNull();
  });

  it('is told from one that has none yet', async () => {
    start(aDevice());
    expect(await screen.findByText('Aucune feuille sur cet appareil.')).toBeDefined();
    expect(screen.queryByText(/ne donne pas sa réserve/)).toBeNull();
  });
});

describe('a browser that does not say what it holds', () => {
  it('is not taken for one that holds nothing: says so after a while, and what can be done', () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const device = aDevice();
    const never = new EventTarget() as IDBOpenDBRequest;
    vi.spyOn(device.engine.indexedDB, 'open').mockReturnValue(never);
    start(device);
    expect(screen.queryByText(/n’a pas encore dit/)).toBeNull();
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    const told = screen.getByText(/^Le navigateur n’a pas encore dit quelles feuilles/);
    expect(told.textContent).toMatch(/Rien n’y a été changé\. .*Récupérer des copies/);
    expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeDefined();
    expect(screen.queryByText('Aucune feuille sur cet appareil.')).toBeNull();
  });
});

it('says so too where the keys of the sheets are waited for, instead of showing a blank page', () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const device = aDevice();
  vi.spyOn(device.engine.indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
  const { desk, storage } = aDesk(device, device.openTab());
  render(<App {...{ desk, storage }} updates={createAppUpdates()} firstLocale="fr" />);
  expect(screen.queryByText(/n’a pas encore dit/)).toBeNull();
  act(() => {
    vi.advanceTimersByTime(5_000);
  });
  expect(screen.getByText(/^Le navigateur n’a pas encore dit quelles feuilles/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeDefined();
});

describe('a sheet that did not open anew', () => {
  it('leaves why on the start screen', async () => {
    start(aDevice(), 'Cette feuille n’est plus sur cet appareil.');
    expect(await screen.findByText('Cette feuille n’est plus sur cet appareil.')).toBeDefined();
  });
});

describe('a clock that was set back', () => {
  it('is told with the day it says and the day of the last sheet, and nothing is lost', async () => {
    const device = aDevice();
    const { editor, session, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await becomes('saved');
    await session.close();
    vi.setSystemTime(new Date(1999, 0, 5, 12));
    start(device);
    const told = await screen.findByText(/^L’horloge de cet appareil dit le 5 janvier 1999/);
    expect(told.textContent).toMatch(/enregistrée le 17 mars 2026\. Rien n’est perdu/);
    expect(await device.openTab().storage.list()).toHaveLength(1);
  });

  it('is not suspected within a day: people travel', async () => {
    const device = aDevice();
    const { editor, session, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await becomes('saved');
    await session.close();
    vi.setSystemTime(new Date(2026, 2, 17, 1));
    start(device);
    expect(await screen.findByText('Feuille du 17 mars 2026')).toBeDefined();
    expect(screen.queryByText(/L’horloge/)).toBeNull();
  });
});

describe('a sheet whose end is damaged', () => {
  it('is not renamed, and what to do is said: what still reads is opened as a new sheet', async () => {
    const device = aDevice();
    const { id, editor, session, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await becomes('saved');
    draw(editor, 'Samir');
    await becomes('saved');
    await session.close();
    const { journal, snapshots } = await device.disk();
    await journal.delete([id, 2]);
    await snapshots.delete([id, 2]);
    start(device);
    const user = userEvent.setup();
    await screen.findByText('Feuille du 17 mars 2026');
    await user.click(screen.getByRole('button', { name: /^Autres actions/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Renommer/ }));
    await user.type(screen.getByRole('textbox'), ' bis{Enter}');
    const told = await screen.findByText(/^La fin de cette feuille est abîmée : rien n’y a été changé/);
    expect(told.textContent).toMatch(/Ouvrez-la\u00a0: ce qui se lit encore devient une nouvelle feuille/);
  });
});

it('shows the certificate of a sheet that was erased from the desk, until it was read', async () => {
  const desk = start(aDevice());
  const sheet = await desk.lay(aDocument());
  draw(sheet.editor, 'Ana');
  await until(() => sheet.session.saveState.get().kind === 'saved');
  expect(screen.queryByRole('dialog')).toBeNull();
  await act(async () => {
    await desk.eraseOpen(sheet);
  });
  expect(await screen.findByText(/^Le 17 mars 2026 à 12:00, une feuille a été effacée/)).toBeDefined();
  await userEvent.click(screen.getAllByRole('button', { name: 'Fermer' }).at(-1)!);
  expect(desk.erasedAt.get()).toBeNull();
  expect(screen.queryByText(/une feuille a été effacée/)).toBeNull();
});
