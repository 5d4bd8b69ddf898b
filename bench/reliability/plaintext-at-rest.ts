import { writeTrace } from '../../src/format/write-trace';
import {
  aDocument,
  aField,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  aSitting,
  idOf,
} from '../../tests/builders';
import { drawLine, isSaved, layNewSheet, openFile, openLastSheet } from './drawn-sheet';
import { startMortalBrowser } from './mortal-browser';
import { searchProfile, type Finding } from './profile-search';

/** No word of any language, so that nothing else of a browser's profile holds it. */
const WORD = 'Zqxwkvhj';
const CONTROL_WORD = 'Yqxwkvhj';

export interface RestCount {
  /** Words planted in sheets: in names, functions, titles, sentences, lines typed and looked for. */
  readonly planted: number;
  readonly found: readonly Finding[];
  /** The same search, for words that were put in clear into the same profile: it must find them. */
  readonly control: readonly Finding[];
}

/**
 * Draws words on sheets as hands do, lets one browser die and another close, and looks for the words in every
 * file of the profile.
 */
export async function searchAtRest(address: string, profile: string, typed: number): Promise<RestCount> {
  const planted = await plant(address, profile, typed);
  await revisit(address, profile);
  return {
    planted,
    found: searchProfile(profile, WORD),
    control: searchProfile(profile, CONTROL_WORD),
  };
}

/** @returns how many words. */
async function plant(address: string, profile: string, typed: number): Promise<number> {
  const browser = await startMortalBrowser({ profile });
  const { page } = browser;
  try {
    await page.goto(address);
    const { json, words } = markedSheet();
    await openFile(page, json);
    await page.locator('[data-colour]').first().waitFor({ state: 'attached' });
    await isSaved(page);
    await page.goto(address);
    await layNewSheet(page);
    for (let number = 0; number < typed; number += 1)
      await drawLine(page, `${WORD}t${number} > Samir Benali, éducateur, chez Le ${WORD} : ${WORD} de lui`);
    const line = page.locator('[role=combobox]');
    // Words that never become a stroke: a line left unfinished, a name looked for and not found.
    await line.fill(`${WORD} jamais dessinée`);
    await line.blur();
    await page.keyboard.press('Control+f');
    await page.keyboard.type(`${WORD} nulle part`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await isSaved(page);
    await browser.kill();
    return words + typed * 3 + 2;
  } finally {
    await browser.kill();
  }
}

/** Opened again, so that the databases are packed; and words in clear, for the control. */
async function revisit(address: string, profile: string): Promise<void> {
  const browser = await startMortalBrowser({ profile });
  const { page } = browser;
  await page.goto(address);
  await openLastSheet(page);
  await isSaved(page);
  await page.goto(address);
  await page.evaluate(inClear, CONTROL_WORD);
  await page.waitForTimeout(1_000);
  await browser.close();
  // LevelDB packs what it finds in its log when it is opened.
  const again = await startMortalBrowser({ profile });
  await again.page.goto(address);
  await openLastSheet(again.page);
  await again.page.waitForTimeout(1_000);
  await again.close();
}

/** Closed in itself: it runs in the page. Where browsers remember words: databases, storage, titles, addresses. */
async function inClear(word: string): Promise<void> {
  localStorage.setItem('control', `${word} in local storage`);
  document.title = `${word} in a title`;
  history.pushState(null, '', `#${word}`);
  await new Promise<void>((resolve, reject) => {
    const asked = indexedDB.open('control', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('words');
    };
    asked.onerror = () => {
      reject(new Error('no database for the control'));
    };
    asked.onsuccess = () => {
      const transaction = asked.result.transaction('words', 'readwrite');
      for (let at = 0; at < 200; at += 1)
        transaction.objectStore('words').put(`${word} ${at} `.repeat(20), at);
      transaction.oncomplete = () => {
        resolve();
      };
    };
  });
}

/** A sheet with a word in every place that takes one. */
function markedSheet(): { readonly json: string; readonly words: number } {
  let words = 0;
  const marked = (): string => `${WORD}${(words += 1)}`;
  const numbers = Array.from({ length: 150 }, (_, index) => index);
  const at = (row: number, index: number) => ({
    x: (index % 25) * 160,
    y: row * 1_500 + Math.floor(index / 25) * 160,
  });
  const institutions = numbers
    .slice(0, 50)
    .map((index) =>
      anInstitution({ id: idOf(`i${index}`), name: marked(), shortName: marked(), position: at(2, index) }),
    );
  const professionals = numbers.map((index) =>
    aProfessional({
      id: idOf(`w${index}`),
      name: marked(),
      function: marked(),
      institution: idOf(`i${index % 50}`),
      position: at(1, index),
    }),
  );
  const persons = numbers.map((index) =>
    aPerson({ id: idOf(`p${index}`), name: marked(), kind: 'other', tie: marked(), position: at(0, index) }),
  );
  const activations = numbers.map((index) =>
    anActivation({
      id: idOf(`a${index}`),
      from: [idOf(`p${index}`)],
      to: [idOf(`w${index}`)],
      about: marked(),
      rank: index,
    }),
  );
  const sitting = { id: idOf<'sitting'>('s'), title: marked(), setting: marked(), place: marked() };
  const document = aDocument({
    institutions,
    professionals,
    persons,
    activations,
    households: [aHousehold({ id: idOf('h'), name: marked(), members: [idOf('p1')] })],
    sittings: [aSitting({ ...sitting, recipient: marked(), intrus: { count: 1, names: [marked()] } })],
    moreFields: [aField({ id: idOf('f'), name: marked() })],
  });
  return { json: writeTrace(document), words };
}
