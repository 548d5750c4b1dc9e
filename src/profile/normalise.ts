import type { Series } from '../kit/series';
import type {
  Borrowing,
  CapitalInvestment,
  CashFlow,
  Contract,
  Import,
  ObjectValue,
  Profile,
  PropertyObject,
  Statuses,
  UpgradedObject,
  When,
} from './profile';
import type { ShapedDocument } from './schema';

type Given<Key extends keyof ShapedDocument> = NonNullable<ShapedDocument[Key]>;

/** The profile that a document states which has the shape and no problem of any kind. */
export function profileOf(document: ShapedDocument): Profile {
  const { borrowing, cashFlow, company, statuses, capitalInvestment } = document;
  const { taxableProfit, property, transportTax } = document;
  return present({
    project: projectOf(document.project),
    investor: present(document.investor ?? {}),
    company: company && {
      taxableProfit: seriesOf(company.taxableProfit),
      projectIncomeShare: seriesOf(company.projectIncomeShare),
    },
    statuses: statuses && statusesOf(statuses),
    capitalInvestment: capitalInvestment && investmentOf(capitalInvestment),
    taxableProfit: taxableProfit && seriesOf(taxableProfit),
    carryLosses: document.carryLosses ?? false,
    property: property && propertyOf(property),
    ppeProgramme: programmeOf(document.ppeProgramme ?? {}),
    fixedAssets: document.fixedAssets?.map((asset, index) =>
      present({ ...asset, path: `fixedAssets[${index}]` }),
    ),
    landPlots: document.landPlots?.map((plot, index) =>
      present({ ...plot, path: `landPlots[${index}]` }),
    ),
    transportTax: transportTax && seriesOf(transportTax),
    imports: document.imports?.map(importOf),
    borrowing: borrowing && borrowingOf(borrowing),
    cashFlow: cashFlow && cashFlowOf(cashFlow),
    valuation: present(document.valuation ?? {}),
  });
}

function projectOf(project: Given<'project'>): Profile['project'] {
  const { activity, jobs, averageMonthlyWage, subsistenceMinimum } = project;
  const share = activity?.class21RevenueShare;
  return present({
    ...project,
    activity: present({ ...activity, class21RevenueShare: share && seriesOf(share) }),
    jobs: jobs && seriesOf(jobs),
    averageMonthlyWage: averageMonthlyWage && seriesOf(averageMonthlyWage),
    subsistenceMinimum: subsistenceMinimum && seriesOf(subsistenceMinimum),
  });
}

function statusesOf(statuses: Given<'statuses'>): Statuses {
  const { investmentRegister, ppeProgramme, rip, sezResident, specialInvestmentContract } =
    statuses;
  const contract: Contract | undefined =
    specialInvestmentContract && present(specialInvestmentContract);
  return present({
    ...statuses,
    investmentRegister: investmentRegister && present(investmentRegister),
    rip: rip && present(rip),
    specialInvestmentContract: contract,
    sezResident: sezResident && present(sezResident),
    ppeProgramme: ppeProgramme && present(ppeProgramme),
  });
}

function investmentOf(investment: Given<'capitalInvestment'>): CapitalInvestment[] {
  if (!Array.isArray(investment)) {
    return Object.entries(investment).map(([year, amount]) => ({
      path: `capitalInvestment.${year}`,
      when: { year: Number(year) },
      amount,
    }));
  }
  return investment.map(({ year, day, amount, kind, counts }, index) =>
    present({
      path: `capitalInvestment[${index}]`,
      when: whenOf(year, day),
      amount,
      kind,
      counts,
    }),
  );
}

const importOf = ({ year, day, ...item }: Given<'imports'>[number], index: number): Import =>
  present({ ...item, path: `imports[${index}]`, when: whenOf(year, day) });

function borrowingOf(borrowing: Given<'borrowing'>): Borrowing {
  const { facts = {}, guarantee, sales } = borrowing;
  return present({
    ...borrowing,
    guarantee: guarantee && present(guarantee),
    sales: sales && seriesOf(sales),
    facts: present(facts),
  });
}

const cashFlowOf = ({ operating, workingCapital, residualValue }: Given<'cashFlow'>): CashFlow =>
  present({
    operating: operating && seriesOf(operating),
    workingCapital: workingCapital && seriesOf(workingCapital),
    residualValue,
  });

type ObjectPart = NonNullable<Given<'ppeProgramme'>['newMovables']>[number];

/** Undefined where the section states no property, but at most how it stands to the zone. */
function propertyOf(property: Given<'property'>): PropertyObject[] | undefined {
  const zone = present(property.zone ?? {});
  const yearly = (['immovable', 'movable'] as const).flatMap((kind) => {
    const bases = property[kind];
    if (bases === undefined) return [];
    const value = { yearlyBases: seriesOf(bases) };
    const path = `property.${kind}`;
    return [{ id: kind, path, kind, value, zone, zonePath: 'property.zone', ofProject: true }];
  });
  const objects = property.objects?.map((object, index) => ({
    id: object.id,
    path: `property.objects[${index}]`,
    kind: object.kind,
    value: objectValueOf(object),
    zone: { ...zone, ...present(object.zone ?? {}) },
    zonePath: `property.objects[${index}].zone`,
    ofProject: false,
  }));
  return objects ?? (yearly.length === 0 ? undefined : yearly);
}

function programmeOf(programme: Given<'ppeProgramme'>): Profile['ppeProgramme'] {
  return present({
    ...programme,
    newMovables: programme.newMovables?.map((object, index) => ({
      id: object.id,
      path: `ppeProgramme.newMovables[${index}]`,
      kind: 'movable' as const,
      value: objectValueOf(object),
    })),
    upgradedObjects: programme.upgradedObjects?.map(
      ({ yearlyBases, ...object }, index): UpgradedObject =>
        present({
          ...object,
          path: `ppeProgramme.upgradedObjects[${index}]`,
          value: { yearlyBases: seriesOf(yearlyBases) },
        }),
    ),
  });
}

/** The document was found to state one of the two forms, whole. */
function objectValueOf(object: ObjectPart): ObjectValue {
  const { commissioned, cost, lifeMonths, disposed, yearlyBases } = object;
  if (yearlyBases !== undefined) return { yearlyBases: seriesOf(yearlyBases) };
  return present({ commissioned, cost, lifeMonths, disposed } as WrittenOff);
}

type WrittenOff = Exclude<ObjectValue, { readonly yearlyBases: unknown }>;

/** The document was found to state one of the two. */
const whenOf = (year: number | undefined, day: string | undefined): When =>
  day === undefined ? { year: year as number } : { day };

type SeriesPart<V> = Readonly<Record<string, V>> | readonly { year: number; amount: V }[];

const isList = <V>(part: SeriesPart<V>): part is readonly { year: number; amount: V }[] =>
  Array.isArray(part);

function seriesOf<V>(part: SeriesPart<V>): Series<V> {
  const entries = isList(part)
    ? part.map(({ year, amount }) => ({ year, value: amount }))
    : Object.entries(part).map(([year, value]) => ({ year: Number(year), value }));
  const ordered = entries.sort((one, other) => one.year - other.year);
  return {
    first: Math.min(...ordered.map(({ year }) => year)),
    values: ordered.map(({ value }) => value),
  };
}

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The fields that are there: an optional one that is undefined is absent. */
type Present<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

function present<T extends object>(value: T): Present<T> {
  const copy: Partial<T> = {};
  for (const key in value) if (value[key] !== undefined) copy[key] = value[key];
  return copy as Present<T>;
}
