import { appFr } from './fr/app';
import { commandsFr } from './fr/commands';
import { sheetFr } from './fr/sheet';
import { quickEntryFr } from './fr/quick-entry';
import { sentencesFr } from './fr/sentences';
import { filesFr } from './fr/files';
import { storageFr } from './fr/storage';
import { libraryFr } from './fr/library';
import { exportFr } from './fr/export';
import { editorFr } from './fr/editor';
import { helpFr } from './fr/help';
import type { Catalogue } from './message';

/** The source language. */
export const fr = {
  ...appFr,
  ...commandsFr,
  ...sheetFr,
  ...quickEntryFr,
  ...sentencesFr,
  ...filesFr,
  ...storageFr,
  ...libraryFr,
  ...exportFr,
  ...editorFr,
  ...helpFr,
} as const satisfies Catalogue;
