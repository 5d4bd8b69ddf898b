import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copy, cut, duplicate, paste } from '../../src/commands/clipboard';
import { pasteFragment } from '../../src/commands/paste-fragment';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { FIELD_IDS } from '../../src/model/default-fields';
import { fragmentOf } from '../../src/model/fragment';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { readBlock } from '../../src/quick-entry/read-block';
import { documentArbitrary } from '../arbitraries';
import { aDocument, aHousehold, anActivation, aPerson, countingIds, idOf } from '../builders';
import { symbolOverlaps } from '../layout/symbol-overlaps';
import { aFamily, ana, ben, cle, pont, sam } from './a-family';
import { aClipboard, aHost } from './a-host';

const t = createTranslate('fr');

const family = () =>
  aFamily({
    households: [aHousehold({ id: idOf('home'), name: 'Lilas', members: [ana, ben, cle] })],
    activations: [
      anActivation({ id: idOf('a1'), from: [ana], to: [sam], about: 'appel', toldBy: ben, present: [cle] }),
    ],
  });

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const others = <T extends { readonly id: string }>(records: Readonly<Record<string, T>>, before: object) =>
  recordsOf(records).filter(({ id }) => !Object.hasOwn(before, id));
const overlapsOf = (document: ReturnType<typeof family>) => symbolOverlaps(createSceneBuilder()(document, t));

describe('duplicating', () => {
  it('takes couples, children and homes along, beside the originals, in one undo', () => {
    const { host, editor, sheet, inHand, undoable, said } = aHost(family());
    const before = sheet();
    editor.select([ana, ben, cle]);
    duplicate.run(host);
    expect(said).toEqual(['3 signes dupliqués. Annuler\u00a0: Ctrl+Z']);
    const people = others(sheet().persons, before.persons);
    expect(people.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cléa']);
    const [couple] = others(sheet().couples, before.couples);
    expect(couple?.partners).toEqual([people[0]?.id, people[1]?.id]);
    expect(others(sheet().filiations, before.filiations)).toMatchObject([
      { child: people[2]?.id, parent: couple?.id },
    ]);
    expect(others(sheet().households, before.households)).toMatchObject([
      { name: null, members: people.map(({ id }) => id) },
    ]);
    const shifts = people.map(({ position }, index) => {
      const original = recordsOf(before.persons)[index]!.position;
      return `${position.x - original.x} ${position.y - original.y}`;
    });
    expect(new Set(shifts).size).toBe(1);
    expect(shifts[0]!.split(' ').map((shift) => Math.abs(Number(shift) % 32))).toEqual([0, 0]);
    expect(overlapsOf(sheet())).toEqual([]);
    expect(inHand()).toEqual(people.map(({ id }) => id));
    expect(undoable()).toBe(1);
    editor.undo();
    expect(sheet()).toEqual(before);
  });

  it('stands where no arrow runs', () => {
    const at = (name: string, x: number, y: number) => aPerson({ id: idOf(name), name, position: { x, y } });
    const crossed = (before: ReturnType<typeof family>) => {
      const { host, editor, sheet } = aHost(before);
      editor.select(['zoe']);
      duplicate.run(host);
      return others(sheet().persons, before.persons)[0]!.position;
    };
    const people = [at('zoe', 0, 0), at('ana', 64, -300), at('ben', 64, 300)];
    const free = crossed(aDocument({ persons: people }));
    expect(Math.abs(free.x - 64)).toBeLessThan(24);
    const arrow = anActivation({ id: idOf('a'), from: [idOf('ana')], to: [idOf('ben')] });
    const beside = crossed(aDocument({ persons: people, activations: [arrow] }));
    expect(Math.abs(beside.x - 64)).toBeGreaterThan(24);
  });

  it('seats a professional again in the building that is there', () => {
    const { host, editor, sheet } = aHost(family());
    editor.select([sam]);
    duplicate.run(host);
    expect(recordsOf(sheet().institutions)).toHaveLength(1);
    expect(recordsOf(sheet().professionals).map(({ institution }) => institution)).toEqual([pont, pont]);
    const [one, other] = recordsOf(sheet().professionals);
    expect(other?.position).not.toEqual(one?.position);
    expect(overlapsOf(sheet())).toEqual([]);
  });

  it('tells an arrow a second time between the same two, last, with who told of it', () => {
    const { host, editor, sheet } = aHost(family());
    editor.select(['a1']);
    duplicate.run(host);
    expect(Object.keys(sheet().persons)).toHaveLength(3);
    const [again] = others(sheet().activations, family().activations);
    expect(again).toMatchObject({
      from: [ana],
      to: [sam],
      about: 'appel',
      toldBy: ben,
      present: [cle],
      rank: 2,
    });
    expect(again?.angles).toHaveLength(1);
  });

  it('gives a child who comes with one of the couple that one parent', () => {
    const { host, editor, sheet } = aHost(family());
    editor.select([ana, cle]);
    duplicate.run(host);
    const [copyOfAna] = others(sheet().persons, family().persons);
    expect(others(sheet().filiations, family().filiations)).toMatchObject([{ parent: copyOfAna?.id }]);
    expect(brokenInvariants(sheet())).toEqual([]);
  });
});

describe('copying and pasting', () => {
  it('carries a part to another sheet, with the buildings it needs', async () => {
    const clipboard = aClipboard();
    const from = aHost(family(), clipboard);
    from.editor.select([sam, ana]);
    copy.run(from.host);
    expect(from.said).toEqual(['2 signes copiés.']);
    const to = aHost(
      aDocument({ persons: [aPerson({ id: idOf('zoe'), position: { x: 0, y: 0 } })] }),
      clipboard,
    );
    paste.run(to.host);
    await settle();
    expect(recordsOf(to.sheet().institutions)).toMatchObject([{ name: 'Le Pont' }]);
    expect(recordsOf(to.sheet().activations)).toMatchObject([{ about: 'appel', toldBy: null }]);
    expect(Object.keys(to.sheet().persons)).toHaveLength(2);
    expect(brokenInvariants(to.sheet())).toEqual([]);
    expect(overlapsOf(to.sheet())).toEqual([]);
    expect(to.undoable()).toBe(1);
  });

  it('brings a field along under the name it has there', async () => {
    const clipboard = aClipboard();
    const sheet = family();
    const { culture } = FIELD_IDS;
    const from = aHost(
      {
        ...sheet,
        institutions: { [pont]: { ...sheet.institutions[pont]!, field: culture } },
        fields: { ...sheet.fields, [culture]: { ...sheet.fields[culture]!, name: 'politique' } },
      },
      clipboard,
    );
    from.editor.select([pont]);
    copy.run(from.host);
    const to = aHost(aDocument(), clipboard);
    paste.run(to.host);
    await settle();
    const [pasted] = recordsOf(to.sheet().institutions);
    expect(to.sheet().fields[pasted!.field!]?.name).toBe('politique');
    expect(to.sheet().fields[culture]?.name).toBe('culture');
    paste.run(from.host);
    await settle();
    expect(from.sheet().fields).toEqual({
      ...sheet.fields,
      [culture]: { ...sheet.fields[culture], name: 'politique' },
    });
  });

  it('puts a cut part back where it was', async () => {
    const { host, editor, sheet, said, undoable } = aHost(family());
    editor.select([cle]);
    cut.run(host);
    expect(Object.keys(sheet().persons)).toEqual([ana, ben]);
    expect(said).toEqual(['1 signe coupé. Annuler\u00a0: Ctrl+Z']);
    paste.run(host);
    await settle();
    expect(recordsOf(sheet().persons).at(-1)).toMatchObject({ name: 'Cléa', position: { x: 95, y: 124 } });
    expect(undoable()).toBe(2);
  });

  it('writes a text that the line can read, and that says nothing of the sitting', async () => {
    const clipboard = aClipboard();
    const { host, editor } = aHost(family(), clipboard);
    editor.select([ana, ben, cle, sam]);
    copy.run(host);
    const { text } = await clipboard.read();
    expect(text).not.toContain('séance :');
    const reading = readBlock(text, { document: aDocument(), today: '2026-03-17' });
    expect(reading.misread).toEqual([]);
    expect(reading.counts).toMatchObject({ family: 3, professionals: 1 });
  });

  it('shows a text from elsewhere before anything is drawn', async () => {
    const clipboard = aClipboard();
    clipboard.put('Lina f 2009\nLina > Ana : appel');
    const { host, sheet, opened } = aHost(family(), clipboard);
    const before = sheet();
    paste.run(host);
    await settle();
    expect(opened).toEqual(['text Lina f 2009\nLina > Ana : appel']);
    expect(sheet()).toBe(before);
  });

  it('says so when the browser keeps the clipboard closed', async () => {
    const { host, said } = aHost();
    paste.run(host);
    await settle();
    expect(said).toEqual(['Le navigateur n’a pas laissé lire ce qui a été copié\u00a0: collez avec Ctrl+V.']);
  });
});

describe('any part of any sheet', () => {
  it('is a sheet of its own, and pastes into its own sheet and a blank one', () => {
    fc.assert(
      fc.property(documentArbitrary(), fc.nat(), (document, seed) => {
        const ids = ['persons', 'professionals', 'institutions', 'activations'] as const;
        const chosen = ids
          .flatMap((kind) => Object.keys(document[kind]))
          .filter((_, index) => (seed >> (index % 30)) % 2 === 0);
        const fragment = fragmentOf(document, chosen, countingIds('f'));
        if (fragment === null) return;
        expect(brokenInvariants(fragment.document)).toEqual([]);
        for (const sheet of [document, aDocument()]) {
          const { host, editor, undoable } = aHost(sheet);
          editor.commit({ label: 'command.paste' }, (draft) => {
            pasteFragment(draft, fragment, host);
          });
          const after = editor.store.getState().committed;
          expect(brokenInvariants(after)).toEqual([]);
          expect(undoable()).toBe(1);
          for (const arrow of recordsOf(after.activations)) {
            if (Object.hasOwn(sheet.activations, arrow.id)) expect(sheet.activations[arrow.id]).toBe(arrow);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what stays here', () => {
  const kept = () => {
    const sheet = family();
    return {
      ...sheet,
      persons: { ...sheet.persons, [ben]: { ...sheet.persons[ben]!, staysHere: true } },
      activations: {
        ...sheet.activations,
        [idOf<'activation'>('a2')]: anActivation({
          id: idOf('a2'),
          from: [ana],
          to: [sam],
          about: 'pour Ben',
        }),
      },
    };
  };

  it('is pasted here, and is in no text that another program may take', async () => {
    const clipboard = aClipboard();
    const { host, editor, said } = aHost(kept(), clipboard);
    editor.select([ana, ben, sam]);
    copy.run(host);
    const { text, fragment } = await clipboard.read();
    expect(text).toContain('Ana');
    expect(text).not.toMatch(/\bBen\b/);
    expect(Object.keys(fragment?.document.persons ?? {})).toContain(ben);
    expect(said.at(-1)).toMatch(/n’est pas dans le texte copié/);
  });

  it('is not named either by what is copied without it', async () => {
    const clipboard = aClipboard();
    const { host, editor } = aHost(kept(), clipboard);
    editor.select(['a2']);
    copy.run(host);
    const { text } = await clipboard.read();
    expect(text).toMatch(/Ana/);
    expect(text).not.toMatch(/\bBen\b/);
  });

  it('is not copied alone, nor cut', async () => {
    const clipboard = aClipboard();
    const { host, editor, said, sheet } = aHost(kept(), clipboard);
    editor.select([ben]);
    copy.run(host);
    cut.run(host);
    expect(said.at(-1)).toMatch(/^Rien n’a été copié/);
    expect(sheet().persons[ben]).toBeDefined();
    await expect(clipboard.read()).rejects.toThrow();
  });
});
