import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/engine/loans/programme';
import type { Dated } from '../../src/figures/figure';
import { type Policy, programmeFigures } from '../../src/figures/policy';
import type { Finding } from '../../src/kit/finding';
import { caseOf } from '../../src/questions/assess/assess';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { revised } from '../figures/named';
import { profileOf } from '../profile/document';

interface Asked {
  readonly day: string;
  readonly main?: string;
  readonly policy?: Policy;
  readonly borrowing?: BorrowingSection;
}

/** A programme, and an application of a company for a loan of it on a day. */
function applied(id: FundProgrammeId, { borrowing, day, main, policy = LAW }: Asked) {
  const programme = PROGRAMMES.find((one) => one.id === id);
  if (programme === undefined) throw new Error(`no programme ${id}`);
  const activity = main === undefined ? {} : { main };
  const profile = profileOf({
    project: { name: 'Pump works', start: '2019-01-01', activity },
    borrowing: borrowing ?? {},
  });
  const application: Application = {
    c: { ...caseOf(profile, { edition: 'law' }), policy },
    borrowing: profile.borrowing ?? { facts: {} },
    day,
    figures: programmeFigures(policy.loans, id),
    boundsGrace: false,
    ofAdvance: false,
    ofFund: true,
  };
  return { programme, application };
}

/** The conditions on the borrower. */
function borrower(id: FundProgrammeId, asked: Asked): readonly Finding[] {
  const { application, programme } = applied(id, asked);
  return programme.borrower(application);
}

/** What a fact of the borrowing section that lowers the rate comes to. */
function lowered(id: FundProgrammeId, path: string, asked: Asked) {
  const { application, programme } = applied(id, asked);
  const reduction = programme.lower.find((one) => one.path === path);
  return reduction?.offer(application);
}

const names = (values: readonly { readonly figure: string }[] | undefined) =>
  values?.map(({ figure }) => figure.replace('loans.', ''));

describe('a participant of the productivity project', () => {
  const shapes = (findings: readonly Finding[]): unknown =>
    findings.map(({ findings: parts, id, joins, verdict }) =>
      parts === undefined ? [id, verdict] : [id, verdict, joins, shapes(parts)],
    );

  test('needs the opinion of the experts before 11.12.2019, and then that or a sample flow', () => {
    const facts = { productivityParticipant: true, centreOpinion: false, sampleFlow: true };
    const on = (day: string) =>
      shapes(borrower('productivity', { day, main: '28.13', borrowing: { facts } }));
    const [participant, sector] = [
      [['productivity.participant', 'met']],
      [
        ['productivity.manufacturer', 'met'],
        ['productivity.not-food', 'met'],
      ],
    ];
    expect(on('2019-12-10')).toEqual([
      ...participant,
      ['productivity.centre-opinion', 'not-met'],
      ...sector,
    ]);
    expect(on('2019-12-11')).toEqual([
      ...participant,
      [
        ...['productivity.opinion-or-sample-flow', 'met', 'any-of'],
        [
          ['productivity.centre-opinion', 'not-met'],
          ['productivity.sample-flow', 'met'],
        ],
      ],
      ...sector,
    ]);
  });

  test('is a manufacturer, though not of food, by a figure of its own', () => {
    const sectorOf = (main?: string, policy?: Policy) =>
      borrower('productivity', {
        ...{ day: '2019-07-01', ...(main && { main }), ...(policy && { policy }) },
      }).filter(({ id }) => ['productivity.manufacturer', 'productivity.not-food'].includes(id));
    const verdicts = (main?: string) => sectorOf(main).map(({ verdict }) => verdict);
    expect(verdicts('28.13')).toEqual(['met', 'met']);
    expect(verdicts('10.11')).toEqual(['met', 'not-met']);
    expect(verdicts('46.69')).toEqual(['not-met', 'met']);
    expect(verdicts()).toEqual(['unknown', 'unknown']);
    const [sector] = LAW.loans.productivitySector.values;
    if (sector === undefined) throw new Error('there is such a figure');
    for (const { citation } of sectorOf('28.13')) expect(citation).toEqual(sector.citation);
    const productivitySector = [{ ...sector, value: false }];
    expect(sectorOf('46.69', revised(LAW, { loans: { productivitySector } }))).toEqual([]);
  });
});

describe('Russian equipment', () => {
  const PATH = 'borrowing.russianShare';
  const offered = (day: string, russianShare?: string, policy?: Policy) =>
    lowered('development-projects', PATH, {
      ...{ day, borrowing: russianShare === undefined ? {} : { russianShare } },
      ...(policy && { policy }),
    });

  test('takes two points off from half of the loan on', () => {
    expect(offered('2025-09-24', '0.499999')?.applies).toBe(false);
    expect(offered('2025-09-24', '0.5')).toMatchObject({
      applies: true,
      rates: [{ upToYear: null, rate: 3_0000n }],
    });
    expect(offered('2025-09-24')?.applies).toBeUndefined();
  });

  test('rests on the base rate and the points, and is tested by the share', () => {
    const found = offered('2025-09-24', '0.5');
    expect(names(found?.figures)).toEqual([
      'programmes.development-projects.rates',
      'russianEquipmentPoints',
    ]);
    expect(names(found?.tests)).toEqual(['russianEquipmentShare']);
  });

  test.each([
    ['2020-12-31', false],
    ['2021-01-01', true],
    ['2022-08-24', true],
    ['2022-08-25', false],
    ['2025-09-23', false],
    ['2025-09-24', true],
  ])('drawn on %s counts: %s', (day, counts) => {
    expect(offered(day, '0.5') !== undefined).toBe(counts);
  });

  test('is not offered without the base rate, the points or the share', () => {
    const without = (dated: readonly Dated<unknown>[]) => {
      const [one] = dated;
      if (one === undefined) throw new Error('there is such a figure');
      return [{ ...one, value: null }];
    };
    const { russianEquipmentPoints, russianEquipmentShare } = LAW.loans;
    const { rates } = programmeFigures(LAW.loans, 'development-projects');
    for (const loans of [
      { programmes: { 'development-projects': { rates: without(rates.values) } } },
      { russianEquipmentPoints: without(russianEquipmentPoints.values) },
      { russianEquipmentShare: without(russianEquipmentShare.values) },
    ]) {
      expect(offered('2025-09-24', '0.5', revised(LAW, { loans }))).toBeUndefined();
    }
    expect(offered('2025-09-24', '0.5', LAW)).toBeDefined();
  });
});

describe('a guarantee', () => {
  const offered = (borrowing: BorrowingSection) =>
    lowered('joint', 'borrowing.guarantee.kind', { day: '2025-09-24', borrowing });

  test('lowers the rate where it is of some kind, by one figure alone', () => {
    expect(offered({ guarantee: { kind: 'bank' } })?.applies).toBe(true);
    expect(offered({ guarantee: { kind: 'none' } })?.applies).toBe(false);
    expect(offered({})?.applies).toBeUndefined();
    const found = offered({ guarantee: { kind: 'bank' } });
    expect(names(found?.figures)).toEqual(['programmes.joint.lowerRates']);
    expect(found?.tests).toEqual([]);
  });
});
