import Engine from 'publicodes';
import { EXEMPTION_PERIODS, PARTICIPANT, REGISTER_PERIODS, RULES, YEARS } from './task.mjs';

/** Conditions and arithmetic are rules of the engine, one for each amount of each year. */
const { exemption, rates, register, rip } = RULES;
const MONTHS = Array.from({ length: rates.monthsPlusOne }, (_, month) => month);

const bands = (all, amount) => ({
  variations: [
    ...all.slice(0, -1).map(({ over, periods }) => ({ si: `${amount} > ${over}`, alors: periods })),
    { sinon: all.at(-1).periods },
  ],
});
const all = (conditions) => ({ 'toutes ces conditions': conditions });
const tax = (base, rate) => ({ arrondi: 'oui', valeur: `${base} * ${rate}` });

const rules = {
  'in the region': "site = 'region'",
  site: { 'par défaut': "'none'" },
  'has status': { 'par défaut': 'non' },
  created: { 'par défaut': 'non' },
  start: { 'par défaut': 0 },
  'last year': { 'par défaut': 0 },
  ...Object.fromEntries(
    Object.values(PARTICIPANT).map(([fact]) => [fact, { 'par défaut': 'non' }]),
  ),
  ...Object.fromEntries(
    Object.entries(PARTICIPANT).map(([id, [fact, value]]) => [
      id,
      `${fact} = ${value ? 'oui' : 'non'}`,
    ]),
  ),
  ...Object.fromEntries(
    YEARS.flatMap((year) => [
      [`capital ${year}`, { 'par défaut': 0 }],
      [`profit ${year}`, { 'par défaut': 0 }],
    ]),
  ),
  within3: {
    somme: YEARS.map((year) => ({
      'applicable si': `${year} < start + 3`,
      valeur: `capital ${year}`,
    })),
  },
  within5: {
    somme: YEARS.map((year) => ({
      'applicable si': `${year} < start + 5`,
      valeur: `capital ${year}`,
    })),
  },
  invested: { somme: YEARS.map((year) => `capital ${year}`) },
  'register investment': `within3 >= ${register.threshold}`,
  'rip within 3': `within3 >= ${rip.within3}`,
  'rip within 5': `within5 >= ${rip.within5}`,
  'rip investment': { 'une de ces conditions': ['rip within 3', 'rip within 5'] },
  'exemption investment': `within3 >= ${exemption.threshold}`,
  ...Object.fromEntries(
    Object.entries({ register, rip, exemption }).flatMap(([name, { first, last }]) => [
      [`${name} begun`, `start <= ${last}`],
      [`${name} not ended`, `last year >= ${first}`],
    ]),
  ),
  register: all([
    'in the region',
    'has status',
    'register investment',
    'register begun',
    'register not ended',
  ]),
  rip: all([
    'in the region',
    'has status',
    'rip investment',
    ...Object.keys(PARTICIPANT),
    'rip begun',
    'rip not ended',
  ]),
  exemption: all([
    'in the region',
    'has status',
    'exemption investment',
    'created',
    'exemption begun',
    'exemption not ended',
  ]),
  'register periods': bands(REGISTER_PERIODS, 'within3'),
  'exemption periods': bands(EXEMPTION_PERIODS, 'within3'),
  cost: { 'par défaut': 0 },
  life: { 'par défaut': 1 },
  from: { 'par défaut': 0 },
  ...Object.fromEntries(
    YEARS.flatMap((year) => [
      [`base ${year}`, { valeur: `profit ${year}`, plancher: 0 }],
      [`federal ${year}`, tax(`base ${year}`, RULES.ordinary(year).federal)],
      [`regional ${year}`, tax(`base ${year}`, RULES.ordinary(year).regional)],
      [`reduced ${year}`, tax(`base ${year}`, rates.regionalReduced)],
      [`regional relief ${year}`, `regional ${year} - reduced ${year}`],
      [`in register ${year}`, `${year} < start + register periods`],
      ...MONTHS.map((month) => [
        `left ${year} ${month}`,
        {
          'applicable si': all([
            `${year * 12 + month} >= from`,
            `${year * 12 + month} < from + life`,
          ]),
          valeur: `from + life - ${year * 12 + month}`,
        },
      ]),
      [`months left ${year}`, { somme: MONTHS.map((month) => `left ${year} ${month}`) }],
      [`value ${year}`, `cost * months left ${year} / life`],
      [`average ${year}`, `value ${year} / ${rates.monthsPlusOne}`],
      [`property ${year}`, tax(`average ${year}`, rates.property)],
      [
        `exempt ${year}`,
        all([
          `months left ${year} > 0`,
          `${year} * 12 < from - first month + exemption periods * 12`,
        ]),
      ],
    ]),
  ),
  'first month': { 'par défaut': 1 },
  'rip relief': { somme: YEARS.flatMap((year) => [`federal ${year}`, `regional relief ${year}`]) },
  'within cap': 'rip relief <= invested',
};
const engine = new Engine(rules);

const yes = (value) => (value ? 'oui' : 'non');
const valued = (name) => engine.evaluate(name).nodeValue;
const FINDINGS = {
  register: [
    'in the region',
    'has status',
    'register investment',
    'register begun',
    'register not ended',
  ],
  rip: [
    'in the region',
    'has status',
    'rip within 3',
    'rip within 5',
    ...Object.keys(PARTICIPANT),
    'rip begun',
    'rip not ended',
  ],
  exemption: [
    'in the region',
    'has status',
    'exemption investment',
    'created',
    'exemption begun',
    'exemption not ended',
  ],
};
const line = (year, budget, before, after) => ({
  year,
  budget,
  before,
  after,
  relief: before - after,
});

export function answer(document) {
  const [{ commissioned, cost, lifeMonths }] = document.property.objects;
  const month = Number(commissioned.slice(5, 7));
  engine.setSituation({
    site: `'${document.project.site}'`,
    'has status': 'oui',
    created: yes(commissioned <= '2022-01-01'),
    start: Number(document.project.start.slice(0, 4)),
    'last year': Number(Object.keys(document.taxableProfit).at(-1)),
    ...Object.fromEntries(
      Object.values(PARTICIPANT).map(([fact]) => [fact, yes(document.investor[fact])]),
    ),
    ...Object.fromEntries(
      Object.entries(document.capitalInvestment).map(([year, amount]) => [
        `capital ${year}`,
        amount,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(document.taxableProfit).map(([year, amount]) => [`profit ${year}`, amount]),
    ),
    cost,
    life: lifeMonths,
    from: Number(commissioned.slice(0, 4)) * 12 + month,
    'first month': month,
  });
  if (!valued('within cap')) throw new Error('the task has no cap that binds');
  const one = (id, name, lines) => ({
    id,
    verdict: valued(name) ? 'eligible' : 'ineligible',
    findings: FINDINGS[name].map((id) => ({ id, met: valued(id) })),
    lines,
  });
  const income = (year, federalAfter) => [
    line(year, 'federal', valued(`federal ${year}`), federalAfter(year)),
    line(year, 'regional', valued(`regional ${year}`), valued(`reduced ${year}`)),
  ];
  return [
    one(
      'investment-register',
      'register',
      YEARS.filter((year) => valued(`in register ${year}`)).flatMap((year) =>
        income(year, (year) => valued(`federal ${year}`)),
      ),
    ),
    one(
      'rip',
      'rip',
      YEARS.filter((year) => year <= rip.last).flatMap((year) => income(year, () => 0)),
    ),
    one(
      'property-exemption',
      'exemption',
      YEARS.filter((year) => valued(`exempt ${year}`)).map((year) =>
        line(year, 'regional', valued(`property ${year}`), 0),
      ),
    ),
  ];
}
