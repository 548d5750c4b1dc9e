import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare, comparePlaces, parseProfile } from '../../../src/index';
import { loans } from '../../../src/questions/assess/loans';
import { formatOf } from '../../../src/report/format';
import { wordsIn } from '../../../src/report/words/load';
import { comparisonWorkbook } from '../../../src/report/xlsx/compare';
import { loanWorkbook } from '../../../src/report/xlsx/loan';
import { placesWorkbook } from '../../../src/report/xlsx/places';
import type { Language } from '../../../src/words/words';
import { calculated, checkedFormulas } from './calculated';

const ALLOWED = ['SUM', 'ROUND', 'MIN', 'MAX', 'IF', 'AND', 'INDEX', 'MATCH'];

/** What else is asked of a loan: nothing, a guarantee, and rates whose interest ends with parts of a kopeck. */
const ASKED = [
  ['as it is', {}],
  ['with a guarantee', { guarantee: { kind: 'bank', yearlyCost: '0.0137' } }],
  [
    'at another market rate and amount',
    { marketRate: '0.1733', amount: '39999999.97', coFinancing: '54800000.03' },
  ],
] as const;

const textOf = (name: string): string => readFileSync(`fixtures/projects/${name}.yaml`, 'utf8');

function profileOf(name: string, more: object = {}) {
  const parsed = parseProfile({ ...parse(textOf(name)), ...more });
  if (!parsed.ok) throw new Error(`${name} is no sound profile`);
  return parsed.profile;
}

async function settingIn(language: Language) {
  const words = await wordsIn(language);
  const profiles = [{ name: 'project.yaml', text: 'a: 1', document: undefined }];
  return { words, format: formatOf(true, words), version: '0.1.0', basis: [], profiles };
}

/** Formulas that do not give what was written beside them, and all functions used. */
function faultsOf(sheets: Parameters<typeof calculated>[0]) {
  const book = calculated(sheets);
  const all = checkedFormulas(book);
  book.engine.destroy();
  const functions = all.flatMap(
    ({ formula }) => formula.replaceAll(/"[^"]*"|'[^']*'/g, '').match(/[A-Z]+(?=\()/g) ?? [],
  );
  return {
    count: all.length,
    off: all.filter(({ agrees }) => !agrees),
    others: functions.filter((name) => !ALLOWED.includes(name)),
  };
}

describe.each(['en', 'ru'] as const)('formulas in %s give what the answer has', (language) => {
  test.each(ASKED)('of a loan %s', async (_, asked) => {
    const { borrowing } = parse(textOf('kurovskoy-expanded-clay')) as { borrowing: object };
    const profile = profileOf('kurovskoy-expanded-clay', { borrowing: { ...borrowing, ...asked } });
    const { count, off, others } = faultsOf(
      loanWorkbook(loans(profile, {}), [], await settingIn(language)).sheets,
    );
    expect({ off, others }).toEqual({ off: [], others: [] });
    expect(count).toBeGreaterThan(50);
  });

  test('of a comparison', async () => {
    const sides = ['nestle-purina-2018', 'nestle-purina-2019'].map((name) => ({
      profile: profileOf(name),
      options: { discountRate: '0.1' },
    }));
    const [left, right] = sides;
    if (left === undefined || right === undefined) throw new Error('no sides');
    const workbook = comparisonWorkbook(compare(left, right), [], await settingIn(language));
    const { count, off, others } = faultsOf(workbook.sheets);
    expect({ off, others }).toEqual({ off: [], others: [] });
    expect(count).toBeGreaterThan(10);
  });

  test('of one project in two places', async () => {
    const plant = {
      project: { name: 'Plant', start: '2019-01-01' },
      capitalInvestment: { 2019: 100_000_000 },
      taxableProfit: { 2020: 10_000_000 },
    };
    const sites = [{ site: 'region' }, { site: 'elsewhere' }] as const;
    const compared = comparePlaces(plant, sites, { discountRate: '0.1' });
    if (!compared.ok) throw new Error(JSON.stringify(compared.problems));
    const setting = await settingIn(language);
    const shown = { words: setting.words, title: 'Kaluga' };
    const workbook = placesWorkbook(compared, { left: shown, right: shown }, [], setting);
    const { count, off, others } = faultsOf(workbook.sheets);
    expect({ off, others }).toEqual({ off: [], others: [] });
    // two of the worth, two of the years, three of the sums, and those of the measures
    expect(count).toBeGreaterThan(7);
  });
});
