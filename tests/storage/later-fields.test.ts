import { expect, it } from 'vitest';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { removePerson } from '../../src/model/remove-figure';
import { withLaterFields } from '../../src/storage/later-fields';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { aDevice, aDrawing, draw } from './a-device';
import { freezeTime } from './freeze-time';
import { writtenInClear } from './written-in-clear';

const LATER = [
  ...['loss', 'wish', 'wishShown', 'wishStaysHere', 'pinned', 'staysHere', 'draft'],
  ...['shapedByHand', 'badgeByHand', 'shown', 'tag', 'options'],
];

/** As it was written before there were such fields. */
function asBefore<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inside: unknown) => (LATER.includes(key) ? undefined : inside)),
  ) as T;
}

const sheet = aDocument({
  persons: [aPerson({ id: idOf('ana') }), aPerson({ id: idOf('bob') })],
  professionals: [aProfessional()],
  institutions: [anInstitution()],
  activations: [anActivation({ from: [idOf('ana')], to: [idOf('professional')] })],
});

it('gives an old sheet what it lacks, and leaves one that lacks nothing as it is', () => {
  expect(asBefore(sheet)).not.toEqual(sheet);
  expect(withLaterFields(asBefore(sheet))).toEqual(sheet);
  expect(withLaterFields(sheet)).toBe(sheet);
});

it('opens a sheet stored before, and undoes what was done then', async () => {
  freezeTime();
  const device = aDevice();
  const drawing = await aDrawing(device.openTab(), sheet);
  draw(drawing.editor, 'eva');
  await drawing.becomes('saved');
  drawing.editor.commit({ label: 'test.remove' }, (draft) => {
    removePerson(draft, idOf('bob'));
  });
  await drawing.becomes('saved');
  await writtenInClear(device, drawing.id, asBefore);
  const again = await device.openTab().drawOn(drawing.id);
  const shown = (): DiagramDocument => again.editor.store.getState().committed;
  expect(shown()).toEqual(drawing.editor.store.getState().committed);
  again.editor.undo();
  expect(shown().persons).toEqual({ ...sheet.persons, eva: aPerson({ id: idOf('eva'), name: 'eva' }) });
  expect(brokenInvariants(shown())).toEqual([]);
});
