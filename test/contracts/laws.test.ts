import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type {
  Assessment,
  Line,
  LoanResult,
  MeasureResult,
  WholeMeasureResult,
} from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import { cases } from '../deep';
import { soundFor } from '../loans/applications';
import { profileOf } from '../profile/document';
import { frozen } from './frozen';
import { faultsOf, outcomesOf } from './laws';
import { borrower } from './loan-cases';
import { offeredIn } from './offered';
import { anyDocument } from './random-profile';
import { anyReadings } from './random-readings';
import { standingDocument } from './standing-profile';

/** The same cases on every run; another seed looks elsewhere. */
const SEED = 20190101;
const MANY = { numRuns: cases(100, 3_000), seed: SEED };
const anyEdition = fc.constantFrom(...EDITION_IDS);
const SOME = { numRuns: cases(30, 500), seed: SEED };

test('the laws of an answer hold for any profile under any readings', () => {
  fc.assert(
    fc.property(anyDocument, anyReadings, anyEdition, (document, readings, edition) => {
      const options = { readings: frozen(readings), edition, loans: 'all' } as const;
      const assessment = assess(frozen(profileOf(document)), options);
      expect(assessment.measures.map(({ id }) => id)).toEqual(offeredIn(edition, document));
      expect(faultsOf(assessment)).toEqual([]);
    }),
    MANY,
  );
});

test('an answer is plain JSON, and the same for the same input', () => {
  fc.assert(
    fc.property(anyDocument, anyReadings, anyEdition, (document, readings, edition) => {
      const answer = assess(profileOf(document), { readings, edition, loans: 'all' });
      const again = assess(profileOf(structuredClone(document)), {
        readings,
        edition,
        loans: 'all',
      });
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
      expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    }),
    SOME,
  );
});

test('a measure asked for alone is answered as among the others', () => {
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...MEASURE_IDS), (document, id) => {
      const profile = profileOf(document);
      const among = assess(profile).measures.filter((measure) => measure.id === id);
      expect(assess(profile, { measures: [id] }).measures).toEqual(among);
    }),
    SOME,
  );
});

test('the order in which measures are asked for changes nothing', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.shuffledSubarray([...MEASURE_IDS], { minLength: 1 }),
      anyEdition,
      (document, asked, edition) => {
        const profile = profileOf(document);
        const inOrderOfList = MEASURE_IDS.filter((id) => asked.includes(id));
        const answer = assess(profile, { measures: asked, edition });
        const usual = assess(profile, { measures: inOrderOfList, edition });
        expect(JSON.stringify(answer)).toBe(JSON.stringify(usual));
      },
    ),
    SOME,
  );
});

describe('in other time zones', () => {
  const home = process.env['TZ'];
  afterAll(() => {
    process.env['TZ'] = home;
  });

  test('an answer is the same, to the letter', () => {
    const answersIn = (zone: string, document: ProfileDocument): string[] => {
      process.env['TZ'] = zone;
      return EDITION_IDS.map((edition) =>
        JSON.stringify(assess(profileOf(document), { edition, loans: 'all' })),
      );
    };
    fc.assert(
      fc.property(anyDocument, (document) => {
        const usual = answersIn('UTC', document);
        expect(answersIn('America/New_York', document)).toEqual(usual);
        expect(answersIn('Pacific/Kiritimati', document)).toEqual(usual);
      }),
      { numRuns: cases(20, 200), seed: SEED },
    );
  });

  test('the clock of the machine is another', () => {
    const offsets = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
      process.env['TZ'] = zone;
      return new Date(2019, 0, 1).getTimezoneOffset();
    });
    expect(offsets).toEqual([0, 300, -840]);
  });
});

test('the order of lists in a profile changes no verdict and no amount', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(4), (document, by) => {
      const other = assess(profileOf(reordered(document, by)));
      expect(amountsOf(other)).toEqual(amountsOf(assess(profileOf(document))));
    }),
    SOME,
  );
});

/** The document with each of its lists the other way round and so many places further. */
function reordered(document: ProfileDocument, by: number): ProfileDocument {
  const moved = <T>(list: T): T => {
    if (!Array.isArray(list) || list.length === 0) return list;
    const back = [...list].reverse();
    const from = by % back.length;
    return [...back.slice(from), ...back.slice(0, from)] as T;
  };
  const { capitalInvestment, fixedAssets, imports, landPlots, ppeProgramme, property } = document;
  return {
    ...document,
    capitalInvestment: moved(capitalInvestment),
    fixedAssets: moved(fixedAssets),
    imports: moved(imports),
    landPlots: moved(landPlots),
    property: property && { ...property, objects: moved(property.objects) },
    ppeProgramme: ppeProgramme && {
      ...ppeProgramme,
      newMovables: moved(ppeProgramme.newMovables),
      upgradedObjects: moved(ppeProgramme.upgradedObjects),
    },
  };
}

/** Verdicts and amounts, lines and objects in an order of their own. */
const amountsOf = (assessment: Assessment) =>
  outcomesOf(assessment).map(({ name, outcome }) => ({
    name,
    verdict: outcome.verdict,
    confirmed: outcome.confirmed,
    periods: outcome.periods,
    cap: outcome.cap,
    total: outcome.sums.total,
    byYear: outcome.sums.byYear,
    lines: inOrder(outcome.lines),
    deferred: inOrder(outcome.deferred),
    costs: inOrder(outcome.costs),
    objects: outcome.objects.map((row) => JSON.stringify(row)).sort(),
  }));

/** Imports go by their place in the list, which the order changes. */
const inOrder = (lines: readonly Line[]): string[] =>
  lines
    .map(({ arithmetic, of, source: _, ...line }) =>
      JSON.stringify({
        ...(line.tax === 'land' ? { of } : {}),
        ...line,
        arithmetic: termsInOrder(arithmetic),
      }),
    )
    .sort();

/** The arithmetic of a line: its terms stand in the order of the objects that they are of. */
const termsInOrder = (arithmetic: object) =>
  Object.entries(arithmetic).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.map((term) => JSON.stringify(term)).sort() : value,
  ]);

describe('a fault is seen', () => {
  const sound = assess(profileOf(standingDocument(2019)));

  test('where there is one', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  test.each<[string, (rip: WholeMeasureResult, line: Line) => object]>([
    ['a relief too great', (_, line) => Object.assign(line, { relief: '99999999999' })],
    ['a relief below nothing', (_, line) => Object.assign(line, { relief: '-1' })],
    ['a tax after that does not follow', (_, line) => Object.assign(line, { taxAfter: '1' })],
    ['a line without a source', (_, line) => Object.assign(line, { source: 'another.law' })],
    ['a year outside the periods', (_, line) => Object.assign(line, { year: 2061 })],
    ['a line twice', (rip, line) => Object.assign(rip, { lines: [...rip.lines, line] })],
    ['a line lost', (rip) => Object.assign(rip, { lines: rip.lines.slice(1) })],
    ['another total', ({ sums }) => Object.assign(sums, { total: '1' })],
    ['a group lost', ({ sums }) => Object.assign(sums, { byTax: [] })],
    ['another use of the cap', ({ cap }) => Object.assign(cap ?? {}, { used: '1' })],
    ['a cap passed', ({ cap }) => Object.assign(cap?.periods[3] ?? {}, { cap: '1' })],
    ['a verdict against the findings', (rip) => Object.assign(rip, { verdict: 'unknown' })],
    ['a finding against those under it', (rip) => withFinding(rip, { verdict: 'not-met' })],
    ['a finding without a source', (rip) => withFinding(rip, { verdict: 'met', unit: 'yes-no' })],
    ['an amount short by nothing', (rip) => withFinding(rip, { verdict: 'met', unit: 'roubles' })],
  ])('%s', (_, spoil) => {
    const assessment = structuredClone(sound);
    const rip = assessment.measures.find(({ id }) => id === 'rip');
    const [line] = rip?.lines ?? [];
    if (rip?.lines && line) spoil(rip, line);
    expect(faultsOf(assessment)).not.toEqual([]);
  });
});

describe('a fault of a loan is seen', () => {
  const sound = assess(profileOf(borrower(soundFor('joint'))));

  test('where there is one', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  test.each<[string, (loan: LoanResult) => object]>([
    [
      'a kopeck not repaid',
      ({ schedule }) => Object.assign(schedule[19] ?? {}, { principal: '1' }),
    ],
    [
      'a balance that does not follow',
      (loan) => Object.assign(loan.schedule[3] ?? {}, { balance: '1' }),
    ],
    [
      'interest saved below nothing',
      (loan) => Object.assign(loan.schedule[3] ?? {}, { saved: '-1' }),
    ],
    ['a year of another sum', ({ lines }) => Object.assign(lines[0] ?? {}, { interest: '1' })],
    ['a year lost', (loan) => Object.assign(loan, { lines: loan.lines.slice(1) })],
    ['another worth', ({ worth }) => Object.assign(worth ?? {}, { nominal: '99999999' })],
    ['another share of a fund', ({ terms }) => Object.assign(terms?.split ?? {}, { federal: '1' })],
    ['a largest loan below it', (loan) => Object.assign(loan, { largest: null })],
    ['a verdict against the findings', (loan) => Object.assign(loan, { verdict: 'unknown' })],
    ['a schedule without ground', (loan) => Object.assign(loan, { verdict: 'ineligible' })],
    ['a worth lost', (loan) => Object.assign(loan, { worth: null })],
    ['a loan called confirmed', (loan) => Object.assign(loan, { confirmed: true })],
  ])('%s', (_, spoil) => {
    const assessment = structuredClone(sound);
    const [loan] = assessment.loans;
    if (loan) spoil(loan);
    expect(faultsOf(assessment)).not.toEqual([]);
  });
});

const withFinding = ({ findings }: MeasureResult, finding: object): object =>
  Object.assign(findings, { findings: [...(findings.findings ?? []), { id: 'new', ...finding }] });
