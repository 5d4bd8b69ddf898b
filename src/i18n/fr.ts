import { appFr } from './fr/app';
import { commandsFr } from './fr/commands';
import { gesturesFr } from './fr/gestures';
import { findFr } from './fr/find';
import { inspectorFr } from './fr/inspector';
import { outlineFr } from './fr/outline';
import { replayFr } from './fr/replay';
import { threadFr } from './fr/thread';
import { readingFr } from './fr/reading';
import { notationFr } from './fr/notation';
import { sheetFr } from './fr/sheet';
import { quickEntryFr } from './fr/quick-entry';
import { sentencesFr } from './fr/sentences';
import { filesFr } from './fr/files';
import { gedcomFr } from './fr/gedcom';
import { settingsFr } from './fr/settings';
import { storageFr } from './fr/storage';
import { keepingFr } from './fr/keeping';
import { vaultFr } from './fr/vault';
import { libraryFr } from './fr/library';
import { exportFr } from './fr/export';
import { editorFr } from './fr/editor';
import { handsFr } from './fr/hands';
import { comparisonFr } from './fr/comparison';
import { sittingsFr } from './fr/sittings';
import { helpFr } from './fr/help';
import { saidFr } from './fr/said';
import { projectionFr } from './fr/projection';
import { leavingFr } from './fr/leaving';
import type { Catalogue } from './message';

/** The source language. */
export const fr = {
  ...appFr,
  ...commandsFr,
  ...gesturesFr,
  ...findFr,
  ...inspectorFr,
  ...outlineFr,
  ...replayFr,
  ...threadFr,
  ...readingFr,
  ...sheetFr,
  ...notationFr,
  ...quickEntryFr,
  ...sentencesFr,
  ...filesFr,
  ...gedcomFr,
  ...settingsFr,
  ...storageFr,
  ...keepingFr,
  ...vaultFr,
  ...libraryFr,
  ...exportFr,
  ...editorFr,
  ...handsFr,
  ...helpFr,
  ...sittingsFr,
  ...comparisonFr,
  ...saidFr,
  ...projectionFr,
  ...leavingFr,
} as const satisfies Catalogue;
