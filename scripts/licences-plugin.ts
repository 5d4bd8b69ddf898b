import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = '/node_modules/';
const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly moduleIds?: readonly string[];
}

/**
 * Writes `licences/packages.txt` into the build: whoever serves it hands on the work of others, whose licences ask
 * to come along. Workers are bundled apart and before the page, so the same list hears of both.
 */
export function licencesPlugins(): { readonly page: Plugin; readonly worker: Plugin } {
  const modules = new Set<string>();
  const note = (files: Readonly<Record<string, BuiltFile>>): void => {
    for (const { moduleIds } of Object.values(files)) for (const id of moduleIds ?? []) modules.add(id);
  };
  return {
    worker: {
      name: 'trace:licences-of-worker',
      apply: 'build',
      generateBundle(_, files) {
        note(files);
      },
    },
    page: {
      name: 'trace:licences',
      apply: 'build',
      generateBundle(_, files) {
        note(files);
        this.emitFile({ type: 'asset', fileName: 'licences/packages.txt', source: licencesOf(modules) });
      },
    },
  };
}

/**
 * The licences of the packages that these modules come from, one after the other, by name.
 * @param modules paths as the bundler knows them; those of no package are ours.
 */
export function licencesOf(modules: Iterable<string>): string {
  const roots = new Set([...modules].flatMap((id) => packageRoot(id) ?? []));
  return [...roots]
    .map(licenceOf)
    .sort((one, other) => (one < other ? -1 : 1))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package a module stands in; `null`: it is ours. */
function packageRoot(id: string): string | null {
  const at = id.lastIndexOf(FOLDER);
  if (at < 0) return null;
  const parts = id.slice(at + FOLDER.length).split('/');
  const name = parts.slice(0, parts[0]?.startsWith('@') === true ? 2 : 1).join('/');
  return id.slice(id.startsWith('\0') ? 1 : 0, at + FOLDER.length) + name;
}

function licenceOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
    Record<'name' | 'version' | 'license', string>
  >;
  const texts = readdirSync(root)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/\r\n?/g, '\n').trim());
  return [`${name} ${version} (${license})`, ...texts, ''].join('\n\n');
}
