// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SettingsDialog } from '../../../src/features/settings/SettingsDialog';
import { FIELD_IDS } from '../../../src/model/default-fields';
import { aDocument, aField, anInstitution, idOf } from '../../builders';
import { aHost } from '../../commands/a-host';
import { renderUi } from '../../ui/render-ui';

function open(document = aDocument()) {
  const tools = aHost(document);
  return { ...tools, ...renderUi(<SettingsDialog host={tools.host} onClose={vi.fn()} />) };
}

const status = () => screen.getByRole('status').textContent;

describe('« Affichage et champs »', () => {
  it('says of each option what it does, and turns it on and off', async () => {
    const { user, sheet } = open();
    const sectors = screen.getByRole('checkbox', { name: 'Secteurs' });
    const { id } = screen.getByText(/au bord de la feuille/);
    expect(sectors.getAttribute('aria-describedby')).toBe(id);
    await user.click(sectors);
    expect(sheet().options.sectors).toBe(true);
    await user.click(sectors);
    expect(sheet().options.sectors).toBe(false);
  });

  it('renames a field once it is left, and gives back the name on Escape', async () => {
    const { user, sheet, undoable } = open();
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom du champ aide' });
    await user.clear(name);
    await user.type(name, 'entraide{Escape}');
    expect(name.value).toBe('aide');
    await user.clear(name);
    await user.type(name, 'entraide');
    await user.tab();
    expect(sheet().fields[FIELD_IDS.aid]!.name).toBe('entraide');
    expect(undoable()).toBe(1);
  });

  it('keeps what cannot be a name in the field, with a sentence', async () => {
    const { user, sheet } = open();
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nom du champ aide' });
    await user.clear(name);
    await user.type(name, 'soin{Enter}');
    expect(screen.getByText('Un autre champ porte déjà ce nom.')).toBeDefined();
    expect(name.value).toBe('soin');
    expect(sheet().fields[FIELD_IDS.aid]!.name).toBe('aide');
  });

  it('gives a field letters for a sign, then an icon again', async () => {
    const { user, sheet } = open();
    const sign = screen.getByRole('combobox', { name: 'Signe du champ culture' });
    await user.selectOptions(sign, 'des lettres');
    expect(sheet().fields[FIELD_IDS.culture]!.tag).toBe('CULTU');
    const letters = screen.getByRole('textbox', { name: 'Lettres du champ culture' });
    await user.clear(letters);
    await user.type(letters, 'CULT.{Enter}');
    expect(sheet().fields[FIELD_IDS.culture]!.tag).toBe('CULT.');
    await user.selectOptions(sign, 'masques');
    expect(sheet().fields[FIELD_IDS.culture]!.tag).toBeNull();
  });

  it('hides a field, adds one, and removes it with a word on who was in it', async () => {
    const politics = aField({ id: idOf('politics') });
    const { user, sheet } = open(
      aDocument({ moreFields: [politics], institutions: [anInstitution({ field: politics.id })] }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Montrer le champ soin' }));
    expect(sheet().fields[FIELD_IDS.care]!.shown).toBe(false);
    await user.type(screen.getByRole('textbox', { name: 'Nouveau champ' }), 'sport{Enter}');
    expect(Object.values(sheet().fields).at(-1)!.name).toBe('sport');
    const rows = screen.getAllByRole('listitem');
    const removable = rows.filter((row) => within(row).queryByRole('button') !== null);
    expect(removable).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Enlever le champ sport' }));
    expect(status()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Enlever le champ politique' }));
    expect(status()).toContain('une fiche n’a plus ce champ');
  });
});
