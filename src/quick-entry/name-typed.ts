import { cleanText } from '../model/text';
import { properName } from './proper-name';
import { textOf } from './token';
import { tokenise } from './tokenise';

/** A name typed where only a name is asked for, as the line would store it: « samir benali » gets its capitals. */
export function nameTyped(typed: string): string {
  const name = cleanText(typed).trim();
  const tokens = tokenise(name, 0, name.length, { quotes: false });
  return textOf(tokens) === name ? properName(tokens) : name;
}
