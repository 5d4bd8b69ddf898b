import fc from 'fast-check';
import { produce } from 'immer';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { daysShifted, pseudonymised } from '../../src/documents/pseudonymised';
import { legendGroups } from '../../src/export/legend-groups';
import { paperContent } from '../../src/export/paper-content';
import { planPages } from '../../src/export/paper-pages';
import { PaperPage } from '../../src/export/PaperPage';
import { SheetPicture } from '../../src/export/SheetPicture';
import { outgoing } from '../../src/format/outgoing';
import { writeTrace } from '../../src/format/write-trace';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { textWidth } from '../../src/layout/text-width';
import type { DiagramDocument } from '../../src/model/document';
import { recordsOf } from '../../src/model/records';
import { writeText } from '../../src/quick-entry/write-text';
import { documentArbitrary } from '../../tests/arbitraries';
import { randomFrom, type Random } from './random';

type RedactionFilter = 'stays here' | 'pseudonymised';

/** A document whose texts are words that stand nowhere else, and those of them that may not go out. */
export interface Planted {
  readonly document: DiagramDocument;
  /** What « ne pas sortir » keeps here: names, and what is told of them alone. */
  readonly secrets: readonly string[];
  /** Every word planted. */
  readonly words: readonly string[];
}

export interface RedactionCount {
  readonly documents: number;
  /** Texts, pictures and pages in which was searched. */
  readonly outputs: number;
  /** Words looked for, over all outputs. */
  readonly searches: number;
  readonly leaks: readonly string[];
  /** The same words in the same outputs of the unfiltered sheet: at least one of them must be found. */
  readonly control: { readonly documents: number; readonly found: number };
}

const t = createTranslate('fr');
const FORMAT = { size: 'a4', orientation: 'landscape' } as const;
/** Letters that stand nowhere else, for somebody known by one alone: « Mme Ŋ. ». */
const LETTERS = ['Ŋ', 'Ɛ', 'Ɔ', 'Ʒ', 'Ȝ', 'Ƕ'] as const;
/** A word is as long as a name, and no part of another one. */
const WORD = /zq[0-9a-z]{7}|[ŋɛɔʒȝƕ]/giu;
const plantedWord = fc
  .noBias(fc.integer({ min: 36 ** 6, max: 36 ** 7 - 1 }))
  .map((number) => `Zq${number.toString(36)}`);

/** Documents with planted words; free texts among them name those who stay here, each in another way. */
export function plantedDocuments(count: number, seed: number): readonly Planted[] {
  const random = randomFrom(seed);
  return fc
    .sample(documentArbitrary({ texts: plantedWord }), { numRuns: count, seed })
    .map((document) => planted(document, random));
}

/** Searches every output of every document under both filters. */
export function searchOutputs(documents: readonly Planted[], seed: number): RedactionCount {
  const random = randomFrom(seed + 1);
  const leaks: string[] = [];
  let outputs = 0;
  let searches = 0;
  let controlled = 0;
  let found = 0;
  documents.forEach(({ document, secrets, words }, at) => {
    const days = daysShifted(random.below(1_000_000) / 1_000_000);
    const named = outgoing(document).document;
    const hidden = pseudonymised(named, days, t);
    const check = (sheet: DiagramDocument, wanted: readonly string[], filter: RedactionFilter) => {
      for (const [format, text] of outputsOf(sheet)) {
        outputs += 1;
        searches += wanted.length;
        for (const word of wordsIn(text, wanted)) leaks.push(`document ${at}, ${filter}, ${format}: ${word}`);
      }
    };
    check(named, secrets, 'stays here');
    check(hidden, words, 'pseudonymised');
    if (secrets.length === 0) return;
    controlled += 1;
    const bare =
      outputsOf(document)
        .map(([, text]) => text)
        .join('\n') + writeTrace(document);
    if (wordsIn(bare, secrets).length > 0) found += 1;
  });
  return { documents: documents.length, outputs, searches, leaks, control: { documents: controlled, found } };
}

/** The words of the list that the text holds, whatever its capitals. */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const held = new Set(text.toLowerCase().match(WORD) ?? []);
  return words.filter((word) => held.has(word));
}

/** What is written and drawn: the text, the picture (SVG, and PNG painted from it), the pages (PDF). */
function outputsOf(document: DiagramDocument): readonly (readonly [format: string, text: string])[] {
  const scene = createSceneBuilder()(document, t);
  const { extent } = scene;
  const text = ['text', writeText(document)] as const;
  if (extent === null) return [text];
  const legend = legendGroups(scene, document, t);
  const picture = renderToStaticMarkup(createElement(SheetPicture, { scene, extent, legend }));
  const content = paperContent({ document, scene, extent, t, locale: 'fr' });
  const plan = planPages(content, FORMAT, textWidth);
  const pages = plan.pages.map((page) =>
    renderToStaticMarkup(
      createElement(PaperPage, { content, format: FORMAT, plan, page, measure: textWidth }),
    ),
  );
  return [text, ['picture', picture], ['pages', pages.join('\n')]];
}

function planted(sampled: DiagramDocument, random: Random): Planted {
  const document = produce(sampled, (draft) => {
    const people = [...recordsOf(draft.persons), ...recordsOf(draft.professionals)];
    for (const one of people) if (one.staysHere) one.name = writtenName(one.name, random);
    const names = [...people, ...recordsOf(draft.institutions)]
      .filter(({ staysHere, name }) => staysHere && name !== '')
      .map(({ name }) => name);
    const naming = (text: string): string =>
      names.length > 0 && random.oneIn(3) ? named(text, random.pick(names), random) : text;
    const perhaps = (text: string | null): string | null => (text === null ? null : naming(text));
    for (const one of people) {
      if (!one.staysHere && one.name !== '' && names.length > 0 && random.oneIn(4))
        one.name = toldByAnother(one.name, random.pick(names), random);
    }
    for (const person of recordsOf(draft.persons)) {
      person.tie = perhaps(person.tie);
      person.wish = perhaps(person.wish);
    }
    for (const worker of recordsOf(draft.professionals)) worker.function = perhaps(worker.function);
    for (const home of recordsOf(draft.households)) home.name = perhaps(home.name);
    for (const arrow of recordsOf(draft.activations)) arrow.about = perhaps(arrow.about);
    for (const sitting of recordsOf(draft.sittings)) {
      sitting.title = naming(sitting.title);
      sitting.place = perhaps(sitting.place);
      sitting.setting = perhaps(sitting.setting);
      sitting.recipient = perhaps(sitting.recipient);
    }
  });
  return { document, secrets: secretsOf(document), words: textIn(document) };
}

/** A name as it is typed: one word, or two in either order, or a civility and a letter. */
function writtenName(word: string, random: Random): string {
  if (word === '') return word;
  const family = `Zq${(36 ** 6 + random.below(35 * 36 ** 6)).toString(36)}`;
  return random.pick([
    word,
    `${word} ${family}`,
    `${family.toUpperCase()} ${word}`,
    `${family} ${word}`,
    `Mme ${random.pick(LETTERS)}.`,
    `M. ${random.pick(LETTERS)}`,
  ]);
}

/** As people write a name in a sentence. */
function named(text: string, whole: string, random: Random): string {
  const name = mentionOf(whole, random);
  return random.pick([
    `${text} de ${name}`,
    `la demande d’${name}, ${text}`,
    `${text}, d'${name.toLowerCase()}`,
    `l’${name} du 3e, ${text}`,
    `${name.toUpperCase()} : ${text}`,
    `${text} (${name})`,
    `chez ${name}s, ${text}`,
    `${text}, par Mme ${name}`,
    `la famille ${name} : ${text}`,
  ]);
}

/** As somebody is called by another: « mère de K. ». */
function toldByAnother(word: string, whole: string, random: Random): string {
  const name = mentionOf(whole, random);
  return random.pick([
    `${word}, mère de ${name}`,
    `${word} ami d’${name}`,
    `${word} (à l’${name})`,
    `${word}, fils de Mme ${name}`,
    `${word} de la petite ${name}`,
  ]);
}

/** The whole name, its words turned round, or one of them; a letter alone where there is only a letter. */
function mentionOf(name: string, random: Random): string {
  const words = name.split(' ').filter((word) => word !== 'Mme' && word !== 'M.');
  return random.pick([name, words.join(' '), [...words].reverse().join(' '), ...words]);
}

function secretsOf({
  persons,
  professionals,
  institutions,
  activations,
}: DiagramDocument): readonly string[] {
  const kept = <T extends { readonly staysHere: boolean }>(records: Readonly<Record<string, T>>) =>
    recordsOf(records).filter(({ staysHere }) => staysHere);
  const wishes = recordsOf(persons).filter(({ wishStaysHere }) => wishStaysHere);
  return textIn([
    kept(persons).map(({ name, tie, wish }) => [name, tie, wish]),
    kept(professionals).map(({ name, function: work, shortFunction }) => [name, work, shortFunction]),
    kept(institutions).map(({ name, shortName }) => [name, shortName]),
    kept(activations).map(({ about }) => about),
    wishes.map(({ wish }) => wish),
  ]);
}

function textIn(value: unknown): readonly string[] {
  return [...new Set(JSON.stringify(value).toLowerCase().match(WORD) ?? [])];
}
