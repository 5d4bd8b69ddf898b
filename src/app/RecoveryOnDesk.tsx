import { useCallback } from 'react';
import { downloadFile } from '../export/download';
import { RecoveryScreen } from '../features/recovery/RecoveryScreen';
import { localDay } from '../model/local-day';
import type { Desk } from './desk';
import { saveTraceFile } from './save-trace-file';

interface RecoveryOnDeskProps {
  readonly desk: Desk;
  readonly onLeave: () => void;
}

/** The recovery screen of this device: it needs no editor, and restores as new sheets only. */
export function RecoveryOnDesk({ desk, onLeave }: RecoveryOnDeskProps) {
  const { recovery } = desk;
  const survey = useCallback(
    async () => ({ sheets: await recovery.survey(), isSilent: recovery.isSilent() }),
    [recovery],
  );
  return (
    <RecoveryScreen
      survey={survey}
      onRestore={async (from) => {
        const document = await recovery.read(from);
        if (document === null) return 'notRestored';
        return (await desk.keep(document)) ? 'restored' : 'notKept';
      }}
      onFile={(from) => {
        void recovery.read(from).then((document) => {
          if (document !== null) saveTraceFile(document, desk.now());
        });
      }}
      onErase={desk.lost.erase}
      onRaw={() => {
        void recovery.raw().then((text) => {
          const name = `sauvegarde-${localDay(desk.now())}.json`;
          downloadFile(new Blob([text], { type: 'application/json' }), name);
        });
      }}
      onLeave={onLeave}
    />
  );
}
