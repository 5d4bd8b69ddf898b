import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArrangeReply, ArrangeRequest } from '../../src/layout/arrange-protocol';
import { aDocument, aPerson, idOf } from '../builders';

const replies: ArrangeReply[] = [];
const reported: unknown[] = [];
let ask: (event: { readonly data: ArrangeRequest }) => void;

beforeEach(async () => {
  replies.length = 0;
  reported.length = 0;
  vi.resetModules();
  vi.stubGlobal('self', {
    addEventListener: (_: 'message', listener: typeof ask) => {
      ask = listener;
    },
    postMessage: (reply: ArrangeReply) => replies.push(reply),
  });
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  await import('../../src/layout/arrange-worker');
});

describe('the worker of « Ranger »', () => {
  it('ends with the places', async () => {
    const ana = aPerson({ id: idOf('ana') });
    ask({ data: { document: aDocument({ persons: [ana] }), locale: 'fr', options: {} } });
    await vi.waitFor(() => {
      expect(replies.at(-1)?.kind).toBe('done');
    });
    expect(reported).toEqual([]);
  });

  it('fails aloud, so that the page hears of it: browsers tell it nothing of a promise', async () => {
    ask({ data: { document: null as never, locale: 'fr', options: {} } });
    await vi.waitFor(() => {
      expect(reported).toHaveLength(1);
    });
  });
});
