import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { amend } from '../../src/amendments/amend';
import { parseAmendment } from '../../src/regions/amendment';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { policyFigures } from '../../src/regions/policy-figures';
import { pageText } from './files';

const PAGE = pageText('docs/scenarios.md');

/** The kinds in the first column of the table. */
const LISTED = [...PAGE.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
  cell.split(', ').map((kind) => kind.replaceAll('`', '')),
);

test('the page of scenarios lists every kind of figure, and no other', () => {
  const kinds = policyFigures(policyOf()).map(({ kind }) => kind.replace('-or-none', ''));
  expect([...LISTED].sort()).toEqual([...new Set(kinds)].sort());
});

test('its document is an amendment of three values', () => {
  const [, document = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(PAGE) ?? [];
  const parsed = parseAmendment(parse(document));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(amend(policyOf(), parsed.amendment).amendments[0]?.changed).toEqual([
    { figure: 'rip.minCapitalInvestmentShort', from: '2026-01-01' },
    { figure: 'rip.regionalRate', from: '2026-01-01' },
    { figure: 'rip.regionalRate', from: '2030-01-01' },
  ]);
});
