import { expect, it } from 'vitest';
import { createAccessibleNames } from '../../src/documents/accessible-names';
import { listedFigures } from '../../src/documents/find-figures';
import { sheetOutline } from '../../src/documents/outline';
import { threadSentences } from '../../src/documents/thread-sentences';
import { createTranslate } from '../../src/i18n/translate';
import { writeText } from '../../src/quick-entry/write-text';
import { aDocument, aFiliation, anActivation, aPerson, idOf } from '../builders';

const t = createTranslate('fr');

const sheet = (losses: boolean) =>
  aDocument({
    persons: [
      aPerson({ id: idOf('ana'), name: 'Ana', sex: 'female' }),
      aPerson({ id: idOf('lost'), name: '', loss: 'miscarriage', birthYear: 2012 }),
      aPerson({ id: idOf('noe'), name: 'Noé', loss: 'stillbirth' }),
    ],
    filiations: [aFiliation({ child: idOf('lost'), parent: idOf('ana') })],
    activations: [anActivation({ from: [idOf('ana')], to: [idOf('lost')] })],
    options: { losses },
  });

const everything = (losses: boolean) => {
  const document = sheet(losses);
  return JSON.stringify([
    [...createAccessibleNames()(document, t)],
    threadSentences(document, t),
    sheetOutline(document, t),
    listedFigures(document, t),
  ]);
};

it('tells of a pregnancy that ended in its own words, when the sheet draws it', () => {
  const names = createAccessibleNames()(sheet(true), t);
  expect(names.get(idOf<'person'>('lost'))).toBe('la fausse couche, en 2012');
  expect(names.get(idOf<'person'>('noe'))).toBe('Noé, l’enfant mort-né');
  expect(threadSentences(sheet(true), t)[0]!.sentence.text).toContain('fausse couche');
});

it('never tells of it when the sheet does not draw it', () => {
  expect(everything(true)).toMatch(/fausse couche.*Noé/);
  expect(everything(false)).not.toMatch(/fausse couche|Noé|lost/);
});

it('leaves it out of the text, which has no words for it', () => {
  for (const losses of [true, false]) {
    expect(writeText(sheet(losses))).toContain('Ana');
    expect(writeText(sheet(losses))).not.toMatch(/Noé|2012|couche/);
  }
});
