// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ExportDialogProps } from '../../../src/features/export-dialog/export-dialog-props';
import { ExportDialog } from '../../../src/features/export-dialog/ExportDialog';
import { idOf } from '../../builders';
import { renderUi } from '../../ui/render-ui';

function openExport(parts: Partial<ExportDialogProps> = {}) {
  const props: ExportDialogProps = {
    format: 'pdf',
    sitting: {
      title: 'Feuille du 17 mars 2026',
      date: '2026-03-17',
      place: null,
      setting: null,
      recipient: null,
      confidential: false,
      draft: false,
    },
    text: 'Sandrine Morel f 1982',
    today: '2026-03-18',
    notInText: 'les places',
    shape: 0.5,
    review: { people: [], absents: 0, kept: [], withheld: [] },
    isPseudonymised: false,
    onPseudonymised: vi.fn(),
    onKeep: vi.fn(),
    onExport: vi.fn(() => Promise.resolve(null)),
    onSitting: vi.fn(),
    onClose: vi.fn(),
    ...parts,
  };
  return { props, ...renderUi(<ExportDialog {...props} />) };
}

const download = () => screen.getByRole('button', { name: 'Télécharger' });

describe('the export dialog', () => {
  it.each(['pdf', 'png', 'svg', 'text', 'trace'] as const)(
    'ends with « Télécharger » and closes once it is done (%s)',
    async (format) => {
      const { user, props } = openExport({ format });
      const buttons = within(screen.getByRole('dialog')).getAllByRole('button');
      expect(buttons.at(-1)).toBe(download());
      await user.click(download());
      expect(vi.mocked(props.onExport).mock.calls[0]![0].format).toBe(format);
      expect(props.onClose).toHaveBeenCalledOnce();
    },
  );

  it('stays and says why when the file could not be made', async () => {
    const { user, props } = openExport({ format: 'svg', onExport: () => Promise.resolve('Trop grand.') });
    await user.click(download());
    expect(screen.getByRole('status').textContent).toBe('Trop grand.');
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('is not begun twice while the file is being made', async () => {
    const onExport = vi.fn(() => new Promise<null>(() => undefined));
    const { user } = openExport({ format: 'svg', onExport });
    await user.click(download());
    await user.click(download());
    expect(onExport).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Préparation…');
  });
});

describe('the PDF', () => {
  it.each([
    [0.6, 'landscape'],
    [1.4, 'portrait'],
  ] as const)('lies as the drawing does, unless it is said otherwise (%d)', async (shape, orientation) => {
    const { user, props } = openExport({ shape });
    await user.click(download());
    expect(props.onExport).toHaveBeenLastCalledWith({ format: 'pdf', paper: 'a3', orientation });
    await user.click(screen.getByRole('radio', { name: 'Paysage' }));
    await user.click(download());
    expect(props.onExport).toHaveBeenLastCalledWith({ format: 'pdf', paper: 'a3', orientation: 'landscape' });
  });

  it('keeps what is typed of the sitting, empty fields as not said, and takes the paper chosen', async () => {
    const { user, props } = openExport();
    await user.type(screen.getByRole('textbox', { name: 'Lieu' }), 'Valmont');
    await user.type(screen.getByRole('combobox', { name: 'Cadre' }), 'au domicile');
    await user.click(screen.getByRole('checkbox', { name: /CONFIDENTIEL/ }));
    await user.click(screen.getByRole('checkbox', { name: /PROJET/ }));
    await user.click(screen.getByRole('radio', { name: 'A4' }));
    await user.click(screen.getByRole('radio', { name: 'Portrait' }));
    await user.click(download());
    expect(props.onSitting).toHaveBeenCalledExactlyOnceWith({
      ...props.sitting,
      place: 'Valmont',
      setting: 'au domicile',
      confidential: true,
      draft: true,
    });
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith({
      format: 'pdf',
      paper: 'a4',
      orientation: 'portrait',
    });
  });

  it('keeps what was typed when it is left without a file, and never an empty title', async () => {
    const { user, props } = openExport();
    await user.clear(screen.getByRole('textbox', { name: 'Titre' }));
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(props.onSitting).toHaveBeenCalledExactlyOnceWith(props.sitting);
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it.each(['01/01/3050', 'un de ces jours'])('never keeps a day that no sheet can hold (%s)', async (day) => {
    const { user, props } = openExport();
    fireEvent.change(screen.getByLabelText('Date'), { target: { value: day } });
    expect(screen.getByRole('alert').textContent).toMatch(/^Ce n’est pas un jour/);
    await user.click(download());
    expect(props.onSitting).toHaveBeenCalledExactlyOnceWith(props.sitting);
  });

  it('shows and takes the day as it is written in French, whatever the browser speaks', async () => {
    const { user, props } = openExport();
    const day = screen.getByLabelText<HTMLInputElement>('Date');
    expect(day.value).toBe('17/03/2026');
    await user.clear(day);
    await user.type(day, '2 mai');
    await user.click(download());
    expect(props.onSitting).toHaveBeenCalledExactlyOnceWith({ ...props.sitting, date: '2025-05-02' });
  });

  it('says nothing of the sitting when nothing was typed', async () => {
    const { user, props } = openExport();
    await user.click(download());
    expect(props.onSitting).not.toHaveBeenCalled();
  });
});

describe('the PNG', () => {
  it('says how large the picture will be, and goes to a file or to the clipboard', async () => {
    const { user, props } = openExport({ format: 'png' });
    const width = screen.getByLabelText(/^Largeur/);
    await user.clear(width);
    await user.type(width, '2000');
    expect(screen.getByText('2000 × 1000 pixels')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copier' }));
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith({ format: 'png', width: 2000, to: 'clipboard' });
  });

  it('does not begin with a width that no device can make', async () => {
    const { user, props } = openExport({ format: 'png' });
    const width = screen.getByLabelText(/^Largeur/);
    await user.clear(width);
    await user.type(width, '90000');
    await user.click(download());
    expect(props.onExport).not.toHaveBeenCalled();
    expect(screen.getByText(/^Entre 400 et 8000 pixels/)).toBeDefined();
  });
});

describe('the text', () => {
  it('can be read before it leaves', () => {
    openExport({ format: 'text' });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Sandrine Morel f 1982');
  });

  it('says what it does not hold before it leaves', () => {
    openExport({ format: 'text', notInText: 'les places\u00a0; les rôles' });
    expect(
      screen.getByText('Ce texte ne garde pas : les places ; les rôles. Le fichier Tracé garde tout.'),
    ).toBeDefined();
  });
});

describe('before it leaves the room', () => {
  const review: ExportDialogProps['review'] = {
    people: [
      {
        id: idOf<'person'>('yanis'),
        name: 'Yanis Morel',
        presence: 'absent',
        items: [
          { kind: 'wish', id: idOf<'person'>('yanis'), text: 'Je dessine bien.' },
          { kind: 'sign', id: idOf<'activation'>('a1'), text: '1. Il est agressif' },
        ],
      },
    ],
    absents: 1,
    kept: [{ kind: 'sign', id: idOf<'person'>('karim'), text: 'Karim Haddad' }],
    withheld: ['le travail de Karim'],
  };
  const section = () => within(screen.getByRole('region', { name: 'Relire avec chacun' }));

  it.each(['pdf', 'png', 'svg', 'text'] as const)(
    'lists who is named, absents counted, and never stands in the way (%s)',
    async (format) => {
      const { user, props } = openExport({ format, review });
      expect(section().getByText(/^1 personne absente est nommée/)).toBeDefined();
      await user.click(download());
      expect(props.onClose).toHaveBeenCalledOnce();
    },
  );

  it('reads what is written about one person, and keeps a sentence here', async () => {
    const { user, props } = openExport({ format: 'svg', review });
    expect(screen.queryByText(/^Voici ce qui est écrit/)).toBeNull();
    await user.click(section().getByText('Yanis Morel'));
    expect(
      await screen.findByText(
        'Voici ce qui est écrit à propos de Yanis Morel. Est-ce bien ce que l’on garde ?',
      ),
    ).toBeDefined();
    expect(section().getByText(/^Mise en garde.*agressif/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Ne pas écrire.*Il est agressif/ }));
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith(review.people[0]!.items[1], true);
  });

  it('says what stays here, and lets it go out again', async () => {
    const { user, props } = openExport({ format: 'png', review });
    expect(section().getByText('« le travail de Karim »')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Écrire.*Karim Haddad/ }));
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith(review.kept[0], false);
  });

  it('says that the file of the sheet holds everything', () => {
    openExport({ format: 'trace', review });
    expect(screen.getByText(/contient tout, y compris ce qui ne sort pas/)).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Relire avec chacun' })).toBeNull();
  });

  it('names nobody, and lists no name, when roles and letters go out', () => {
    openExport({ format: 'svg', review, isPseudonymised: true });
    expect(section().getByText(/^Aucun nom ne sort/)).toBeDefined();
    expect(section().queryByText(/personne absente/)).toBeNull();
    expect(section().queryByText('Yanis Morel')).toBeNull();
    expect(section().queryByText(/le travail de Karim/)).toBeNull();
  });

  it('says of each field of the page that does not go out that it does not', () => {
    openExport({ format: 'pdf', review, isPseudonymised: true });
    const hintOf = (field: HTMLElement) =>
      screen.getByText((_, element) => element?.id === field.getAttribute('aria-describedby')).textContent;
    for (const name of ['Titre', 'Lieu', 'Destinataire']) {
      expect(hintOf(screen.getByRole('textbox', { name }))).toMatch(/^Ne sort pas/);
    }
    expect(hintOf(screen.getByRole('combobox', { name: 'Cadre' }))).toMatch(/^Ne sort pas/);
    expect(hintOf(screen.getByLabelText('Date'))).toMatch(/^Décalée/);
  });

  it('goes out under roles and letters when it is asked to', async () => {
    const { user, props } = openExport({ format: 'text' });
    await user.click(screen.getByRole('checkbox', { name: 'Pseudonymisé' }));
    expect(props.onPseudonymised).toHaveBeenCalledExactlyOnceWith(true);
  });
});
