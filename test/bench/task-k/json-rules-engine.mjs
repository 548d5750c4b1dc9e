import { Engine } from 'json-rules-engine';
import { exemptionLines, factsOf, registerLines, ripLines } from './by-hand.mjs';
import { PARTICIPANT, RULES } from './task.mjs';

const condition = (name, fact, operator, value) => ({ name, fact, operator, value });
const inRegion = condition('in-the-region', 'site', 'equal', 'region');
const status = condition('status', 'entry', 'notEqual', null);
const inForce = ({ first, last }) => [
  condition('begun', 'start', 'lessThanInclusive', last),
  condition('not-ended', 'last', 'greaterThanInclusive', first),
];

const engine = new Engine([
  {
    name: 'investment-register',
    conditions: {
      all: [
        inRegion,
        status,
        condition(
          'capital-investment',
          'within3',
          'greaterThanInclusive',
          RULES.register.threshold,
        ),
        ...inForce(RULES.register),
      ],
    },
    event: { type: 'investment-register' },
  },
  {
    name: 'rip',
    conditions: {
      all: [
        inRegion,
        status,
        {
          any: [
            condition('within-3-years', 'within3', 'greaterThanInclusive', RULES.rip.within3),
            condition('within-5-years', 'within5', 'greaterThanInclusive', RULES.rip.within5),
          ],
        },
        ...Object.entries(PARTICIPANT).map(([name, [fact, value]]) =>
          condition(name, fact, 'equal', value),
        ),
        ...inForce(RULES.rip),
      ],
    },
    event: { type: 'rip' },
  },
  {
    name: 'property-exemption',
    conditions: {
      all: [
        inRegion,
        status,
        condition(
          'capital-investment',
          'within3',
          'greaterThanInclusive',
          RULES.exemption.threshold,
        ),
        condition('created', 'firstObject', 'lessThanInclusive', '2022-01-01'),
        ...inForce(RULES.exemption),
      ],
    },
    event: { type: 'property-exemption' },
  },
]);
engine.addOperator('lessThanInclusive', (a, b) => a <= b);

const LINES = {
  'investment-register': registerLines,
  rip: ripLines,
  'property-exemption': exemptionLines,
};

const findings = (one, found = []) => {
  for (const below of one.all ?? one.any ?? []) findings(below, found);
  if (one.name !== undefined) {
    found.push({ id: one.name, met: one.result, actual: one.factResult, required: one.value });
  }
  return found;
};

export async function answer(document) {
  const own = factsOf(document);
  const { results, failureResults } = await engine.run({
    ...document.investor,
    site: document.project.site,
    entry: document.project.start,
    start: own.start,
    last: Number(Object.keys(document.taxableProfit).at(-1)),
    within3: Number(own.within3 / 100n),
    within5: Number(own.within5 / 100n),
    firstObject: document.property.objects[0].commissioned,
  });
  return [...results, ...failureResults].map(({ conditions, name, result }) => ({
    id: name,
    verdict: result ? 'eligible' : 'ineligible',
    findings: findings(conditions),
    lines: result ? LINES[name](document, own) : [],
  }));
}
