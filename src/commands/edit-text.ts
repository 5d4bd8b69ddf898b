import type { Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { readTyped } from './typed-text';

interface TextEdit {
  readonly label: Parameters<typeof commitEdit>[1]['label'];
  /** Names the field and its record. */
  readonly key: string;
  readonly typed: string;
  /** Most code points. */
  readonly max: number;
  /** `null`: the field was emptied. */
  readonly write: (draft: Draft<DiagramDocument>, value: string | null) => void;
}

/**
 * Writes a text that may be left out. What is typed after a pause joins what was typed before it.
 * @returns what is wrong with it, in a sentence, or `null`: then it was taken.
 */
export function editText(host: CommandHost, { label, key, typed, max, write }: TextEdit): string | null {
  const read = readTyped(typed, max, host.t);
  if (!read.ok) return read.problem;
  commitEdit(host, { label, mergeKey: key }, (draft) => {
    write(draft, read.value === '' ? null : read.value);
  });
  return null;
}
