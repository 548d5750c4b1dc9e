import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/figures/policy';
import type { Finding } from '../../src/kit/finding';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { LAW } from '../../src/regions/kaluga/editions/law/index';
import { rip } from '../../src/regions/russia/rip/rules';
import { spicFederal } from '../../src/regions/russia/spic-federal/rules';
import { revised } from '../figures/named';
import { everyYear, type Fields, INVESTOR, millions } from '../profiles';
import { caseWith } from '../taxes/case';

type Shown = readonly [verdict: string, path: string | undefined, actual: unknown];

/** A condition without its source. */
const shown = (found: Finding | undefined): Shown | undefined =>
  found && [found.verdict, found.path, 'actual' in found ? found.actual : undefined];

const part = ({ findings }: { findings: Finding }, group: string, id: string) =>
  findings.findings?.find((one) => one.id === group)?.findings?.find((one) => one.id === id);

const FIELDS: Fields = {
  capitalInvestment: { 2019: millions(800) },
  taxableProfit: everyYear(2019, 2024, millions(10)),
};

describe('the participant of a Regional Investment Project', () => {
  const of = (fields: Fields = {}) => rip.appraise(caseWith({ ...FIELDS, ...fields }));
  const found = (id: string, fields: Fields = {}) =>
    shown(part(of(fields), 'rip.participant', `rip.${id}`));
  const holding = (statuses: StatusesSection): Fields => ({ statuses });
  const without = (fact: keyof typeof INVESTOR): Fields => {
    const { [fact]: _, ...investor } = INVESTOR;
    return { investor };
  };

  it('meets one of two amounts, and conditions in the order of the Tax Code', () => {
    const { findings } = of().findings;
    expect(findings?.map(({ id }) => id)).toEqual([
      ...['rip.in-the-region', 'rip.status', 'rip.capital-investment', 'rip.participant'],
      'rip.in-force',
    ]);
    const participant = findings?.find(({ id }) => id === 'rip.participant');
    expect(participant?.findings?.map(({ id, verdict }) => [id, verdict])).toEqual(
      [
        ...['russian-organisation', 'registered-in-region', 'no-subdivision-outside-region'],
        ...['no-special-tax-regime', 'not-in-consolidated-group', 'not-financial-or-non-profit'],
        ...['land-owned-or-leased', 'no-oil-or-gas', 'no-excisable-goods', 'not-a-sez-resident'],
        ...['not-a-resident-of-another-territory', 'never-a-participant-before'],
        'one-project-only',
      ].map((name) => [`rip.${name}`, 'met']),
    );
  });

  it('is no resident of another territory, and is taken not to be where nothing is stated', () => {
    const id = 'not-a-resident-of-another-territory';
    const path = 'investor.residentOfOtherTerritory';
    const stated = (residentOfOtherTerritory: boolean): Fields => ({
      investor: { ...INVESTOR, residentOfOtherTerritory },
    });
    expect(found(id, stated(true))).toEqual(['not-met', path, true]);
    expect(found(id, stated(false))).toEqual(['met', path, false]);
    expect(found(id, without('residentOfOtherTerritory'))).toEqual(['met', path, null]);
    const taken = part(of(without('residentOfOtherTerritory')), 'rip.participant', `rip.${id}`);
    expect(taken).toMatchObject({ assumed: true, required: false, unit: 'yes-no' });
    expect(part(of(stated(false)), 'rip.participant', `rip.${id}`)).not.toHaveProperty('assumed');
  });

  it('is no resident of a development territory in a year of the project', () => {
    const id = 'not-a-resident-of-another-territory';
    const resident = (excluded?: string): Fields =>
      holding({
        rip: { included: '2020-01-01' },
        toserResident: { registered: '2019-01-01', excluded },
      });
    expect(found(id, resident())).toEqual(['not-met', 'statuses.toserResident', true]);
    // Its last day is the one before the quarter of the exclusion: 31.12.2019, or 31.03.2020.
    expect(found(id, resident('2020-03-31'))).toEqual([
      ...['met', 'investor.residentOfOtherTerritory', false],
    ]);
    expect(found(id, resident('2020-04-01'))?.[0]).toBe('not-met');
  });

  it('was none before', () => {
    const id = 'never-a-participant-before';
    const path = 'investor.ripBefore';
    const stated = (ripBefore: boolean): Fields => ({ investor: { ...INVESTOR, ripBefore } });
    expect(found(id, stated(true))).toEqual(['not-met', path, true]);
    expect(found(id, stated(false))).toEqual(['met', path, false]);
    expect(found(id, without('ripBefore'))).toEqual(['met', path, null]);
    const another = (included: string, fields: Fields = {}) =>
      found(id, {
        ...fields,
        ...holding({
          rip: { included: '2020-02-01' },
          anotherRip: { included },
        }),
      });
    // Of another project, though the investor says no.
    expect(another('2019-01-01')).toEqual(['not-met', 'statuses.anotherRip', true]);
    expect(another('2019-01-01', without('ripBefore'))).toEqual([
      ...['not-met', 'statuses.anotherRip', true],
    ]);
    expect(another('2019-01-01', stated(true))).toEqual(['not-met', path, true]);
  });

  it('was none before by a project of the same day or later', () => {
    const later = (included: string) =>
      found('never-a-participant-before', {
        ...without('ripBefore'),
        ...holding({ rip: { included: '2020-02-01' }, anotherRip: { included } }),
      });
    expect(later('2020-01-31')).toEqual(['not-met', 'statuses.anotherRip', true]);
    expect(later('2020-02-01')).toEqual(['met', 'investor.ripBefore', null]);
    expect(later('2020-02-02')).toEqual(['met', 'investor.ripBefore', null]);
  });

  it('has one project, and is no resident of the zone', () => {
    const both = holding({
      rip: { included: '2020-02-01' },
      anotherRip: { included: '2021-02-01' },
    });
    expect(found('one-project-only', both)).toEqual(['not-met', 'statuses.anotherRip', true]);
    const zone = holding({ sezResident: { registered: '2019-02-01' } });
    expect(found('not-a-sez-resident', zone)).toEqual(['not-met', 'statuses.sezResident', true]);
  });

  it('pays the tax, where the policy asks nothing of the regime', () => {
    const special: Fields = { investor: { ...INVESTOR, specialTaxRegime: true } };
    const [asked] = BROCHURE_2019.rip.conditions.noSpecialTaxRegime.values;
    if (asked === undefined) throw new Error('there is such a figure');
    const policy = revised(BROCHURE_2019, {
      rip: { conditions: { noSpecialTaxRegime: [{ ...asked, value: false }] } },
    });
    const payer = (own: Policy) =>
      rip
        .appraise({ ...caseWith({ ...FIELDS, ...special }), policy: own })
        .findings.findings?.find(({ id }) => id === 'rip.pays-the-tax')?.verdict;
    expect(payer(policy)).toBe('not-met');
    expect(payer(BROCHURE_2019)).toBeUndefined();
  });
});

describe('the participant of a federal contract from 13 August 2019 on', () => {
  const of = (fields: Fields = {}) =>
    spicFederal.appraise({ ...caseWith({ ...FIELDS, ...fields }), policy: LAW });
  const signed = (statuses: StatusesSection = {}): Fields => ({
    statuses: {
      specialInvestmentContract: {
        ...{ level: 'federal', signed: '2020-01-01', ends: '2024-12-31' },
        statedCapitalInvestment: millions(800),
      },
      ...statuses,
    },
  });
  const found = (fields: Fields) =>
    of(fields)
      .findings.findings?.find(({ id }) => id === 'spic-federal.participant')
      ?.findings?.map((one) => [one.id.replace('spic-federal.', ''), ...(shown(one) ?? [])]);

  const SEZ = ['not-a-sez-resident', 'met', 'statuses.sezResident', false];
  const TERRITORY = [
    ...['not-a-resident-of-another-territory', 'met', 'investor.residentOfOtherTerritory', false],
  ];
  const RIP = ['not-a-rip-participant', 'met', 'statuses.rip', false];
  const REGIME = ['no-special-tax-regime', 'met', 'investor.specialTaxRegime', false];

  it('has none of four things, which are taken as not so where nothing is stated', () => {
    expect(found(signed())).toEqual([SEZ, TERRITORY, RIP, REGIME]);
    expect(found({ ...signed(), investor: {} })).toEqual([SEZ, TERRITORY, RIP, REGIME]);
  });

  it('names what is taken as no', () => {
    const notes = (investor: Fields['investor']) =>
      of({ ...signed(), investor }).assumed.filter(
        ({ id }) => id === 'participant-facts-taken-as-no',
      );
    expect(notes({})).toEqual([
      {
        id: 'participant-facts-taken-as-no',
        values: { paths: ['investor.residentOfOtherTerritory'] },
      },
    ]);
    expect(notes({ residentOfOtherTerritory: false })).toEqual([]);
    const { assumed } = spicFederal.appraise(caseWith({ ...FIELDS, ...signed(), investor: {} }));
    expect(assumed.map(({ id }) => id)).not.toContain('participant-facts-taken-as-no');
  });

  it.each<[string, Fields, readonly unknown[]]>([
    [
      'a resident of the zone',
      signed({ sezResident: { registered: '2019-01-01' } }),
      ['not-a-sez-resident', 'not-met', 'statuses.sezResident', true],
    ],
    [
      'a resident of a development territory',
      signed({ toserResident: { registered: '2019-01-01' } }),
      ['not-a-resident-of-another-territory', 'not-met', 'statuses.toserResident', true],
    ],
    [
      'a resident of some other territory',
      { ...signed(), investor: { ...INVESTOR, residentOfOtherTerritory: true } },
      ['not-a-resident-of-another-territory', 'not-met', 'investor.residentOfOtherTerritory', true],
    ],
    [
      'a participant of a project',
      signed({ rip: { included: '2019-01-01' } }),
      ['not-a-rip-participant', 'not-met', 'statuses.rip', true],
    ],
    [
      'a participant of another project',
      signed({ anotherRip: { included: '2019-01-01' } }),
      ['not-a-rip-participant', 'not-met', 'statuses.anotherRip', true],
    ],
    [
      'a participant of both',
      signed({ anotherRip: { included: '2019-01-01' }, rip: { included: '2019-01-01' } }),
      ['not-a-rip-participant', 'not-met', 'statuses.rip', true],
    ],
    [
      'under a special regime',
      { ...signed(), investor: { ...INVESTOR, specialTaxRegime: true } },
      ['no-special-tax-regime', 'not-met', 'investor.specialTaxRegime', true],
    ],
  ])('is not %s', (_, fields, expected) => {
    const all = found(fields) ?? [];
    expect(all.filter(([, verdict]) => verdict === 'not-met')).toEqual([expected]);
    expect(all).toHaveLength(4);
  });

  it('was no participant or resident in other years only', () => {
    const before = { included: '2017-01-01', ends: '2019-12-31' };
    expect(found(signed({ rip: before }))).toEqual([...[SEZ, TERRITORY, RIP, REGIME]]);
    const after = signed({ sezResident: { registered: '2025-01-01' } });
    expect(found(after)).toEqual([SEZ, TERRITORY, RIP, REGIME]);
  });

  it('signs by the last day for such contracts', () => {
    const fields: Fields = { project: { start: '2031-01-01' }, statuses: {} };
    const [late] = (of(fields).findings.findings ?? []).filter(
      ({ id }) => id === 'spic-federal.signed-in-time',
    );
    expect(late).toMatchObject({
      ...{ verdict: 'not-met', unit: 'day', actual: '2031-01-01', required: '2030-12-31' },
    });
  });
});
