import { downloadFile } from '../export/download';
import { RecoveryScreen } from '../features/recovery/RecoveryScreen';
import { localDay } from '../model/local-day';
import type { Desk } from './desk';

interface RecoveryOnDeskProps {
  readonly desk: Desk;
  readonly onLeave: () => void;
}

/** The recovery screen of this device: it needs no editor, and restores as new sheets only. */
export function RecoveryOnDesk({ desk, onLeave }: RecoveryOnDeskProps) {
  const { recovery } = desk;
  return (
    <RecoveryScreen
      survey={recovery.survey}
      onRestore={async (from) => {
        const document = await recovery.read(from);
        if (document === null) return 'notRestored';
        return (await desk.keep(document)) ? 'restored' : 'notKept';
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
