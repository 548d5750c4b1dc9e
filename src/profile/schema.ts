import type * as z from 'zod';
import { EDITION_YEARS, type EditionId } from '../policy/editions';
import { borrowingSchema } from './borrowing-schema';
import {
  amountLeaf,
  byYear,
  choice,
  countLeaf,
  dayLeaf,
  flagLeaf,
  list,
  okvedLeaf,
  section,
  series,
  shareLeaf,
  textLeaf,
  unsignedAmountLeaf,
  yearLeaf,
} from './leaves';
import { LIMITS } from './limits';
import { cashFlowSchema, valuationSchema } from './valuation-schema';
import type { Years } from './values';

/** The shape of a document whose days and years lie within the given years. */
function documentSchema(years: Years) {
  const signed = amountLeaf();
  const amount = unsignedAmountLeaf();
  const share = shareLeaf();
  const day = dayLeaf(years);
  const year = yearLeaf(years);
  const jobs = countLeaf(0, LIMITS.jobs);
  const life = countLeaf(1, LIMITS.lifeMonths).describe('Useful life, months');
  const id = textLeaf(LIMITS.idLength).describe('A name that no other object has');
  const okved = okvedLeaf();
  const flag = flagLeaf();
  const kind = choice(['immovable', 'movable']);

  const amounts = series(years, amount);
  const signedAmounts = series(years, signed);
  const shares = series(years, share);
  const counts = series(years, jobs);
  const yearlyBases = amounts.describe('Average annual value by year, roubles');

  const project = section({
    name: textLeaf(LIMITS.nameLength).describe('Name of the project'),
    start: day.describe('Day on which the project starts'),
    activity: section({
      main: okved.describe('OKVED 2 code of the main activity').optional(),
      others: list(okved).describe('OKVED 2 codes of the other activities').optional(),
      class21RevenueShare: shares
        .describe('Share of revenue from OKVED 2 class 21 by year, of 1')
        .optional(),
      sezKind: choice(['machinery', 'wood', 'vehicle-parts', 'other'])
        .describe('Kind of activity in the special economic zone, where it is stated')
        .optional(),
    })
      .describe('What the project makes')
      .optional(),
    site: choice(['sez', 'region', 'elsewhere'])
      .describe('A site of the special economic zone, elsewhere in the region, or elsewhere')
      .optional(),
    jobs: counts.describe('Jobs of the project by year, people').optional(),
    averageMonthlyWage: amounts.describe('Average monthly wage by year, roubles').optional(),
    subsistenceMinimum: amounts
      .describe('Subsistence minimum of able-bodied persons by year, roubles a month')
      .optional(),
  }).describe('The investment project');

  const fact = (text: string) => flag.describe(text).optional();

  const investor = section({
    russianOrganisation: fact('A Russian organisation'),
    registeredInRegion: fact('Registered in the region'),
    subdivisionOutsideRegion: fact('Has a separate subdivision outside the region'),
    specialTaxRegime: fact('Uses a special tax regime'),
    consolidatedGroup: fact('Member of a consolidated group of taxpayers'),
    nonProfitOrFinancial: fact('Non-profit, bank, insurer, pension fund or securities dealer'),
    landOwnedOrLeased: fact('Owns or leases the land of the project'),
    producesOilOrGas: fact('Extracts or processes oil or gas within the project'),
    producesExcisableGoods: fact('Makes excisable goods other than cars and motorcycles'),
    separateAccounting: fact('Keeps separate accounts of the activity in the zone'),
    taxArrears: fact('Has arrears of taxes'),
    ripBefore: fact('Was a participant of a Regional Investment Project before; left out: was not'),
    residentOfOtherTerritory: fact(
      'Resident of a development territory, a free port or the Arctic zone; left out: is not',
    ),
  }).describe('What the participant conditions ask of the company');

  const company = section({
    taxableProfit: signedAmounts.describe('Taxable profit of the whole company by year, roubles'),
    projectIncomeShare: shares.describe(
      "Share of the company's income that is from the project by year, of 1",
    ),
  }).describe('The whole company, where the project is only a part of it');

  const ends = day
    .describe('Last day of the status, where it has ended or will end; left out: it goes on')
    .optional();
  const included = section({ included: day.describe('Day of inclusion'), ends });

  const statuses = section({
    investmentRegister: included.describe('Register of Investment Projects').optional(),
    rip: included.describe('Participant of this Regional Investment Project').optional(),
    anotherRip: section({ included: day.describe('Day of inclusion') })
      .describe('Participant of another Regional Investment Project')
      .optional(),
    specialInvestmentContract: section({
      level: choice(['federal', 'regional']).describe('Level of the contract'),
      signed: day.describe('Day of signing'),
      ends: day.describe('Last day of the contract; left out: the longest term').optional(),
      statedCapitalInvestment: amount
        .describe('Capital investment stated in the contract, roubles')
        .optional(),
    })
      .describe('Special investment contract')
      .optional(),
    sezResident: section({ registered: day.describe('Day of registration'), ends })
      .describe('Resident of the special economic zone')
      .optional(),
    ppeProgramme: included.describe('Register of PP&E update and upgrade programmes').optional(),
  }).describe('Statuses held, with their days; empty: none is held');

  const capitalInvestment = byYear(
    years,
    amount,
    section({
      year: year.optional(),
      day: day.optional(),
      amount: amount.describe('Roubles without VAT'),
      kind: choice([
        'buildings',
        'equipment',
        'other-depreciable',
        'intangibles',
        'land',
        'working-capital',
        'passenger-vehicles',
        'housing',
        'existing-buildings',
      ])
        .describe('Kind of capital investment; left out: depreciable assets')
        .optional(),
      counts: fact('Whether the amount counts, against what its kind would say'),
    }),
    0,
  ).describe('Capital investment, roubles without VAT, by year or by day');

  const zone = section({
    onResidentBooks: fact("On the resident's books"),
    madeOrBoughtForZone: fact('Made or bought for the activity in the zone'),
    usedInZone: fact('Used in the zone'),
    locatedInZone: fact('Located in the zone'),
  });

  const writtenOff = {
    commissioned: day.describe('Day on which the object is put into use').optional(),
    cost: amount.describe('First cost, roubles without VAT').optional(),
    lifeMonths: life.optional(),
    disposed: day.describe('Day on which the object is disposed of').optional(),
    yearlyBases: yearlyBases.optional(),
  };

  const property = section({
    immovable: amounts
      .describe('Average annual value of immovable property by year, roubles')
      .optional(),
    movable: amounts
      .describe('Average annual value of movable property by year, roubles')
      .optional(),
    objects: list(
      section({
        id,
        kind: kind.describe('Immovable or movable'),
        ...writtenOff,
        zone: zone.describe('How the object stands to the special economic zone').optional(),
      }),
    )
      .describe('Register of objects; each has commissioned, cost and lifeMonths, or yearlyBases')
      .optional(),
    zone: zone
      .describe('How every object that does not say so itself stands to the special economic zone')
      .optional(),
  }).describe('Property: yearly values of the whole project, or a register of objects');

  const ppeProgramme = section({
    capitalInvestment: amount.describe('Capital investment of the programme, roubles').optional(),
    newMovables: list(section({ id, ...writtenOff }))
      .describe('New movable objects; each has commissioned, cost and lifeMonths, or yearlyBases')
      .optional(),
    upgradedObjects: list(
      section({
        id,
        kind: kind.describe('Immovable or movable'),
        commissioned: day
          .describe(
            'Day on which the object was first put into use, where the project created or bought it; left out: it stood before the project',
          )
          .optional(),
        completed: day.describe('Day on which the upgrade was completed'),
        upgradeCost: amount.describe('Cost of the upgrade, roubles'),
        depreciatedValue: amount.describe('Depreciated value before the upgrade, roubles'),
        yearlyBases,
      }),
    )
      .describe('Objects upgraded under the programme')
      .optional(),
  }).describe('PP&E (property, plant and equipment) update and upgrade programme');

  const fixedAssets = list(
    section({
      id,
      putIntoUse: day.describe('Day on which the asset is put into use'),
      cost: amount.describe('First cost, roubles without VAT'),
      lifeMonths: life,
      kind: choice(['equipment', 'vehicles', 'building', 'structure', 'transmission', 'other'])
        .describe('What the asset is; asked where its useful life is above 240 months')
        .optional(),
      sold: day
        .describe('Day on which the asset is sold; left out: not before the end of its life')
        .optional(),
    }),
  ).describe('Fixed assets for which the investment tax deduction is claimed');

  const landPlots = list(
    section({
      id,
      cadastralValue: amount.describe('Cadastral value, roubles'),
      rate: share.describe('Rate of land tax, of 1').optional(),
      title: day.describe('Day on which title is registered'),
    }),
  ).describe('Plots of land that the company owns');

  const imports = list(
    section({
      year: year.optional(),
      day: day.optional(),
      customsValue: amount.describe('Customs value, roubles'),
      dutyRate: share.describe('Rate of duty, of 1').optional(),
      vatRate: share.describe('Rate of import VAT, of 1').optional(),
      vatDeductible: fact('Whether the VAT could be deducted'),
      usedInZone: fact('Used in the zone'),
    }),
  ).describe('Foreign goods brought in for the project, by year or by day');

  return section({
    project,
    investor: investor.optional(),
    company: company.optional(),
    statuses: statuses.optional(),
    capitalInvestment: capitalInvestment.optional(),
    taxableProfit: signedAmounts
      .describe('Taxable profit of the project by year, roubles; may be below 0')
      .optional(),
    carryLosses: fact('Whether earlier losses are to be carried forward'),
    property: property.optional(),
    ppeProgramme: ppeProgramme.optional(),
    fixedAssets: fixedAssets.optional(),
    landPlots: landPlots.optional(),
    transportTax: amounts.describe('Transport tax at ordinary rates by year, roubles').optional(),
    imports: imports.optional(),
    borrowing: borrowingSchema(years).optional(),
    cashFlow: cashFlowSchema(years).optional(),
    valuation: valuationSchema().optional(),
  });
}

/** The shape of the document under each edition. */
export const DOCUMENT_SCHEMAS = /* @__PURE__ */ (() => ({
  'brochure-2019': documentSchema(EDITION_YEARS['brochure-2019']),
  law: documentSchema(EDITION_YEARS.law),
}))() satisfies Readonly<Record<EditionId, unknown>>;

export type DocumentSchema = ReturnType<typeof documentSchema>;

/** A document that has the shape: money in kopecks, shares in millionths, series and forms still as written. */
export type ShapedDocument = z.output<DocumentSchema>;
