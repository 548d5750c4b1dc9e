import type { Policy } from '../../src/policy/policy';
import { combinationFigures } from './combinations';
import { type Row, regionalOf, row, testsOf, yearsOf } from './figures';
import { loanFigures } from './loans';
import * as write from './values';

/** The figures of each page, in the order in which it shows them. */
export const figuresOf = (policy: Policy): { readonly [page: string]: readonly Row[] } => ({
  baseline: baseline(policy),
  'investment-register': register(policy),
  rip: rip(policy),
  'spic-federal': spicFederal(policy),
  'spic-regional': spicRegional(policy),
  sez: sez(policy),
  'sez-income': sezIncome(policy),
  'sez-property': sezProperty(policy),
  'sez-land': sezLand(policy),
  'sez-transport': sezTransport(policy),
  'sez-import': sezImport(policy),
  'property-exemption': exemption(policy),
  'ppe-upgrade': ppe(policy),
  'investment-tax-deduction': deduction(policy),
  combinations: combinationFigures(policy),
  ...loanFigures(policy),
});

const baseline = ({ baseline: f }: Policy): Row[] => [
  row('baseline.incomeFederal', 'income tax, federal', f.incomeFederal, write.percent),
  row('baseline.incomeRegional', 'income tax, regional', f.incomeRegional, write.percent),
  row('baseline.lossLimit', 'share of a base that losses may take', f.lossLimit, write.percent),
  row('baseline.freeOfLossLimit', 'free of that limit', f.freeOfLossLimit, write.listed),
  row('baseline.property', 'property tax', f.property, write.percent),
  row(
    'baseline.movableProperty',
    'of movable property',
    f.movableProperty,
    write.ifAny(write.percent, 'like the rest'),
  ),
  row(
    'baseline.untaxedMovablesFrom',
    'movable property untaxed if booked from',
    f.untaxedMovablesFrom,
    write.ifAny(write.text),
  ),
  row('baseline.landCeiling', 'highest land tax on industrial land', f.landCeiling, write.percent),
  row('baseline.importVat', 'VAT on imports', f.importVat, write.percent),
  row('baseline.countedKinds', 'kinds of investment that count', f.countedKinds, write.listed),
  row('baseline.inRegion', 'the project stands in the region', f.inRegion, write.asked),
  row('baseline.incomeTaxPayer', 'the investor pays income tax', f.incomeTaxPayer, write.asked),
  row(
    'baseline.propertyTaxPayer',
    'the investor pays property tax',
    f.propertyTaxPayer,
    write.asked,
  ),
];

const register = ({ register: f }: Policy): Row[] => [
  row('register.minCapitalInvestment', 'investment', f.minCapitalInvestment, write.roubles),
  row('register.windowYears', 'within', f.windowYears, write.years),
  row('register.tiers', 'tax periods by that investment', f.tiers, write.tiers),
  ...regionalOf('register', f),
  ...testsOf('register', f),
  ...yearsOf('register', f),
];

function rip({ rip: f }: Policy): Row[] {
  const { conditions } = f;
  const asked = (name: keyof typeof conditions, says: string) =>
    row(`rip.conditions.${name}`, says, conditions[name], write.asked);
  return [
    row(
      'rip.minCapitalInvestmentShort',
      'smaller investment',
      f.minCapitalInvestmentShort,
      write.roubles,
    ),
    row('rip.shortWindowYears', 'within', f.shortWindowYears, write.years),
    row(
      'rip.minCapitalInvestmentLong',
      'or greater investment',
      f.minCapitalInvestmentLong,
      write.roubles,
    ),
    row('rip.longWindowYears', 'within', f.longWindowYears, write.years),
    row('rip.federalRate', 'federal rate', f.federalRate, write.percent),
    ...regionalOf('rip', f),
    row('rip.capShare', 'cap, share of capital investment', f.capShare, write.percent),
    row(
      'rip.companyShare',
      'share of income from which the rates reach the whole company',
      f.companyShare,
      write.percent,
    ),
    row(
      'rip.projectBase',
      "below it the rates reach the project's base",
      f.projectBase,
      write.isSo,
    ),
    row(
      'rip.notionalRate',
      'the cap is used up by tax at this rate less tax at the reduced ones',
      f.notionalRate,
      write.ifAny(write.percent, 'by the relief itself'),
    ),
    ...yearsOf('rip', f),
    row(
      'rip.lastYearShort',
      'last tax year with the smaller investment only',
      f.lastYearShort,
      write.lastYear,
    ),
    row(
      'rip.unreadEntrants',
      'rules for entrants that could not be read',
      f.unreadEntrants,
      write.isSo,
    ),
    asked('russianOrganisation', 'a Russian organisation'),
    asked('registeredInRegion', 'registered in the region'),
    asked('noSubdivisionOutsideRegion', 'no separate subdivision outside it'),
    asked('noSpecialTaxRegime', 'no special tax regime'),
    asked('notInConsolidatedGroup', 'not in a consolidated group'),
    asked('notFinancialOrNonProfit', 'no non-profit, bank, insurer, pension fund, dealer'),
    asked('landOwnedOrLeased', 'land owned or leased'),
    asked('noOilOrGas', 'no oil or gas'),
    asked('noExcisableGoods', 'no excisable goods but cars and motorcycles'),
    asked('notSezResident', 'no resident of a special economic zone'),
    asked('notResidentOfOtherTerritory', 'no resident of another preferential territory'),
    asked('neverBefore', 'no participant before'),
    asked('oneProjectOnly', 'no other Regional Investment Project'),
  ];
}

const spicFederal = ({ spicFederal: f }: Policy): Row[] => [
  row(
    'spicFederal.minCapitalInvestment',
    'investment',
    f.minCapitalInvestment,
    write.ifAny(write.roubles),
  ),
  row('spicFederal.termYears', 'term, where the end is not given', f.termYears, write.years),
  row(
    'spicFederal.longTermAbove',
    'longer term of an investment above',
    f.longTermAbove,
    write.ifAny(write.roubles),
  ),
  row('spicFederal.longTermYears', 'that term', f.longTermYears, write.years),
  row(
    'spicFederal.capShare',
    'cap, share of the investment stated in the contract',
    f.capShare,
    write.ifAny(write.percent),
  ),
  row('spicFederal.capFromYear', 'relief that counts for it, from', f.capFromYear, write.firstYear),
  row('spicFederal.federalRate', 'federal rate', f.federalRate, write.percent),
  ...regionalOf('spicFederal', f),
  row(
    'spicFederal.regionalRateGranted',
    'that rate for contracts of the day',
    f.regionalRateGranted,
    write.isSo,
  ),
  ...yearsOf('spicFederal', f),
  row(
    'spicFederal.endsWithLastYear',
    'contracts of the day end with that year',
    f.endsWithLastYear,
    write.isSo,
  ),
  row(
    'spicFederal.lastSigning',
    'last day of signing',
    f.lastSigning,
    write.ifAny(write.text, 'none'),
  ),
  row(
    'spicFederal.participantConditions',
    'the four conditions on participants',
    f.participantConditions,
    write.asked,
  ),
  row(
    'spicFederal.namesIncomeTax',
    'a rule on what the contract names that could not be read',
    f.namesIncomeTax,
    write.isSo,
  ),
];

const spicRegional = ({ spicRegional: f }: Policy): Row[] => [
  row('spicRegional.minCapitalInvestment', 'investment', f.minCapitalInvestment, write.roubles),
  row('spicRegional.termYears', 'term, where the end is not given', f.termYears, write.years),
  row('spicRegional.periods', 'tax periods', f.periods, write.periods),
  ...regionalOf('spicRegional', f),
  row('spicRegional.capShare', 'cap, share of capital investment', f.capShare, write.percent),
  ...yearsOf('spicRegional', f),
  row(
    'spicRegional.unreadFooting',
    'a federal footing that could not be found',
    f.unreadFooting,
    write.isSo,
  ),
  row(
    'spicRegional.headingLastYear',
    'year printed over both contracts',
    f.headingLastYear,
    write.firstYear,
  ),
];

const sez = ({ sez: f }: Policy): Row[] => [
  row('sez.onSite', 'a site of the zone', f.onSite, write.asked),
  row('sez.separateAccounting', 'separate accounting', f.separateAccounting, write.asked),
  row(
    'sez.noExcisableGoods',
    'no excisable goods but cars and motorcycles',
    f.noExcisableGoods,
    write.asked,
  ),
  row(
    'sez.minCapitalInvestment',
    'investment of a resident',
    f.minCapitalInvestment,
    write.ifAny(write.roubles),
  ),
  row(
    'sez.minEarlyInvestment',
    'of it in the first years',
    f.minEarlyInvestment,
    write.ifAny(write.roubles),
  ),
  row('sez.earlyYears', 'those first years', f.earlyYears, write.years),
  row(
    'sez.matchedByInvestment',
    'a rule on the match by investment that could not be read',
    f.matchedByInvestment,
    write.isSo,
  ),
  ...yearsOf('sez', f),
];

const sezIncome = ({ sez: f }: Policy): Row[] => [
  row('sez.federalRate', 'federal rate', f.federalRate, write.percent),
  row(
    'sez.priorityRegionalRates',
    'regional rate of priority activities by tax period',
    f.priorityRegionalRates,
    write.schedule,
  ),
  row(
    'sez.otherRegionalRates',
    'regional rate of all others by tax period',
    f.otherRegionalRates,
    write.schedule,
  ),
  row('sez.priorityActivities', 'priority activities, OKVED 2', f.priorityActivities, write.listed),
  row('sez.regionalCeiling', 'federal ceiling on it', f.regionalCeiling, write.percent),
];

const sezProperty = ({ sez: f }: Policy): Row[] => [
  row('sez.propertyRate', 'rate', f.propertyRate, write.percent),
  row('sez.propertyMonths', 'for each object', f.propertyMonths, write.months),
  row('sez.propertyPeriods', 'for yearly values', f.propertyPeriods, write.periods),
  row('sez.propertyConditions', 'the four conditions', f.propertyConditions, write.asked),
];

const sezLand = ({ sez: f }: Policy): Row[] => [
  row('sez.landRate', 'rate', f.landRate, write.percent),
  row('sez.landMonths', 'for each plot', f.landMonths, write.months),
];

const sezTransport = ({ sez: f }: Policy): Row[] => [
  row('sez.transportRate', 'rate', f.transportRate, write.percent),
  row('sez.transportPeriods', 'term', f.transportPeriods, write.periods),
  row(
    'sez.transportPeriodsLong',
    'term under the other reading',
    f.transportPeriodsLong,
    write.periods,
  ),
];

const sezImport = ({ sez: f }: Policy): Row[] => [
  row('sez.importDutyRate', 'duty', f.importDutyRate, write.percent),
  row('sez.importVatRate', 'import VAT', f.importVatRate, write.percent),
];

const exemption = ({ exemption: f }: Policy): Row[] => [
  row('exemption.minCapitalInvestment', 'investment', f.minCapitalInvestment, write.roubles),
  row('exemption.windowYears', 'within', f.windowYears, write.years),
  row('exemption.tiers', 'tax periods by that investment', f.tiers, write.tiers),
  row(
    'exemption.pharmaceutical',
    'tax periods of pharmaceutical manufacturers',
    f.pharmaceutical,
    write.pharmaceutical,
  ),
  row(
    'exemption.pharmaceuticalClass',
    'their main activity, OKVED 2',
    f.pharmaceuticalClass,
    write.text,
  ),
  row(
    'exemption.pharmaceuticalShare',
    'share of revenue that each of the periods more asks of them',
    f.pharmaceuticalShare,
    write.ifAny(write.percent, 'none: the main activity decides'),
  ),
  row('exemption.rate', 'rate', f.rate, write.percent),
  row('exemption.statuses', 'one of these statuses', f.statuses, write.listed),
  ...testsOf('exemption', f),
  ...yearsOf('exemption', f),
];

const ppe = ({ ppe: f }: Policy): Row[] => [
  row(
    'ppe.minCapitalInvestment',
    'investment of the programme',
    f.minCapitalInvestment,
    write.roubles,
  ),
  row('ppe.tiers', 'tax periods by that investment', f.tiers, write.tiers),
  row('ppe.newMovableRate', 'rate of new movable objects', f.newMovableRate, write.percent),
  row('ppe.bands', 'rate of upgraded objects by share of upgrade', f.bands, write.bands),
  ...yearsOf('ppe', f),
];

const deduction = ({ deduction: f }: Policy): Row[] => [
  row(
    'deduction.regionalShare',
    'share of the cost off the regional tax',
    f.regionalShare,
    write.percentIfKnown,
  ),
  row(
    'deduction.federalShare',
    'share of the cost off the federal tax',
    f.federalShare,
    write.percentIfKnown,
  ),
  row('deduction.regionalFloor', 'regional tax stays at least', f.regionalFloor, write.percent),
  row(
    'deduction.shortLifeMonths',
    'useful life of groups 1-2, which have none, to',
    f.shortLifeMonths,
    write.months,
  ),
  row('deduction.longLifeMonths', 'useful life of groups 3-7, to', f.longLifeMonths, write.months),
  row(
    'deduction.longLivedKinds',
    'kinds of assets of groups 8-10 that have it',
    f.longLivedKinds,
    write.listed,
  ),
  row('deduction.lostBySale', 'lost by sale before the end of the life', f.lostBySale, write.isSo),
  row('deduction.notRip', 'no Regional Investment Project', f.notRip, write.asked),
  row('deduction.notSezResident', 'no resident of the zone', f.notSezResident, write.asked),
  ...yearsOf('deduction', f),
];
