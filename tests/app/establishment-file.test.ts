import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTrace } from '../../src/format/read-trace';
import { aDocument, aPerson, idOf } from '../builders';
import { aComputer } from './a-computer';

const hasAge = ['age', 'age-keygen'].every((command) => spawnSync(command, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'trace-establishment-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(hasAge)('a file for an establishment', () => {
  it('is opened by the `age` command, with the key that its own `age-keygen` made', async () => {
    const key = join(folder, 'key.txt');
    const secret = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    writeFileSync(key, secret);
    const recipient = /public key: (age1\w+)/.exec(secret)?.[1] ?? '';
    const { safe } = await aComputer().start();
    const sheet = aDocument({ persons: [aPerson({ id: idOf('zoe'), name: 'Zoé' })] });
    expect(await safe.keepRecipient(recipient)).toBe('kept');
    const made = await safe.sealForEstablishment(sheet);
    if (made?.ok !== true) throw new Error('not made');
    const file = join(folder, 'sauvegarde-cle.trace.age');
    writeFileSync(file, made.bytes);
    const opened = execFileSync('age', ['-d', '-i', key, file]);
    expect(readTrace(new Uint8Array(opened))).toEqual({ ok: true, value: sheet });
    const other = join(folder, 'other.txt');
    writeFileSync(other, execFileSync('age-keygen', { stdio: ['ignore', 'pipe', 'ignore'] }));
    expect(spawnSync('age', ['-d', '-i', other, file]).status).not.toBe(0);
  });
});
