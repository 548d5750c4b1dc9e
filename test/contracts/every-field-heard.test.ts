import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/profile/profile';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument, StatusesSection } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { parseProfile } from '../../src/regions/parse-profile';
import { spread } from '../deep';
import { profileOf } from '../profile/document';
import { asking } from './credit-cases';
import { FIELDS as ALL, type Field, variantsOf } from './fields';
import { OTHER_LOAN_DOCUMENTS } from './other-loan-cases';
import { STANDING_DOCUMENTS, standingDocument } from './standing-profile';
import { agreed } from './szpk-cases';

/** All but the region, whose measures and figures are other ones. */
const FIELDS = ALL.filter(({ path }) => path !== 'project.region');

/** Fields that no rule of either edition reads, and why a profile has them all the same. */
const INFORMATION_ONLY: Readonly<Record<string, string>> = {
  'project.name': 'a label of the answer',
  'payroll.groups[].id': 'a label of the group',
  'project.activity.others': 'the main activity alone decides',
  'cashFlow.operating': 'no measure and no loan asks what the project earns',
  'cashFlow.workingCapital': 'no measure and no loan asks what the project earns',
  'cashFlow.residualValue.year': 'no measure and no loan asks what the project earns',
  'cashFlow.residualValue.amount': 'no measure and no loan asks what the project earns',
  'valuation.discountRate': 'relief is nominal, and a loan has a rate of its own',
  'valuation.timing': 'relief is nominal, and a loan is valued by its own quarters',
  'valuation.prices': 'relief is nominal, and a loan is valued at its own rate',
  'valuation.butFor': 'what would happen without support decides no relief',
  'valuation.wageTaxRate': 'no measure relieves personal income tax',
  'valuation.interestInProfit': 'a loan is valued beside the profit',
  'borrowing.price': 'the advance alone decides what a loan of leasing may cover',
};

/** Those that only the law reads. */
const ONLY_OF_LAW: Readonly<Record<string, string>> = {
  'project.jobs': 'for comparisons between projects',
  ...Object.fromEntries(
    [
      'project.territoryCreated',
      'project.activity.toserAllowed',
      'project.activity.mainSince',
      'project.activity.mainRevenueShare',
      'investor.registeredInToser',
      'investor.subdivisionOutsideToser',
      'investor.mainEmployerOfTown',
      'investor.smeCategory',
      'investor.smeFifteenPercent',
      'payroll.groups[].workers',
      'payroll.groups[].monthlyWage',
    ].map((path) => [path, 'this edition offers no development territories']),
  ),
  ...Object.fromEntries(
    [
      'investor.inLiquidation',
      ...['level', 'signed', 'stabilityYears', 'sector', 'sphereAllowed'].map(
        (name) => `statuses.szpk.${name}`,
      ),
      ...['id', 'kind', 'cost', 'commissioned'].map((name) => `infrastructure[].${name}`),
    ].map((path) => [path, 'this edition offers no agreements on protection of investment']),
  ),
  ...Object.fromEntries(
    [
      'equipmentCost',
      'firstYear',
      'reductionYears',
      'repaymentYears',
      'keyRate',
      'keyRateShare',
    ].map((name) => [`taxCredit.${name}`, 'this edition offers no investment tax credit']),
  ),
  'project.averageMonthlyWage': 'the wage test is not of this edition',
  'project.subsistenceMinimum': 'the wage test is not of this edition',
  'project.activity.class21RevenueShare': 'the share of revenue is not asked by this edition',
  'investor.taxArrears': 'arrears are not asked by this edition',
  'statuses.specialInvestmentContract.statedCapitalInvestment':
    'the cap on stated investment is not of this edition',
  'property.objects[].kind': 'this edition taxes movable property like the rest',
  'ppeProgramme.upgradedObjects[].commissioned': 'when movable property was booked is not asked',
  'ppeProgramme.upgradedObjects[].kind': 'this edition taxes movable property like the rest',
  'exports[].timber': 'this edition has no other share for timber',
  ...Object.fromEntries(
    [
      ...['keyRates[].from', 'keyRates[].rate', 'marketMargin', 'investmentPhaseEnds'],
      ...['priorityProduct', 'platformApproved', 'listedSector'].map((fact) => `facts.${fact}`),
      ...['technologyCompany', 'productionPremises'].map((fact) => `facts.${fact}`),
    ].map((path) => [`borrowing.${path}`, 'this edition offers no loans of other lenders']),
  ),
  'borrowing.russianShare': 'no rate of this edition depends on Russian equipment',
};

const INFORMATION: { readonly [Id in EditionId]: Readonly<Record<string, string>> } = {
  'brochure-2019': { ...INFORMATION_ONLY, ...ONLY_OF_LAW },
  law: INFORMATION_ONLY,
};

const answerOf = (profile: Profile, edition: EditionId): string => {
  const { assumptions, loans, measures, warnings } = assess(profile, { edition, loans: 'all' });
  // That a stated field changes nothing is no change that it makes.
  const heard = loans.map(({ unread: _, ...loan }) => loan);
  return JSON.stringify({ assumptions, loans: heard, measures, warnings });
};

const DOCUMENTS = [
  ...STANDING_DOCUMENTS.map((documentOf) => documentOf(2019)),
  agreed(),
  asking({ credit: { keyRateShare: '0.6' } }),
  ...OTHER_LOAN_DOCUMENTS,
];

/** Those of the first year in which the law asks when movable property was booked. */
function booked(): ProfileDocument[] {
  return STANDING_DOCUMENTS.map((documentOf) => {
    const { ppeProgramme, ...document } = documentOf(2013);
    const upgradedObjects = ppeProgramme?.upgradedObjects?.map((one) => ({
      ...one,
      kind: 'movable' as const,
    }));
    return { ...document, ppeProgramme: { ...ppeProgramme, upgradedObjects } };
  });
}

/** A loan for Russian equipment, drawn when it lowers the rate. */
const equipped = (): ProfileDocument => {
  const [documentOf] = STANDING_DOCUMENTS;
  const document = documentOf(2021);
  return { ...document, borrowing: { ...document.borrowing, guarantee: { kind: 'none' } } };
};

/** Timber that is exported when its share is another one. */
const exporting = (): ProfileDocument => {
  const [documentOf] = STANDING_DOCUMENTS;
  return {
    ...documentOf(2019),
    exports: [
      {
        day: '2024-05-20',
        transportCost: 20_000_000,
        goodsValue: 100_000_000,
        timber: true,
        selected: true,
      },
    ],
  };
};

/** Those of the year before, the last in which movable property is taxed, and older ones. */
/** A participant of a Regional Investment Project, and residency of a territory that lies after it, or before. */
const besideRip = (
  rip: StatusesSection['rip'],
  toserResident: StatusesSection['toserResident'],
) => {
  const { statuses: _, ...document } = standingDocument(2019);
  return { ...document, statuses: { rip, toserResident } };
};

const OLDER = [
  besideRip({ included: '2017-02-01', ends: '2018-06-30' }, { registered: '2019-03-15' }),
  besideRip({ included: '2020-01-01' }, { registered: '2019-03-15', excluded: '2020-02-20' }),
  equipped(),
  exporting(),
  agreed({ szpk: { level: 'federal' }, invested: 2_000_000_000 }),
  ...STANDING_DOCUMENTS.map((documentOf) => documentOf(2018)),
  ...booked(),
];

interface Case {
  readonly document: ProfileDocument;
  /** Whether the answer becomes another one with another value of the field, of which one in so many is tried. */
  readonly hears: (field: Field, step?: number) => boolean;
}

function caseOf(document: ProfileDocument, edition: EditionId): Case {
  const answer = answerOf(profileOf(document), edition);
  const hears = (field: Field, step = 1) =>
    spread(variantsOf(document, field), step).some((variant) => {
      const parsed = parseProfile(variant);
      return parsed.ok && answerOf(parsed.profile, edition) !== answer;
    });
  return { document, hears };
}

const isStated = (field: Field): boolean =>
  DOCUMENTS.some((document) =>
    variantsOf(document, field).some((variant) => parseProfile(variant).ok),
  );

test('every field of the document is stated by some profile', () => {
  expect(FIELDS.filter((field) => !isStated(field)).map(({ path }) => path)).toEqual([]);
});

describe.each(EDITION_IDS)('under %s', (edition) => {
  const information = INFORMATION[edition];
  const standing = DOCUMENTS.map((document) => caseOf(document, edition));
  /** The last that heard a field comes first: it often hears the next one too. */
  let hearers: readonly Case[] = [
    ...standing,
    ...OLDER.map((document) => caseOf(document, edition)),
  ];

  describe('every field of the document changes an answer', () => {
    test.each(FIELDS.filter(({ path }) => !Object.hasOwn(information, path)))('$path', (field) => {
      const hearer = hearers.find(({ hears }) => hears(field));
      expect(hearer).toBeDefined();
      hearers = [hearer as Case, ...hearers.filter((one) => one !== hearer)];
    });
  });

  describe('a field for information changes none', () => {
    test.each(Object.entries(information))('%s: %s', (path) => {
      const own = FIELDS.filter((one) => one.path === path);
      expect(own).toHaveLength(1);
      const heard = standing.filter(({ hears }) => own.some((field) => hears(field, 4)));
      expect(heard).toEqual([]);
    });
  });
});
