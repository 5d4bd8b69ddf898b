import { appEn } from './en/app';
import { commandsEn } from './en/commands';
import { gesturesEn } from './en/gestures';
import { findEn } from './en/find';
import { inspectorEn } from './en/inspector';
import { outlineEn } from './en/outline';
import { replayEn } from './en/replay';
import { threadEn } from './en/thread';
import { readingEn } from './en/reading';
import { notationEn } from './en/notation';
import { sheetEn } from './en/sheet';
import { quickEntryEn } from './en/quick-entry';
import { sentencesEn } from './en/sentences';
import { filesEn } from './en/files';
import { gedcomEn } from './en/gedcom';
import { settingsEn } from './en/settings';
import { storageEn } from './en/storage';
import { keepingEn } from './en/keeping';
import { vaultEn } from './en/vault';
import { libraryEn } from './en/library';
import { exportEn } from './en/export';
import { editorEn } from './en/editor';
import { handsEn } from './en/hands';
import { comparisonEn } from './en/comparison';
import { sittingsEn } from './en/sittings';
import { helpEn } from './en/help';
import { saidEn } from './en/said';
import { projectionEn } from './en/projection';
import { leavingEn } from './en/leaving';
import type { fr } from './fr';
import type { TranslationOf } from './message';

export const en: TranslationOf<typeof fr> = {
  ...appEn,
  ...commandsEn,
  ...gesturesEn,
  ...findEn,
  ...inspectorEn,
  ...outlineEn,
  ...replayEn,
  ...threadEn,
  ...readingEn,
  ...sheetEn,
  ...notationEn,
  ...quickEntryEn,
  ...sentencesEn,
  ...filesEn,
  ...gedcomEn,
  ...settingsEn,
  ...storageEn,
  ...keepingEn,
  ...vaultEn,
  ...libraryEn,
  ...exportEn,
  ...editorEn,
  ...handsEn,
  ...helpEn,
  ...sittingsEn,
  ...comparisonEn,
  ...saidEn,
  ...projectionEn,
  ...leavingEn,
};
