/** What was done to the lines of a pasted block before it is drawn; lines are numbered from 1, as people do. */
export interface BlockEdits {
  readonly mended: ReadonlyMap<number, string>;
  readonly setAside: ReadonlySet<number>;
}

export const noEdits: BlockEdits = { mended: new Map(), setAside: new Set() };

/** `text` is now written in the line. */
export function mend(edits: BlockEdits, number: number, text: string): BlockEdits {
  return { ...edits, mended: new Map(edits.mended).set(number, text) };
}

export function setAside(edits: BlockEdits, number: number): BlockEdits {
  return { ...edits, setAside: new Set(edits.setAside).add(number) };
}

export function takeBack(edits: BlockEdits, number: number): BlockEdits {
  return { ...edits, setAside: new Set([...edits.setAside].filter((other) => other !== number)) };
}

/** The lines as they are now written, those set aside too: all keep their numbers. */
export function editedLines(text: string, { mended }: BlockEdits): readonly string[] {
  return text.split(/\r\n?|\n/).map((line, index) => mended.get(index + 1) ?? line);
}
