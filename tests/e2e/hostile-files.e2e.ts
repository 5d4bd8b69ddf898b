import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hostileList, type HostileFile } from '../../bench/reliability/hostile-list';
import { MAX_FILE_BYTES } from '../../src/format/file-limits';
import { problemSentence } from '../../src/format/problem-sentence';
import { fileKind } from '../../src/format/file-kind';
import { readFile } from '../../src/format/read-file';
import { createTranslate } from '../../src/i18n/translate';
import { LAPTOP, openTrace, type Visit } from './open-trace';
import { handsOn } from './sheet-hands';

interface Refused {
  readonly file: HostileFile;
  /** What the page is to say of it. */
  readonly sentence: string;
}

const t = createTranslate('fr');

/** Every file that is hostile as a whole and refused, and some of those with one bad value. */
function refusedFiles(): readonly Refused[] {
  const refused = hostileList().flatMap((file): Refused[] => {
    if (file.bytes.length > MAX_FILE_BYTES) {
      return [{ file, sentence: problemSentence({ kind: 'tooLarge' }, t) }];
    }
    if (fileKind(file.name, file.bytes) === 'sealed') return [];
    const read = readFile(file.name, file.bytes);
    return read.ok ? [] : [{ file, sentence: problemSentence(read.problem, t) }];
  });
  const isPlaced = ({ file }: Refused): boolean => /-\d+\.trace\.json$/u.test(file.name);
  const placed = refused.filter(isPlaced);
  return [...refused.filter((one) => !isPlaced(one)), ...placed.filter((_, at) => at % 16 === 0)];
}

describe('hostile files, put into the page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openTrace({ address: inject('address'), ...LAPTOP });
  });
  afterAll(async () => {
    await visit.close();
  });

  it('each get their sentence, and change nothing', async () => {
    const { page, complaints } = visit;
    const hands = handsOn(page);
    await hands.newSheet();
    await hands.draw('Lina f 2009');
    await hands.saved();
    await page.getByRole('button', { name: /toutes les feuilles/ }).click();
    const files = refusedFiles();
    expect(files.length).toBeGreaterThanOrEqual(30);
    const put = async ({ file, sentence }: Refused) => {
      const buffer = Buffer.from(file.bytes);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
      await page.getByText(sentence, { exact: true }).waitFor();
    };
    const before = files[0]!;
    const other = files.find(({ sentence }) => sentence !== before.sentence)!;
    for (const one of files) {
      // Another sentence first: what is waited for is not the one of the file before.
      await put(one.sentence === before.sentence ? other : before);
      await put(one);
      expect(await page.getByRole('button', { name: /^(Reprendre|Ouvrir) Feuille/ }).count()).toBe(1);
    }
    await page.reload();
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await hands.figure('Lina').waitFor();
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
