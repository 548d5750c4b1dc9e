import { expect, test } from 'vitest';
import * as z from 'zod';
import { profileJsonSchema } from '../../src/regions/parse-profile';
import { documentWith, PROJECT, problemsOf } from './document';

const schema = profileJsonSchema();

interface Node {
  readonly [keyword: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every part of a JSON Schema that describes an object. */
function objectsIn(node: unknown): Node[] {
  if (!isNode(node)) return [];
  const own = node['type'] === 'object' ? [node] : [];
  return [...own, ...Object.values(node).flatMap(objectsIn)];
}

test('the JSON Schema names its draft and is plain JSON', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

test('every section is closed and every map is of years', () => {
  const objects = objectsIn(schema);
  expect(objects.length).toBeGreaterThan(40);
  for (const object of objects) {
    if ('properties' in object) expect(object['additionalProperties']).toBe(false);
    else expect(object['propertyNames']).toEqual({ type: 'string', pattern: '^\\d{4}$' });
  }
});

test('fields that are required are so in the JSON Schema', () => {
  expect(schema.required).toEqual(['project']);
  const { project, company } = schema.properties as Record<string, Node>;
  expect(project?.['required']).toEqual(['name', 'start']);
  expect(company?.['required']).toEqual(['taxableProfit', 'projectIncomeShare']);
});

/** Fields of sections that the document itself, or a section of it, has. */
function undescribed(node: Node, path = ''): string[] {
  const fields = Object.entries((node['properties'] ?? {}) as Record<string, Node>);
  return fields.flatMap(([name, field]) => [
    ...('description' in field ? [] : [`${path}${name}`]),
    ...undescribed(field, `${path}${name}.`),
  ]);
}

test('every field has a description', () => {
  expect(undescribed(schema)).toEqual([]);
});

/** What either says of a value alone; relations between values are no matter of JSON Schema. */
test.each([
  [{}],
  [{ taxableProfit: { 2019: '-1.50', 2020: -1 } }],
  [{ taxableProfit: { 2019: '7,6' } }],
  [{ taxableProfit: { 2019: 7.6 } }],
  [{ taxableProfit: { 2019: '1.005' } }],
  [{ taxableProfit: { 2019: '999999999999999' } }],
  [{ taxableProfit: { 2019: '1000000000000000' } }],
  [{ taxableProfit: { 2019: 999_999_999_999_999 } }],
  [{ taxableProfit: { 2019: 1_000_000_000_000_000 } }],
  [{ taxableProfit: { x: 1 } }],
  [{ taxableProfit: {} }],
  [{ taxableProfit: [] }],
  [{ capitalInvestment: {} }],
  [{ capitalInvestment: [] }],
  [{ capitalInvestment: [{ year: 2008, amount: 1 }] }],
  [{ capitalInvestment: [{ year: 2061, amount: 1, kind: 'land' }] }],
  [{ capitalInvestment: [{ year: 2061, amount: 1, kind: 'sand' }] }],
  [{ transportTax: { 2019: '-0' } }],
  [{ transportTax: { 2019: 0 } }],
  [{ transportTax: { 2019: null } }],
  [{ investor: { taxArrears: 'no' } }],
  [{ unknown: 1 }],
  [{ project: { ...PROJECT, name: ' ' } }],
  [{ project: { ...PROJECT, name: 'x'.repeat(300) } }],
  [{ project: { ...PROJECT, name: 'x'.repeat(301) } }],
  [{ project: { ...PROJECT, start: '2019-1-1' } }],
  [{ project: { ...PROJECT, start: '2021-02-29' } }],
  [{ project: { ...PROJECT, jobs: { 2019: -1 } } }],
  [{ project: { ...PROJECT, activity: { main: '28.11.1', class21RevenueShare: { 2019: 1 } } } }],
  [{ project: { ...PROJECT, activity: { main: '28.111' } } }],
  [{ project: { ...PROJECT, activity: { class21RevenueShare: { 2019: '1.000001' } } } }],
  [{ project: { ...PROJECT, activity: { class21RevenueShare: { 2019: '0.000001' } } } }],
  [{ borrowing: { amount: -1 } }],
  [{ borrowing: { marketRate: '0.085' } }],
  [{ borrowing: { marketRate: '1.000001' } }],
  [{ borrowing: { marketRate: '5%' } }],
  [{ borrowing: { termMonths: 0 } }],
  [{ borrowing: { termMonths: 3 } }],
  [{ borrowing: { termMonths: 4 } }],
  [{ borrowing: { termMonths: 240 } }],
  [{ borrowing: { termMonths: 243 } }],
  [{ borrowing: { graceMonths: 0 } }],
  [{ borrowing: { graceMonths: 237 } }],
  [{ borrowing: { graceMonths: 240 } }],
  [{ borrowing: { programmes: [] } }],
  [{ borrowing: { programmes: ['joint', 'digitalisation'] } }],
  [{ borrowing: { programmes: ['lending'] } }],
  [{ borrowing: { outputFrom: 2062 } }],
  [{ borrowing: { facts: { manufacturer: 1 } } }],
  [{ cashFlow: {} }],
  [{ cashFlow: { operating: { 2019: '-0.01' }, workingCapital: { 2019: -1 } } }],
  [{ cashFlow: { operating: {} } }],
  [{ cashFlow: { residualValue: { year: 2061, amount: 0 } } }],
  [{ cashFlow: { residualValue: { year: 2062, amount: 0 } } }],
  [{ cashFlow: { residualValue: { year: 2061, amount: '-0.01' } } }],
  [{ cashFlow: { residualValue: { year: 2061 } } }],
  [{ valuation: {} }],
  [{ valuation: { discountRate: 1, butFor: '0.000001', wageTaxRate: '0' } }],
  [{ valuation: { discountRate: '1.000001' } }],
  [{ valuation: { butFor: '-0.000001' } }],
  [{ valuation: { wageTaxRate: 0.13 } }],
  [{ valuation: { timing: 'mid', prices: 'real', interestInProfit: false } }],
  [{ valuation: { timing: 'middle' } }],
  [{ valuation: { prices: 'current' } }],
  [{ valuation: { interestInProfit: 'no' } }],
])('the JSON Schema and the parser agree on %j', (fields) => {
  const document = documentWith(fields);
  const admits = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema).safeParse(document);
  expect(admits.success).toBe(problemsOf(document).length === 0);
});
