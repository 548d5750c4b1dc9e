import { ZenEngine } from '@gorules/zen-engine';
import { EXEMPTION_PERIODS, PARTICIPANT, REGISTER_PERIODS, RULES } from './task.mjs';

/** Conditions and arithmetic are expressions of the engine, which counts in decimals; its trace is on. */
const { exemption, rates, register, rip } = RULES;
const [early, late] = [RULES.ordinary(2024), RULES.ordinary(2025)];

const periods = (bands, amount) =>
  bands.reduceRight(
    (rest, { over, periods }) => `${amount} > ${over} ? ${periods} : (${rest})`,
    '0',
  );
const found = (id, test, actual, required) =>
  `{ id: "${id}", met: ${test}, actual: ${actual}, required: ${JSON.stringify(required)} }`;
const finding = (id, actual, operator, required) =>
  found(id, `${actual} ${operator} ${JSON.stringify(required)}`, actual, required);

const taxed = (rate) => `floor(max([#.amount, 0]) * ${rate} + 0.5)`;
const ordinary = (budget) => taxed(`(#.year < 2025 ? ${early[budget]} : ${late[budget]})`);
const line = (budget, before, after) =>
  `{ year: #.year, budget: "${budget}", before: ${before}, after: ${after}, relief: ${before} - ${after} }`;
const incomeLines = (profit, federalAfter) =>
  `flatMap(${profit}, [${line('federal', ordinary('federal'), federalAfter)}, ${line(
    'regional',
    ordinary('regional'),
    taxed(rates.regionalReduced),
  )}])`;

const common = [
  finding('in-the-region', 'project.site', '==', 'region'),
  found('status', 'project.start != null', 'project.start', null),
];
const inForce = (years) => [
  finding('begun', 'start', '<=', years.last),
  finding('not-ended', 'lastYear', '>=', years.first),
];
const created = 'property.objects[0].commissioned';

const STEPS = [
  {
    start: 'year(project.start)',
    profit: 'map(profitByYear, { year: #.year, amount: number(#.amount) })',
    capital: 'map(capitalByYear, { year: #.year, amount: number(#.amount) })',
  },
  {
    lastYear: 'max(map(profit, #.year))',
    within3: 'sum(map(filter(capital, #.year < start + 3), #.amount))',
    within5: 'sum(map(filter(capital, #.year < start + 5), #.amount))',
    objects:
      'map(property.objects as o, { from: year(o.commissioned) * 12 + monthOfYear(o.commissioned), life: o.lifeMonths, cost: number(o.cost) })',
  },
  {
    registerFindings: `[${[
      ...common,
      finding('capital-investment', 'within3', '>=', register.threshold),
      ...inForce(register),
    ]}]`,
    ripAmounts: `[${[
      finding('within-3-years', 'within3', '>=', rip.within3),
      finding('within-5-years', 'within5', '>=', rip.within5),
    ]}]`,
    ripFindings: `[${[
      ...common,
      ...Object.entries(PARTICIPANT).map(([id, [fact, value]]) =>
        finding(id, `investor.${fact}`, '==', value),
      ),
      ...inForce(rip),
    ]}]`,
    exemptionFindings: `[${[
      ...common,
      finding('capital-investment', 'within3', '>=', exemption.threshold),
      found('created', `d(${created}).isSameOrBefore(d("2022-01-01"))`, created, '2022-01-01'),
      ...inForce(exemption),
    ]}]`,
    registerEnd: `start + (${periods(REGISTER_PERIODS, 'within3')})`,
    exemptionPeriods: periods(EXEMPTION_PERIODS, 'within3'),
    firstProfit: 'min(map(filter(profit, #.amount > 0), #.year))',
  },
  {
    registerLines: incomeLines('filter(profit, #.year < registerEnd)', ordinary('federal')),
    ripLines: incomeLines(`filter(profit, #.year >= firstProfit and #.year <= ${rip.last})`, '0'),
    exemptionBases: `flatMap(objects as o, map([0..exemptionPeriods - 1] as n, { year: floor(o.from / 12) + n, base: o.cost * sum(map([0..12] as m, (floor(o.from / 12) + n) * 12 + m - o.from >= 0 and (floor(o.from / 12) + n) * 12 + m - o.from < o.life ? o.life - ((floor(o.from / 12) + n) * 12 + m - o.from) : 0)) / (o.life * 13) }))`,
  },
  {
    exemptionLines: `map(exemptionBases, { year: #.year, budget: "regional", before: floor(#.base * ${rates.property} + 0.5), after: 0, relief: floor(#.base * ${rates.property} + 0.5) })`,
    registerVerdict: 'all(registerFindings, #.met) ? "eligible" : "ineligible"',
    ripVerdict: 'all(ripFindings, #.met) and some(ripAmounts, #.met) ? "eligible" : "ineligible"',
    exemptionVerdict: 'all(exemptionFindings, #.met) ? "eligible" : "ineligible"',
    overCap: 'sum(map(ripLines, #.relief)) > sum(map(capital, #.amount))',
  },
];

const steps = STEPS.map((expressions, index) => ({
  id: `step-${index}`,
  name: `step ${index}`,
  type: 'expressionNode',
  content: {
    passThrough: true,
    expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
  },
}));
const nodes = [
  { id: 'input', name: 'input', type: 'inputNode' },
  ...steps,
  { id: 'output', name: 'output', type: 'outputNode' },
];
const edges = nodes.slice(1).map(({ id }, index) => ({
  id: `edge-${index}`,
  sourceId: nodes[index].id,
  targetId: id,
  type: 'edge',
}));
const decision = new ZenEngine().createDecision({ nodes, edges });

const byYear = (series) =>
  Object.entries(series).map(([year, amount]) => ({ year: Number(year), amount }));

export async function answer({ capitalInvestment, taxableProfit, ...document }) {
  const { result } = await decision.evaluate(
    { ...document, capitalByYear: byYear(capitalInvestment), profitByYear: byYear(taxableProfit) },
    { trace: true },
  );
  if (result.overCap) throw new Error('the task has no cap that binds');
  const of = (id, name, findings) => ({
    id,
    verdict: result[`${name}Verdict`],
    findings,
    lines: result[`${name}Lines`],
  });
  return [
    of('investment-register', 'register', result.registerFindings),
    of('rip', 'rip', [...result.ripAmounts, ...result.ripFindings]),
    of('property-exemption', 'exemption', result.exemptionFindings),
  ];
}
