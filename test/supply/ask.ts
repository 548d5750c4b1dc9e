import { parseArgs } from 'node:util';
import { type Advisory, type Answer, question, said } from './advisories';
import { lockedPackages } from './locked';

/** Asks the registry for weaknesses of the locked versions; `npm run advisories` runs it. */
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const packages = lockedPackages().filter(({ production }) => values.all || production);
const registry = process.env['npm_config_registry'] ?? 'https://registry.npmjs.org/';

async function ask(): Promise<Answer> {
  try {
    const response = await fetch(new URL('-/npm/v1/security/advisories/bulk', registry), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question(packages)),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) return { ok: false, because: `${response.status} ${response.statusText}` };
    // The registry documents this form.
    const advisories = (await response.json()) as { readonly [name: string]: readonly Advisory[] };
    return { ok: true, advisories };
  } catch (error) {
    return { ok: false, because: error instanceof Error ? error.message : String(error) };
  }
}

const { code, lines } = said(await ask(), packages.length);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = code;
