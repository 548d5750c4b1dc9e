import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from '@microsoft/api-extractor';

/** The entries of the package, by the name of their built files. */
export const ENTRIES = ['index', 'region', 'testing', 'tula', 'words'] as const;

export type Entry = (typeof ENTRIES)[number];

/** The committed report of an entry. */
export const reportPath = (entry: Entry): string => join('docs', 'api', `${entry}.api.md`);

const SILENT = { default: { logLevel: ExtractorLogLevel.None } };

const declarationsOf = (entry: Entry): string => resolve('dist', 'lib', `${entry}.d.ts`);

/** The declarations of all entries, read and checked once. */
let compiled: CompilerState | undefined;

function compiledFor(config: ExtractorConfig): CompilerState {
  const additionalEntryPoints = ENTRIES.map(declarationsOf);
  compiled ??= CompilerState.create(config, { additionalEntryPoints });
  return compiled;
}

/**
 * Every public type of an entry as the built declarations have it, those that
 * it uses without exporting them included, in an order that follows from the names.
 * @throws Error where the declarations do not compile.
 */
export function apiReport(entry: Entry): string {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const failures: string[] = [];
    const config = configOf(entry, folder);
    const { errorCount } = Extractor.invoke(config, {
      compilerState: compiledFor(config),
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
        if (message.logLevel === ExtractorLogLevel.Error) failures.push(message.text);
      },
    });
    if (errorCount > 0) throw new Error(failures.join('\n'));
    return readFileSync(join(folder, `${entry}.api.md`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(entry: Entry, reportFolder: string): ExtractorConfig {
  const declarations = declarationsOf(entry);
  return ExtractorConfig.prepare({
    packageJsonFullPath: resolve('package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: declarations,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'bundler',
            lib: ['ES2022'],
            types: [],
            strict: true,
          },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: `${entry}.api.md`,
        reportFolder,
        reportTempFolder: join(reportFolder, 'draft'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: SILENT,
        tsdocMessageReporting: SILENT,
      },
    },
  });
}
