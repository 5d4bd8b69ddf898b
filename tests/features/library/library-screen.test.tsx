// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LibraryScreen, type LibraryScreenProps } from '../../../src/features/library/LibraryScreen';
import { sheetSketch } from '../../../src/layout/sheet-sketch';
import type { ReadableSheet, SheetSummary } from '../../../src/storage/summarise-sheet';
import { aDocument, idOf } from '../../builders';
import { renderUi } from '../../ui/render-ui';

const NOW = new Date(2026, 2, 17, 14, 40).getTime();
const HOUR_MS = 3_600_000;

const aSheet = (parts: Partial<ReadableSheet> = {}): SheetSummary => ({
  kind: 'readable',
  id: idOf('mars'),
  title: 'Feuille du 17 mars 2026',
  date: '2026-03-17',
  lastSitting: '2026-03-17',
  reviewOn: null,
  setting: 'Clinique de Concertation',
  activations: 35,
  relays: 6,
  modifiedAt: NOW - HOUR_MS,
  incomplete: false,
  sketch: sheetSketch(aDocument()),
  ...parts,
});

function openLibrary(parts: Partial<LibraryScreenProps> = {}) {
  const props: LibraryScreenProps = {
    sheets: [],
    now: NOW,
    problem: null,
    onNew: vi.fn(),
    onOpenFile: vi.fn(),
    onExample: vi.fn(),
    onOpen: vi.fn(),
    onRename: vi.fn(),
    onDuplicate: vi.fn(),
    onReview: vi.fn(),
    onErase: vi.fn(),
    onLocale: vi.fn(),
    ...parts,
  };
  return { props, ...renderUi(<LibraryScreen {...props} />) };
}

const list = () => screen.getByRole('list', { name: 'Sur cet appareil' });

describe('a sheet of long ago', () => {
  const rows = (year: number, month: number, day: number) => [
    aSheet({ lastSitting: null, modifiedAt: new Date(year, month - 1, day).getTime() }),
    aSheet({ id: idOf('new') }),
  ];

  it('is said to be looked at again thirty days before two years have gone', () => {
    openLibrary({ sheets: rows(2024, 4, 10) });
    expect(screen.getAllByText(/À revoir le/)).toHaveLength(1);
    expect(screen.getByText('À revoir le 10 avril 2026.')).toBeDefined();
  });

  it('is said to go thirty days after that, and where to choose another day', async () => {
    const { user, props } = openLibrary({ sheets: rows(2024, 3, 10) });
    expect(screen.getByText(/Effacée après le 9 avril 2026/)).toBeDefined();
    await user.click(screen.getAllByRole('button', { name: /^Autres actions.*Feuille/ })[0]!);
    await user.click(await screen.findByRole('menuitem', { name: 'Date de révision…' }));
    expect(props.onReview).toHaveBeenCalledExactlyOnceWith(idOf('mars'));
  });
});

describe('the start screen', () => {
  it('begins a blank sheet, the fictional example or a file, each by one button', async () => {
    const { user, props } = openLibrary();
    expect(screen.getByRole('heading', { name: 'Tracé' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Nouvelle feuille/ }));
    await user.click(screen.getByRole('button', { name: /^Exemple fictif/ }));
    expect(props.onNew).toHaveBeenCalledOnce();
    expect(props.onExample).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: /^Ouvrir un fichier/ })).toBeDefined();
  });

  it('opens a file that is dropped on it', () => {
    const { props } = openLibrary();
    const file = new File(['{}'], 'feuille.trace.json');
    fireEvent.drop(screen.getByRole('heading', { name: 'Tracé' }), {
      dataTransfer: { files: [file], types: ['Files'] },
    });
    expect(props.onOpenFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('says so when there is no sheet yet, and says nothing while it does not know', () => {
    const { rerender, props } = openLibrary({ sheets: null });
    expect(screen.queryByText('Aucune feuille sur cet appareil.')).toBeNull();
    rerender(<LibraryScreen {...props} sheets={[]} />);
    expect(screen.getByText('Aucune feuille sur cet appareil.')).toBeDefined();
  });

  it('says in a status why a file was not opened', () => {
    openLibrary({ problem: 'Ce fichier n’est pas une feuille Tracé.' });
    expect(screen.getByRole('status').textContent).toBe('Ce fichier n’est pas une feuille Tracé.');
  });
});

describe('a sheet in the list', () => {
  it('says what it holds and when it was changed, by the days of the calendar', () => {
    openLibrary({
      sheets: [
        aSheet(),
        aSheet({ id: idOf('b'), setting: null, relays: 0, activations: 1, modifiedAt: NOW - 15 * HOUR_MS }),
      ],
    });
    const [today, yesterday] = within(list()).getAllByRole('listitem');
    expect(today!.textContent).toContain('Clinique de Concertation · 35 activations, 6 relais');
    expect(today!.textContent).toContain('Modifiée aujourd’hui à 13:40');
    expect(yesterday!.textContent).toContain('1 activation');
    expect(yesterday!.textContent).not.toContain('relais');
    expect(yesterday!.textContent).toContain('Modifiée hier à 23:40');
  });

  it('opens, and the latest one is the one to go on with', async () => {
    const older = aSheet({ id: idOf('janvier'), title: 'Janvier' });
    const { user, props } = openLibrary({ sheets: [aSheet(), older] });
    expect(screen.getByRole('button', { name: 'Reprendre Feuille du 17 mars 2026' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Ouvrir Janvier' }));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('janvier');
  });

  it('is renamed in place by Enter, and keeps its name by Escape', async () => {
    const { user, props } = openLibrary({ sheets: [aSheet()] });
    const rename = async (keys: string) => {
      await user.click(screen.getByRole('button', { name: /^Autres actions/ }));
      await user.click(await screen.findByRole('menuitem', { name: 'Renommer' }));
      await user.click(await screen.findByRole('textbox', { name: 'Nom de la feuille' }));
      await user.keyboard(`{Control>}a{/Control}${keys}`);
    };
    await rename('Saule{Escape}');
    expect(props.onRename).not.toHaveBeenCalled();
    await rename('Saule{Enter}');
    expect(props.onRename).toHaveBeenCalledExactlyOnceWith('mars', 'Saule');
  });

  it('is duplicated at once', async () => {
    const { user, props } = openLibrary({ sheets: [aSheet()] });
    await user.click(screen.getByRole('button', { name: /^Autres actions/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Dupliquer' }));
    expect(props.onDuplicate).toHaveBeenCalledExactlyOnceWith('mars');
  });

  it('is erased only after one question', async () => {
    const { user, props } = openLibrary({ sheets: [aSheet()] });
    const ask = async () => {
      await user.click(screen.getByRole('button', { name: /^Autres actions/ }));
      await user.click(await screen.findByRole('menuitem', { name: 'Effacer…' }));
    };
    await ask();
    await user.click(screen.getByRole('button', { name: 'Garder' }));
    expect(props.onErase).not.toHaveBeenCalled();
    await ask();
    await user.click(screen.getByRole('button', { name: 'Effacer' }));
    expect(props.onErase).toHaveBeenCalledExactlyOnceWith('mars');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that cannot be read is listed as such, and can only be erased', async () => {
    const { user } = openLibrary({
      sheets: [{ kind: 'unreadable', id: idOf('x'), modifiedAt: NOW, newer: false }],
    });
    expect(within(list()).getByText('Feuille illisible')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^(Ouvrir|Reprendre) Feuille/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Autres actions/ }));
    await screen.findByRole('menu');
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Effacer…']);
  });
});
