import fc from 'fast-check';
import type {
  CapitalInvestmentItem,
  CompanySection,
  DayText,
  FixedAsset,
  ImportItem,
  InvestorSection,
  YearSeries,
} from '../../src/profile/document';
import { CAPITAL_INVESTMENT_KINDS } from '../../src/profile/fields/investment';
import type {
  ExportItem,
  InfrastructureItem,
  ProfileDocument,
  ProjectSection,
  StatusesSection,
  TaxCreditSection,
} from '../../src/regions/kaluga/document';
import { SZPK_SECTORS } from '../../src/regions/russia/fields/szpk';
import { borrowing } from './random-borrowing';
import { cashFlow, valuation } from './random-flows';
import { life, named, ppeProgramme, property } from './random-objects';
import {
  amount,
  amountAboveZero,
  dayNear,
  mostly,
  seldom,
  seriesNear,
  seriesOver,
  share,
  signedAmount,
  spanNear,
  startDay,
} from './random-values';
import { GOOD_INVESTOR } from './standing-profile';

type Of<T> = fc.Arbitrary<T>;
type Amounts = YearSeries<string | number>;

const yearOf = (day: DayText): number => Number(day.slice(0, 4));

/** A moment of an item: its day or its year. */
const moment = (start: DayText): Of<{ day: DayText } | { year: number }> =>
  fc.oneof(
    dayNear(start).map((day) => ({ day })),
    dayNear(start).map((day) => ({ year: yearOf(day) })),
  );

const okved = fc.constantFrom('28.11', '28', '16.10', '29.3', '29.10.1', '29', '21.20', '62.01');

const project = (start: DayText): Of<ProjectSection> =>
  fc.record({
    name: fc.constantFrom('Pump works', 'Лесопилка'),
    start: fc.constant(start),
    activity: mostly(
      fc.record({
        main: mostly(okved),
        mainSince: mostly(dayNear(start)),
        others: seldom(fc.array(okved, { maxLength: 2 })),
        class21RevenueShare: seldom(seriesNear(yearOf(start), share)),
        toserAllowed: mostly(fc.constant(true)),
        mainRevenueShare: seldom(seriesNear(yearOf(start), share)),
        sezKind: seldom(fc.constantFrom('machinery', 'wood', 'vehicle-parts', 'other')),
      }),
    ),
    site: mostly(
      fc.constantFrom(
        'sez',
        'sez',
        'region',
        'region',
        'elsewhere',
        'toser-sosensky',
        'toser-kondrovo',
      ),
    ),
    territoryCreated: seldom(dayNear(start)),
    jobs: seldom(seriesNear(yearOf(start), fc.nat(500))),
    averageMonthlyWage: seldom(seriesNear(yearOf(start), amount)),
    // Above 0, as every one is: where the periods are not known the wage is asked for beside one of 0 too.
    subsistenceMinimum: seldom(seriesNear(yearOf(start), amountAboveZero)),
  });

const seldomTrue = seldom(fc.constantFrom(false, false, true));

/** Mostly the good facts; else some of them left out or the other way round. */
const investor: Of<InvestorSection> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constant(GOOD_INVESTOR) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.constantFrom(...(Object.keys(GOOD_INVESTOR) as (keyof InvestorSection)[])),
        fc.option(fc.boolean(), { nil: undefined }),
        { maxKeys: 3 },
      ),
    },
  )
  .chain((facts) =>
    fc
      .record({
        ripBefore: seldomTrue,
        residentOfOtherTerritory: seldomTrue,
        registeredInToser: mostly(fc.constant(true)),
        mainEmployerOfTown: seldomTrue,
        smeCategory: seldom(fc.constantFrom('micro', 'small', 'medium', 'none')),
        smeFifteenPercent: seldom(fc.boolean()),
        inLiquidation: mostly(fc.constantFrom(false, false, true)),
      })
      .map((more) => ({
        ...GOOD_INVESTOR,
        ...facts,
        ...more,
      })),
  );

/** A last day that is not before the first. */
const lastDay = (first: DayText): Of<DayText | undefined> =>
  seldom(dayNear(first).map((day) => (day < first ? first : day)));

const statuses = (start: DayText): Of<StatusesSection> => {
  const included = dayNear(start).chain((day) =>
    fc.record({ included: fc.constant(day), ends: lastDay(day) }),
  );
  const registered = dayNear(start).chain((day) =>
    fc.record({ registered: fc.constant(day), ends: lastDay(day) }),
  );
  const resident = dayNear(start).chain((day) =>
    fc.record({ registered: fc.constant(day), excluded: lastDay(day) }),
  );
  const contract = dayNear(start).chain((signed) =>
    fc.record({
      level: fc.constantFrom('federal' as const, 'regional' as const),
      signed: fc.constant(signed),
      ends: lastDay(signed),
      statedCapitalInvestment: seldom(amount),
    }),
  );
  const agreement = dayNear(start).chain((signed) =>
    fc.record({
      level: fc.constantFrom('federal' as const, 'regional' as const),
      signed: fc.constant(signed),
      stabilityYears: mostly(fc.constantFrom(6, 10, 15, 20, 7)),
      sector: mostly(fc.constantFrom(...SZPK_SECTORS)),
      sphereAllowed: mostly(fc.constantFrom(true, true, false)),
    }),
  );
  return fc.oneof(
    fc.constant<StatusesSection>({}),
    fc.record({
      investmentRegister: seldom(included),
      rip: seldom(included),
      anotherRip: seldom(fc.record({ included: dayNear(start) })),
      specialInvestmentContract: seldom(contract),
      sezResident: seldom(registered),
      ppeProgramme: seldom(included),
      toserResident: seldom(resident),
      szpk: seldom(agreement),
    }),
  );
};

const investmentItem = (start: DayText): Of<CapitalInvestmentItem> =>
  fc
    .tuple(
      moment(start),
      fc.record({
        amount,
        kind: seldom(fc.constantFrom(...CAPITAL_INVESTMENT_KINDS)),
        counts: seldom(fc.boolean()),
      }),
    )
    .map(([when, item]) => ({ ...when, ...item }));

/** Of a year there is one item of each kind. */
const yearAndKind = (item: CapitalInvestmentItem): unknown =>
  item.year === undefined ? item : `${item.year} ${item.kind ?? ''}`;

const capitalInvestment = (start: DayText) =>
  fc.oneof(
    fc
      .array(
        fc.tuple(
          dayNear(start).map((day) => day.slice(0, 4)),
          amount,
        ),
        { maxLength: 4 },
      )
      .map((years) => Object.fromEntries(years)),
    fc.uniqueArray(investmentItem(start), { maxLength: 5, selector: yearAndKind }),
  );

const fixedAsset = (start: DayText): Of<Omit<FixedAsset, 'id'>> =>
  dayNear(start).chain((putIntoUse) =>
    fc.record({
      putIntoUse: fc.constant(putIntoUse),
      cost: amount,
      lifeMonths: fc.oneof(life, fc.constantFrom(36, 37, 60, 84, 120, 240, 241)),
      kind: seldom(
        fc.constantFrom('equipment', 'vehicles', 'building', 'structure', 'transmission', 'other'),
      ),
      sold: seldom(dayNear(putIntoUse).map((day) => (day < putIntoUse ? putIntoUse : day))),
      deduction: seldom(fc.constantFrom('regional', 'federal')),
    }),
  );

const imported = (start: DayText): Of<ImportItem> =>
  fc
    .tuple(
      moment(start),
      fc.record({
        customsValue: amount,
        dutyRate: mostly(share),
        vatRate: seldom(share),
        vatDeductible: mostly(fc.boolean()),
        usedInZone: mostly(fc.constantFrom(true, true, false)),
      }),
    )
    .map(([when, item]) => ({ ...when, ...item }));

const exported = (start: DayText): Of<ExportItem> =>
  fc
    .tuple(
      moment(start),
      fc.record({
        transportCost: amount,
        goodsValue: amount,
        timber: seldom(fc.boolean()),
        selected: mostly(fc.constantFrom(true, true, false)),
      }),
    )
    .map(([when, item]) => ({ ...when, ...item }));

const infrastructure = (start: DayText): Of<Omit<InfrastructureItem, 'id'>> =>
  fc.record({
    kind: fc.constantFrom('supporting' as const, 'associated' as const),
    cost: amount,
    commissioned: dayNear(start),
  });

const taxCredit = (start: DayText): Of<TaxCreditSection> =>
  fc.record({
    equipmentCost: mostly(amount),
    firstYear: mostly(
      fc.constantFrom(0, 1, 2).map((later) => Math.min(yearOf(start) + later, 2050)),
    ),
    reductionYears: mostly(fc.constantFrom(1, 2, 5, 6)),
    repaymentYears: mostly(fc.constantFrom(1, 3)),
    keyRate: mostly(fc.constantFrom('0', '0.08', '0.21')),
    keyRateShare: seldom(fc.constantFrom('0.5', '0.75')),
  });

/** The taxable profit, and that of the whole company over the same years. */
const profits = (
  start: DayText,
): Of<{ taxableProfit: Amounts | undefined; company: CompanySection | undefined }> =>
  spanNear(yearOf(start)).chain((years) =>
    fc.record({
      taxableProfit: mostly(seriesOver(years, signedAmount)),
      company: seldom(
        fc.record({
          taxableProfit: seriesOver(years, signedAmount),
          projectIncomeShare: seriesOver(years, share),
        }),
      ),
    }),
  );

/** Documents that `parseProfile` accepts, with every section and field there and left out. */
export const anyDocument: Of<ProfileDocument> = startDay.chain((start) =>
  fc
    .tuple(
      profits(start),
      fc.record({
        project: project(start),
        investor: mostly(investor),
        statuses: mostly(statuses(start)),
        capitalInvestment: mostly(capitalInvestment(start)),
        carryLosses: seldom(fc.boolean()),
        property: mostly(property(start)),
        ppeProgramme: mostly(ppeProgramme(start)),
        fixedAssets: mostly(named('asset', fixedAsset(start), 3)),
        landPlots: mostly(
          named(
            'plot',
            fc.record({ cadastralValue: amount, rate: mostly(share), title: dayNear(start) }),
            2,
          ),
        ),
        transportTax: mostly(seriesNear(yearOf(start), amount)),
        imports: mostly(fc.array(imported(start), { maxLength: 2 })),
        exports: mostly(fc.array(exported(start), { maxLength: 2 })),
        infrastructure: mostly(named('infrastructure', infrastructure(start), 3)),
        taxCredit: seldom(taxCredit(start)),
        borrowing: mostly(borrowing(start)),
        cashFlow: seldom(cashFlow(start)),
        valuation: seldom(valuation),
      }),
    )
    .map(([series, sections]) => ({ ...sections, ...series })),
);
