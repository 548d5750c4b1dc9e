import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { linesIn } from '../../src/answer/read';
import type { Assessment, Line, MeasureResult } from '../../src/answer/results/assessment';
import { en } from '../words';
import { renderTable } from './rendered';
import { EFFECTS, line, measure, SAMPLE, sums } from './sample';

const table = renderTable(SAMPLE, { words: en });
const sections = table.split(/\n\n(?=[^\n]+\n-+\n\n)/);
const section = (heading: string): string =>
  sections.find((one) => one.startsWith(heading)) ?? `no section ${heading}`;

const only = (...measures: Assessment['measures']): string =>
  renderTable({ ...SAMPLE, assumptions: [], warnings: [], readings: [], measures }, { words: en });

describe('the answer comes first', () => {
  test('but the warning of another edition before it', () => {
    expect(table).toMatch(/^No edition was named, [\s\S]*\n\nTax incentives of the project: /);
    expect(section('Warnings')).not.toContain('No edition was named');
  });

  test('then project, start, edition and the summary, before any detail', () => {
    const [head = ''] = sections;
    expect(head).toContain('Tax incentives of the project: Завод "Восток" | stage 1\n===');
    expect(head).toContain('Start 2019-01-01; edition brochure-2019; amounts in roubles');
    expect(head).toContain('No total across measures is given');
  });

  test('eligible measures, then unknown, then ineligible ones, with their parts', () => {
    const rows = (sections[0] ?? '').split('\n').filter((row) => /Title of/.test(row));
    expect(rows).toEqual([
      'Title of investment-register       eligible    2020-2021     3500000',
      'Title of rip                       eligible    2021-2022     9692308     ~',
      'Title of sez                       eligible                  1400000',
      '. Title of sez.income              unknown                    700000     ?',
      '. Title of sez.land                eligible    2019-2024      700000',
      '. Title of sez.import              eligible                  5000000.55',
      'Title of property-exemption        eligible                   700000',
      'Title of ppe-upgrade               unknown                            -',
      'Title of investment-tax-deduction  unknown                    700000     ~?',
      'Title of spic-federal              ineligible',
      'Title of spic-regional             ineligible',
    ]);
  });

  test('only the marks that occur are explained', () => {
    expect(table).toContain('~ the amount rests on a figure that no source seen confirms; ? only');
    const plain = only(measure('rip', { verdict: 'eligible', lines: [line({})], sums: sums('1') }));
    expect(plain).not.toMatch(/[~?]|not computed/);
  });
});

describe('the details of a measure', () => {
  test('eligible: relief, periods and why they end, the lines, the step', () => {
    expect(
      section('Title of investment-register ('),
    ).toBe(`Title of investment-register (investment-register)
--------------------------------------------------

Eligible. Relief in all 3500000. Tax periods 2020-2021; they end because its tax
periods are used up.

Year  Budget    Rate          Tax before  Tax after   Relief
------------------------------------------------------------
2020  regional  17% to 13.5%     3400000    2700000   700000
2021  regional  17% to 13.5%    13600000   10800000  2800000

Conditions met:
- The project stands in the region [1].
- The status is held: taken as obtained on 2019-01-01.
- Capital investment of the first three years reaches the threshold: 620000000,
  at least 100000000 needed.
- The measure is in force in some tax period of the relief: 2020, years that
  count: 2010-2061.

To do: obtain inclusion in the Register of Investment Projects of Kaluga Region
from the ministry for economic development of Kaluga Region, by 2019-01-01. Lost
by: capital investment of the first three years that stays below the threshold;
it is counted as actually made, by the accounts [1].`);
  });

  test('capped: what was cut off and when the cap was reached; a status that is held', () => {
    const rip = section('Title of rip (');
    expect(rip).toContain(`Year  Budget   Rate      Tax before  Tax after   Relief  Cut off
-------------------------------------------------------------------
2021  federal  3% to 0%     9000000          0  9000000        0  ~
2022  federal  3% to 0%     9000000    8307692   692308  8307692

Cap: 100% of the capital investment made up to the end of the period, 9692308;
used 9692308 [2]. Reached in 2022. Cut off in all: 8307692.
Year      Cap  Used before  Full relief  Granted  Cut off
---------------------------------------------------------
2021  9692308            0      9000000  9000000        0
2022  9692308      9000000      9000000   692308  8307692
`);
    expect(rip).toContain(`Rests on figures that no source seen confirms:
- rip.capShare: decides the amount [3]
- rip.firstYear: does not change the amount [3]
`);
    expect(rip).toContain('Status: held since 2018-07-01.');
    expect(rip).not.toContain('within five years');
  });

  test('ineligible: every condition that is not met, with what is short and not counted', () => {
    expect(section('Title of spic-federal (')).toContain(`Ineligible.

Why not:
- Capital investment by the end of the contract stays below the threshold [1]:
  620000000, at least 750000000 needed, short of 130000000; not counted:
  capitalInvestment[2] 5000000 (its kind does not count).`);
  });

  test('ineligible: where one of several would do, they stand together', () => {
    const text = section('Title of spic-regional (').replace(/\n +/g, ' ');
    expect(text).toContain(
      '- Neither of these holds: capital investment within three years stays below the threshold [1]: 620000000, at least 750000000 needed, short of 130000000; or the land of the project is neither owned nor leased [1].',
    );
  });

  test('a condition without words is shown by its id', () => {
    expect(section('Title of spic-regional (')).toContain(
      '- Condition spic-regional.new-condition: not met.',
    );
  });

  test('unknown: what to state, for the verdict and for the amounts', () => {
    expect(section('Title of ppe-upgrade (')).toContain(`Unknown.

Not known from the sources:
- It is not known whether the programme has an object with a reduced rate.

To decide, state:
- ppeProgramme.capitalInvestment: capital investment of the programme, a value

To compute the amounts, state:
- ppeProgramme.upgradedObjects: objects upgraded under the programme, a value
`);
  });

  test('unknown with amounts: they hold only if what is missing is as it should be', () => {
    const text = section('Title of investment-tax-deduction (');
    expect(text).toContain('If every fact that is missing is as it should be:\nYear');
    expect(text).toMatch(
      /What the measure costs elsewhere, in no sum[\s\S]*2021 [^\n]* -1000000\n/,
    );
  });

  test('parts stand under their measure; a plot, kopecks and what is only put off', () => {
    const text = section('Title of sez (');
    expect(text).toContain('\nTitle of sez.land (sez.land)\n\nEligible.');
    expect(text).toMatch(/2020 {2}municipal {2}Plot 1 {2}17% to 13.5% {5}3400000/);
    expect(text).toMatch(/5000000\.55 {10}0 {2}5000000\.55\n/);
    expect(text).toMatch(/Only a payment put off, in no sum:\nYear[\s\S]* 21000000\n/);
  });

  test('objects, with what rounding leaves', () => {
    expect(section('Title of property-exemption (')).toContain(`
Year  Object            Base  Rate    Relief
--------------------------------------------
2020  Press, "A"  90000000.5    0%  699999.5
2020  rounding                           0.5
`);
  });

  test('rounding that leaves nothing is not shown', () => {
    const row = { year: 2020, base: '1', rate: '0' };
    const objects = [
      { ...row, object: 'Hall', relief: '0' },
      { ...row, object: null, relief: '0' },
    ];
    const text = only(measure('property-exemption', { verdict: 'eligible', objects }));
    expect(text).toMatch(/2020 {2}Hall/);
    expect(text).not.toContain('2020  rounding');
  });

  test('a budget that the measure leaves alone has no lines', () => {
    const unchanged = line({ budget: 'federal', ordinaryRate: '0.03', rate: '0.03', relief: '0' });
    const text = only(
      measure('rip', { verdict: 'eligible', lines: [unchanged, line({})], sums: sums('700000') }),
    );
    expect(text).not.toMatch(/2020 {2}federal/);
    expect(text).toMatch(/2020 {2}regional/);
  });

  test('a year without tax in a budget that the measure changes keeps its line', () => {
    const loss = line({ year: 2019, taxBefore: '0', taxAfter: '0', relief: '0' });
    const text = only(
      measure('rip', { verdict: 'eligible', lines: [loss, line({})], sums: sums('700000') }),
    );
    expect(text).toMatch(/2019 {2}regional/);
  });

  test('parts of a measure that is refused are not shown', () => {
    const refused = SAMPLE.measures.flatMap((one) =>
      one.id === 'sez' ? [{ ...one, verdict: 'ineligible' as const }] : [],
    );
    expect(only(...refused)).not.toContain('sez.land');
  });
});

test.each([
  ['periods-used', 'they end because its tax periods are used up'],
  ['cap-exhausted', 'they end because the cap is reached'],
  ['contract-ends', 'they end with the contract'],
  ['last-year', 'they end because 2028 is the last year of the measure'],
  ['zone-ends', 'they end with the special economic zone'],
  ['imports-end', 'no goods are brought in after it'],
  ['edition-ends', 'figures are known up to 2028 only'],
] as const)('it is reported why the relief ends: %s', (because, words) => {
  const periods = { first: 2020, last: 2028, because };
  const text = only(measure('rip', { verdict: 'eligible', periods }));
  expect(text.replaceAll('\n', ' ')).toContain(`Tax periods 2020-2028; ${words}.`);
});

test('ordinary tax of each year under both editions stands beside the answer', () => {
  const both = {
    id: 'other-edition',
    measures: [],
    values: {
      edition: 'brochure-2019',
      other: 'law',
      from: 2025,
      rates: { federal: '0.02', regional: '0.18' },
      lawRates: { federal: '0.08', regional: '0.17' },
      source: 'act-7.law',
      ordinaryTax: [
        {
          year: 2025,
          edition: { federal: '2000000', regional: '18000000' },
          law: { federal: '8000000', regional: '17000000' },
        },
      ],
    },
  };
  const sources = { ...SAMPLE.sources, 'act-7.law': { text: 'Act 7', standing: 'law' } } as const;
  const text = renderTable({ ...SAMPLE, warnings: [both], sources }, { words: en });
  const [warning = ''] = text.split('\n\n');
  expect(warning.replaceAll('\n', ' ')).toBe(
    'No edition was named, so brochure-2019 is used: from 2025 it keeps ordinary income tax at the rates of the brochure, 2% federal and 18% regional. The law has changed since: in the edition law, which can be named instead, it is 8% federal and 17% regional (Act 7).',
  );
  expect(text).toContain(`
Year  Federal  Regional  Federal by law  Regional by law
--------------------------------------------------------
2025  2000000  18000000         8000000         17000000
`);
});

describe('what the answer rests on', () => {
  test('notes without words are shown by id and values, with the names of the measures they concern', () => {
    expect(section('Assumptions')).toContain(
      '- Not-worded-yet {"year":2020} (Regional Investment Project).',
    );
    expect(section('Warnings')).toContain('- Not-worded-either {}.');
  });

  test('readings that were chosen or mattered', () => {
    expect(section('Readings')).toContain(`
- cap-year = ends (chosen; Regional Investment Project)
- upgrade-gap = band-below (default; upgrade programme)`);
    expect(table).not.toContain('property-clock');
  });

  test('what other readings would give, only where it is asked for', () => {
    expect(table).not.toContain('Other readings');
    const text = renderTable(SAMPLE, { words: en, effects: EFFECTS });
    expect(text).toContain(`
Other readings: what they would give
------------------------------------
`);
    expect(text).toContain(`
cap-year, in place of clip:
Other value  Measure  Verdict      Relief  Other relief
-------------------------------------------------------
ends         rip      eligible  118500000    60000000
full         rip      eligible  118500000   120000000.5

window-end, in place of day-before:
Other value  Measure              Verdict                 Relief  Other relief
------------------------------------------------------------------------------
anniversary  investment-register  ineligible to eligible       0        525000

Sources
`);
    expect(text.indexOf('Other readings')).toBeGreaterThan(text.indexOf('Readings: where'));
  });

  test('that no other reading changes anything is reported too', () => {
    const text = renderTable(SAMPLE, { words: en, effects: [] });
    expect(text).toContain('No other reading changes an answer;');
  });

  test('each source once, in the order in which the text refers to it', () => {
    expect(section('Sources')).toContain(`
[1] Act 1 of 2009, art. 2
    https://example.org/act-1
[2] Tax Code art. 284
    https://example.org/284
[3] Act 9 of 2013
`);
  });
});

const widened = (line: Line): Line => ({
  ...line,
  of: 'plot'.repeat(25),
  taxBefore: '999999999999999.99',
  taxAfter: '999999999999999.99',
  relief: '999999999999999.99',
});

describe('the table fits where it is shown', () => {
  const groups = renderTable(SAMPLE, { words: en, groups: true });
  const large: Assessment = {
    ...SAMPLE,
    project: { name: 'Очень длинное название '.repeat(12), start: '2019-01-01' },
    measures: SAMPLE.measures.map(
      (one): MeasureResult =>
        one.parts === undefined
          ? { ...one, lines: one.lines.map(widened) }
          : {
              ...one,
              parts: one.parts.map((part) => ({ ...part, lines: part.lines.map(widened) })),
            },
    ),
  };
  const long = renderTable(large, { words: en });
  const longGroups = renderTable(large, { words: en, groups: true });

  test.each([
    ['plain', table],
    ['with groups', groups],
    ['with very long names and amounts', long],
    ['with very long names and amounts in groups', longGroups],
  ])('80 columns: %s', (_, text) => {
    const widths = text.split('\n').map(stringWidth);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  test.each([
    ['plain', table],
    ['with groups', groups],
    ['with very long names and amounts', long],
    ['with very long names and amounts in groups', longGroups],
  ])('no line ends with a space, and the last one ends: %s', (_, text) => {
    expect(text).not.toMatch(/[ \u00a0]\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('no amount is broken or cut short', () => {
    const lines = SAMPLE.measures.flatMap(linesIn);
    expect(long.match(/\b999999999999999\.99$|\b999999999999999\.99 /gm)).toHaveLength(
      3 * lines.length,
    );
    expect(longGroups.match(/\b999(\u00a0999){4}\.99$/gm)).toHaveLength(3 * lines.length);
    expect(long + longGroups).not.toContain('…');
  });

  test('groups of digits are parted by no-break spaces only where they are asked for', () => {
    expect(groups).toContain('3\u00a0500\u00a0000');
    expect(table).not.toContain('\u00a0');
  });

  test('colours add nothing but colour', () => {
    const colours = createColors(true);
    const coloured = renderTable(SAMPLE, { words: en, colours, effects: EFFECTS });
    expect(coloured).toContain(colours.green('eligible'));
    expect(coloured).toContain(colours.red('ineligible'));
    expect(coloured).toContain(colours.yellow('Unknown.'));
    expect(coloured).toContain(colours.bold('Tax before'));
    expect(coloured).toContain(colours.dim('Conditions met:'));
    expect(stripVTControlCharacters(coloured)).toBe(
      renderTable(SAMPLE, { words: en, effects: EFFECTS }),
    );
  });

  test('a name from the profile cannot steer the terminal', () => {
    const text = renderTable(
      { ...SAMPLE, project: { name: 'A\u001b[2J\nB', start: '2019-01-01' } },
      { words: en },
    );
    expect(text).toContain('project: A [2J B\n');
  });
});
