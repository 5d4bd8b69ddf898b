// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { exportSvg } from '../../src/export/export-svg';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aPerson } from '../builders';

const t = createTranslate('fr');

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(`.${url}`)));
});

const missingOf = async (name: string) => {
  const document = aDocument({ persons: [aPerson({ name })] });
  const made = await exportSvg({ document, scene: createSceneBuilder()(document, t), t });
  return made.ok ? made.value.missing : made.problem;
};

it('tells which characters a picture leaves to the fonts of whoever shows it', async () => {
  expect(await missingOf('漢 Łucja')).toEqual(['漢']);
  expect(await missingOf('ليلى')).toEqual([]);
  expect(await missingOf('👧🏽 Zoé')).toEqual(['👧', '🏽']);
});
