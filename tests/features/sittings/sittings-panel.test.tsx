// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { useStore } from 'zustand';
import { describe, expect, it, vi } from 'vitest';
import { SittingsPanel } from '../../../src/features/sittings/SittingsPanel';
import { currentSitting } from '../../../src/model/current-sitting';
import type { CommandHost } from '../../../src/session/command';
import { aDocument, aPerson, aProfessional, aSitting, idOf } from '../../builders';
import { aHost } from '../../commands/a-host';
import { focused, renderUi } from '../../ui/render-ui';

const ana = aPerson({ id: idOf('ana'), name: 'Ana Vidal' });
const samir = aProfessional({ id: idOf('samir'), name: 'Samir Benali', function: 'éducateur' });
const sheet = aDocument({
  persons: [ana],
  professionals: [samir],
  sittings: [aSitting({ setting: 'Clinique du Relais' })],
});

function Standing({ host, isReadOnly }: { readonly host: CommandHost; readonly isReadOnly: boolean }) {
  const document = useStore(host.editor.store, ({ committed }) => committed);
  return (
    <SittingsPanel
      tools={{ host, document, isReadOnly, titleOf: (day) => `Feuille du ${day}` }}
      renderLook={({ date }) => <p>feuille du {date}</p>}
      onClose={vi.fn()}
      onLeave={vi.fn()}
    />
  );
}

function open({ document = sheet, isReadOnly = false } = {}) {
  const tools = aHost(document);
  const view = renderUi(<Standing host={tools.host} isReadOnly={isReadOnly} />);
  return { ...tools, ...view, sitting: () => currentSitting(tools.sheet()) };
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('« Séances »', () => {
  it('notes who is there, and who is not, in one tap each; a second tap unsays it', async () => {
    const { user, sitting, undoable } = open();
    await user.click(screen.getByRole('button', { name: 'Ana Vidal\u00a0: présent·e' }));
    const absent = screen.getByRole('button', { name: 'Samir Benali\u00a0: absent·e' });
    await user.click(absent);
    expect(sitting().participants).toEqual([
      { who: ana.id, presence: 'present', role: null },
      { who: samir.id, presence: 'absent', role: null },
    ]);
    expect(absent.getAttribute('aria-pressed')).toBe('true');
    await user.click(absent);
    expect(sitting().participants.map(({ who }) => who)).toEqual([ana.id]);
    expect(undoable()).toBe(3);
  });

  it('marks all the others at once', async () => {
    const { user, sitting } = open();
    await user.click(screen.getByRole('button', { name: 'Tous les autres sont là' }));
    expect(sitting().participants).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Tous les autres sont là' })).toBeNull();
  });

  it('keeps a day it cannot read in the field, with a sentence', async () => {
    const { user, sitting } = open();
    await user.clear(field('Date'));
    await user.type(field('Date'), 'un de ces jours{Enter}');
    expect(screen.getByText(/Ce n’est pas un jour/)).toBeDefined();
    expect(field('Date').value).toBe('un de ces jours');
    expect(sitting().date).toBe('2026-03-17');
  });

  it('says what is odd, in words', async () => {
    const { user } = open();
    await user.type(field('Début'), '14h{Enter}');
    await user.type(field('Fin'), '9h30{Enter}');
    expect(field('Début').value).toBe('14h00');
    expect(screen.getByText(/La fin est notée avant le début/)).toBeDefined();
    await user.clear(field('Date'));
    await user.tab();
    expect(screen.getByText(/Sans date, la séance en cours/)).toBeDefined();
  });

  it('proposes the next sitting, and forces none', async () => {
    const { user, sitting } = open();
    expect(sitting().next).toBeNull();
    expect(screen.getByText(/du 17\/03\/2027 au 17\/09\/2027/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Dans 18 mois' }));
    expect(field('Prochaine séance').value).toBe('17/09/2027');
    await user.clear(field('Prochaine séance'));
    await user.type(field('Prochaine séance'), '01/01/2026{Enter}');
    expect(screen.getByText(/notée avant celle-ci/)).toBeDefined();
    expect(sitting().next).toBe('2026-01-01');
  });

  it('lists who is in the room and stands nowhere on the sheet', async () => {
    const { user, sitting } = open();
    await user.type(field('Nom'), 'Camille Roy');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rôle' }), 'verbaliste');
    await user.click(screen.getByRole('button', { name: 'Ajouter quelqu’un' }));
    expect(sitting().guests).toEqual([{ name: 'Camille Roy', role: 'minuteTaker', presence: 'present' }]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Présence de Camille Roy' }), 'excusé·e');
    await user.click(screen.getByRole('button', { name: 'Ajouter quelqu’un' }));
    expect(sitting().guests).toEqual([{ name: 'Camille Roy', role: 'minuteTaker', presence: 'excused' }]);
    await user.click(screen.getByRole('button', { name: 'Enlever Camille Roy' }));
    expect(sitting().guests).toEqual([]);
    await user.type(field('Combien'), '2{Enter}');
    expect(sitting().intrus.count).toBe(2);
  });

  it('begins a new sitting and opens it; the one before keeps its sheet, and can be deleted', async () => {
    const { user, sheet: present } = open();
    await user.click(screen.getByRole('button', { name: 'Nouvelle séance' }));
    const [now, before] = within(screen.getByRole('list', { name: 'Séances' })).getAllByRole('button', {
      name: /^17 mars 2026/,
    });
    expect([now, before].map((one) => one?.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    expect([now, before].map((one) => one?.textContent)).toEqual([
      expect.stringContaining('17 mars 2026 (2)'),
      expect.stringContaining('17 mars 2026 (1)'),
    ]);
    expect(screen.getByText(/Une autre séance est notée ce jour-là/)).toBeDefined();
    await user.click(before!);
    expect(screen.getByText('feuille du 2026-03-17')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Supprimer la séance' }));
    expect(Object.keys(present().sittings)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Supprimer la séance' })).toBeNull();
  });

  it('notes a sitting from before the sheet, and says that it has no drawing', async () => {
    const { user, sheet: present, sitting } = open();
    await user.click(screen.getByRole('button', { name: 'Séance passée' }));
    expect(focused()).toBe(field('Date'));
    expect(screen.getByText(/Aucune feuille n’a été gardée de cette séance/)).toBeDefined();
    expect(screen.getByText(/Sans date, cette séance se range avant/)).toBeDefined();
    await user.type(field('Date'), '2 mai 2024{Enter}');
    await user.type(field('Lieu'), 'mairie{Enter}');
    await user.click(screen.getByRole('button', { name: 'Ana Vidal\u00a0: présent·e' }));
    const [past] = Object.values(present().sittings).filter(({ sheetless }) => sheetless);
    expect(past).toMatchObject({
      date: '2024-05-02',
      place: 'mairie',
      participants: [{ who: ana.id, presence: 'present' }],
    });
    expect(sitting()).toMatchObject({ date: '2026-03-17', participants: [] });
    expect(screen.queryByText(/^feuille du/)).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'Prochaine séance' })).toBeNull();
  });

  it('says when a past sitting is given a day after the one that goes on', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Séance passée' }));
    await user.type(field('Date'), '02/05/2031{Enter}');
    expect(screen.getByText(/notée après la séance en cours/)).toBeDefined();
  });

  it('deletes the past sitting, but not the only one that has the drawing', async () => {
    const { user, sheet: present } = open();
    await user.click(screen.getByRole('button', { name: 'Séance passée' }));
    await user.click(screen.getByRole('button', { name: /^17 mars 2026/ }));
    expect(screen.queryByRole('button', { name: 'Supprimer la séance' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Sans date/ }));
    await user.click(screen.getByRole('button', { name: 'Supprimer la séance' }));
    expect(Object.values(present().sittings).map(({ sheetless }) => sheetless)).toEqual([false]);
  });

  it('is only read where nothing can be changed', () => {
    open({ isReadOnly: true });
    expect(screen.queryByRole('button', { name: 'Nouvelle séance' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Clinique du Relais')).toBeDefined();
  });

  it('tells of people who were noted at no sitting', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Ana Vidal\u00a0: absent·e' }));
    expect(screen.getByText('1 personne de la feuille n’a été notée à aucune séance.')).toBeDefined();
  });
});
