import type { DiagramDocument } from '../model/document';
import { readMention, type Mention } from './mention';
import type { Token } from './token';

/** A name that must be on the sheet, with the number that tells it from its homonyms. */
export function knownMention(
  tokens: readonly Token[],
  fields: DiagramDocument['fields'],
): Pick<Mention, 'name' | 'number'> {
  const { rawName, name, unknown, number } = readMention(tokens, fields);
  return { name: unknown.length > 0 ? rawName : name, number };
}
