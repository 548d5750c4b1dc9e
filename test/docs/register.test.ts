import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { isDay } from '../../src/kit/day';
import type { Citation } from '../../src/kit/finding';
import * as directory from '../../src/regions/kaluga/directory/sources';
import { CHECKED as OF_THE_BROCHURE } from '../../src/regions/kaluga/editions/brochure-2019/checked';
import * as brochure from '../../src/regions/kaluga/editions/brochure-2019/sources';
import { CHECKED } from '../../src/regions/kaluga/editions/checked';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { EDITIONS, policyOf } from '../../src/regions/kaluga/editions/index';
import * as law from '../../src/regions/kaluga/editions/law/sources';
import * as wider from '../../src/regions/kaluga/editions/wider/sources';
import { READING_IDS, READINGS } from '../../src/regions/kaluga/readings';
import { policyFigures } from '../../src/regions/policy-figures';
import * as contributions from '../../src/regions/russia/sources/contributions';
import * as exports from '../../src/regions/russia/sources/exports';
import * as deduction from '../../src/regions/russia/sources/federal-deduction';
import * as fund from '../../src/regions/russia/sources/loans';
import * as otherLoans from '../../src/regions/russia/sources/other-loans';
import * as statuses from '../../src/regions/russia/sources/statuses';
import * as szpk from '../../src/regions/russia/sources/szpk';
import * as taxes from '../../src/regions/russia/sources/taxes';
import * as territories from '../../src/regions/russia/sources/territories';
import { pageText } from './files';
import { addressOf, entries, READ_BY } from './register';

const FIGURES = EDITION_IDS.flatMap((edition) =>
  policyFigures(EDITIONS[edition]).map((figure) => ({ ...figure, edition })),
);

describe('no figure lacks what the register shows of it', () => {
  test.each(FIGURES)('$edition $path', ({ decides, kind, read, values }) => {
    expect(kind).not.toBe('');
    expect(['entry', 'period']).toContain(read);
    expect(['amount', 'bound']).toContain(decides);
    expect(values.length).toBeGreaterThan(0);
    for (const { checked = '', citation, from, standing } of values) {
      expect(isDay(from)).toBe(true);
      expect(citation.text.trim()).not.toBe('');
      expect(addressOf(citation)).toBeDefined();
      expect(['printed', 'law', 'secondary', 'unconfirmed']).toContain(standing);
      expect(isDay(checked)).toBe(true);
    }
  });
});

describe('the sources', () => {
  const citations = (sources: object): readonly Citation[] => Object.values(sources);
  const written = [
    ...citations(brochure),
    ...citations(law),
    ...citations(directory),
    ...citations(wider),
    ...[
      contributions,
      deduction,
      exports,
      fund,
      otherLoans,
      statuses,
      szpk,
      taxes,
      territories,
    ].flatMap(citations),
  ];
  const listed = CHECKED.flatMap(({ sources }) => sources);

  test('each stand under one day of a check', () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(listed)).toEqual(new Set(written));
  });

  test('of the brochure stand in its own list', () => {
    const own = OF_THE_BROCHURE.flatMap(({ sources }) => sources);
    expect(new Set(own)).toEqual(new Set(citations(brochure)));
  });

  test.each(written)('$text has an address that opens, or says why it has none', (citation) => {
    const { address } = citation;
    expect(address === undefined || /^https?:$/.test(new URL(address).protocol)).toBe(true);
    expect(addressOf(citation)).toBeDefined();
  });
});

test('a value that an amendment gives has no day of a check, and the others keep theirs', () => {
  const policy = amend(policyOf(), {
    title: 'Ten per cent',
    source: 'a draft',
    changes: { rip: { regionalRate: { 2026: '0.1' } } },
  });
  const figure = policyFigures(policy).find(({ path }) => path === 'rip.regionalRate');
  expect(figure?.values.map(({ from, checked }) => [from, checked])).toEqual([
    ['2009-01-01', '2026-11-22'],
    ['2026-01-01', undefined],
  ]);
});

describe('the register', () => {
  const rows = pageText('docs/figures.md')
    .split('\n')
    .filter((line) => /`[a-zA-Z-]+\.[a-zA-Z\d.-]+` \| (entry|period), /.test(line));

  test('has a row for every value of every edition', () => {
    const values = FIGURES.flatMap(({ edition, values: own }) => own.map(() => edition));
    const shown = entries().flatMap(({ editions }) => editions);
    expect(shown.sort()).toEqual(values.sort());
    expect(rows).toHaveLength(entries().length);
  });

  test('has no empty cell but for readings', () => {
    for (const row of rows) {
      const cells = row.split(' | ').map((cell) => cell.trim());
      expect(cells).toHaveLength(10);
      expect(cells.slice(0, 9)).not.toContain('');
    }
  });

  test('has the rates of a year that both editions give apart', () => {
    const of2025 = rows.filter(
      (row) => row.includes('`baseline.incomeRegional`') && row.includes('| 2025-01-01 |'),
    );
    expect(of2025.map((row) => row.split(' | ').slice(3, 5))).toEqual([
      ['18%', 'brochure-2019'],
      ['17%', 'law'],
    ]);
  });
});

describe('the readings of figures', () => {
  const paths = new Set(FIGURES.map(({ path }) => path));

  test('are of figures that there are', () => {
    expect(
      Object.values(READ_BY)
        .flat()
        .filter((path) => !paths.has(path)),
    ).toEqual([]);
  });

  test('are all but that of packages', () => {
    expect([...Object.keys(READ_BY), 'saved-taxes-raise-profit'].sort()).toEqual(
      [...READING_IDS].sort(),
    );
    expect(READINGS['saved-taxes-raise-profit'].values).toEqual(['yes', 'no']);
  });
});
