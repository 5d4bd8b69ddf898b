import { describe, expect, it } from 'vitest';
import { addRelative } from '../../src/commands/add-relative';
import { joinHousehold, leaveHousehold, makeHousehold } from '../../src/commands/household';
import { setPresence } from '../../src/commands/presence';
import { relate } from '../../src/commands/relate';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { aDocument, aFiliation, aHousehold, aPerson, aSitting, idOf } from '../builders';
import { aFamily, ana, anaAndBen, ben, cle, pont, sam } from './a-family';
import { aHost } from './a-host';

const dan = idOf<'person'>('dan');
const home = idOf<'household'>('home');

/** With Dan, whom nothing ties yet. */
const family = () =>
  aFamily({
    persons: [aPerson({ id: dan, name: 'Dan', position: { x: 600, y: 0 } })],
    households: [aHousehold({ id: home, members: [ana, cle] })],
  });

const tiesOf = (document: ReturnType<typeof family>, child: string) =>
  recordsOf(document.filiations).filter((tie) => tie.child === child);
const madeIn = (document: ReturnType<typeof family>, name: string) =>
  recordsOf(document.persons).find((person) => person.name === name)!;

describe('adding a relative', () => {
  it('adds a partner beside, in hand and in sight, in one undo', () => {
    const { host, sheet, inHand, revealed, undoable, editor } = aHost(family());
    const before = sheet();
    expect(addRelative(host, dan, 'partner', 'eva')).toBeNull();
    const eva = madeIn(sheet(), 'Eva');
    expect(eva.position.y).toBe(0);
    expect(recordsOf(sheet().couples).at(-1)?.partners).toEqual([dan, eva.id]);
    expect(inHand()).toEqual([eva.id]);
    expect(revealed).toEqual([[eva.id]]);
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet()).toEqual(before);
  });

  it('adds a child to a couple, and to the couple of somebody who has one', () => {
    const { host, sheet } = aHost(family());
    expect(addRelative(host, anaAndBen, 'child', 'Eva')).toBeNull();
    expect(addRelative(host, ben, 'child', 'Fil')).toBeNull();
    for (const name of ['Eva', 'Fil']) {
      const child = madeIn(sheet(), name);
      expect(tiesOf(sheet(), child.id)).toMatchObject([{ parent: anaAndBen, kind: 'birth' }]);
      expect(child.position.y).toBe(124);
    }
  });

  it('adds a child to one parent alone when nobody knows of which couple', () => {
    const { host, sheet } = aHost(family());
    relate(host, 'couple', ana, dan);
    addRelative(host, ana, 'child', 'Eva');
    expect(tiesOf(sheet(), madeIn(sheet(), 'Eva').id)).toMatchObject([{ parent: ana }]);
  });

  it('adds a first parent above, and makes a couple of the second', () => {
    const { host, sheet } = aHost(family());
    addRelative(host, dan, 'parent', 'Mona');
    const mona = madeIn(sheet(), 'Mona');
    expect(mona.position.y).toBeLessThan(0);
    expect(tiesOf(sheet(), dan)).toMatchObject([{ parent: mona.id }]);
    addRelative(host, dan, 'parent', 'Paul');
    const [tie, ...others] = tiesOf(sheet(), dan);
    expect(others).toEqual([]);
    expect(sheet().couples[tie!.parent as typeof anaAndBen]?.partners).toEqual([
      mona.id,
      madeIn(sheet(), 'Paul').id,
    ]);
  });

  it('reads a third parent as somebody who receives the child, and says so', () => {
    const { host, sheet, said } = aHost(family());
    addRelative(host, cle, 'parent', 'Josiane');
    expect(tiesOf(sheet(), cle).map(({ kind }) => kind)).toEqual(['birth', 'foster']);
    expect(said.at(-1)).toContain('Cléa, accueil chez Josiane');
  });

  it('adds a sister to somebody whose parents are known', () => {
    const { host, sheet } = aHost(family());
    expect(addRelative(host, cle, 'sibling', 'Eva')).toBeNull();
    expect(tiesOf(sheet(), madeIn(sheet(), 'Eva').id)).toMatchObject([{ parent: anaAndBen }]);
    expect(addRelative(host, dan, 'sibling', 'Fil')).toBe(
      'Dan n’a pas encore de parent sur la feuille\u00a0: commencez par un parent.',
    );
  });

  it('takes nobody as their own partner, however the name is written', () => {
    const { host, sheet } = aHost(family());
    const before = sheet();
    expect(addRelative(host, dan, 'partner', 'dan')).toBe(
      'Un couple se dit à deux\u00a0: choisissez quelqu’un d’autre.',
    );
    expect(sheet()).toBe(before);
  });

  it('keeps the year of a child and the function of a colleague apart from their names', () => {
    const { host, sheet } = aHost(family());
    expect(addRelative(host, dan, 'child', 'zoé f 2015')).toBeNull();
    expect(madeIn(sheet(), 'Zoé')).toMatchObject({ sex: 'female', birthYear: 2015 });
    expect(addRelative(host, sam, 'colleague', 'Julie Caron, cheffe de service')).toBeNull();
    const julie = recordsOf(sheet().professionals).find(({ name }) => name === 'Julie Caron');
    expect(julie).toMatchObject({ function: 'cheffe de service', institution: pont });
    const before = sheet();
    expect(addRelative(host, sam, 'colleague', 'Paul, chez CMP enfants')).toMatch(
      /^L’institution est déjà dite/,
    );
    expect(sheet()).toBe(before);
  });

  it('adds a colleague in the same building, from a professional or from the building', () => {
    const { host, sheet } = aHost(family());
    expect(addRelative(host, sam, 'colleague', 'Julie')).toBeNull();
    expect(addRelative(host, pont, 'colleague', 'Paul')).toBeNull();
    const staff = recordsOf(sheet().professionals);
    expect(staff.map(({ institution }) => institution)).toEqual([pont, pont, pont]);
    expect(new Set(staff.map(({ position }) => `${position.x} ${position.y}`)).size).toBe(3);
    expect(addRelative(host, ana, 'colleague', 'Zoé')).toContain('n’a pas d’institution');
    expect(addRelative(host, sam, 'child', 'Zoé')).toBe('Une parenté se dit de ceux qui vivent ensemble.');
    expect(brokenInvariants(sheet())).toEqual([]);
  });

  it('makes no namesake of somebody who works in the building already', () => {
    const { host, sheet } = aHost(family());
    expect(addRelative(host, pont, 'colleague', 'Julie Caron, éducatrice')).toBeNull();
    const before = sheet();
    expect(addRelative(host, pont, 'colleague', 'julie caron')).toBe('Julie Caron travaille déjà ici.');
    expect(sheet()).toBe(before);
  });

  it('refuses an empty name and leaves everything as it is', () => {
    const { host, sheet } = aHost(family());
    const before = sheet();
    expect(addRelative(host, dan, 'partner', ' ')).toBe('Un nom ne peut pas être vide.');
    expect(sheet()).toBe(before);
  });
});

describe('« Parenté »', () => {
  it('makes a couple of two, once', () => {
    const { host, sheet, said } = aHost(family());
    expect(relate(host, 'couple', cle, dan)).toBeNull();
    expect(said).toEqual(['Couple\u00a0: Cléa et Dan. Annuler\u00a0: Ctrl+Z']);
    const before = sheet();
    expect(relate(host, 'couple', dan, cle)).toBe('Dan et Cléa sont déjà en couple sur la feuille.');
    expect(relate(host, 'couple', dan, dan)).toContain('choisissez quelqu’un d’autre');
    expect(relate(host, 'couple', sam as never, dan)).toContain('ceux qui vivent ensemble');
    expect(sheet()).toBe(before);
  });

  it('hangs a child from a person or a couple, once', () => {
    const { host, sheet } = aHost(family());
    expect(relate(host, 'parent', anaAndBen, dan)).toBeNull();
    expect(tiesOf(sheet(), dan)).toMatchObject([{ parent: anaAndBen, kind: 'birth' }]);
    const before = sheet();
    expect(relate(host, 'parent', anaAndBen, dan)).toBe(
      'C’est déjà sur la feuille. Enfant\u00a0: Dan. Parents\u00a0: Ana et Ben.',
    );
    expect(relate(host, 'parent', ben, dan)).toContain('C’est déjà sur la feuille');
    expect(sheet()).toBe(before);
  });

  it('refuses to make somebody their own parent or ancestor', () => {
    const { host, sheet } = aHost(family());
    const before = sheet();
    expect(relate(host, 'parent', ana, ana)).toBe('Personne n’est son propre parent.');
    expect(relate(host, 'parent', anaAndBen, ben)).toBe('Personne n’est son propre parent.');
    expect(relate(host, 'parent', cle, ana)).toContain('personne n’est son propre ancêtre');
    expect(relate(host, 'parent', idOf<'person'>('gone'), ana)).toContain('ceux qui vivent ensemble');
    expect(sheet()).toBe(before);
  });

  it('gives a child of each of two their couple, without telling it twice', () => {
    const document = family();
    const { host, sheet } = aHost({
      ...document,
      filiations: aDocument({
        filiations: [
          aFiliation({ id: idOf('f1'), child: cle, parent: ana }),
          aFiliation({ id: idOf('f2'), child: cle, parent: ben }),
        ],
      }).filiations,
    });
    expect(relate(host, 'parent', anaAndBen, cle)).toBeNull();
    expect(tiesOf(sheet(), cle)).toMatchObject([{ parent: anaAndBen }]);
  });
});

describe('a home', () => {
  it('gathers those who live together, and nobody else', () => {
    const { host, sheet } = aHost(family());
    expect(makeHousehold(host, [ben, dan], ' Les Lilas ')).toBeNull();
    expect(recordsOf(sheet().households).at(-1)).toMatchObject({ name: 'Les Lilas', members: [ben, dan] });
    const before = sheet();
    expect(makeHousehold(host, [dan, ben], null)).toContain('Ce foyer est déjà sur la feuille');
    expect(makeHousehold(host, [dan, sam], null)).toBe('Un foyer réunit ceux qui vivent ensemble.');
    expect(makeHousehold(host, [], null)).toBe('Un foyer réunit ceux qui vivent ensemble.');
    expect(makeHousehold(host, [ana, dan], 'x\ny')).toContain('sur une ligne');
    expect(sheet()).toBe(before);
  });

  it('is joined and left; nobody left, it is gone', () => {
    const { host, sheet } = aHost(family());
    expect(joinHousehold(host, dan, home)).toBeNull();
    expect(joinHousehold(host, dan, home)).toContain('Déjà dans ce foyer');
    for (const id of [ana, cle, dan]) expect(leaveHousehold(host, id, home)).toBeNull();
    expect(sheet().households).toEqual({});
    expect(leaveHousehold(host, dan, home)).toContain('n’est plus');
    expect(brokenInvariants(sheet())).toEqual([]);
  });
});

describe('presence', () => {
  it('is written in the current sitting, once a person, and keeps their role', () => {
    const now = idOf<'sitting'>('now');
    const document = {
      ...family(),
      sittings: aDocument({
        sittings: [
          aSitting({ id: idOf('before'), date: '2025-01-01' }),
          aSitting({ id: now, participants: [{ who: ana, presence: 'absent', role: 'contact' }] }),
        ],
      }).sittings,
    };
    const { host, sheet, undoable } = aHost(document);
    expect(setPresence(host, [ana, sam, pont], 'present')).toBeNull();
    expect(sheet().sittings[now]?.participants).toEqual([
      { who: ana, presence: 'present', role: 'contact' },
      { who: sam, presence: 'present', role: null },
    ]);
    expect(setPresence(host, [ana, sam], null)).toBeNull();
    expect(sheet().sittings[now]?.participants).toEqual([]);
    expect(undoable()).toBe(2);
    expect(setPresence(host, [pont], 'present')).toBe('La présence se dit d’une personne.');
  });
});
