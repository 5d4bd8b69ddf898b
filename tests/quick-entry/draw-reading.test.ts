import { produce } from 'immer';
import { expect, it } from 'vitest';
import { recordsOf } from '../../src/model/records';
import { drawReading, type Layout } from '../../src/quick-entry/draw-reading';
import { countingIds } from '../builders';
import { read, sheet, t } from './reading-tools';

/** Remembers what it was asked, and puts everything at 7, 7. */
function recordingLayout() {
  const asked: string[] = [];
  const layout: Layout = {
    place: (draft, figures) => {
      asked.push(`place ${figures.join(' ')}`);
      for (const id of figures) {
        const figure = [draft.persons, draft.professionals, draft.institutions]
          .flatMap((records) => recordsOf<{ id: string; position: { x: number; y: number } }>(records))
          .find((one) => one.id === id);
        if (figure !== undefined) figure.position = { x: 7, y: 7 };
      }
    },
    route: (_draft, arrows) => {
      asked.push(`route ${arrows.join(' ')}`);
    },
  };
  return { asked, layout };
}

const draw = (line: string, document = sheet()) => {
  const { asked, layout } = recordingLayout();
  const next = produce(document, (draft) => {
    drawReading(draft, read(line, document), { makeId: countingIds('n'), now: 1234, t, layout });
  });
  return { next, asked };
};

it('makes the records, then places the figures, buildings first, then routes the arrows', () => {
  const { next, asked } = draw('Laurent Thomas, CPE, Collège des Marronniers > Sandrine : absences');
  const [place] = recordsOf(next.institutions);
  const [laurent] = recordsOf(next.professionals);
  const [sandrine] = recordsOf(next.persons);
  const [arrow] = recordsOf(next.activations);
  expect(asked).toEqual([`place ${place!.id} ${laurent!.id} ${sandrine!.id}`, `route ${arrow!.id}`]);
  expect(laurent).toMatchObject({ institution: place!.id, position: { x: 7, y: 7 } });
  expect(arrow).toMatchObject({ from: [laurent!.id], to: [sandrine!.id], toldAt: 1234, rank: 1 });
});

it('moves nobody who is there already', () => {
  const document = sheet('Sandrine f', 'Karim h');
  const { next, asked } = draw('Sandrine > Karim : appel', document);
  expect(asked).toEqual([`route ${recordsOf(next.activations)[0]!.id}`]);
  expect(next.persons).toBe(document.persons);
});

it('places again somebody who is told to work elsewhere, and routes their arrows', () => {
  const document = sheet('pro Laurent Thomas', 'Laurent Thomas > Sandrine : appel');
  const { next, asked } = draw('Laurent Thomas, chez Collège des Marronniers', document);
  const [laurent] = recordsOf(next.professionals);
  const [place] = recordsOf(next.institutions);
  expect(asked).toEqual([`place ${place!.id} ${laurent!.id}`, `route ${recordsOf(next.activations)[0]!.id}`]);
});

it('ranks each arrow behind the last told', () => {
  const document = sheet('Ana > Luc : un', 'Luc > Ana : deux');
  const { next } = draw('Ana > Luc : trois', document);
  expect(recordsOf(next.activations).map(({ rank }) => rank)).toEqual([1, 2, 3]);
});

it('brings back a field that the sheet had let go', () => {
  const document = { ...sheet(), fields: {} };
  expect(Object.keys(draw('inst Le Pont (aide)', document).next.fields)).toEqual(['aid']);
});

it('changes nothing for a line that only names who is there', () => {
  const document = sheet('Sandrine f');
  expect(draw('Sandrine', document).next).toBe(document);
});
