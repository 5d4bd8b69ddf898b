import { produce } from 'immer';
import { createTranslate } from '../../src/i18n/translate';
import type { DiagramDocument } from '../../src/model/document';
import { newDocument } from '../../src/model/new-document';
import { applyIntents } from '../../src/quick-entry/apply-intents';
import { chipText } from '../../src/quick-entry/chip-text';
import { problemText } from '../../src/quick-entry/problem-text';
import { readBlock } from '../../src/quick-entry/read-block';
import { readLine } from '../../src/quick-entry/read-line';
import type { LineReading, ReadingContext } from '../../src/quick-entry/reading';
import { countingIds } from '../builders';

export const t = createTranslate('fr');
/** Lines drawn one after the other never share an id. */
const makeId = countingIds('made');

export const TODAY = '2026-03-17';

export function blankSheet(): DiagramDocument {
  return newDocument(countingIds('blank'), { date: TODAY, title: 'Feuille du 17 mars 2026' });
}

/** The sheet after these lines; every one must be understood. */
export function sheet(...lines: readonly string[]): DiagramDocument {
  return sheetFrom(lines.join('\n'));
}

export function sheetFrom(text: string, document = blankSheet()): DiagramDocument {
  const { intents, misread } = readBlock(text, { document, today: TODAY });
  if (misread.length > 0) {
    throw new Error(
      misread
        .map(({ number, text: line, problem }) => `${number} ${line}: ${problemText(problem, t)}`)
        .join('\n'),
    );
  }
  return produce(document, (draft) => {
    applyIntents(draft, intents, { makeId, now: null, keepsProvisional: false });
  });
}

export function read(
  line: string,
  document: DiagramDocument = blankSheet(),
  context: Partial<ReadingContext> = {},
): LineReading {
  return readLine(line, { document, today: TODAY, ...context });
}

/** Chips of a line, in words. */
export function chips(
  line: string,
  document?: DiagramDocument,
  context?: Partial<ReadingContext>,
): readonly string[] {
  return read(line, document, context).chips.map((chip) => chipText(chip, t));
}

/** The sentence for a line that is not understood; `null` when it is. No-break spaces are plain ones. */
export function sentence(line: string, document?: DiagramDocument): string | null {
  const { problem } = read(line, document);
  return problem === null ? null : problemText(problem, t).replaceAll('\u00a0', ' ');
}
