/**
 * A profile to start from, in YAML. An explanation begins with "#" and one space;
 * every other line with "#" can be taken into use.
 */
export const STARTER = `# Profile of an investment project, to be assessed with:
# investor-incentives assess project.yaml
#
# Only the name and the start day are required. What is left out gives no false
# answer: the result names every fact that is missing.
# Amounts are roubles without VAT, whole numbers or texts in quotes ("7.60").
# Days are YYYY-MM-DD. Yearly values have no gaps between their years.
#
# A line with "#" and one space explains. Other lines with "#" may be used: take
# the "#" away.

project:
  name: My project
  # Statuses that are not held yet count as obtained on this day.
  start: 2019-01-01
  # sez (a site of the special economic zone), region, or elsewhere.
  site: region
  activity:
    # OKVED 2 code, in quotes: 28.10 without them would become 28.1.
    main: "28.11"
    #others: ["25.30"]
    # machinery, wood, vehicle-parts or other, where the code does not tell.
    #sezKind: machinery
    # Share of revenue from pharmaceuticals (class 21), of 1.
    #class21RevenueShare: { 2019: "0.80" }
  #jobs: { 2019: 120, 2020: 150 }
  # A month; the minimum is that of able-bodied persons in the region.
  #averageMonthlyWage: { 2019: 60000, 2020: 63000 }
  #subsistenceMinimum: { 2019: 11500, 2020: 12000 }

# Facts about the company: true or false. A fact left out is unknown.
investor:
  russianOrganisation: true
  registeredInRegion: true
  subdivisionOutsideRegion: false
  specialTaxRegime: false
  consolidatedGroup: false
  nonProfitOrFinancial: false
  landOwnedOrLeased: true
  producesOilOrGas: false
  # Other than passenger cars and motorcycles.
  producesExcisableGoods: false
  # Of the activity in the special economic zone.
  separateAccounting: true
  taxArrears: false
  # Before this project; of a development territory, a free port or the Arctic zone.
  ripBefore: false
  residentOfOtherTerritory: false

# Statuses held, with their days. {} says that none is held.
statuses: {}
# In place of the line above, those that are held:
#statuses:
#  investmentRegister: { included: 2019-02-01 }
#  rip: { included: 2019-02-01 }
#  anotherRip: { included: 2019-02-01 }
#  # ends: the last day of a status that has ended or will end.
#  sezResident: { registered: 2019-02-01, ends: 2028-12-31 }
#  ppeProgramme: { included: 2019-02-01 }
#  specialInvestmentContract:
#    level: regional
#    signed: 2019-02-01
#    ends: 2028-12-31
#    statedCapitalInvestment: 620000000

# Capital investment by year, or a list with a year or a day and a kind each:
# - { day: 2019-05-20, amount: 250000000, kind: buildings }
# Kinds: buildings, equipment, other-depreciable; intangibles, land and
# working-capital do not count.
capitalInvestment:
  2019: 250000000
  2020: 250000000
  2021: 120000000

# Tax base of the project as declared, after losses brought forward and after
# property, land and transport tax. May be below 0.
taxableProfit:
  2019: -20000000
  2020: "15000000.55"
  2021: 80000000
  2022: 120000000
  2023: 150000000
  2024: 160000000

# The whole company, where the project is only a part of it; the same years as
# the profit of the project.
#company:
#  taxableProfit: { 2019: 0, 2020: 16000000, 2021: 82000000, 2022: 125000000, 2023: 155000000, 2024: 165000000 }
#  projectIncomeShare: { 2019: "0.95", 2020: "0.95", 2021: "0.95", 2022: "0.95", 2023: "0.95", 2024: "0.95" }

# Average annual value of the property by year; or, instead of yearly values,
# objects one by one, in a list named "objects":
# - { id: Hall, kind: immovable, commissioned: 2019-03-15, cost: 12000000, lifeMonths: 120 }
property:
  immovable: { 2019: 90000000, 2020: 240000000, 2021: 380000000, 2022: 420000000 }
  #movable: { 2019: 10000000, 2020: 20000000, 2021: 30000000, 2022: 30000000 }
  # How it stands to the special economic zone.
  #zone: { onResidentBooks: true, madeOrBoughtForZone: true, usedInZone: true, locatedInZone: true }

# Programme to update and upgrade property, plant and equipment.
#ppeProgramme:
#  capitalInvestment: 150000000
#  newMovables:
#    - { id: New press, commissioned: 2019-06-10, cost: 20000000, lifeMonths: 84 }
#  upgradedObjects:
#    - id: Old press
#      kind: movable
#      # First put into use; only where the project itself created or bought it.
#      commissioned: 2019-02-15
#      completed: 2019-05-31
#      upgradeCost: 7600000
#      depreciatedValue: 10000000
#      yearlyBases: { 2019: 10000000, 2020: 10000000 }

# Fixed assets for which the investment tax deduction is claimed.
#fixedAssets:
#  - { id: Line 1, putIntoUse: 2020-06-01, cost: 100000000, lifeMonths: 120 }
#  # A life above 240 months asks for the kind: equipment, vehicles, building,
#  # structure, transmission or other. A sale before the end of the life loses
#  # the deduction of the asset.
#  - { id: Press, putIntoUse: 2020-06-01, cost: 50000000, lifeMonths: 300, kind: equipment, sold: 2046-01-15 }

# Plots of land that the company owns; shares are of 1, so 1.5 % is "0.015".
#landPlots:
#  - { id: Plot 1, cadastralValue: 100000000, rate: "0.015", title: 2019-05-20 }

# Transport tax at ordinary rates by year.
#transportTax: { 2019: 120000, 2020: 120000 }

# Foreign goods brought in for the project.
#imports:
#  - { year: 2019, customsValue: 100000000, dutyRate: "0.05", vatRate: "0.20", vatDeductible: false, usedInZone: true }

# A loan of the Industrial Development Fund. Every part may be left out.
#borrowing:
#  # Left out: all programmes. Others: machine-tools, component-parts,
#  # defence-conversion, leasing, drug-labelling, productivity, digitalisation.
#  programmes: [joint, development-projects]
#  amount: 90000000
#  totalBudget: 620000000
#  # What the borrower and others bring, and the borrower's own part of it.
#  coFinancing: 530000000
#  ownFunds: 200000000
#  # Left out: the project's start.
#  drawn: 2019-04-01
#  # Whole quarters; the grace is part of the term, and only interest is paid in it.
#  termMonths: 60
#  graceMonths: 36
#  # equal-principal or annuity.
#  repayment: equal-principal
#  # bank, veb, sme-corporation, regional-fund or none; cost a year, of the balance.
#  guarantee: { kind: bank, yearlyCost: "0.02" }
#  # Share of the loan spent on Russian equipment.
#  russianShare: "0.60"
#  # First year of output of the new product, and its sales.
#  outputFrom: 2020
#  sales: { 2020: 40000000, 2021: 90000000, 2022: 120000000 }
#  # Leasing: price of the equipment and the lessee's advance.
#  price: 300000000
#  advance: 100000000
#  # Assets on the balance sheet, and other loans of the fund.
#  assets: 900000000
#  otherFundLoans: 0
#  # Rates a year. Left out: the key rate of the day, as the least the market asks.
#  marketRate: "0.12"
#  # For the European Commission's grant equivalent; left out: the market rate.
#  discountRate: "0.12"
#  # Facts that the programmes ask: true or false.
#  facts:
#    # Left out: told by the main activity, as are the next two.
#    manufacturer: true
#    foodManufacturer: false
#    drugMaker: false
#    # Replaces imports or competes with them.
#    competitiveOutput: true
#    machineToolMaker: false
#    # Parts for products of Government Decree 719.
#    partsOfDecree719: false
#    # In the register of defence-industry organisations.
#    defenceOrganisation: false
#    # Civil or of dual use.
#    civilOutput: true
#    manufacturingLessee: true
#    # Of the national project Labour Productivity.
#    productivityParticipant: false
#    # The opinion of the Federal Centre of Competences.
#    centreOpinion: false
#    # A sample flow confirmed by a centre of competences.
#    sampleFlow: false
#    # Russian software or a Russian integrator.
#    russianSoftware: false

# Flows of the project as they would be without any support.
#cashFlow:
#  # Before income, property, land and transport tax and before interest; may be
#  # below 0.
#  operating: { 2019: -15000000, 2020: 35000000, 2021: 110000000, 2022: 160000000 }
#  # Increase by year; a release is below 0.
#  workingCapital: { 2019: 10000000, 2020: 20000000, 2021: 5000000, 2022: -35000000 }
#  # What is left at the end of that year.
#  residualValue: { year: 2022, amount: 300000000 }

# How flows of different years are weighed against each other.
#valuation:
#  # A year; of 1, like all shares.
#  discountRate: "0.14"
#  # When in its year a flow stands: end, mid or start. Left out: end.
#  timing: end
#  # Prices of each year (nominal) or of one year (real).
#  prices: nominal
#  # Chance that the project would come without support.
#  butFor: "0.30"
#  # Personal income tax on the wages of the jobs.
#  wageTaxRate: "0.13"
#  # Whether the taxable profit is after interest on the loans at the market rate.
#  interestInProfit: true
`;
