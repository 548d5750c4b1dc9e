import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/texts/document';
import { VERSION } from '../../src/version';
import { command } from '../cli/fake';

const PROJECTS = 'fixtures/projects';
const REFORM = 'fixtures/reforms/rip-cap-10.yaml';
const NAMES = readdirSync(PROJECTS).filter((name) => /^[a-z0-9-]+\.yaml$/.test(name));

const texts = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(`${PROJECTS}/${name}`, 'utf8')]),
);

/** A borrower whose schedule, worth and flows are known. */
const BORROWER = `project: { name: Насосный завод, start: 2019-01-01, site: region, activity: { main: "28.13" } }
investor: { taxArrears: false }
capitalInvestment: { 2019: 30000000, 2020: 20000000, 2021: 10000000, 2022: 60000000 }
taxableProfit: { 2019: -20000000, 2020: 400000000, 2021: 900000000, 2022: 900000000 }
property: { immovable: { 2019: 20000000, 2020: 40000000, 2021: 50000000, 2022: 60000000 } }
borrowing:
  programmes: [development-projects, joint]
  amount: 50000000
  totalBudget: 120000000
  coFinancing: 70000000
  ownFunds: 20000000
  outputFrom: 2020
  sales: { 2020: 10000000, 2021: 80000000, 2022: 80000000, 2023: 80000000 }
  assets: 600000000
  otherFundLoans: 0
  marketRate: "0.1"
  guarantee: { kind: bank, yearlyCost: "0.005" }
  facts: { competitiveOutput: true }
cashFlow:
  operating: { 2019: -15000000, 2020: 35000000, 2021: 110000000, 2022: 160000000 }
  residualValue: { year: 2022, amount: 30000000 }
`;

const BROKEN = `project: { name: Завод, start: 01.02.2020 }
capitalInvestment: { 2019: "7,6", 2021: -3 }
imports: [{ year: 2019 }]
foo: 1
`;

const SCENARIOS = `name: Завод с вложениями в 90 миллионов в реестр не включают
profile: kemz-conversion.yaml
set: [{ path: capitalInvestment, value: { 2019: 90000000 } }]
source: { kind: worked-by-hand, text: ниже порога }
checkedBy: автор
expect:
  - { measure: investment-register, verdict: eligible }
  - { measure: investment-register, total: 5 }
`;

const files: { readonly [path: string]: string } = {
  ...texts,
  'borrower.yaml': BORROWER,
  'broken.yaml': BROKEN,
  'reform.yaml': readFileSync(REFORM, 'utf8'),
  'low.scenario.yaml': SCENARIOS,
  'projects.jsonl': NAMES.map(
    (name) => `${JSON.stringify(readDocument(texts[name] ?? '').value)}\n`,
  ).join(''),
};

/** The command line of each text, by the name of the file that keeps it; each was read as a whole. */
const SHOWN: { readonly [file: string]: readonly string[] } = {
  'assess.txt': ['assess', 'harbin-electric.yaml', '--other-readings'],
  'assess.md': ['assess', 'kemz-conversion.yaml', '--format', 'markdown'],
  'plan.txt': [
    'plan',
    'nestle-purina-2019.yaml',
    '--discount-rate',
    '0.1',
    '--analysis',
    '--edition',
    'brochure-2019',
  ],
  'plan-with-loan.txt': ['plan', 'borrower.yaml', '--discount-rate', '0.1'],
  'loan.txt': ['loan', 'borrower.yaml'],
  'sweep.txt': [
    'sweep',
    'kemz-conversion.yaml',
    '--path',
    'project.start',
    '--values',
    '2019-01-01,2021-03-03',
  ],
  'compare.txt': [
    'compare',
    'kemz-conversion.yaml',
    'stanfer-expansion.yaml',
    '--discount-rate',
    '0.1',
  ],
  'portfolio.txt': ['portfolio', 'projects.jsonl', '--after', 'reform.yaml', '--totals'],
  'measures.txt': ['measures'],
  'figures.txt': ['figures'],
  'init.yaml': ['init'],
  'problems.txt': ['assess', 'broken.yaml', '--format', 'tabel'],
  'test.txt': ['test', 'low.scenario.yaml'],
  'help.txt': ['--help'],
  'help-plan.txt': ['plan', '--help'],
};

describe('what is shown in Russian is what was read', () => {
  test.each(Object.entries(SHOWN))('%s', async (file, argv) => {
    const { err, out } = await command(argv, { files, env: { INVESTOR_INCENTIVES_LANG: 'ru' } });
    const text = `${out}${err}`.replaceAll(`investor-incentives ${VERSION}`, 'investor-incentives');
    await expect(text).toMatchFileSnapshot(`golden/${file}`);
  });
});

describe('no word is cut where a table is 80 columns wide', () => {
  const TABLES = ['assess', 'plan', 'loan', 'sweep', 'compare', 'portfolio', 'measures'];
  const lines = Object.entries(SHOWN)
    .filter(([file, [name = '']]) => TABLES.includes(name) && file.endsWith('.txt'))
    .filter(([, argv]) => !argv.includes('--help') && !argv.includes('tabel'));
  // An address is longer than any line, and so is a list of ids among the figures.
  const wordsIn = (text: string): ReadonlySet<string> =>
    new Set(text.replaceAll(/https?:\S+(\n +\S+(?=\n))*/g, '').match(/\p{L}{2,}/gu));

  test.each(lines.flatMap(([, argv]) => ['ru', 'en'].map((lang) => [lang, argv] as const)))(
    'in %s: %s',
    async (lang, argv) => {
      const env = { INVESTOR_INCENTIVES_LANG: lang };
      const shown = wordsIn((await command(argv, { files, env })).out);
      const whole = wordsIn((await command([...argv, '--format', 'markdown'], { files, env })).out);
      expect(whole.size).toBeGreaterThan(5);
      expect([...shown].filter((word) => !whole.has(word))).toEqual([]);
    },
  );
});
