import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/answer/results/plan';
import { formatOf } from '../../src/report/format';
import { markdownOf } from '../../src/report/markdown';
import { planCsv } from '../../src/report/plan/csv';
import { planModel } from '../../src/report/plan/model';
import { renderBlocks } from '../../src/report/table';
import { PLANS } from '../contracts/plan-answers';
import { en } from '../words';
import { LOST, lostPackage, PLAN } from './plan-sample';

const rendered = (plan: Plan, groups = false): string =>
  renderBlocks(planModel(plan, en, formatOf(groups, en)));

const sectionsOf = (plan: Plan): readonly string[] =>
  rendered(plan).split(/\n\n(?=[^\n]+\n-+\n\n)/);

function section(heading: string, plan: Plan = PLAN): string {
  const found = sectionsOf(plan).find((one) => one.startsWith(heading));
  if (found === undefined) throw new Error(`no section ${heading}`);
  return found;
}

/** A section with the lines of its paragraphs and items joined, so that a sentence is found wherever it breaks. */
const prose = (heading: string, plan: Plan = PLAN): string =>
  section(heading, plan).replace(/(?<!\n)\n(?!\n|- )\s*/g, ' ');

describe('the answer comes first', () => {
  const [head = ''] = sectionsOf(PLAN);
  const flat = head.replace(/\n(?!\n)/g, ' ');

  test('after the warning of another edition, with project, start and edition', () => {
    expect(head).toMatch(/^No edition was named, [\s\S]*\n\nPlan of incentives for the project: /);
    expect(head).toContain('Start 2019-01-01; edition brochure-2019; amounts in roubles');
  });

  test('the package and what it is worth, with rate, timing and prices', () => {
    expect(flat).toContain(
      'Best package: Regional Investment Project + property-tax exemption + joint loan.',
    );
    expect(flat).toContain(
      'It saves 990, worth 850.5 on 2019-01-01: discounted at 10% a year, the flow of each year standing in its middle, in prices of one year. Tax of 2020-2021 falls by 44.50% in present value.',
    );
  });

  test('the share of taxes with what budgets pay, where a package has a subsidy', () => {
    const [tax] = PLAN.best.taxes;
    if (tax === undefined) throw new Error('the sample has no tax');
    const subsidy = { ...tax, tax: 'export-transport', before: '0', after: '-990', saved: '990' };
    const best = { ...PLAN.best, taxes: [...PLAN.best.taxes, subsidy] };
    const [first = ''] = sectionsOf({ ...PLAN, best });
    const text = first.replace(/\n(?!\n)/g, ' ');
    expect(text).toContain(
      'With subsidies that is 44.50% of the tax of 2020-2021 in present value.',
    );
    expect(text).not.toContain('falls by');
  });

  test('the runner-up, by how much it loses and every reason with its figures', () => {
    expect(flat).toContain(
      [
        'Runner-up: regional contract (SPIC) + property-tax exemption, worth 700. It loses by 150.5:',
        'it lacks the joint loan and the upgrade programme;',
        'the cap of the regional contract (SPIC) is exhausted in 2021, which cuts off 70;',
        'the regional contract (SPIC) begins in 2021, not in 2020;',
        'under the regional contract (SPIC) income tax is 16.5% in 2021, not 13.5%;',
        'the periods of the regional contract (SPIC) last to 2020, not to 2021 (they end with the contract);',
        'it saves 150 less of income tax, 50 more of property tax and 100 less of interest.',
      ].join(' '),
    );
  });

  test('without a discount rate: that the ranking is nominal, and nominal figures', () => {
    const text = rendered({
      ...PLAN,
      valuation: { ...PLAN.valuation, discountRate: null, rankedBy: 'nominal' },
      best: { ...PLAN.best, value: { nominal: '990', present: null } },
      lost: [lostPackage({ losesBy: { nominal: '100', present: null } })],
    }).replace(/\n(?!\n)/g, ' ');
    expect(text).toContain(
      'It saves 990. No discount rate is given, so packages are ranked by nominal value. Tax of 2020-2021 falls by 44.50%.',
    );
    expect(text).toContain('It loses by 100');
  });

  test('where nothing helps: that, and whether facts are missing', () => {
    const nothing: Plan = {
      ...PLAN,
      best: { ...PLAN.best, elements: [] },
      runnerUp: null,
      lost: [],
      steps: [],
    };
    expect(rendered(nothing)).toContain('Best package: none. No measure or loan');
    expect(rendered(nothing)).toContain('\nFacts that are missing could change that: see below.');
    expect(rendered({ ...nothing, left: [] })).not.toContain('could change that');
    for (const heading of ['Why this package', 'What lost and why', 'Steps to take']) {
      expect(rendered(nothing)).not.toContain(`\n${heading}\n---`);
    }
  });

  test('a package that nothing was compared with', () => {
    expect(rendered({ ...PLAN, runnerUp: null, lost: [] })).toContain(
      'There is no other lawful package to compare it with.',
    );
  });
});

describe('tax year by year', () => {
  test('before, after, interest and saved, then by tax and by budget, each with totals', () => {
    expect(sectionsOf(PLAN).find((one) => one.startsWith('Tax year'))).toContain(`
Saved is tax before less tax after, and the interest saved:
Year   Tax before  Tax after  Interest saved  Saved
---------------------------------------------------
2020         1000        650               0    350
2021         1000        460             100    640
Total        2000       1110             100    990

Saved, by tax:
Year   income tax  property tax  interest
-----------------------------------------
2020          350             -         0
2021          340           200       100
Total         690           200       100

Saved, by budget; interest is saved from a lender:
Year   federal  regional  lender
--------------------------------
2020       300        50       0
2021       240       300     100
Total      540       350     100`);
  });

  test('without a loan there is no column of interest', () => {
    const years = section('Tax year', { ...PLAN, best: { ...PLAN.best, interest: [] } });
    expect(years).not.toContain('nterest');
    expect(years).not.toContain('lender');
  });

  test('ordinary tax by the law stands with the taxes, where the first warning shows it', () => {
    const rates = { federal: '1', regional: '2' };
    const warnings = [
      {
        id: 'other-edition',
        measures: [],
        values: { ordinaryTax: [{ year: 2025, edition: rates, law: rates }] },
      },
    ];
    expect(
      section('Tax year', { ...PLAN, assessment: { ...PLAN.assessment, warnings } }),
    ).toContain(en.say.otherEdition);
  });
});

describe('what to do and why', () => {
  test('steps by their deadlines, then what is held and to be kept', () => {
    const items = prose('Steps to take').split('\n- ').slice(1);
    expect(items.map((item) => item.slice(0, 23))).toEqual([
      'By 2019-02-01: obtain i',
      'By 2019-06-01: obtain i',
      'Held since 2018-07-01: ',
    ]);
    expect(items[0]).toMatch(
      /^By 2019-02-01: obtain inclusion in the Register of Investment Projects of Kaluga Region from the ministry for economic development of Kaluga Region\. Needed for: Regional Investment Project, property-tax exemption\. Lost by: capital investment of the first three years that stays below the threshold; it is counted as actually made, by the accounts \[\d, unconfirmed\]\.$/,
    );
    expect(items[2]).toContain('residency of the special economic zone. Keep it.');
    expect(prose('Steps to take', { ...PLAN, steps: [] })).toContain('None.');
  });

  test('the periods of the rates, the cap, what was chosen and what it rests on', () => {
    const why = prose('Why this package');
    expect(why).toContain(
      'In the package its rates apply in 2020-2021; they end because the cap is reached.',
    );
    expect(why).toContain('690; used 690; cut off 40; reached in 2021.');
    expect(why).toContain('first-period.rip = 2020');
    expect(why).toContain('the exemption first: Press "A".');
    expect(why).toMatch(
      /confirms:\n- The upgrade programme may follow .* one object \[\d, unconfirmed\]\./,
    );
  });

  test('each element with verdict, law, what was measured and how much more is met', () => {
    const why = prose('Why this package');
    expect(why).toContain('Title of rip (rip)\n\n');
    expect(why).toContain('it relieves 9692308. Law: Tax Code art. 25.8-25.12, 284.3.');
    expect(why).toContain(
      '- Capital investment within three years reaches the threshold [3]: 620000000',
    );
    expect(why).toContain('Title of property-exemption (property-exemption)');
    expect(why).toContain('One more condition is met.');
    expect(why).toContain('Title of joint (joint)\n\nUnknown.');
    expect(why).toContain('- borrowing.amount: amount of the loan that is wanted, a value');
  });

  test('a part of the zone is named after the whole', () => {
    const best = { ...PLAN.best, elements: ['sez.land'] as const };
    expect(prose('Why this package', { ...PLAN, best })).toContain(
      'Title of sez: Title of sez.land (sez.land)',
    );
  });

  test('pairs that cannot stand together, by rule', () => {
    const text = prose('What cannot stand together');
    expect(text).toMatch(
      /- Reduced rates of income tax exclude each other \[\d+\]: no two of Register of Investment Projects, Regional Investment Project and regional contract \(SPIC\)\.\n/,
    );
    expect(text).toMatch(
      /\[\d+, unconfirmed\]: not Register of Investment Projects with a place in the register of upgrade programmes\.\n/,
    );
    expect(text).toMatch(/could obtain \[\d+\]: so not property-tax exemption\.$/m);
  });
});

describe('what lost, what is withheld and what is left out', () => {
  test('packages that lost, but those that only carry something useless', () => {
    const items = prose('What lost').split('\n- ').slice(1);
    expect(items.map((item) => item.split('.')[0])).toEqual([
      'Regional contract (SPIC) + property-tax exemption, worth 700',
      'Regional Investment Project, worth 760',
      'No measure at all, worth 0',
    ]);
    expect(prose('What lost')).toContain('2 more stand in the JSON (--format json).');
  });

  test('the better five, and the number of the others', () => {
    const lost = Array.from({ length: 9 }, (_, index) =>
      lostPackage({ value: { nominal: String(index), present: String(index) } }),
    );
    const text = prose('What lost', { ...PLAN, lost });
    expect(text.match(/\n- /g)).toHaveLength(5);
    expect(text).toContain('4 more stand');
    expect(prose('What lost', { ...PLAN, lost: lost.slice(0, 6) })).toContain('One more stands');
    expect(prose('What lost', { ...PLAN, lost: lost.slice(0, 5) })).not.toContain('JSON');
  });

  test('a package that is worth as much is reported as that', () => {
    const [, equal] = LOST;
    if (equal === undefined || PLAN.runnerUp === null) throw new Error('the sample has both');
    const runnerUp = { ...PLAN.runnerUp, elements: equal.elements };
    const text = rendered({ ...PLAN, lost: [equal], runnerUp });
    expect(text.replace(/\n/g, ' ')).toContain(
      'It is worth as much, and no better: upgrade programme would add nothing.',
    );
  });

  test('what is withheld, what it would add, what would let it in', () => {
    const text = prose('Withheld from it');
    expect(text).toContain(
      '- Upgrade programme: facts are missing. The best package with it, Regional Investment Project + upgrade programme, would be worth 30.25 more. State statuses.anotherRip. --unknown lets it in.',
    );
    expect(text).toMatch(
      /- Zone resident's transport tax: rests on what no source seen confirms\. No lawful package holds it\. It rests on sez\.transportYears \[\d+\]\. --unconfirmed lets it in\./,
    );
    expect(text).toMatch(
      /- The Register of Investment Projects and a Regional Investment Project go together \[\d+, unconfirmed\]: rests .* worth 30\.25 less\. --unconfirmed lets it in\./,
    );
  });

  test('what is left out, by reason; a missing fact once with all that it is for', () => {
    const text = prose('Left out');
    expect(text).toMatch(
      /May not be had:\n- Federal contract \(SPIC\): capital investment by the end of the contract stays below the threshold \[\d\]: 620000000, at least 750000000 needed, short of 130000000;/,
    );
    expect(text).toContain(
      '- fixedAssets: fixed assets for which the deduction is claimed, a value (investment tax deduction)',
    );
    expect(text).toContain(
      '- ppeProgramme.capitalInvestment: capital investment of the programme, a value (investment tax deduction, upgrade programme)',
    );
    expect(text).toContain('state borrowing.marketRate:\n- Leasing loan.');
    expect(text).toContain("Not among what may be chosen:\n- Zone resident's land tax.");
  });
});

describe("the investor's view", () => {
  const text = section("The investor's view");
  const told = prose("The investor's view");

  test('each indicator without and with the package, and its gain', () => {
    expect(text).toContain(
      `
Figure                    Without  With package          Gain
-------------------------------------------------------------
Net present value           -12.5    838               850.50
Internal rate of return      8.40%        31.50%  23.10 points
`.slice(0, 20),
    );
    expect(text).toMatch(/\nNet present value +-12\.5 +838 +850\.50\n/);
    expect(text).toMatch(/\nInternal rate of return +8\.40% +31\.50% +23\.10 points\n/);
    expect(text).toMatch(/\nDiscounted payback +- +1\.96 years +-\n/);
    expect(text).toMatch(/\nProfitability index +0\.99 +1\.40 +0\.41\n/);
    expect(told).toContain('Discounted payback without the package: it is never paid back.');
    expect(told).toContain('taken as nothing: cashFlow.workingCapital (increase of');
  });

  test('the flows of each year, the incentive rate and the effective rates', () => {
    expect(text).toMatch(/\n2020 +500 +2000 +100 +0\n/);
    expect(text).toMatch(/\n2021 +1000 +3150 +640 +3790\n/);
    expect(told).toContain('Incentive rate: 46.78%,');
    expect(text).toMatch(/\n2020 +- +-\n2021 +20\.00% +11\.50%\n/);
  });

  test('average and marginal rates by measure, with the mark where the marginal one rises', () => {
    expect(prose("The investor's view")).toContain(
      'at a real return of 20.00%, real interest 5.00%, inflation 2.00%, depreciation 10.00% and tax depreciation 12.50%:',
    );
    expect(text).toMatch(/\nordinary rates +18\.77% +15\.00% +5\.94%\n/);
    expect(text).toMatch(/\nRegional Investment Project +15\.66% +15\.86% +5\.94% +!\n/);
    expect(text).toContain('! lowers the average rate and raises the marginal one.');
    expect(prose('Warnings')).toContain(
      '- Regional Investment Project lowers the average tax on an investment and raises that on the one that just pays: METR 15.86%',
    );
  });

  test('without flows: what is not computed, why, and which facts would do', () => {
    const absent = { absent: 'no-flows' };
    const none = {
      npv: absent,
      irr: absent,
      discountedPayback: absent,
      profitabilityIndex: absent,
    };
    const investor: Plan['investor'] = {
      ...PLAN.investor,
      flows: [],
      missing: ['cashFlow.operating', 'capitalInvestment'],
      without: none,
      with: none,
      uplift: none,
      incentiveRate: { absent: 'no-discount-rate' },
      effectiveRates: [],
    };
    const bare = prose("The investor's view", { ...PLAN, investor });
    expect(bare).toContain(
      'are not computed: no operating flow or no capital investment is given.',
    );
    expect(bare).toMatch(/state cashFlow\.operating \(.*\) and capitalInvestment \(.*\)\./);
    expect(bare).toContain('Incentive rate: no discount rate is given.');
    expect(bare).not.toContain('share of taxable profit');
  });
});

describe("the ministry's view", () => {
  const text = section("The ministry's view");
  const told = prose("The ministry's view");

  test('by budget in all, nominal and present, and by year', () => {
    expect(text).toMatch(/\nfederal +540 +0 +540 +500\.25\n/);
    expect(text).toMatch(/\nregional +2020 +700 +650 +50$/m);
    expect(text).not.toMatch(/^federal +2021/m);
  });

  test('its figures, and what is missing for those that are absent', () => {
    for (const row of [
      /\nTax expenditure +770\n/,
      /\nPersonal income tax of the jobs +118\.18\n/,
      /\nJobs, the most of any year +10\n/,
      /\nTax expenditure per job +77\n/,
      /\nInvestment per rouble forgone +2\.60\n/,
      /\nShare of ordinary tax forgone +44\.50%\n/,
      /\nBreak-even but-for share +57\.60%\n/,
      /\nExpected gain at the stated chance +no chance that/,
    ]) {
      expect(text).toMatch(row);
    }
    expect(told).toContain('13% of the wages, a rate that no source seen confirms.');
    expect(told).toContain('state valuation.butFor (chance that the project');
  });

  test('nominal figures where there is no discount rate', () => {
    const nominal = section("The ministry's view", {
      ...PLAN,
      valuation: { ...PLAN.valuation, discountRate: null },
    });
    expect(nominal).toMatch(/\nfederal +540 +0 +540\n/);
    expect(nominal).toMatch(/\nTax expenditure +890\n/);
    expect(nominal).toContain('Figures are nominal.');
  });
});

test('assumptions of the plan and of the assessment, readings and sources end it', () => {
  const headings = sectionsOf(PLAN).map((one) => one.split('\n')[0]);
  expect(headings.slice(-3)).toEqual([
    'Assumptions',
    'Readings: where the sources leave a choice',
    'Sources',
  ]);
  expect(prose('Assumptions')).toContain(
    '- No taxable profit is given for 2022, 2023: what is saved in those years is added to none.',
  );
  expect(prose('Assumptions')).toContain(
    '- Not-worded-yet {"year":2020} (Regional Investment Project).',
  );
});

describe('every plan fits where it is shown', () => {
  const shown = [{ name: 'the sample', plan: PLAN }, ...PLANS].flatMap(({ name, plan }) => [
    { name, text: rendered(plan) },
    { name: `${name}, in groups`, text: rendered(plan, true) },
  ]);

  test.each(shown)('80 columns, no line that ends with a space: $name', ({ text }) => {
    expect(Math.max(...text.split('\n').map(stringWidth))).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/[ \u00a0]\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('every source is referred to, and every reference has its source', () => {
    for (const { name, text } of shown) {
      const [before = '', sources = ''] = text.split('\nSources\n-------\n');
      const cited = [...before.matchAll(/\s\[(\d+)[\],]/g)].map(([, number]) => number);
      const listed = [...sources.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => number);
      expect([name, [...new Set(cited)]]).toEqual([name, listed]);
    }
  });

  test('colours add nothing but colour', () => {
    const blocks = planModel(PLAN, en, formatOf(false, en));
    const coloured = renderBlocks(blocks, createColors(true));
    expect(coloured).toContain('\u001b[1mBest package');
    expect(stripVTControlCharacters(coloured)).toBe(renderBlocks(blocks));
  });
});

test('in Markdown', () => {
  const text = markdownOf(planModel(PLAN, en, formatOf(false, en)));
  expect(text).toMatch(/\n# Plan of incentives for the project: /);
  expect(text).toMatch(/\n\*\*Best package: Regional Investment Project \+ /);
  expect(text).toMatch(/\| Total +\| +2000 \| +1110 \| +100 \| +990 \|/);
});

test('in CSV: a row a year, tax and budget, then the interest', () => {
  expect(planCsv(PLAN).split('\r\n')).toEqual([
    'year,tax,budget,before,after,saved',
    '2020,income,federal,300,0,300',
    '2020,income,regional,700,650,50',
    '2021,income,federal,240,0,240',
    '2021,income,regional,560,460,100',
    '2021,property,regional,200,0,200',
    '2021,interest,lender,,,100',
    '',
  ]);
});
