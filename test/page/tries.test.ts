import { describe, expect, test } from 'vitest';
import { statedNumbers } from '../../src/page/form/leaves';
import { chunksOf } from '../../src/page/lines-of-file';
import { decimalIn, scaledBy } from '../../src/page/state/scaled';
import { next, type PageState } from '../../src/page/state/state';
import { valuesAround } from '../../src/page/state/steps';
import { MORE } from '../../src/page/words/more';
import { linesPart } from '../../src/page/work/lines';
import { figureTyped, policiesOf } from '../../src/page/work/policy';
import { answerQuestion } from '../../src/page/work/questions';
import { totalsOf } from '../../src/questions/portfolio/portfolio-totals';
import { LOADED_DEFAULT } from '../../src/regions/loaded';

test('a decimal is scaledBy to its last digit', () => {
  expect(scaledBy('1000000', 3, 20, 0)).toBe('150000');
  expect(scaledBy('999999999999999.99', 40, 20, 0)).toBe('1999999999999998');
  expect(scaledBy('0.135', 2, 20, 6)).toBe('0.0135');
  expect(scaledBy('0.135', 40, 20, 6)).toBe('0.27');
  expect(scaledBy('-5', 10, 20, 0)).toBe('-2');
  expect(scaledBy('-1', 1, 20, 0)).toBe('0');
  expect(scaledBy('7', 0, 20, 6)).toBe('0');
});

test('only a decimal is a number', () => {
  expect([5, '5.5', '-5'].map(decimalIn)).toEqual(['5', '5.5', '-5']);
  expect(['1 000', '5%', true, null, undefined].map(decimalIn)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

describe('the values of a slider', () => {
  test('go from nothing to twice as much, with the value itself in their middle', () => {
    const values = valuesAround('amount', '1000000.55');
    expect(values).toHaveLength(21);
    expect([values[0], values[1], values[10], values[20]]).toEqual([
      0,
      100000,
      '1000000.55',
      2000000,
    ]);
  });

  test('of a share are at most 1, of a count whole numbers, each once', () => {
    expect(valuesAround('share', '0.8').at(-1)).toBe('0.96');
    expect(valuesAround('jobs', 3)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(valuesAround('amount', 'x')).toEqual([]);
  });
});

test('every number of a document that can vary is found, wherever it stands', () => {
  const document = {
    project: { name: '5', start: '2019-01-01', jobs: { 2019: 5 } },
    capitalInvestment: [{ year: 2019, amount: '7' }, { amount: 'x' }],
    taxableProfit: { 2020: '-5', 2021: '1 2' },
    valuation: { discountRate: '0.1' },
    landPlots: [{ id: '3', cadastralValue: 9 }],
    nothing: { 2019: 5 },
  };
  const found = statedNumbers(LOADED_DEFAULT.profiles.fields, document);
  expect(found.map(({ path }) => path.join('.'))).toEqual([
    'project.jobs.2019',
    'capitalInvestment.0.amount',
    'taxableProfit.2020',
    'landPlots.0.cadastralValue',
    'valuation.discountRate',
  ]);
});

describe('a change of policy', () => {
  test.each([
    ['money', '100 000 000', '100000000'],
    ['rate', '13,5 %', '0.135'],
    ['rate', '0.135', '0.135'],
    ['rate-or-none', '', null],
    ['years', '5', 5],
    ['years', '5%', '5%'],
    ['yes-no', 'true', true],
    ['codes', '["21", "28"]', ['21', '28']],
    ['money', '1.234', '1.234'],
    ['money', '120.000', '120.000'],
    ['periods', '1,234', '1,234'],
  ] as const)('of %s as %j is %j', (kind, text, value) => {
    expect(figureTyped(kind, text)).toEqual(value);
  });

  const change = {
    figure: 'rip.minCapitalInvestmentShort',
    from: '2019',
    value: '10000000000',
    title: 'Tried',
  };

  test('is of one figure, or another edition, or is refused', () => {
    const amended = policiesOf(LOADED_DEFAULT, undefined, change);
    expect(amended.ok && amended.after.amendments.map(({ title }) => title)).toEqual(['Tried']);
    const other = policiesOf(LOADED_DEFAULT, undefined, { edition: 'law' });
    expect(other.ok && [other.before.edition, other.after.edition]).toEqual([
      'brochure-2019',
      'law',
    ]);
    const wrong = policiesOf(LOADED_DEFAULT, undefined, { ...change, value: 'much' });
    expect(!wrong.ok && wrong.problems.map(({ path }) => path)).toEqual([
      'changes.rip.minCapitalInvestmentShort.2019',
    ]);
  });

  test('is tried on every line of a file, and lines that are no project are named', () => {
    const plant = JSON.stringify({
      project: { name: 'Plant', start: '2019-01-01', site: 'region' },
      capitalInvestment: { 2019: 120000000 },
      taxableProfit: { 2020: 10000000, 2021: 30000000 },
    });
    const lines = [plant, '', '{"project": {"name": "A"}}', 'x', plant];
    const part = linesPart({
      kind: 'lines',
      region: LOADED_DEFAULT.id,
      edition: undefined,
      change: {
        figure: 'register.minCapitalInvestment',
        from: '2019',
        value: '200000000',
        title: 'Tried',
      },
      lines,
    });
    if (!part.ok) throw new Error('the change is refused');
    expect(part.value.read).toBe(4);
    expect(part.value.bad.map(({ at }) => at)).toEqual([2, 3]);
    const [register] = totalsOf(part.value.portfolio).measures;
    expect(register?.noLongerEligible).toBe(2);
  });

  test('compares the project before and after', () => {
    const document = {
      project: { name: 'Plant', start: '2019-01-01', site: 'region' },
      capitalInvestment: { 2019: 120000000 },
      taxableProfit: { 2020: 10000000 },
    };
    const answer = answerQuestion({ kind: 'change', document, options: {}, change });
    expect(answer.ok && answer.value).toMatchObject({
      schema: 'investor-incentives/comparison@2',
      best: { added: [], dropped: [] },
    });
  });
});

test('the next question and the analysis are those of the library', () => {
  const document = { project: { name: 'Plant', start: '2019-01-01', site: 'region' } };
  const inputs = { document, options: {} };
  expect(answerQuestion({ kind: 'next', skip: [], ...inputs })).toMatchObject({
    ok: true,
    value: { path: 'capitalInvestment' },
  });
  expect(answerQuestion({ kind: 'analysis', ...inputs })).toMatchObject({
    ok: true,
    value: { thresholds: expect.any(Array) },
  });
  const wrong = { kind: 'sweep', path: 'project.jobs', values: [], ...inputs } as const;
  expect(answerQuestion(wrong).ok).toBe(false);
});

test('a file is given out in lines, some at a time, whatever pieces it comes in', async () => {
  const lines = Array.from({ length: 60 }, (_, index) => `строка ${index}`);
  const chunks: (readonly (string | null)[])[] = [];
  for await (const chunk of chunksOf(new Blob([lines.join('\n')]))) chunks.push(chunk);
  expect(chunks.map(({ length }) => length)).toEqual([25, 25, 10]);
  expect(chunks.flat()).toEqual(lines);
});

test('a line that is too long is given out as none, and named', async () => {
  const text = `short\n${'x'.repeat(200_000)}\n123456\n12345\n\n${'y'.repeat(6)}`;
  const chunks: (readonly (string | null)[])[] = [];
  for await (const chunk of chunksOf(new Blob([text]), 5)) chunks.push(chunk);
  expect(chunks.flat()).toEqual(['short', null, null, '12345', '', null]);
  const question = { region: LOADED_DEFAULT.id, edition: undefined, change: { edition: 'law' } };
  expect(linesPart({ kind: 'lines', lines: [null], ...question })).toMatchObject({
    value: { read: 1, bad: [{ at: 0, problem: { code: 'line-too-long' } }] },
  });
});

test('at most three answers are kept, and one is opened again with its inputs', () => {
  const empty: PageState = {
    language: 'en',
    tab: 'whatIf',
    document: {},
    typed: {},
    options: {},
    notice: null,
    made: null,
    kept: [],
  };
  const best = {} as PageState['kept'][number]['best'];
  let state = empty;
  for (const name of ['a', 'b', 'c', 'd']) {
    const kept = { document: { name }, options: {}, edition: 'e', best };
    state = next(state, { type: 'keep', kept });
  }
  expect(state.kept.map(({ document }) => document['name'])).toEqual(['b', 'c', 'd']);
  expect(next(state, { type: 'restore', at: 1 }).document).toEqual({ name: 'c' });
  expect(next(state, { type: 'restore', at: 9 })).toBe(state);
  expect(next(state, { type: 'drop', at: 0 }).kept).toHaveLength(2);
});

test('what is tried is said in both languages', () => {
  for (const [name, { ru }] of Object.entries(MORE)) {
    if (typeof ru === 'string') expect(ru, name).toMatch(/[А-яё]/);
  }
});

describe('two places', () => {
  const document = {
    project: { name: 'Plant', start: '2019-01-01', site: 'port' },
    capitalInvestment: { 2019: 120000000 },
    taxableProfit: { 2020: 10000000 },
  };
  const places = [
    { region: 'kaluga', site: 'region' },
    { region: 'tula', site: 'elsewhere' },
  ] as const;
  const reading = { 'regional-rate-2017-2024': 'printed-reduction' };

  test('are planned from the document as it is, with the readings of its own region alone', () => {
    const answer = answerQuestion({
      kind: 'places',
      document,
      options: { edition: 'brochure-2019', readings: reading },
      places,
    });
    // 10,000,000 × 4.5%, the printed reduction; nothing outside of the other region
    expect(answer.ok && answer.value).toMatchObject({
      best: { difference: { nominal: '-450000' } },
    });
  });

  test('are refused with all that is wrong', () => {
    const refused = answerQuestion({
      kind: 'places',
      document: { ...document, taxableProfit: { 2020: '7,6' } },
      options: {},
      places: [places[0], places[0]],
    });
    expect(!refused.ok && refused.problems.map(({ path }) => path)).toEqual([
      'places[1]',
      'taxableProfit.2020',
    ]);
    const options = { discountRate: 'much' };
    const unread = answerQuestion({ kind: 'places', document, options, places });
    expect(!unread.ok && unread.problems.map(({ code }) => code)).toEqual(['not-a-rate']);
  });
});
