import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf } from '../scripts/licences-plugin';

const module = (path: string): string => resolve('node_modules', path);

describe('the licences that come with the build', () => {
  const modules = [
    module('dexie/dist/dexie.mjs'),
    '\0' + module('react/index.js'),
    module('@noble/hashes/argon2.js'),
    module('@noble/hashes/utils.js'),
    resolve('src/main.tsx'),
  ];
  const text = licencesOf(modules);

  it('are those of each package, once, with what they ask to be told', () => {
    const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \((.+)\)$/gm)].map(([, name, kind]) => [
      name,
      kind,
    ]);
    expect(named).toEqual([
      ['@noble/hashes', 'MIT'],
      ['dexie', 'Apache-2.0'],
      ['react', 'MIT'],
    ]);
    expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
    expect(text).toContain('Apache License');
  });

  it('are the same whatever comes first, so that two builds are the same', () => {
    expect(licencesOf(modules.toReversed())).toBe(text);
  });
});
