import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether a name is the path of a file rather than that of a package. */
const isPath = (name: string): boolean =>
  name.startsWith('.') || isAbsolute(name) || /\.[cm]?js$/.test(name);

/**
 * Loads a module, an ES module or a CommonJS one, by the path of its file or the name of its package, as seen from
 * the folder in which the command runs. The built command has this in a file of its own, in which the
 * import stays one.
 * @throws Error with the code NO_SUCH_MODULE where there is no such module, and whatever the module throws.
 */
export async function loadModule(name: string): Promise<unknown> {
  const place = resolved(name);
  // A module of Node itself has no place.
  if (place === undefined || !isAbsolute(place)) {
    throw Object.assign(new Error(`there is no module ${name}`), { code: 'NO_SUCH_MODULE' });
  }
  return await import(pathToFileURL(place).href);
}

/** The file of a module, undefined where there is none. */
function resolved(name: string): string | undefined {
  try {
    return placeOf(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function placeOf(name: string): string {
  const from = createRequire(join(process.cwd(), 'module.js'));
  const isRelative = isPath(name) && !name.startsWith('.') && !isAbsolute(name);
  try {
    return from.resolve(isRelative ? `./${name}` : name);
  } catch (error) {
    // A package that only ES modules can import.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    const entry = (from.resolve.paths(name) ?? []).flatMap((folder) => entryOf(join(folder, name)));
    if (entry[0] === undefined) throw error;
    return entry[0];
  }
}

/** What a package gives to those that import it; nothing where there is no such package. */
function entryOf(folder: string): readonly string[] {
  const manifest = join(folder, 'package.json');
  try {
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      readonly exports?: unknown;
    };
    const entry = importedOf(isMap(exports) && '.' in exports ? exports['.'] : exports);
    return entry === undefined ? [] : [join(dirname(manifest), entry)];
  } catch {
    return [];
  }
}

type Conditions = { readonly [condition: string]: unknown };

const isMap = (value: unknown): value is Conditions => typeof value === 'object' && value !== null;

/** The first of the conditions that hold for an import, in the order of the package. */
function importedOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (!isMap(target)) return undefined;
  const found = Object.keys(target).find((name) => ['import', 'node', 'default'].includes(name));
  return found === undefined ? undefined : importedOf(target[found]);
}
