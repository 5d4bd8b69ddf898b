import { produce } from 'immer';
import type { DiagramDocument } from '../src/model/document';
import type { Id } from '../src/model/ids';
import { newDocument } from '../src/model/new-document';
import { applyIntents } from '../src/quick-entry/apply-intents';
import { completions } from '../src/quick-entry/complete';
import { readBlock } from '../src/quick-entry/read-block';
import { readLine } from '../src/quick-entry/read-line';

/** One line of the table of figures. */
export interface Figure {
  readonly name: string;
  readonly value: string;
}

const TODAY = '2026-03-17';
const ROUNDS = 2000;
const LONG_ABOUT = 'demande de rendez-vous au sujet des absences du matin et des devoirs, '.repeat(4).trim();
const LONGEST_LINE =
  `Laurent12 Thomas, conseiller principal d'éducation, chez Collège 3 et Lina5 Haddad & Claire Fabre, assistante ` +
  `sociale de secteur, chez MDS > Sandrine1 Morel, Karim2 Haddad et Lina6 Haddad : ${LONG_ABOUT} (avec Sandrine1) (12/09/2024)`;
const LINES: Readonly<Record<string, readonly string[]>> = {
  'ordinary line': [
    'Sandrine1 > Laurent12 Thomas : demande de rendez-vous (16/09/2024) (dit par Sandrine1)',
    'Paul Grenier, psychologue, chez CMP enfants et adolescents > Lina5 : premier rendez-vous',
    'Sandrine1 + Karim2 (séparés 2021) : Léa f 2011, Tom h 2015',
    'présents : Sandrine1, Karim2, Lina5, Laurent12',
    'Zohra Haddad f 1957',
  ],
  '500 characters': [LONGEST_LINE.slice(0, 500)],
  '500 characters of brackets and quotes': ['(«"['.repeat(125), '" > ( et '.repeat(55).slice(0, 500)],
};

/** Times of reading a line on a sheet of 300 figures and 600 arrows, and of completing it. */
export function benchQuickEntry(): readonly Figure[] {
  const document = sheetOf300();
  const context = { document, today: TODAY };
  const read = Object.entries(LINES).flatMap(([name, lines]) =>
    figures(`read, ${name}`, (round) => readLine(variant(lines, round), context)),
  );
  const complete = figures('complete at the caret', (round) => {
    const text = variant(
      ['Sandrine1 > la', 'Sandrine1 > Paul, psy', 'Sandrine1 > Paul, psychologue, chez co'],
      round,
    );
    return completions(text, text.length, context);
  });
  return [...read, ...complete, ...coldFigures(document)];
}

/** Every round another text, so that nothing is remembered from the round before. */
function variant(lines: readonly string[], round: number): string {
  return (lines[round % lines.length] ?? '').replace('Sandrine1', `Sandrine${1 + (round % 60)}`);
}

/** The first line after the sheet has changed: its names are indexed again. */
function coldFigures(document: DiagramDocument): readonly Figure[] {
  const line = LINES['ordinary line']?.[0] ?? '';
  return figures('read on a sheet that just changed', () =>
    readLine(line, { document: { ...document, persons: { ...document.persons } }, today: TODAY }),
  );
}

function figures(name: string, run: (round: number) => unknown): readonly Figure[] {
  for (let round = 0; round < ROUNDS / 4; round += 1) run(round);
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const before = performance.now();
    run(round);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return [50, 99].map((percent) => ({
    name: `${name}, p${percent}`,
    value: `${(times[Math.floor((times.length * percent) / 100)] ?? 0).toFixed(2)} ms`,
  }));
}

function sheetOf300(): DiagramDocument {
  const lines: string[] = [];
  for (let at = 0; at < 60; at += 1) {
    lines.push(
      `inst Collège ${at}`,
      `Laurent${at} Thomas, CPE, chez Collège ${at}`,
      `Sandrine${at} Morel f 1982 + Karim${at} Haddad h 1980 : Lina${at} Haddad f 2009`,
    );
  }
  for (let at = 0; at < 600; at += 1) {
    lines.push(`Sandrine${at % 60} Morel > Laurent${(at * 7) % 60} Thomas : demande ${at} (12/09/2024)`);
  }
  let count = 0;
  const makeId = <Kind extends string>() => `b${(count += 1)}` as Id<Kind>;
  const blank = newDocument(makeId, { date: TODAY, title: 'Feuille' });
  const { intents } = readBlock(lines.join('\n'), { document: blank, today: TODAY });
  return produce(blank, (draft) => {
    applyIntents(draft, intents, { makeId, now: null, keepsProvisional: false });
  });
}
