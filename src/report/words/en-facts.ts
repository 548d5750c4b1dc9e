import { PROGRAMME_IDS } from '../../policy/loans';

/** The four facts of how something stands to the special economic zone. */
const zoneOf = (path: string, what: string): { readonly [path: string]: string } => ({
  [`${path}.onResidentBooks`]: `whether ${what} is on the resident's books`,
  [`${path}.madeOrBoughtForZone`]: `whether ${what} was made or bought for the activity in the zone`,
  [`${path}.usedInZone`]: `whether ${what} is used in the zone`,
  [`${path}.locatedInZone`]: `whether ${what} is located in the zone`,
});

/** What a fact of the profile is, by its path: `[]` is a place in a list, `{}` a year. */
export const facts: { readonly [path: string]: string } = {
  'project.site': 'where the project stands: sez, region or elsewhere',
  'project.activity.main': 'OKVED 2 code of the main activity',
  'project.activity.sezKind': 'kind of activity in the special economic zone',
  'project.activity.class21RevenueShare':
    'share of revenue from pharmaceuticals (OKVED 2 class 21) by year',
  'project.activity.class21RevenueShare.{}':
    'share of revenue from pharmaceuticals (OKVED 2 class 21) in the year',
  'project.averageMonthlyWage': 'average monthly wage by year',
  'project.averageMonthlyWage.{}': 'average monthly wage in the year',
  'project.subsistenceMinimum': 'subsistence minimum of able-bodied persons by year',
  'project.subsistenceMinimum.{}': 'subsistence minimum of able-bodied persons in the year',
  'investor.taxArrears': 'whether the investor has arrears of taxes',
  'investor.russianOrganisation': 'whether the investor is a Russian organisation',
  'investor.registeredInRegion': 'whether the investor is registered in the region',
  'investor.subdivisionOutsideRegion':
    'whether the investor has a separate subdivision outside the region',
  'investor.specialTaxRegime': 'whether the investor uses a special tax regime',
  'investor.consolidatedGroup':
    'whether the investor is a member of a consolidated group of taxpayers',
  'investor.nonProfitOrFinancial':
    'whether the investor is a non-profit organisation, bank, insurer, pension fund or securities dealer',
  'investor.landOwnedOrLeased': 'whether the land of the project is owned or leased',
  'investor.producesOilOrGas': 'whether the project extracts or processes oil or gas',
  'investor.producesExcisableGoods':
    'whether the project makes excisable goods other than cars and motorcycles',
  'investor.separateAccounting':
    'whether the activity in the special economic zone is accounted for separately',
  'statuses.sezResident':
    'whether the investor is a resident of a special economic zone (statuses without it say no)',
  'statuses.rip':
    'whether the investor is a participant of a Regional Investment Project (statuses without it say no)',
  'statuses.anotherRip':
    'whether the investor is a participant of another Regional Investment Project (statuses without it say no)',
  capitalInvestment: 'capital investment by year or by day',
  taxableProfit: 'taxable profit of the project by year',
  'taxableProfit.{}': 'taxable profit of the project from that year on',
  property: 'property of the project by year or as a register of objects',
  ...zoneOf('property.zone', 'the property'),
  ...zoneOf('property.immovable.zone', 'the property'),
  ...zoneOf('property.movable.zone', 'the property'),
  ...zoneOf('property.objects[].zone', 'the object'),
  'statuses.specialInvestmentContract.statedCapitalInvestment':
    'capital investment stated in the contract',
  'policy.register.wageMultiple.{}':
    'how many times the subsistence minimum the wage must be in the year; no source gives it',
  'policy.exemption.wageMultiple.{}':
    'how many times the subsistence minimum the wage must be in the year; no source gives it',
  'policy.rip.unreadEntrants':
    'whether the rules for participants included from 2026 admit the project; they could not be read',
  'policy.spicFederal.namesIncomeTax':
    'whether the contract itself names the relief from income tax, as asked from 2026; the rule could not be read',
  'policy.spicRegional.unreadFooting':
    'whether federal law still carries the rate of a contract without the Russian Federation; no footing was found',
  'policy.sez.matchedByInvestment':
    'whether relief stays matched by investment, as asked of residents registered from April 2026; the rule could not be read',
  ...Object.fromEntries(
    PROGRAMME_IDS.map((id) => [
      `policy.loans.programmes.${id}.rates`,
      "the fund's rate on the day of drawing; no source gives it",
    ]),
  ),
  'policy.deduction.regionalShare.{}':
    "the share of an asset's cost that the region sets for the year; no source gives it",
  'ppeProgramme.capitalInvestment': 'capital investment of the programme',
  'ppeProgramme.newMovables': 'movable objects created or bought under the programme',
  'ppeProgramme.upgradedObjects': 'objects upgraded under the programme',
  'policy.deduction.federalShare.{}':
    "the share of an asset's cost off the federal tax for the year; no source gives it",
  'fixedAssets[].kind':
    'what the asset is: equipment, vehicles, building, structure, transmission or other',
  fixedAssets: 'fixed assets for which the deduction is claimed',
  landPlots: 'plots of land that the company owns',
  'landPlots[].rate': 'rate of land tax on the plot',
  transportTax: 'transport tax at ordinary rates by year',
  imports: 'foreign goods brought in for the project',
  'imports[].dutyRate': 'rate of duty on the goods',
  'imports[].vatDeductible': 'whether the import VAT could be deducted',
  'imports[].usedInZone': 'whether the goods are used in the zone',
  'cashFlow.operating': 'operating cash flow by year, before taxes and interest',
  'cashFlow.workingCapital': 'increase of working capital by year',
  'cashFlow.residualValue': 'what the project is worth when its flows end',
  'project.jobs': 'jobs by year',
  'valuation.butFor': 'chance that the project would come without support',
  'borrowing.amount': 'amount of the loan that is wanted',
  'borrowing.drawn': 'day on which the loan is drawn',
  'borrowing.totalBudget': 'total budget of the project',
  'borrowing.coFinancing': 'what the borrower and others bring to the budget',
  'borrowing.ownFunds': 'what the borrower itself brings',
  'borrowing.outputFrom': 'first year of output of the new product',
  'borrowing.sales': 'yearly sales of the new product, its second year of output among them',
  'borrowing.advance': "the lessee's advance",
  'borrowing.assets': 'balance-sheet assets of the borrower',
  'borrowing.otherFundLoans': 'other loans of the fund that are outstanding (0 if none)',
  'borrowing.marketRate': 'yearly rate of a comparable loan on the market',
  'borrowing.facts.manufacturer': 'whether the borrower is a manufacturer',
  'borrowing.facts.foodManufacturer': 'whether the borrower makes food',
  'borrowing.facts.drugMaker': 'whether the borrower makes medicines',
  'borrowing.facts.competitiveOutput': 'whether the output replaces imports or competes with them',
  'borrowing.facts.machineToolMaker': 'whether the borrower makes machine tools',
  'borrowing.facts.partsOfDecree719':
    'whether the output is parts for products of Government Decree 719',
  'borrowing.facts.defenceOrganisation':
    'whether the borrower is in the register of defence-industry organisations',
  'borrowing.facts.civilOutput': 'whether the output is civil or of dual use',
  'borrowing.facts.productivityParticipant':
    'whether the borrower takes part in the national project Labour Productivity',
  'borrowing.facts.centreOpinion':
    'whether the opinion of the Federal Centre of Competences is at hand',
  'borrowing.facts.sampleFlow': 'whether a centre of competences has confirmed a sample flow',
};
