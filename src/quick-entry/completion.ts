/** Something that could be written at the caret; sheet first, then catalogue. */
export interface Completion {
  /** The stretch of the line it replaces, in UTF-16 units; the caret goes to the end of what is inserted. */
  readonly start: number;
  readonly end: number;
  /** What is inserted. */
  readonly text: string;
  /** What the list shows, as it would be stored. */
  readonly label: string;
  /** Function, tie, year or long name. */
  readonly detail: string | null;
  readonly group: 'fix' | 'sheet' | 'catalogue' | 'words';
  readonly icon: 'family' | 'other' | 'professional' | 'institution' | 'function' | 'field' | 'word';
}
