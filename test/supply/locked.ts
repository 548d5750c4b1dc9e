import { readFileSync } from 'node:fs';

/** A package as the lock file has it. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it is installed with the library, not for its development alone. */
  readonly production: boolean;
  readonly optional: boolean;
  readonly runsScript: boolean;
  readonly integrity: string | undefined;
  /** Where it comes from, where the lock file says so; else from the registry that is set. */
  readonly resolved: string | undefined;
  /** Whether it is a folder of the disk or part of another package's tarball. */
  readonly aside: boolean;
  readonly needs: readonly string[];
}

interface Entry {
  /** Where the folder has another name than the package. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));

export const LOCK = read('package-lock.json') as LockFile;
export const MANIFEST = read('package.json') as Entry;

/** Every package of the lock file, the library itself left out. */
export const lockedPackages = (): readonly Locked[] =>
  Object.entries(LOCK.packages).flatMap(([path, entry]) =>
    path === '' ? [] : lockedOf(path, entry),
  );

const lockedOf = (path: string, entry: Entry): Locked => ({
  name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  version: entry.version ?? '',
  licence: entry.license ?? '',
  production: !(entry.dev === true || entry.devOptional === true),
  optional: entry.optional === true,
  runsScript: entry.hasInstallScript === true,
  integrity: entry.integrity,
  resolved: entry.resolved,
  aside: entry.link === true || entry.inBundle === true,
  needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }),
});

/** What the library asks for itself. */
export const directNames = (): readonly string[] => Object.keys(MANIFEST.dependencies ?? {});
