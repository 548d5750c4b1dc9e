import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';
import { PAGE_STYLE } from '../src/page/style';
import { PAGE } from '../src/page/words/page';
import { MARK } from '../src/report/html/mark';
import { VERSION } from '../src/version';
import { sharedNotices } from './notices';

const ENTRY = 'src/page/main.tsx';

/** The page as one file of HTML, which runs its own script and style alone, and loads and sends nothing. */
export async function pageText(): Promise<string> {
  const { code, moduleIds } = await bundled();
  const script = harmless(code);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(PAGE_STYLE)}'`,
    // Its worker is made of its own script.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { noScript, title } = PAGE;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="investor-incentives ${VERSION}">`,
    `<title>${title.ru} · ${title.en}</title>`,
    `<style>${PAGE_STYLE}</style>`,
  ];
  const body = [
    `<div id="page"><noscript><p lang="ru">${noScript.ru}</p><p lang="en">${noScript.en}</p></noscript></div>`,
    `<script type="text/plain" id="licences">${harmless(sharedNotices(moduleIds))}</script>`,
    MARK.place,
    `<script id="script">${script}</script>`,
  ];
  const html = `<html lang="ru" ${MARK.attribute}="${MARK.format}">`;
  return `<!doctype html>\n${html}<head>${head.join('')}</head><body>${body.join('\n')}</body>${MARK.end}\n`;
}

/** The script with everything that it needs, also of what it would load later. */
async function bundled(): Promise<Pick<Rolldown.OutputChunk, 'code' | 'moduleIds'>> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry: ENTRY, formats: ['iife'], name: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`expected one script, found ${outputs.length} files`);
  }
  return chunk;
}

/** A text that can end no element of script. */
const harmless = (text: string): string =>
  text.replace(/<(?=\/script|script|!--)/gi, '\\x3c').trim();

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
