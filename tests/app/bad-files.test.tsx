// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { OpenSealedFile } from '../../src/app/OpenSealedFile';
import { sealedBytes } from '../../src/app/sealed-file';
import { sheetFromFile } from '../../src/app/sheet-from-file';
import { createTranslate } from '../../src/i18n/translate';
import { sealAge } from '../../src/vault/age-file';
import { aDevice } from '../storage/a-device';
import { renderUi } from '../ui/render-ui';
import { aDesk } from './a-desk';

const t = createTranslate('fr');
const UNCHANGED = / Rien n’a été changé\.$/;

/** jsdom's files are read as they were before `arrayBuffer`. */
function aFile(name: string, content: Uint8Array | string, size?: number): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const arrayBuffer = vi.fn(() => Promise.resolve(bytes.slice().buffer));
  return { name, size: size ?? bytes.length, arrayBuffer } as unknown as File;
}

async function refusalOf(file: File): Promise<string> {
  const device = aDevice();
  const { desk } = aDesk(device, device.openTab());
  const read = await sheetFromFile(file, desk, { t, locale: 'fr' });
  if (read.ok) throw new Error('it opened');
  expect(await device.openTab().storage.list()).toEqual([]);
  return read.problem;
}

describe('a file that does not open says why, what to do, and that nothing was changed', () => {
  it('made by a newer version', async () => {
    const file = aFile('feuille.trace.json', '{"format":"trace","version":9,"document":{}}');
    const sentence = await refusalOf(file);
    expect(sentence).toMatch(/version plus récente de Tracé \(format 9\)\u00a0: mettez Tracé à jour/);
    expect(sentence).toMatch(UNCHANGED);
  });

  it('of 200 MB, which is not even read', async () => {
    const file = aFile('feuille.trace.json', '', 200_000_000);
    expect(await refusalOf(file)).toMatch(/^Ce fichier est trop gros\u00a0: 20\u00a0Mo au plus\. Rien/);
    const sealed = aFile('feuille.trace.age', 'age-encryption.org/v1', 200_000_000);
    expect(await sealedBytes(sealed)).toBeNull();
    for (const one of [file, sealed]) expect(one).toHaveProperty('arrayBuffer.mock.calls', []);
  });

  it.each([
    ['deep', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['wide', `[${'[],'.repeat(2_000_000)}[]]`],
  ])('that is a %s JSON bomb', async (_, bomb) => {
    const sentence = await refusalOf(aFile('feuille.trace.json', bomb));
    expect(sentence).toMatch(/^Ce fichier est trop compliqué pour être une feuille\. Rien/);
  });

  it('that is cut short', async () => {
    expect(await refusalOf(aFile('feuille.trace.json', '{"format":"trace","version":1,"doc'))).toMatch(
      /^Ce fichier est abîmé.*il s’arrête trop tôt/,
    );
  });
});

describe('a protected file that does not open', () => {
  const phrase = 'sept mots tirés au hasard pour ceci';

  async function opening(change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
    const sealed = await sealAge(new TextEncoder().encode('{}'), { kind: 'phrase', phrase });
    if (!sealed.ok) throw new Error(sealed.problem);
    const device = aDevice();
    const { desk } = aDesk(device, device.openTab());
    const onInside = vi.fn();
    const file = { name: 'feuille.trace.age', bytes: change(sealed.bytes) };
    const { user } = renderUi(
      <OpenSealedFile desk={desk} file={file} onInside={onInside} onClose={vi.fn()} />,
    );
    const type = async (words: string) => {
      const field = screen.getByRole('textbox', { name: /Phrase du fichier/ });
      await user.clear(field);
      await user.type(field, words);
      await user.click(screen.getByRole('button', { name: 'Ouvrir' }));
    };
    return { type, onInside };
  }

  it('with a wrong phrase says so, and opens with the right one after it', async () => {
    const { type, onInside } = await opening((bytes) => bytes);
    await type('une autre phrase');
    const told = await screen.findByText(
      /^Cette phrase n’ouvre pas ce fichier\. Vérifiez les majuscules et les accents\./,
    );
    expect(told.textContent).toMatch(UNCHANGED);
    expect(onInside).not.toHaveBeenCalled();
    await type(phrase);
    await vi.waitFor(() => {
      expect(onInside).toHaveBeenCalledOnce();
    });
  });

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['cut in its head', (bytes) => bytes.slice(0, 60)],
    ['cut at its end', (bytes) => bytes.slice(0, -1)],
    ['damaged', (bytes) => bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte))],
  ])('because it is %s asks for another copy', async (_, change) => {
    const { type, onInside } = await opening(change);
    await type(phrase);
    const told = await screen.findByText(/^Ce fichier est abîmé ou coupé : demandez-en une autre copie\./);
    expect(told.textContent).toMatch(UNCHANGED);
    expect(onInside).not.toHaveBeenCalled();
  });
});
