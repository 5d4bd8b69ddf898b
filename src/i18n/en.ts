import { appEn } from './en/app';
import { commandsEn } from './en/commands';
import { sheetEn } from './en/sheet';
import { quickEntryEn } from './en/quick-entry';
import { sentencesEn } from './en/sentences';
import { filesEn } from './en/files';
import { storageEn } from './en/storage';
import { libraryEn } from './en/library';
import { exportEn } from './en/export';
import { editorEn } from './en/editor';
import { helpEn } from './en/help';
import type { fr } from './fr';
import type { TranslationOf } from './message';

export const en: TranslationOf<typeof fr> = {
  ...appEn,
  ...commandsEn,
  ...sheetEn,
  ...quickEntryEn,
  ...sentencesEn,
  ...filesEn,
  ...storageEn,
  ...libraryEn,
  ...exportEn,
  ...editorEn,
  ...helpEn,
};
