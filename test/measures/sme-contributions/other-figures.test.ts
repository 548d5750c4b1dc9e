import { describe, expect, it } from 'vitest';
import { amountPaid } from '../../../src/engine/taxes/payment';
import type { Finding } from '../../../src/kit/finding';
import type { PolicyChanges } from '../../../src/regions/amendment';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { appraised, lawWith, treated, unpaid } from './appraised';
import { ENTERPRISE, enterpriseWith, hundredAt } from './enterprise';

const OF_2026 = enterpriseWith({ payroll: hundredAt(90_000, 2026, 2026) });

/** What a worker's month of January saves, roubles; null where nothing is computed. */
function savedInJanuary(changes: PolicyChanges, document = ENTERPRISE, year = 2026) {
  const due = treated(appraised(document, lawWith(changes))).due(year * 12);
  if (due === null) return null;
  // a hundred workers, and a hundred kopecks to the rouble
  return Number(amountPaid(due.ordinary) - amountPaid(due.granted)) / 10_000;
}

describe('other figures of contributions', () => {
  it.each<[string, PolicyChanges, number | null]>([
    // 19,595.93 less 15,943.25
    ['the figures of the law', {}, 3_652.68],
    ['no limit of pay', { contributions: { unifiedLimit: { 2026: null } } }, null],
    ['no minimum wage', { contributions: { minimumWage: { 2026: null } } }, null],
    // the small enterprise still pays 19,595.93; 90,000 x 7.6 % = 6,840
    [
      'no threshold of the measure',
      { smeContributions: { thresholdWages: { 2026: null } } },
      12_755.93,
    ],
    // without a minimum wage it has no threshold either, and pays 27,000
    [
      'neither a minimum wage nor a threshold of the measure',
      {
        contributions: { minimumWage: { 2026: null } },
        smeContributions: { thresholdWages: { 2026: null } },
      },
      20_160,
    ],
    // 54,186 x 30 % = 16,255.80 and 35,814 x 7.6 % = 2,721.86, together 18,977.66
    [
      'two minimum wages as the threshold of the measure',
      { smeContributions: { thresholdWages: { 2026: '2' } } },
      618.27,
    ],
  ])('%s', (_, changes, saved) => {
    expect(savedInJanuary(changes)).toBe(saved);
  });

  it('of a year without a limit leave the other years as they are', () => {
    const changes = { contributions: { unifiedLimit: { 2026: null, 2027: '2979000' } } };
    expect(savedInJanuary(changes, ENTERPRISE, 2025)).toBe(4_169.16);
    expect(savedInJanuary(changes, ENTERPRISE, 2027)).toBe(3_652.68);
    expect(appraised(ENTERPRISE, lawWith(changes)).findings.verdict).toBe('met');
  });
});

describe('a rate of the measure that small enterprises have anyway', () => {
  const policy = lawWith({ smeContributions: { rate: { 2026: '0.15' } } });
  const missing = (document: ProfileDocument) =>
    appraised(document, policy).missing.map(({ path }) => path);

  it('still saves something of the general tariff, so that the own one is asked for', () => {
    // class 25 is not named among those with 15 %
    const document = enterpriseWith({
      activity: { main: '25.11' },
      payroll: hundredAt(90_000, 2026, 2026),
    });
    expect(missing(document)).toEqual(['investor.smeFifteenPercent']);
    expect(missing(OF_2026)).toEqual([]);
  });
});

describe('conditions that a policy does not ask', () => {
  const ids = (one: Finding): readonly string[] => [one.id, ...(one.findings ?? []).flatMap(ids)];
  const judged = (changes: PolicyChanges['smeContributions']) =>
    ids(appraised(OF_2026, lawWith({ smeContributions: changes })).findings).map((id) =>
      id.replace(/^sme-contributions\.?/, ''),
    );
  const ALL = [
    '',
    'in-sme-register',
    'in-force',
    'years',
    'year',
    'main-activity',
    'same-activity-before',
    'main-share',
    'share-of-year',
    'share-of-year-before',
  ];

  it.each([
    ['in-sme-register', { inRegister: { 2025: false } }],
    ['same-activity-before', { sameActivityBefore: { 2026: false } }],
    ['share-of-year-before', { shareOfYearBefore: { 2026: false } }],
  ])('%s is not among the findings', (id, changes) => {
    expect(judged({})).toEqual(ALL);
    expect(judged(changes)).toEqual(ALL.filter((one) => one !== id));
  });

  it('is asked of the first year in force, not of the first with pay', () => {
    // the register is asked from 2025 on; pay begins in 2024
    const policy = lawWith({ smeContributions: { inRegister: { 2021: false, 2025: true } } });
    const document = enterpriseWith({ payroll: hundredAt(90_000, 2024, 2026) });
    expect(ids(appraised(document, policy).findings)).toContain(
      'sme-contributions.in-sme-register',
    );
  });

  it('is asked of the year of the start where no worker is stated', () => {
    // the project starts in 2020
    const asked = (changes: { [year: number]: boolean }) =>
      ids(
        appraised(unpaid(ENTERPRISE), lawWith({ smeContributions: { inRegister: changes } }))
          .findings,
      );
    expect(asked({ 2021: false })).toContain('sme-contributions.in-sme-register');
    expect(asked({ 2020: false, 2021: true })).not.toContain('sme-contributions.in-sme-register');
  });
});
