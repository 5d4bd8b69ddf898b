import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addFigure } from '../../src/commands/add-figure';
import { addRelative } from '../../src/commands/add-relative';
import { editAbout } from '../../src/commands/edit-arrow';
import { addField, renameField, setFieldTag } from '../../src/commands/edit-fields';
import { editName } from '../../src/commands/edit-figure';
import { editHouseholdName } from '../../src/commands/edit-household';
import { editShortName } from '../../src/commands/edit-institution';
import { addGuest } from '../../src/commands/edit-participants';
import { editTie } from '../../src/commands/edit-person';
import { editFunction } from '../../src/commands/edit-professional';
import { editIntrusNames, editSittingText } from '../../src/commands/edit-sitting';
import { editSheetTitle } from '../../src/commands/edit-sheet-title';
import { editWish } from '../../src/commands/edit-wish';
import { editWorkplace } from '../../src/commands/edit-workplace';
import { makeHousehold } from '../../src/commands/household';
import { renameFigure } from '../../src/commands/rename-figure';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { currentSitting } from '../../src/model/current-sitting';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { drawReading } from '../../src/quick-entry/draw-reading';
import { problemText } from '../../src/quick-entry/problem-text';
import { readBlock } from '../../src/quick-entry/read-block';
import { readLine } from '../../src/quick-entry/read-line';
import { sheetLayout } from '../../src/quick-entry/sheet-layout';
import type { CommandHost } from '../../src/session/command';
import { fictionalDocument } from '../fixtures/fictional-document';
import { aHost } from './a-host';

const TODAY = '2026-03-17';

/** What hands, phones and other pages put into a field that asks for a name. */
const typedArbitrary = fc.oneof(
  fc.constantFrom('', ' ', '\u00a0', '\u200b', '\u200d', '«»', '"', '(2)', '...', '-', '#', '—', '?'),
  fc.constantFrom('ليلى', 'שרה כהן', 'ليلى 2009', 'Lina ליאה', '👩\u200d👧', '👧🏽', '🇫🇷', 'e\u0301lise'),
  fc.constantFrom('a\nb', 'Lina\r\nHaddad', '\u2028', 'a\tb', 'a\u202eb', '\u2066a', '\ud83d', 'a\u0000'),
  fc.constantFrom('3050', '-1', 'Lina 3050', 'Lina -1', 'Lina 2009', '__proto__', 'constructor', '<b>'),
  fc.constantFrom('ΰ', 'i\u0307', `ß${'a'.repeat(99)}`, '👧\u200d→ Ana', '👧\u200d> Ana', 'Ana\u200b'),
  fc.nat({ max: 520 }).map((length) => 'a'.repeat(length)),
  fc.nat({ max: 130 }).map((length) => '👧'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

type WayIn = (host: CommandHost, typed: string, pick: number) => string | null;

/** Every place where a name, or another text about people, is typed. */
const WAYS_IN: Readonly<Record<string, WayIn>> = {
  person: (host, name) => addFigure(host, { kind: 'person', name, at: { x: 40, y: 40 } }),
  other: (host, name) => addFigure(host, { kind: 'other', name, at: { x: 40, y: 40 } }),
  professional: (host, name) => addFigure(host, { kind: 'professional', name, at: { x: 900, y: 0 } }),
  institution: (host, name) => addFigure(host, { kind: 'institution', name, at: { x: 900, y: 0 } }),
  partner: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'partner', name),
  child: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'child', name),
  parent: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'parent', name),
  sibling: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'sibling', name),
  colleague: (host, name, pick) => addRelative(host, oneOf(host, 'professionals', pick), 'colleague', name),
  rename: (host, name, pick) => renameFigure(host, oneOf(host, 'persons', pick), name),
  renameBuilding: (host, name, pick) => renameFigure(host, oneOf(host, 'institutions', pick), name),
  name: (host, name, pick) => editName(host, oneOf(host, 'professionals', pick), name),
  buildingName: (host, name, pick) => editName(host, oneOf(host, 'institutions', pick), name),
  shortName: (host, name, pick) => editShortName(host, oneOf(host, 'institutions', pick), name),
  workplace: (host, name, pick) => editWorkplace(host, [oneOf(host, 'professionals', pick)], name),
  function: (host, typed, pick) => editFunction(host, oneOf(host, 'professionals', pick), 'function', typed),
  tie: (host, typed, pick) => editTie(host, oneOf(host, 'persons', pick), typed),
  wish: (host, typed, pick) => editWish(host, oneOf(host, 'persons', pick), typed),
  about: (host, typed, pick) => editAbout(host, oneOf(host, 'activations', pick), typed),
  newHome: (host, name, pick) => makeHousehold(host, [oneOf(host, 'persons', pick)], name),
  home: (host, name, pick) => editHouseholdName(host, oneOf(host, 'households', pick), name),
  newField: addField,
  field: (host, name, pick) => renameField(host, oneOf(host, 'fields', pick), name),
  tag: (host, typed, pick) => setFieldTag(host, oneOf(host, 'fields', pick), typed),
  guest: (host, name) => addGuest(host, sittingOf(host), name, null),
  intrus: (host, names) => editIntrusNames(host, sittingOf(host), names),
  place: (host, typed) => editSittingText(host, sittingOf(host), 'place', typed),
  title: editSheetTitle,
  line: drawLine,
  arrowLine: (host, name) => drawLine(host, `Sandrine > ${name} : absences`),
  coupleLine: (host, name) => drawLine(host, `${name} + Karim : ${name} f 2009`),
  quotedLine: (host, name) => drawLine(host, `personne "${name}" 2009`),
  block: drawBlock,
};

function oneOf(host: CommandHost, kind: keyof ReturnType<typeof sheetOf>, pick: number): never;
function oneOf(host: CommandHost, kind: keyof ReturnType<typeof sheetOf>, pick: number): string {
  const ids = Object.keys(sheetOf(host)[kind]);
  return ids[pick % ids.length]!;
}

const sheetOf = ({ editor }: CommandHost) => editor.store.getState().committed;
const sittingOf = (host: CommandHost) => currentSitting(sheetOf(host)).id;

function drawLine(host: CommandHost, typed: string): string | null {
  const reading = readLine(typed, { document: sheetOf(host), today: TODAY });
  if (reading.problem !== null) return problemText(reading.problem, host.t);
  draw(host, reading);
  return null;
}

function drawBlock(host: CommandHost, typed: string): string | null {
  draw(host, readBlock(`${typed}\nLina > ${typed}`, { document: sheetOf(host), today: TODAY }));
  return null;
}

function draw(host: CommandHost, reading: Parameters<typeof drawReading>[1]): void {
  const { makeId, t, now } = host;
  host.editor.commit({ label: 'command.drawLine' }, (draft) => {
    drawReading(draft, reading, { makeId, t, now: now(), layout: sheetLayout('wide') });
  });
}

it.each(Object.keys(WAYS_IN))(
  'whatever is typed (%s), the sheet stays one that a file can hold, or a sentence says why not',
  (way) => {
    fc.assert(
      fc.property(typedArbitrary, fc.nat({ max: 1000 }), (typed, pick) => {
        const { host, sheet, undoable } = aHost(fictionalDocument());
        const before = sheet();
        const refused = WAYS_IN[way]!(host, typed, pick);
        if (refused !== null) {
          expect(refused).toMatch(/\S\s?[.?!]$/u);
          expect([sheet(), undoable()]).toEqual([before, 0]);
        }
        expect(brokenInvariants(sheet())).toEqual([]);
        expect(readTrace(new TextEncoder().encode(writeTrace(sheet())))).toEqual({
          ok: true,
          value: sheet(),
        });
        for (const kind of ['persons', 'professionals', 'institutions'] as const) {
          for (const figure of recordsOf<{ name: string }>(sheet()[kind])) expect(figure.name).toMatch(/\S/u);
        }
      }),
      { numRuns: 40 },
    );
  },
  30_000,
);
