import { expect, it } from 'vitest';
import { addRelative } from '../../src/commands/add-relative';
import { editWorkplace } from '../../src/commands/edit-workplace';
import { recordsOf } from '../../src/model/records';
import { aDocument, aPerson, aProfessional, idOf } from '../builders';
import { aHost } from './a-host';

const family = ['Ana', 'Bob', 'Eva'].map((name, nth) =>
  aPerson({ id: idOf(name), name, position: { x: nth * 118, y: 0 } }),
);
const workers = ['Paul', 'Rita', 'Omar', 'Lise'].map((name, nth) =>
  aProfessional({ id: idOf(name), name, position: { x: 2_000 + nth * 200, y: 2_000 } }),
);

/** Each begins to work somewhere else, in a place that is new on the sheet. */
function placesWhen(room: 'wide' | 'tall') {
  const { host, sheet } = aHost(aDocument({ persons: family, professionals: workers }));
  const there = { ...host, room: () => room };
  for (const { id } of workers) expect(editWorkplace(there, [id], `Le lieu de ${id}`)).toBeNull();
  return recordsOf(sheet().institutions).map(({ position }) => position);
}

it('stands new buildings above and below the family only, on a tablet held upright', () => {
  for (const { y } of placesWhen('tall')) expect(Math.abs(y)).toBeGreaterThanOrEqual(390);
  expect(placesWhen('wide').some(({ y }) => Math.abs(y) < 390)).toBe(true);
});

it('asks for the room each time, as a tablet is turned', () => {
  const { host } = aHost(aDocument({ persons: family }));
  let asked = 0;
  const room = () => {
    asked += 1;
    return 'tall' as const;
  };
  addRelative({ ...host, room }, idOf<'person'>('Ana'), 'partner', 'Luc');
  addRelative({ ...host, room }, idOf<'person'>('Ana'), 'child', 'Mia');
  expect(asked).toBe(2);
});
