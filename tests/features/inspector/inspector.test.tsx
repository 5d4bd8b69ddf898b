// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentSitting } from '../../../src/model/current-sitting';
import { brokenInvariants } from '../../../src/model/invariants';
import { recordsOf } from '../../../src/model/records';
import {
  aCouple,
  aDocument,
  aFiliation,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../../builders';
import { focused, textNamedBy } from '../../ui/render-ui';
import { openCard } from './a-card';

const sandrine = aPerson({ id: idOf('sandrine'), name: 'Sandrine Morel', birthYear: 1982 });
const karim = aPerson({ id: idOf('karim'), name: 'Karim Haddad' });
const lina = aPerson({ id: idOf('lina'), name: 'Lina' });
const yanis = aPerson({ id: idOf('yanis'), name: 'Yanis' });
const pont = anInstitution({ id: idOf('pont'), name: 'Le Pont', field: idOf('aid') });
const samir = aProfessional({ id: idOf('samir'), name: 'Samir Benali', institution: pont.id });
const julie = aProfessional({ id: idOf('julie'), name: 'Julie Caron' });
const couple = aCouple({ id: idOf('couple'), partners: [sandrine.id, karim.id] });
const first = anActivation({ id: idOf('first'), from: [lina.id], to: [samir.id], rank: 1 });
const second = anActivation({ id: idOf('second'), from: [samir.id], to: [julie.id], rank: 2 });

const sheet = aDocument({
  persons: [sandrine, karim, lina, yanis],
  professionals: [samir, julie],
  institutions: [pont],
  couples: [couple],
  filiations: [lina, yanis].map((child) =>
    aFiliation({ id: idOf(`tie-${child.id}`), child: child.id, parent: couple.id }),
  ),
  activations: [first, second],
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a field of the card', () => {
  it('keeps what was typed when it is left, in one undo', async () => {
    const card = openCard(sheet, ['lina']);
    await card.write('Nom', 'Lina Haddad');
    expect(card.sheet().persons[lina.id]!.name).toBe('Lina Haddad');
    expect(card.undoable()).toBe(1);
    act(() => {
      card.editor.undo();
    });
    expect(card.field('Nom').value).toBe('Lina');
  });

  it('keeps it on Enter, and after a second of quiet, without leaving the field', async () => {
    const card = openCard(sheet, ['lina']);
    await card.user.type(card.field('Nom'), ' Haddad{Enter}');
    expect(card.sheet().persons[lina.id]!.name).toBe('Lina Haddad');
    vi.useFakeTimers();
    fireEvent.change(card.field('Nom'), { target: { value: 'Lina Haddad-Morel' } });
    expect(card.sheet().persons[lina.id]!.name).toBe('Lina Haddad');
    act(() => {
      vi.advanceTimersByTime(1_000);
    });
    expect(card.sheet().persons[lina.id]!.name).toBe('Lina Haddad-Morel');
    expect(focused()).toBe(card.field('Nom'));
  });

  it('says under itself why a text is not taken, and the sheet keeps what it had', async () => {
    const card = openCard(sheet, ['sandrine']);
    await card.write('Année de naissance', '3050');
    const year = card.field('Année de naissance');
    expect(year.getAttribute('aria-invalid')).toBe('true');
    expect(textNamedBy(year, 'aria-describedby')).toContain('n’est pas une année');
    expect(year.value).toBe('3050');
    expect(card.sheet().persons[sandrine.id]!.birthYear).toBe(1982);
    await card.write('Année de naissance', '1983');
    expect(year.getAttribute('aria-invalid')).toBeNull();
    expect(card.sheet().persons[sandrine.id]!.birthYear).toBe(1983);
  });

  it('gives its text back on Escape, and the next Escape leaves the card', async () => {
    const card = openCard(sheet, ['lina']);
    await card.user.type(card.field('Nom'), 'xyz{Escape}');
    expect(card.field('Nom').value).toBe('Lina');
    expect(card.left).toEqual([]);
    await card.user.keyboard('{Escape}');
    expect(card.left).toEqual(['left']);
    expect(card.undoable()).toBe(0);
  });

  it('reads right to left what is written so, and keeps pasted lines as words', async () => {
    const card = openCard(sheet, ['lina']);
    expect(card.field('Nom').dir).toBe('auto');
    await card.user.clear(card.field('Nom'));
    await card.user.paste('نور\nالهدى');
    await card.user.tab();
    expect(card.sheet().persons[lina.id]!.name).toBe('نور الهدى');
  });

  it('follows the sheet when something else changes it', async () => {
    const card = openCard(sheet, ['lina']);
    await card.write('Nom', 'Lina Haddad');
    act(() => {
      card.editor.undo();
      card.editor.redo();
    });
    expect(card.field('Nom').value).toBe('Lina Haddad');
  });
});

describe('the card', () => {
  it('has its name ready when somebody asks to write', () => {
    const card = openCard(sheet, ['lina'], 1);
    expect(focused()).toBe(card.field('Nom'));
  });

  it('opens at the couple that somebody asked for, and not at the same one on the partner’s card', () => {
    const blockOf = (name: string) =>
      screen.getAllByRole('group').findLast((group) => within(group).queryByText(name) !== null);
    const card = openCard(sheet, ['sandrine'], 1, couple.id);
    expect(blockOf('Avec Karim Haddad')).toHaveProperty('open', true);
    expect(focused()?.textContent).toContain('Avec Karim Haddad');
    act(() => {
      card.editor.select(['karim']);
    });
    expect(blockOf('Avec Sandrine Morel')).toHaveProperty('open', false);
  });

  it('says what to do when nothing is in hand', () => {
    openCard(sheet, []);
    expect(screen.getByText(/^Choisissez un signe/)).toBeDefined();
  });

  it('deletes what is in hand, and one undo brings it back', async () => {
    const card = openCard(sheet, ['julie']);
    await card.press('Supprimer');
    expect(card.sheet().professionals[julie.id]).toBeUndefined();
    act(() => {
      card.editor.undo();
    });
    expect(card.sheet().professionals[julie.id]).toEqual(julie);
  });
});

describe('the buttons that take away', () => {
  it.each(['julie', ...Object.keys(sheet.activations).slice(0, 1)])(
    'stand for whatever is in hand: one that can be undone, then one that asks first (%s)',
    async (id) => {
      const card = openCard(sheet, [id]);
      const words = screen.getAllByRole('button').map(({ textContent }) => textContent);
      expect(words.slice(-2)).toEqual(['Supprimer', 'Retirer…']);
      await card.press('Retirer…');
      expect(card.opened).toEqual([`erase for good ${id}`]);
      expect(card.sheet()).toBe(sheet);
    },
  );
});

describe('the card of a person', () => {
  it('tells sex, presence, death, kind and pin, each in one undo', async () => {
    const card = openCard(sheet, ['sandrine']);
    await card.pick('Femme');
    await card.choose('Présence à la séance', 'absent·e');
    await card.tick('Décès');
    await card.write('Année du décès', '2019');
    await card.tick(/^Épinglé/);
    await card.pick('Autre personne');
    expect(card.sheet().persons[sandrine.id]).toMatchObject({
      sex: 'female',
      deceased: true,
      deathYear: 2019,
      pinned: true,
      kind: 'other',
    });
    expect(currentSitting(card.sheet()).participants).toEqual([
      { who: 'sandrine', presence: 'absent', role: null },
    ]);
    expect(card.undoable()).toBe(6);
  });

  it('says of a pregnancy that ended only where the sheet draws it', () => {
    openCard(sheet, ['sandrine']);
    expect(screen.queryByRole('combobox', { name: 'Grossesse arrêtée' })).toBeNull();
  });

  it('marries, separates and dates a couple', async () => {
    const card = openCard(sheet, ['sandrine']);
    await card.user.click(screen.getByText('Avec Karim Haddad'));
    await card.press('Ajouter un état');
    await card.user.click(await screen.findByRole('menuitem', { name: 'marié·e·s' }));
    await card.write('Année 1', '2005');
    await card.choose('État 1', 'divorcé·e·s');
    expect(card.sheet().couples[couple.id]!.states).toEqual([{ kind: 'divorced', year: 2005 }]);
    expect(card.undoable()).toBe(3);
  });

  it('refuses an ancestor as a child, in a sentence where the name was typed', async () => {
    const card = openCard(sheet, ['lina']);
    await card.press('Ajouter un enfant');
    await card.user.keyboard('sandrine{Enter}');
    const picker = screen.getByRole('combobox', { name: 'Ajouter un enfant' });
    expect(picker.getAttribute('aria-invalid')).toBe('true');
    expect(textNamedBy(picker, 'aria-describedby')).toMatch(/\S.*\.$/);
    expect(card.undoable()).toBe(0);
    await card.user.clear(picker);
    await card.user.keyboard('lina{Enter}');
    expect(textNamedBy(picker, 'aria-describedby')).toMatch(/\S.*\.$/);
    expect(brokenInvariants(card.sheet())).toEqual([]);
  });

  it('refuses the person as their own partner, instead of making a namesake', async () => {
    const card = openCard(sheet, ['sandrine']);
    const before = card.sheet();
    await card.press('Ajouter un partenaire');
    await card.user.keyboard('Sandrine Morel{Enter}');
    const picker = screen.getByRole('combobox', { name: 'Ajouter un partenaire' });
    expect(textNamedBy(picker, 'aria-describedby')).toBe(
      'Un couple se dit à deux\u00a0: choisissez quelqu’un d’autre.',
    );
    expect(card.sheet()).toBe(before);
  });

  it('adds a child of a couple by a new name, and stays with the parent', async () => {
    const card = openCard(sheet, ['sandrine']);
    await card.press('Ajouter un enfant');
    await card.user.keyboard('Inès Haddad{Enter}');
    const ines = recordsOf(card.sheet().persons).find(({ name }) => name === 'Inès Haddad')!;
    expect(recordsOf(card.sheet().filiations).find(({ child }) => child === ines.id)!.parent).toBe('couple');
    expect(card.inHand()).toEqual(['sandrine']);
    expect(card.undoable()).toBe(1);
    expect(focused()).toBe(screen.getByRole('button', { name: 'Ajouter un enfant' }));
  });

  it('says how a child came, and that two are twins', async () => {
    const card = openCard(sheet, ['lina']);
    await card.choose('Filiation de Lina', 'adopté·e');
    await card.choose('Jumeaux de Lina', 'vrais jumeaux avec Yanis');
    expect(card.sheet().filiations[idOf<'filiation'>('tie-lina')]).toMatchObject({
      kind: 'adopted',
      twins: { kind: 'identical' },
    });
  });

  it('puts somebody in a household, names it, and others with them', async () => {
    const card = openCard(sheet, ['lina']);
    await card.press('Vit aussi dans');
    await card.user.click(await screen.findByRole('menuitem', { name: 'un nouveau foyer' }));
    await card.user.click(screen.getByText(/^Foyer/, { selector: 'summary b' }));
    await card.write('Nom du foyer', 'Lilas');
    await card.press('Ajouter quelqu’un au foyer');
    await card.user.keyboard('karim{Enter}');
    expect(recordsOf(card.sheet().households)).toMatchObject([{ name: 'Lilas', members: ['lina', 'karim'] }]);
    expect(card.inHand()).toEqual(['lina']);
  });

  it('says so when somebody has a home of their own already', async () => {
    const card = openCard(sheet, ['lina']);
    for (let times = 0; times < 2; times += 1) {
      await card.press('Vit aussi dans');
      await card.user.click(await screen.findByRole('menuitem', { name: 'un nouveau foyer' }));
    }
    expect(card.said.at(-1)).toMatch(/^Ce foyer est déjà sur la feuille/);
    expect(card.undoable()).toBe(1);
  });
});

describe('the card of those who work together', () => {
  it('shows the field of the institution as the default, and takes another', async () => {
    const card = openCard(sheet, ['samir']);
    const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Champ' });
    expect(field.selectedOptions[0]!.textContent).toContain('celui de l’institution');
    expect(field.selectedOptions[0]!.textContent).toContain('aide');
    await card.choose('Champ', 'soin');
    await card.write('Fonction', 'éducateur');
    expect(card.sheet().professionals[samir.id]).toMatchObject({ field: 'care', function: 'éducateur' });
  });

  it('draws a new institution only when its name is whole', async () => {
    const card = openCard(sheet, ['julie']);
    // With suggestions a text field is a combobox.
    const place = screen.getByRole('combobox', { name: 'Institution' });
    vi.useFakeTimers();
    fireEvent.change(place, { target: { value: 'Coll' } });
    act(() => {
      vi.advanceTimersByTime(2_000);
    });
    vi.useRealTimers();
    expect(recordsOf(card.sheet().institutions)).toHaveLength(1);
    await card.user.type(place, 'ège Pasteur{Enter}');
    expect(recordsOf(card.sheet().institutions).map(({ name }) => name)).toEqual([
      'Le Pont',
      'Collège Pasteur',
    ]);
    expect(card.undoable()).toBe(1);
  });

  it('lists who works in a building, and shows them', async () => {
    const card = openCard(sheet, ['pont']);
    await card.press(/^Montrer Samir Benali/);
    expect(card.field('Nom').value).toBe('Samir Benali');
  });
});

describe('the card of an arrow', () => {
  it('turns it round, dates it in words and shows what was read', async () => {
    const card = openCard(sheet, ['first']);
    await card.press('Inverser');
    expect(card.sheet().activations[first.id]).toMatchObject({ from: ['samir'], to: ['lina'] });
    await card.user.type(card.field('Date du fait'), 'septembre 2024');
    expect(within(card.card()).getByText(/^Lu/).textContent).toContain('sept. 2024');
    await card.user.tab();
    expect(card.field('Date du fait').value).toBe('sept. 2024');
    expect(card.undoable()).toBe(2);
  });

  it('refuses a date that is none, in a sentence', async () => {
    const card = openCard(sheet, ['first']);
    await card.write('Date du fait', '32/13/2024');
    expect(card.field('Date du fait').getAttribute('aria-invalid')).toBe('true');
    expect(card.sheet().activations[first.id]!.date).toBeNull();
  });

  it('changes an end, adds one, and takes it out again', async () => {
    const card = openCard(sheet, ['first']);
    await card.press(/^Changer Lina/);
    await card.user.keyboard('sandrine{Enter}');
    await card.press('Ajouter qui active');
    await card.user.keyboard('karim{Enter}');
    expect(card.sheet().activations[first.id]!.from).toEqual(['sandrine', 'karim']);
    await card.press('Enlever Sandrine Morel');
    expect(card.sheet().activations[first.id]!.from).toEqual(['karim']);
    expect(card.undoable()).toBe(3);
  });

  it('offers only ends that make one colour', async () => {
    const card = openCard(sheet, ['first']);
    await card.press('Ajouter qui active');
    const list = screen.getByRole('listbox', { name: 'Ajouter qui active' });
    const offered = within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(offered.join()).toContain('Sandrine');
    expect(offered.join()).not.toContain('Julie');
  });

  it('becomes a relay for somebody where both sides work', async () => {
    const card = openCard(sheet, ['second']);
    await card.pick('Relais');
    await card.press('Ajouter une personne concernée');
    await card.user.keyboard('yanis{Enter}');
    expect(card.sheet().activations[second.id]).toMatchObject({ kind: 'relay', concerns: ['yanis'] });
  });

  it('asks of a relay who hands over and who takes over', async () => {
    const card = openCard(sheet, ['second']);
    await card.pick('Relais');
    expect(screen.queryByRole('button', { name: /^Ajouter qui (active|est activé)$/ })).toBeNull();
    for (const name of ['Ajouter qui passe le relais', 'Ajouter qui prend le relais'])
      expect(screen.getByRole('button', { name })).toBeDefined();
  });

  it('moves in the order of telling', async () => {
    const card = openCard(sheet, ['second']);
    expect(screen.getByText('2 sur 2')).toBeDefined();
    await card.press('Monter');
    expect(screen.getByText('1 sur 2')).toBeDefined();
    await card.press('Monter');
    expect(card.undoable()).toBe(1);
  });

  it('gives the router its shape back only where a hand bent it', async () => {
    const bent = { ...first, shapedByHand: true, angles: [{ start: 20, end: 20, offset: 0 }] };
    const card = openCard(aDocument({ persons: [lina], professionals: [samir], activations: [bent] }), [
      'first',
    ]);
    await card.press('Forme d’origine');
    expect(card.sheet().activations[first.id]!.shapedByHand).toBe(false);
    expect(screen.queryByRole('button', { name: 'Forme d’origine' })).toBeNull();
  });
});

describe('the card of several', () => {
  it('has what all have in common, and one undo a change', async () => {
    const card = openCard(sheet, ['lina', 'samir']);
    await card.choose('Présence à la séance', 'invité·e');
    await card.tick(/^Épinglé/);
    expect(currentSitting(card.sheet()).participants).toHaveLength(2);
    expect(card.sheet().professionals[samir.id]!.pinned).toBe(true);
    expect(screen.queryByRole('combobox', { name: 'Champ' })).toBeNull();
    expect(card.undoable()).toBe(2);
  });

  it('says where they differ', () => {
    openCard(sheet, ['samir', 'julie']);
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Institution' });
    expect(field.value).toBe('');
    expect(screen.queryByRole('radio', { name: 'Vit ensemble' })).toBeNull();
  });

  it('makes one home of them, and says so when it is on the sheet already', async () => {
    const card = openCard(sheet, ['lina', 'yanis']);
    await card.press('Vivent sous le même toit');
    expect(recordsOf(card.sheet().households).map(({ members }) => members)).toEqual([['lina', 'yanis']]);
    expect(card.inHand()).toEqual(['lina', 'yanis']);
    await card.press('Vivent sous le même toit');
    expect(card.said.at(-1)).toMatch(/^Ce foyer est déjà sur la feuille/);
    expect(card.undoable()).toBe(1);
  });

  it('ends all arrows in hand', async () => {
    const card = openCard(sheet, ['first', 'second']);
    await card.pick('Terminée');
    expect(recordsOf(card.sheet().activations).every(({ ended }) => ended)).toBe(true);
    expect(card.undoable()).toBe(1);
  });
});
