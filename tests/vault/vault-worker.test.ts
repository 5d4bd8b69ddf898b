import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST_COST } from '../../src/vault/phrase-cost';
import type { VaultAnswers, VaultRequest } from '../../src/vault/work-protocol';

const answers: VaultAnswers[VaultRequest['kind']][] = [];
const reported: unknown[] = [];
let ask: (event: { readonly data: VaultRequest }) => void;

beforeEach(async () => {
  answers.length = 0;
  reported.length = 0;
  vi.resetModules();
  vi.stubGlobal('self', {
    addEventListener: (_: 'message', listener: typeof ask) => {
      ask = listener;
    },
    postMessage: (answer: VaultAnswers[VaultRequest['kind']]) => answers.push(answer),
  });
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  await import('../../src/vault/vault-worker');
});

describe('the worker of the vault', () => {
  it('answers what it is asked', async () => {
    ask({ data: { kind: 'derive', phrase: 'a phrase', salt: new Uint8Array(16), cost: LEAST_COST } });
    await vi.waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    expect(reported).toEqual([]);
  });

  it('fails aloud, so that the page hears of it: browsers tell it nothing of a promise', async () => {
    ask({ data: { kind: 'openAge', sealed: null as never, key: { kind: 'phrase', phrase: 'a phrase' } } });
    await vi.waitFor(() => {
      expect(reported).toHaveLength(1);
    });
    expect(answers).toEqual([]);
  });
});
