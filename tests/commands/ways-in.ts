import { addFigure } from '../../src/commands/add-figure';
import { addRelative } from '../../src/commands/add-relative';
import { connect } from '../../src/commands/connect';
import { editAbout, editArrowDate } from '../../src/commands/edit-arrow';
import { dateCoupleState } from '../../src/commands/edit-couple';
import { addField, renameField, setFieldTag } from '../../src/commands/edit-fields';
import { editName } from '../../src/commands/edit-figure';
import { editHouseholdName } from '../../src/commands/edit-household';
import { editShortName } from '../../src/commands/edit-institution';
import { addGuest } from '../../src/commands/edit-participants';
import { editLifeYear, editTie } from '../../src/commands/edit-person';
import { editFunction } from '../../src/commands/edit-professional';
import {
  editIntrusCount,
  editIntrusNames,
  editNextDate,
  editSittingDate,
  editSittingText,
  editSittingTime,
} from '../../src/commands/edit-sitting';
import { editSheetTitle } from '../../src/commands/edit-sheet-title';
import { editWish } from '../../src/commands/edit-wish';
import { editWorkplace } from '../../src/commands/edit-workplace';
import { makeHousehold } from '../../src/commands/household';
import { renameFigure } from '../../src/commands/rename-figure';
import { problemSentence } from '../../src/format/problem-sentence';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { currentSitting } from '../../src/model/current-sitting';
import { drawReading } from '../../src/quick-entry/draw-reading';
import { problemText } from '../../src/quick-entry/problem-text';
import { readBlock } from '../../src/quick-entry/read-block';
import { readLine } from '../../src/quick-entry/read-line';
import { sheetLayout } from '../../src/quick-entry/sheet-layout';
import type { CommandHost } from '../../src/session/command';

/** @returns why what was typed was not taken, in a sentence, or `null`. */
export type WayIn = (host: CommandHost, typed: string, pick: number) => string | null;

/** Names that must be there, and are asked for again when a line was broken in them. */
const NAMES: Readonly<Record<string, WayIn>> = {
  addFigurePerson: (host, name) => addFigure(host, { kind: 'person', name, at: { x: 40, y: 40 } }),
  addFigureOther: (host, name) => addFigure(host, { kind: 'other', name, at: { x: 40, y: 40 } }),
  addFigureProfessional: (host, name) =>
    addFigure(host, { kind: 'professional', name, at: { x: 900, y: 0 } }),
  addFigureInstitution: (host, name) => addFigure(host, { kind: 'institution', name, at: { x: 900, y: 0 } }),
  connectMissingEnd: (host, name, pick) =>
    connect(
      host,
      'activation',
      { id: oneOf(host, 'persons', pick) },
      { name, kind: 'professional', at: FAR },
    ),
  addRelativePartner: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'partner', name),
  addRelativeChild: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'child', name),
  addRelativeParent: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'parent', name),
  addRelativeColleague: (host, name, pick) =>
    addRelative(host, oneOf(host, 'institutions', pick), 'colleague', name),
  renameFigure: (host, name, pick) => renameFigure(host, oneOf(host, 'persons', pick), name),
  renameFigureBuilding: (host, name, pick) => renameFigure(host, oneOf(host, 'institutions', pick), name),
  addGuest: (host, name) => addGuest(host, sittingOf(host), name, null),
  quotedLine: (host, name) => drawLine(host, `personne "${name}" 2009`),
};

/** Names that must be there; line breaks are spaces in them. */
const NAMES_OF_FIELDS: Readonly<Record<string, WayIn>> = {
  editName: (host, name, pick) => editName(host, oneOf(host, 'professionals', pick), name),
  editNameBuilding: (host, name, pick) => editName(host, oneOf(host, 'institutions', pick), name),
  addField,
  renameField: (host, name, pick) => renameField(host, oneOf(host, 'fields', pick), name),
};

/** Texts that may be left out. */
const TEXTS: Readonly<Record<string, WayIn>> = {
  editShortName: (host, name, pick) => editShortName(host, oneOf(host, 'institutions', pick), name),
  editWorkplace: (host, name, pick) => editWorkplace(host, [oneOf(host, 'professionals', pick)], name),
  editFunction: (host, typed, pick) =>
    editFunction(host, oneOf(host, 'professionals', pick), 'function', typed),
  editFunctionShort: (host, typed, pick) =>
    editFunction(host, oneOf(host, 'professionals', pick), 'shortFunction', typed),
  editTie: (host, typed, pick) => editTie(host, oneOf(host, 'persons', pick), typed),
  editWish: (host, typed, pick) => editWish(host, oneOf(host, 'persons', pick), typed),
  editAbout: (host, typed, pick) => editAbout(host, oneOf(host, 'activations', pick), typed),
  editHouseholdName: (host, name, pick) => editHouseholdName(host, oneOf(host, 'households', pick), name),
  editIntrusNames: (host, names) => editIntrusNames(host, sittingOf(host), names),
  editSittingTextPlace: (host, typed) => editSittingText(host, sittingOf(host), 'place', typed),
  editSittingTextSetting: (host, typed) => editSittingText(host, sittingOf(host), 'setting', typed),
  editSheetTitle,
};

/** Years, days and times, which may be left out. */
const DATES: Readonly<Record<string, WayIn>> = {
  editLifeYearBirth: (host, typed, pick) =>
    editLifeYear(host, oneOf(host, 'persons', pick), 'birthYear', typed),
  editLifeYearDeath: (host, typed, pick) =>
    editLifeYear(host, oneOf(host, 'persons', pick), 'deathYear', typed),
  dateCoupleState: (host, typed, pick) => dateCoupleState(host, oneOf(host, 'couples', pick), 0, typed),
  editArrowDate: (host, typed, pick) => editArrowDate(host, oneOf(host, 'activations', pick), typed),
  editSittingDate: (host, typed) => editSittingDate(host, sittingOf(host), typed, (day) => day),
  editNextDate: (host, typed) => editNextDate(host, sittingOf(host), typed),
  editSittingTime: (host, typed) => editSittingTime(host, sittingOf(host), 'start', typed),
};

/** Ways whose verdicts are their own. */
const OTHERS: Readonly<Record<string, WayIn>> = {
  addRelativeSibling: (host, name, pick) => addRelative(host, oneOf(host, 'persons', pick), 'sibling', name),
  makeHousehold: (host, name, pick) => makeHousehold(host, [oneOf(host, 'persons', pick)], name),
  editIntrusCount: (host, typed) => editIntrusCount(host, sittingOf(host), typed),
  setFieldTag: (host, typed, pick) => setFieldTag(host, oneOf(host, 'fields', pick), typed),
  yearLine: (host, typed) => drawLine(host, `Nadège ${typed}`),
  line: drawLine,
  arrowLine: (host, name) => drawLine(host, `Sandrine > ${name} : absences`),
  coupleLine: (host, name) => drawLine(host, `${name} + Karim : ${name} f 2009`),
  block: drawBlock,
  file: openFile,
};

/** Every place where a name, another text about people or a year comes in, by what it takes. */
export const WAYS_IN = { NAMES, NAMES_OF_FIELDS, TEXTS, DATES, OTHERS } as const;

const TODAY = '2026-03-17';
const FAR = { x: 900, y: 0 };

function oneOf(
  host: CommandHost,
  kind: Exclude<keyof ReturnType<typeof sheetOf>, 'options'>,
  pick: number,
): never;
function oneOf(
  host: CommandHost,
  kind: Exclude<keyof ReturnType<typeof sheetOf>, 'options'>,
  pick: number,
): string {
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

/** A file in which somebody has this name: it is another sheet, or none. */
function openFile(host: CommandHost, name: string): string | null {
  const written = writeTrace(sheetOf(host)).replace('"Sandrine Morel"', JSON.stringify(name));
  const read = readTrace(new TextEncoder().encode(written));
  return read.ok ? null : problemSentence(read.problem, host.t);
}
