import { produce } from 'immer';
import { writeTrace } from '../src/format/write-trace';
import { createTranslate } from '../src/i18n/translate';
import { applyArrangement } from '../src/layout/apply-arrangement';
import { arrangePositions } from '../src/layout/arrange';
import { arrangeJob } from '../src/layout/arrange-job';
import type { ArrangeResult } from '../src/layout/arrangement';
import { createSceneBuilder } from '../src/layout/build-scene';
import type { DiagramDocument } from '../src/model/document';
import { recordsOf } from '../src/model/records';
import { fictionalDocument } from '../tests/fixtures/fictional-document';
import { benchFamilies } from './families';
import { largeDocument } from './large-document';
import { benchQuickEntry } from './quick-entry';

/** Notes one figure; `within`: whether its target is kept, `null` when there is none. */
export type NoteFigure = (name: string, value: string, target?: string, within?: boolean | null) => void;

/** A sheet that is drawn on in the browser: as a file, and as plain nodes and edges. */
export interface BenchSheet {
  readonly json: string;
  /** Figures to drag, those first whose arrows are nearest to a dozen. */
  readonly draggable: readonly string[];
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

interface PlainNode {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
  readonly data: { readonly label: string };
}

const t = createTranslate('fr');
const SIZE = { nodes: 300, arrows: 600 };
const LARGE_SIZE = { nodes: 1000, arrows: 2000 };
const DOZEN = 12;

/** What needs no browser: the language, « Ranger », the scene. */
export function measureInNode(note: NoteFigure): BenchSheet {
  for (const { name, value } of benchQuickEntry()) {
    if (name.includes('500') && name.includes('p99')) note(name, value, '≤ 5 ms', parseFloat(value) <= 5);
    else note(name, value);
  }
  const [, fictional] = timed(() => arranged(fictionalDocument()));
  noteMs(note, '« Ranger » on the fictional sitting, whole', fictional, 2_000);
  for (const { name, persons, firstMs, medianMs } of benchFamilies()) {
    const value = `${firstMs.toFixed(0)} ms, ${medianMs.toFixed(0)} when asked again`;
    note(`« Ranger », ${persons} relatives (${name})`, value, '≤ 100 ms', firstMs <= 100);
  }
  const large = largeDocument(SIZE);
  const [, positions] = timed(() => arrangePositions(large, t));
  const counts = `${SIZE.nodes} nodes, ${SIZE.arrows} arrows`;
  noteMs(note, `« Ranger », positions only (${counts})`, positions, 200);
  const [sheet, whole] = timed(() => arranged(large));
  noteMs(note, `« Ranger », whole (${counts})`, whole, 15_000);
  noteFrame(note, sheet, counts);
  return benchSheet(sheet);
}

/** A thousand signs in their places, their arrows straight: the drawing is timed, not the routing. */
export function largeBenchSheet(): BenchSheet {
  const document = largeDocument(LARGE_SIZE);
  const { positions, signSides } = arrangePositions(document, t);
  return benchSheet(
    produce(document, (draft) => {
      applyArrangement(draft, { positions, signSides, routes: new Map() });
    }),
  );
}

function benchSheet(document: DiagramDocument): BenchSheet {
  const arrows = new Map<string, number>();
  for (const { from, to } of recordsOf(document.activations)) {
    for (const end of [...from, ...to]) arrows.set(end, (arrows.get(end) ?? 0) + 1);
  }
  const offDozen = (id: string): number => Math.abs((arrows.get(id) ?? 0) - DOZEN);
  const persons = recordsOf(document.persons).map(({ id }) => id);
  const draggable = persons.sort((one, other) => offDozen(one) - offDozen(other));
  return { json: writeTrace(document), draggable, ...plainFlow(document) };
}

function arranged(document: DiagramDocument): DiagramDocument {
  const job = arrangeJob(document, t);
  let step = job.next();
  while (step.done !== true) step = job.next();
  const result: ArrangeResult = step.value;
  return produce(document, (draft) => {
    applyArrangement(draft, result);
  });
}

/** The scene of one frame of a drag: one figure has moved. */
function noteFrame(note: NoteFigure, sheet: DiagramDocument, counts: string): void {
  const build = createSceneBuilder();
  build(sheet, t);
  const [moved] = recordsOf(sheet.persons);
  if (moved === undefined) return;
  let document = sheet;
  const frames = 200;
  const [, ms] = timed(() => {
    for (let frame = 0; frame < frames; frame += 1) {
      document = produce(document, (draft) => {
        const person = draft.persons[moved.id];
        if (person !== undefined) person.position.x += 1;
      });
      build(document, t);
    }
  });
  note(`scene of one frame of a drag (${counts})`, `${(ms / frames).toFixed(2)} ms`);
}

function plainFlow(sheet: DiagramDocument): Pick<BenchSheet, 'nodes' | 'edges'> {
  const figures = [
    ...recordsOf(sheet.persons),
    ...recordsOf(sheet.professionals),
    ...recordsOf(sheet.institutions),
  ];
  return {
    nodes: figures.map(({ id, name, position }) => ({ id, position, data: { label: name } })),
    edges: recordsOf(sheet.activations).flatMap(({ id, from: [source], to: [target] }) =>
      source === undefined || target === undefined ? [] : [{ id, source, target }],
    ),
  };
}

function noteMs(note: NoteFigure, name: string, ms: number, most: number): void {
  note(name, `${ms.toFixed(0)} ms`, `≤ ${most} ms`, ms <= most);
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
