// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { StartScreen } from '../../src/app/StartScreen';
import { createAppUpdates } from '../../src/app/use-update';
import { PATIENCE_MS } from '../../src/storage/group-commit';
import { ANSWER_MS } from '../../src/storage/recover-sheets';
import { aDocument, aSitting } from '../builders';
import { aDevice, aDrawing, draw, settle, until } from '../storage/a-device';
import { renderUi } from '../ui/render-ui';
import { aDesk } from './a-desk';

// Fetched ahead by the application, and of no use here.
vi.mock('../../src/app/EditorScreen', () => ({ EditorScreen: () => null }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 17, 12) });
});

function start(device: ReturnType<typeof aDevice>, firstProblem: string | null = null, onRecover = vi.fn()) {
  // Changes are announced only where there is a database at all.
  Dexie.dependencies.indexedDB = device.engine.indexedDB;
  const { desk, storage } = aDesk(device, device.openTab());
  renderUi(
    <StartScreen
      {...{ desk, storage, firstProblem, onRecover }}
      onOpened={vi.fn()}
      onLocale={vi.fn()}
      onLock={vi.fn()}
    />,
  );
  return desk;
}

/** jsdom's own blobs know no `text()`. */
function textOf(file: Blob): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(reader.result);
    });
    reader.readAsText(file);
  });
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
    const onRecover = vi.fn();
    start(device, null, onRecover);
    expect(screen.queryByText(/n’a pas encore dit/)).toBeNull();
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    const told = screen.getByText(/^Le navigateur n’a pas encore dit quelles feuilles/);
    expect(told.textContent).toMatch(/Rien n’y a été changé\. .*Récupérer des copies/);
    expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Récupérer des copies…' }));
    expect(onRecover).toHaveBeenCalledOnce();
    expect(screen.queryByText('Aucune feuille sur cet appareil.')).toBeNull();
  });
});

describe('a browser that does not say what opens the sheets', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });

  const neverAnswers = (device: ReturnType<typeof aDevice>) =>
    vi.spyOn(device.engine.indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
  function enter(device: ReturnType<typeof aDevice>) {
    const { desk, storage } = aDesk(device, device.openTab());
    render(<App {...{ desk, storage }} updates={createAppUpdates()} firstLocale="fr" />);
    return desk;
  }
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const recover = async () => {
    await pass(5_000);
    fireEvent.click(screen.getByRole('button', { name: 'Récupérer des copies…' }));
    await vi.waitFor(() => screen.getByText('Recherche…'));
    await pass(ANSWER_MS);
  };

  it('says so too, instead of showing a blank page', async () => {
    const device = aDevice();
    neverAnswers(device);
    enter(device);
    expect(screen.queryByText(/n’a pas encore dit/)).toBeNull();
    await pass(5_000);
    expect(screen.getByText(/^Le navigateur n’a pas encore dit quelles feuilles/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeDefined();
  });

  it('leaves the copies beside, which open by the vault beside, and out of which a file can be made', async () => {
    const device = aDevice();
    const { editor, session, becomes } = await aDrawing(
      device.openTab(),
      aDocument({ sittings: [aSitting({ title: 'Avril' })] }),
    );
    draw(editor, 'Ana');
    await becomes('saved');
    await session.close();
    await settle();
    neverAnswers(device);
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
    enter(device);
    await recover();
    await vi.waitFor(() => screen.getByRole('heading', { name: 'Avril' }));
    expect(screen.getByText('Dans la base : pas de réponse.')).toBeDefined();
    fireEvent.click(screen.getAllByRole('button', { name: /^Restaurer la copie/ })[0]!);
    // The copy is opened first, which takes turns and no time.
    await act(settle);
    await pass(PATIENCE_MS);
    expect(screen.getByText(/gardez-le dans un fichier/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Le garder dans un fichier Tracé' }));
    await vi.waitFor(() => {
      expect(save).toHaveBeenCalledOnce();
    });
    expect(await textOf(save.mock.calls[0]![0] as Blob)).toContain('Ana');
  });

  it('stays on the recovery screen, whatever it answers later, until somebody leaves that', async () => {
    const device = aDevice();
    neverAnswers(device);
    const desk = enter(device);
    await recover();
    await vi.waitFor(() => screen.getByText(/^La base du navigateur ne répond pas/));
    void desk.safe.leaveRecovery();
    await pass(PATIENCE_MS);
    expect(desk.safe.door.get()).toBe('open');
    expect(screen.getByText(/^La base du navigateur ne répond pas/)).toBeDefined();
  });
});

describe('a list that becomes empty while it is looked at', () => {
  async function look() {
    const device = aDevice();
    const { id, editor, session, becomes } = await aDrawing(device.openTab());
    draw(editor, 'Ana');
    await becomes('saved');
    await session.close();
    await settle();
    const desk = start(device);
    await act(() => desk.safe.look());
    await screen.findByText('Feuille du 17 mars 2026');
    return { device, desk, id };
  }

  it('because the browser emptied its store: shows what is left beside', async () => {
    const { device, desk } = await look();
    const disk = await device.disk();
    const { journal, keys, meta, sheets, snapshots, vault } = disk;
    await disk.transaction('rw', [journal, keys, meta, sheets, snapshots, vault], () =>
      Promise.all([journal, keys, meta, sheets, snapshots, vault].map((table) => table.clear())),
    );
    await until(() => desk.safe.door.get() === 'recovery');
  });

  it('because its last sheet was erased in another tab: is only empty', async () => {
    const { device, desk, id } = await look();
    expect((await device.openTab().storage.erase(id)).ok).toBe(true);
    expect(await screen.findByText('Aucune feuille sur cet appareil.')).toBeDefined();
    await settle();
    expect(desk.safe.door.get()).toBe('open');
  });
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
