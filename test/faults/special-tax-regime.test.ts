import { describe, expect, it } from 'vitest';
import { amend, assess, plan, policyOf } from '../../src/index';
import { leavesOf } from '../../src/kit/finding';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { offeredIn } from '../contracts/offered';
import { knownAs } from '../known-as';
import {
  finding,
  IN_ZONE,
  INVESTOR,
  millions,
  millionsFrom,
  profileOf,
  project,
} from '../profiles';

/** A project that has something of every tax, on a site of the zone or in the rest of the region. */
const documentOf = (
  specialTaxRegime: boolean | undefined,
  site: 'region' | 'sez' = 'region',
): ProfileDocument =>
  project({
    project: { site },
    investor: { ...INVESTOR, specialTaxRegime },
    capitalInvestment: { 2019: millions(800) },
    taxableProfit: millionsFrom(2019, 10, 20, 30),
    property: {
      objects: [
        {
          id: 'hall',
          kind: 'immovable',
          commissioned: '2019-03-01',
          cost: millions(120),
          lifeMonths: 120,
          zone: IN_ZONE,
        },
      ],
    },
    ppeProgramme: {
      capitalInvestment: millions(10),
      newMovables: [
        { id: 'press', commissioned: '2019-03-01', cost: millions(10), lifeMonths: 120 },
      ],
      upgradedObjects: [],
    },
    fixedAssets: [{ id: 'lathe', putIntoUse: '2019-06-01', cost: millions(10), lifeMonths: 60 }],
    landPlots: [{ id: 'plot', cadastralValue: millions(100), rate: '0.015', title: '2019-01-10' }],
    transportTax: { 2019: 100000 },
    imports: [
      {
        year: 2019,
        customsValue: millions(1),
        dutyRate: '0.05',
        vatDeductible: false,
        usedInZone: true,
      },
    ],
  });

const assessed = (...args: Parameters<typeof documentOf>) => assess(profileOf(documentOf(...args)));
/** A subsidy of carriage is no relief of a tax that such a regime replaces. */
const OF_BROCHURE = offeredIn('brochure-2019').filter((id) => id !== 'export-transport');
const PARTS_OF_GENERAL_REGIME = ['sez.income', 'sez.property'];

describe('under a special tax regime', () => {
  it('no participant condition of a RIP that a scenario drops lets in who pays no income tax', () => {
    const changes = {
      rip: { conditions: { noSpecialTaxRegime: { '2019': false } } },
    };
    const policy = amend(policyOf(), { title: 'Any regime', source: 'a draft', changes });
    const answered = (regime: boolean) =>
      assess(profileOf(documentOf(regime)), { policy }).measures.find(({ id }) => id === 'rip');
    // 10, 20 and 30 million at 3 % and 3.5 points
    expect(answered(false)?.sums.total).toBe('3900000');
    const refused = answered(true);
    expect(refused?.verdict).toBe('ineligible');
    expect(refused && finding(refused, 'rip.pays-the-tax').verdict).toBe('not-met');
  });

  const { measures } = assessed(true);
  const zone = assessed(true, 'sez').measures.find(({ id }) => id === 'sez');

  it.each(OF_BROCHURE.filter((id) => id !== 'sez'))('%s is not met, and for that alone', (id) => {
    const result = measures.find((one) => one.id === id);
    expect(result?.verdict).toBe('ineligible');
    expect(result?.lines).toEqual([]);
    const refused = result
      ? leavesOf(result.findings).filter((one) => one.verdict === 'not-met')
      : [];
    expect(refused).toMatchObject([{ path: 'investor.specialTaxRegime', source: knownAs('law') }]);
  });

  it('residency of the zone and its parts on land, transport and imports stand', () => {
    expect(zone?.verdict).toBe('eligible');
    const verdicts = (zone?.parts ?? []).map(({ id, lines, verdict }) => [
      id,
      verdict,
      lines.length > 0,
    ]);
    expect(verdicts).toEqual([
      ['sez.income', 'ineligible', false],
      ['sez.property', 'ineligible', false],
      ['sez.land', 'eligible', true],
      ['sez.transport', 'eligible', true],
      ['sez.import', 'eligible', true],
    ]);
    const refused = (zone?.parts ?? []).filter(({ id }) => PARTS_OF_GENERAL_REGIME.includes(id));
    for (const part of refused) {
      expect(finding(part, `${part.id}.pays-the-tax`)).toMatchObject({
        verdict: 'not-met',
        actual: true,
        required: false,
      });
    }
  });

  it('a plan computes no income or property tax, before or after, and adds nothing to a profit', () => {
    const { assumptions, best, investor } = plan(profileOf(documentOf(true, 'sez')));
    const taxes = new Set(best.taxes.map(({ tax }) => tax));
    expect([...taxes].sort()).toEqual(['customs-duty', 'import-vat', 'land', 'transport']);
    // land 1,500,000 a year in five, duty 50,000 and VAT on 1,050,000 at 20 %; the term of
    // relief from transport tax is not confirmed
    expect(best.value.nominal).toBe('7760000');
    expect(investor.effectiveRates).toEqual([]);
    expect(investor.forwardLooking).toEqual([]);
    const ids = assumptions.map(({ id }) => id);
    expect(ids).toContain('special-tax-regime');
    expect(ids).not.toContain('saved-taxes-raise-profit');
    expect(ids).not.toContain('not-added-back');
  });
});

describe('where the regime is', () => {
  it('stated as the general one, no measure is refused or unknown for it', () => {
    const { assumptions, measures } = assessed(false);
    expect(assumptions.map(({ id }) => id)).not.toContain('general-tax-regime');
    for (const { findings } of measures) {
      const open = leavesOf(findings).filter(({ verdict }) => verdict !== 'met');
      expect(open.filter(({ path }) => path === 'investor.specialTaxRegime')).toEqual([]);
    }
  });

  it('not stated, the general one is an assumption of all but rip, which stays unknown', () => {
    const { assumptions, measures } = assessed(undefined);
    const [note] = assumptions.filter(({ id }) => id === 'general-tax-regime');
    expect([...(note?.measures ?? [])].sort()).toEqual(
      OF_BROCHURE.filter((id) => id !== 'rip').sort(),
    );
    const unknown = measures.filter(({ missing }) =>
      missing.some(({ path }) => path === 'investor.specialTaxRegime'),
    );
    expect(unknown.map(({ id, verdict }) => [id, verdict])).toEqual([['rip', 'unknown']]);
  });
});
