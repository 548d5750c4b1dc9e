import { describe, expect, it } from 'vitest';
import { policyFigures, policyOf } from '../../src/index';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';

/** What is read once, on the day of entry: conditions, thresholds, tiers, counts of periods, caps, bands, terms and rates of loans, combinations. */
const ON_ENTRY = [
  /^(combinations|directory)\./,
  /^(loans|otherLoans)\./,
  /^rip\.conditions\./,
  /^baseline\.(countedKinds|inRegion|incomeTaxPayer|propertyTaxPayer)$/,
  /\.(min[A-Z]\w*|windowYears|\w+WindowYears|earlyYears|tiers|pharmaceutical|pharmaceuticalClass)$/,
  /\.(periods|(property|land)Months|propertyPeriods|transportPeriods(Long)?|termYears|longTerm(Above|Years))$/,
  /\.(capShare|capFromYear|notionalRate|bands|newMovableRate|statuses)$/,
  /^sez\.(onSite|separateAccounting|noExcisableGoods|propertyConditions|matchedByInvestment)$/,
  /^deduction\.not\w+$/,
  /^federalDeduction\.(offered|costShare)$/,
  /^smeContributions\.offered$/,
  /^rip\.unreadEntrants$/,
  /^spicFederal\.(regionalRateGranted|endsWithLastYear|lastSigning|participantConditions)$/,
  /^spicRegional\.unreadFooting$/,
  /^toser\.(offered|matchedByInvestment|\w+Periods|contributionMonths|landMonths\w+|statusYears|lateResidents)$/,
  /^toser\.(conditions\.(?!separateAccounting)\w+|beside\.\w+)$/,
  /^toser\.territories\.[a-z-]+\.(firstDay|existsFrom|latestFirstDay)$/,
  /\.offered$/,
  /^szpk\./,
  /^investmentTaxCredit\.(offered|ground|mostYears|unreadTerms|taxShare|keyRateShare)$/,
];

/** What is read in each tax period: ordinary and reduced rates, schedules, years of a measure, conditions worded by period, activities, customs. */
const BY_PERIOD = [
  /^baseline\.(income\w+al|lossLimit|freeOfLossLimit|property|movableProperty|untaxedMovablesFrom|importVat|landCeiling)$/,
  /\.(federalRate|regionalRate|regionalReduction|firstYear|lastYear|lastYearShort|headingLastYear)$/,
  /\.(wageTest|wageMultiple\w*|textileWageMultiple|textileClass|noArrears|pharmaceuticalShare|companyShare|projectBase)$/,
  /^sez\.(\w+RegionalRates|regionalCeiling|priorityActivities|propertyRate|landRate|transportRate|import\w+Rate)$/,
  /^exemption\.rate$/,
  // read on the day of carriage
  /^exportTransport\.(share|timberShare|ceiling|limit|limitUnknown|firstDay|lastDay)$/,
  /^deduction\.(regionalShare|federalShare|regionalFloor)$/,
  /^federalDeduction\.(federalFloor|carriedYears|sectors|generalRegime)$/,
  /^smeContributions\.(rate|thresholdWages|inRegister|activities|sameActivityBefore|mainShare|shareOfYearBefore)$/,
  // worded by the year in which an asset is put into use, or sold
  /^deduction\.(shortLifeMonths|longLifeMonths|longLivedKinds|lostBySale)$/,
  /^spicFederal\.namesIncomeTax$/,
  /^contributions\./,
  /^toser\.(landRate|regionalRates|propertyRates|lossesLapseFrom|conditions\.separateAccounting)$/,
  /^toser\.contributions\.\w+\.(within|above)$/,
  /^toser\.territories\.[a-z-]+\.(lastDay|landFirstYear)$/,
];

describe.each(EDITION_IDS)('in %s every figure is read when the rules read its kind', (edition) => {
  const read = new Map(
    policyFigures(policyOf(edition)).map(({ path, read: when }) => [path, when]),
  );

  it.each([...read])('%s: %s', (figure, when) => {
    const kinds = [
      ...ON_ENTRY.flatMap((one) => (one.test(figure) ? ['entry'] : [])),
      ...BY_PERIOD.flatMap((one) => (one.test(figure) ? ['period'] : [])),
    ];
    expect([...new Set(kinds)]).toEqual([when]);
  });
});
