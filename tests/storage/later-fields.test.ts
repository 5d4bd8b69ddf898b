import { expect, it } from 'vitest';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { sheetContent } from '../../src/model/sheet-content';
import { removePerson } from '../../src/model/remove-figure';
import { withLaterFields, withLaterFieldsInLine } from '../../src/storage/later-fields';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, aSitting, idOf } from '../builders';
import { aDevice, aDrawing, draw } from './a-device';
import { freezeTime } from './freeze-time';
import { writtenInClear } from './written-in-clear';

const LATER = [
  ...['loss', 'wish', 'wishShown', 'wishStaysHere', 'pinned', 'staysHere', 'draft'],
  ...['guests', 'closed'],
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

it('gives a sheet kept with a sitting what it lacks, on its own and in a line of the log', () => {
  const sitting = aSitting({ id: idOf('old'), closed: sheetContent(sheet) });
  const later = { ...sheet, sittings: { ...sheet.sittings, [sitting.id]: sitting } };
  // What the sitting itself lacked is none of this: it was closed by a version that knew how.
  const lacking = { ...later, sittings: { ...sheet.sittings, old: { ...sitting, closed: asBefore(sheet) } } };
  expect(withLaterFields(lacking as DiagramDocument).sittings).toMatchObject({
    old: { closed: sitting.closed },
  });
  const patch = (path: readonly string[], value: unknown) => ({
    op: 'replace' as const,
    path: [...path],
    value,
  });
  const line = (...patches: readonly ReturnType<typeof patch>[]) =>
    ({ at: 0, label: 'x', kind: 'do', mergeKey: null, patches, inversePatches: [] }) as const;
  const old = line(
    patch(['sittings', 'old', 'closed'], asBefore(sheet)),
    patch(['sittings', 'old'], lacking.sittings.old),
    patch(['sittings', 'old', 'place'], 'Valmont'),
  );
  expect(withLaterFieldsInLine(old).patches).toMatchObject([
    { value: sitting.closed },
    { value: { closed: sitting.closed } },
    { value: 'Valmont' },
  ]);
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
