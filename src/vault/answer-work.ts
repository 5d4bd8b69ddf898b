import { openAge, sealAge } from './age-file';
import { randomBytes } from './bytes';
import { LEAST_COST, phraseCost } from './phrase-cost';
import { phraseKey } from './phrase-key';
import type { PhraseCost } from './vault';
import type { VaultAnswers, VaultRequest } from './work-protocol';

/** What the worker does, apart from being one. @param now ms, of a clock that only goes forward. */
export function answerWork(
  request: VaultRequest,
  now: () => number,
): VaultAnswers[VaultRequest['kind']] | Promise<VaultAnswers[VaultRequest['kind']]> {
  switch (request.kind) {
    case 'derive':
      return phraseKey(request.phrase, request.salt, request.cost);
    case 'calibrate':
      return calibrated(now);
    case 'sealAge':
      return sealAge(request.plain, request.lock);
    case 'openAge':
      return openAge(request.sealed, request.key);
  }
}

function calibrated(now: () => number): PhraseCost {
  const salt = randomBytes(16);
  const least = (): number => {
    const began = now();
    phraseKey('calibration', salt, LEAST_COST);
    return now() - began;
  };
  // The first time is slower than all that follow: the code is still being compiled.
  least();
  return phraseCost(least());
}
