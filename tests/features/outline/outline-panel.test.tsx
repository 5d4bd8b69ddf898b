// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { sheetOutline, type OutlineItem } from '../../../src/documents/outline';
import type { Asking } from '../../../src/features/outline/outline-hands';
import { OutlinePanel } from '../../../src/features/outline/OutlinePanel';
import { createTranslate } from '../../../src/i18n/translate';
import type { DiagramDocument } from '../../../src/model/document';
import {
  aDocument,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../../builders';
import { focused, renderUi, textNamedBy } from '../../ui/render-ui';

const fr = createTranslate('fr');

const sandrine = aPerson({ id: idOf('sandrine'), name: 'Sandrine Morel' });
const lina = aPerson({ id: idOf('lina'), name: 'Lina Haddad' });
const karim = aPerson({ id: idOf('karim'), name: 'Karim Haddad' });
const school = anInstitution({ id: idOf('school'), name: 'Collège Pasteur' });
const laurent = aProfessional({ id: idOf('laurent'), name: 'Laurent Thomas', institution: school.id });
const arrow = anActivation({ id: idOf('arrow'), from: [laurent.id], to: [sandrine.id] });

// A few lines only: reading the names of a hundred buttons takes jsdom seconds.
const sheet = aDocument({
  persons: [sandrine, lina, karim],
  households: [aHousehold({ members: [sandrine.id, lina.id] })],
  professionals: [laurent],
  institutions: [school],
  activations: [arrow],
});

function openOutline(document: DiagramDocument = sheet, asking: Asking | null = null) {
  const taken: OutlineItem[] = [];
  const removed: (string | null)[] = [];
  const onLeave = vi.fn();
  const { user } = renderUi(
    <OutlinePanel
      outline={sheetOutline(document, fr)}
      selection={new Set(['lina'])}
      hands={{
        asking,
        onSelect: (item) => taken.push(item),
        actionsOf: (item) => [
          { kind: 'action', id: 'remove', label: 'Supprimer', onSelect: () => removed.push(item.id) },
        ],
      }}
      onClose={() => undefined}
      onLeave={onLeave}
    />,
  );
  return {
    user,
    taken,
    removed,
    onLeave,
    plan: screen.getByRole('region', { name: 'Plan de la feuille' }),
    line: (name: RegExp) => screen.getByRole('button', { name }),
  };
}

describe('« Plan de la feuille »', () => {
  it('is three headed lists, homes and buildings with who is in them', () => {
    const { plan } = openOutline();
    expect(
      within(plan)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Qui vit ensemble', 'Qui travaille où', 'Qui active qui']);
    const staff = within(plan).getByRole('list', { name: 'Collège Pasteur' });
    expect(within(staff).getAllByRole('listitem')).toHaveLength(1);
    const arrows = within(plan).getByRole('list', { name: 'Qui active qui' });
    expect(within(arrows).getAllByRole('listitem')).toHaveLength(1);
  });

  it('takes in hand what is pressed, and shows what is in hand', async () => {
    const { user, taken, line } = openOutline();
    expect(line(/^Lina Haddad/).getAttribute('aria-pressed')).toBe('true');
    await user.click(line(/^Karim Haddad/));
    expect(taken.map(({ signs }) => signs)).toEqual([['karim']]);
    expect(line(/^Karim Haddad/).getAttribute('aria-pressed')).toBe('false');
  });

  it('is one stop of Tab, and ↑ and ↓ walk it', async () => {
    const { user, line } = openOutline();
    await user.tab();
    await user.tab();
    expect(focused()).toBe(line(/^Foyer.*Sandrine et Lina/));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(line(/^Lina Haddad/));
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe(line(/^Sandrine Morel/));
    await user.keyboard('{End}');
    expect(focused()).toBe(line(/^1 /));
    await user.tab();
    expect(focused()).toBe(line(/^Actions.*1$/));
  });

  it('has the actions of a line on its button and on a right click', async () => {
    const { user, removed, line } = openOutline();
    await user.pointer({ keys: '[MouseRight]', target: line(/^Karim Haddad/) });
    await user.click(await screen.findByRole('menuitem', { name: 'Supprimer' }));
    expect(removed).toEqual(['karim']);
  });

  it('asks whom an arrow goes to, under its line, and says why not', async () => {
    const chosen: string[] = [];
    const { user } = openOutline(sheet, {
      key: 'laurent',
      label: 'Qui est activé par Laurent ?',
      optionsFor: () => [{ id: 'karim', label: 'Karim Haddad', detail: null }],
      onChoose: (id) => {
        chosen.push(id);
        return 'Pas elle.';
      },
      onCancel: () => undefined,
    });
    const field = screen.getByRole('combobox', { name: 'Qui est activé par Laurent ?' });
    expect(focused()).toBe(field);
    await user.keyboard('{Enter}');
    expect(chosen).toEqual(['karim']);
    expect(textNamedBy(field, 'aria-describedby')).toBe('Pas elle.');
  });

  it('leaves on Escape', async () => {
    const { user, onLeave, line } = openOutline();
    line(/^Karim Haddad/).focus();
    await user.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('says what will come on a blank sheet', () => {
    openOutline(aDocument());
    expect(screen.getByText(/^La feuille est blanche/)).toBeDefined();
  });
});
