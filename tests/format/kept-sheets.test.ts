import { describe, expect, it } from 'vitest';
import { currentSitting } from '../../src/model/current-sitting';
import type { DiagramDocument } from '../../src/model/document';
import { sheetContent } from '../../src/model/sheet-content';
import { isClosed } from '../../src/model/sitting';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { aDocument, aPerson, aSitting, idOf } from '../builders';

const persons = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => aPerson({ id: idOf(`${prefix}${at}`) }));

function keeping(before: DiagramDocument, now: DiagramDocument): DiagramDocument {
  const old = aSitting({ id: idOf('old'), closed: sheetContent(before) });
  return { ...now, sittings: { old, ...now.sittings } as DiagramDocument['sittings'] };
}

const read = (document: unknown) =>
  readTrace(new TextEncoder().encode(JSON.stringify({ format: 'trace', version: 1, document })));

describe('a sheet kept with a sitting', () => {
  it('is read as it was written, beside the sheet of today', () => {
    const document = keeping(
      aDocument({ persons: persons('a', 2) }),
      aDocument({ persons: persons('a', 3) }),
    );
    const again = readTrace(new TextEncoder().encode(writeTrace(document)));
    expect(again).toEqual({ ok: true, value: document });
  });

  it('is given what it lacks, as a sheet of today is', () => {
    const document = keeping(aDocument({ persons: persons('a', 1) }), aDocument());
    const lacking = JSON.parse(
      JSON.stringify(document, (key, value: unknown) =>
        ['options', 'pinned', 'guests', 'start', 'end', 'rank', 'sheetless', 'fields'].includes(key)
          ? key === 'fields'
            ? {}
            : undefined
          : value,
      ),
    ) as unknown;
    expect(read(lacking)).toEqual({ ok: true, value: document });
  });

  it('counts like the sheet of today', () => {
    const document = keeping(
      aDocument({ persons: persons('a', 3_000) }),
      aDocument({ persons: persons('a', 2_001) }),
    );
    expect(read(document)).toEqual({
      ok: false,
      problem: { kind: 'tooManyFigures', count: 5_001, limit: 5_000 },
    });
  });

  it('is refused when it does not hold together, and when no sitting goes on', () => {
    const document = keeping(aDocument(), aDocument());
    const old = { ...document.sittings[idOf<'sitting'>('old')]!, participants: [] };
    const stranger = [{ who: idOf<'person'>('nobody'), presence: 'present' as const, role: null }];
    const withOld = (parts: object) => ({
      ...document,
      sittings: { ...document.sittings, old: { ...old, ...parts } },
    });
    expect(read(withOld({}))).toMatchObject({ ok: true });
    expect(read(withOld({ participants: stranger }))).toMatchObject({ problem: { breach: 'dangling' } });
    expect(read({ ...document, sittings: { old } })).toMatchObject({ problem: { breach: 'noSitting' } });
    expect(read(withOld({ closed: { persons: {} } }))).toMatchObject({
      problem: { kind: 'badRecord', record: 'sittings' },
    });
  });

  it('keeps what a newer version wrote in it', () => {
    const document = keeping(aDocument(), aDocument());
    const later = {
      ...document,
      sittings: {
        ...document.sittings,
        old: {
          ...document.sittings[idOf<'sitting'>('old')],
          closed: { ...document, weather: { w: { id: 'w' } } },
        },
      },
    };
    const again = read(later);
    const old = again.ok ? Object.values(again.value.sittings).find(isClosed) : undefined;
    expect(old?.closed).toMatchObject({ weather: { w: { id: 'w' } } });
    expect(again.ok && currentSitting(again.value).id).toBe('sitting');
  });
});
