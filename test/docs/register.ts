import type { Citation } from '../../src/kit/finding';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import type { ReadingId } from '../../src/regions/kaluga/readings';
import { type PolicyFigureValue, policyFigures } from '../../src/regions/policy-figures';
import { tableOf } from './blocks';
import { cited, type Row } from './figures';
import { figuresOf } from './pages';

/** A value of a figure as the register lists it, with the editions that have it. */
export interface Entry extends PolicyFigureValue {
  readonly path: string;
  readonly says: string;
  readonly read: 'entry' | 'period';
  readonly decides: 'amount' | 'bound';
  readonly written: string;
  readonly editions: readonly EditionId[];
}

/** Why a source has no address that a reader can open. */
const NOWHERE: readonly (readonly [source: RegExp, why: string])[] = [
  [/^Investment brochure of Kaluga Region, 2019/, 'in print'],
  [/, address not kept$/, 'not kept'],
];

/** The address of a source, or why it has none. */
export const addressOf = ({ address, text }: Citation): string | undefined =>
  address ?? NOWHERE.find(([source]) => source.test(text))?.[1];

const rates = (measure: string, ...more: readonly string[]) =>
  ['regionalRate', 'regionalReduction', ...more].map((name) => `${measure}.${name}`);

const EXEMPT_PERIODS = ['exemption.tiers', 'exemption.pharmaceutical'];
const CAPS = ['rip.capShare', 'spicFederal.capShare', 'spicRegional.capShare'];

const TERRITORIES = ['toser-sosensky', 'toser-kondrovo'];

/** The figures of which a reading says how they are taken; the reading of packages takes none. */
export const READ_BY: {
  readonly [Id in Exclude<ReadingId, 'saved-taxes-raise-profit'>]: readonly string[];
} = {
  'regional-rate-2017-2024': ['register', 'rip', 'spicFederal', 'spicRegional'].flatMap((measure) =>
    rates(measure),
  ),
  'first-period.investment-register': ['register.tiers'],
  'first-period.rip': ['rip.federalRate', ...rates('rip')],
  'first-period.spic-federal': ['spicFederal.federalRate', ...rates('spicFederal')],
  'first-period.spic-regional': ['spicRegional.periods'],
  'first-period.sez': ['sez.priorityRegionalRates', 'sez.otherRegionalRates'],
  'first-period.property': EXEMPT_PERIODS,
  'first-period.ppe-upgrade': ['ppe.tiers'],
  'property-clock': EXEMPT_PERIODS,
  'property-periods': EXEMPT_PERIODS,
  'upgrade-gap': ['ppe.bands'],
  'cap-base': CAPS.filter((path) => path !== 'spicFederal.capShare'),
  'cap-year': CAPS,
  'losses-before-status': ['baseline.lossLimit'],
  'spic-regional.end': ['spicRegional.periods'],
  'spic-regional.last-year': ['spicRegional.headingLastYear', 'spicRegional.lastYear'],
  'register-after-2024': ['register.lastYear'],
  'sez.transport-term': ['sez.transportPeriods', 'sez.transportPeriodsLong'],
  'floating.reset': ['loans.keyRate'],
  'sez.land-first-month': ['sez.landMonths'],
  'first-period.toser': ['toser.federalRate', 'toser.regionalRates'],
  'toser.property-start': ['toser.propertyRates'],
  'toser.land-term': ['toser.landRate', 'toser.landMonthsShort', 'toser.landMonthsLong'],
  'toser.end': TERRITORIES.map((site) => `toser.territories.${site}.lastDay`),
  'szpk.spread': ['szpk.supportingYears', 'szpk.associatedYears'],
  'sme-baseline': ['smeContributions.rate'],
  'deduction-of-a-loss-year': ['deduction.regionalShare', 'deduction.federalShare'],
  'window-end': [
    'register.windowYears',
    'rip.shortWindowYears',
    'rip.longWindowYears',
    'exemption.windowYears',
    'sez.earlyYears',
    'toser.windowYears',
  ],
};

const readingsOf = (path: string): string =>
  Object.entries(READ_BY)
    .filter(([, paths]) => paths.includes(path))
    .map(([id]) => `\`${id}\``)
    .join(', ');

/** Every value of every figure, those that editions share once, by figure and then by day. */
export function entries(): readonly Entry[] {
  const shared = new Map<string, Entry>();
  for (const { editions, ...entry } of EDITION_IDS.flatMap(entriesOf)) {
    const key = JSON.stringify(entry);
    const before = shared.get(key)?.editions ?? [];
    shared.set(key, { ...entry, editions: [...before, ...editions] });
  }
  const all = [...shared.values()];
  const paths = new Set(all.map(({ path }) => path));
  return [...paths].flatMap((path) =>
    all
      .filter((entry) => entry.path === path)
      .sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from))),
  );
}

function entriesOf(edition: EditionId): readonly Entry[] {
  const rows = new Map<string, Row>(
    Object.values(figuresOf(EDITIONS[edition]))
      .flat()
      .map((row) => [row.path, row]),
  );
  return policyFigures(EDITIONS[edition]).flatMap(({ decides, path, read, values }) => {
    const row = rows.get(path);
    if (row === undefined) throw new Error(`no page has ${path}`);
    return values.map((value, index) => ({
      ...value,
      path,
      says: row.says,
      read,
      decides,
      written: row.values[index]?.value ?? '',
      editions: [edition],
    }));
  });
}

/** The register of figures as a table of Markdown: a row for each value. */
export const registerTable = (): string =>
  tableOf(
    [
      'Figure',
      'Kind',
      'From',
      'Value',
      'Edition',
      'Standing',
      'Source',
      'Address',
      'Checked',
      'Readings',
    ],
    entries().map((entry) => [
      `${entry.says}, \`${entry.path}\``,
      `${entry.read}, ${entry.decides}`,
      entry.from,
      entry.written,
      entry.editions.length === EDITION_IDS.length ? 'both' : entry.editions.join(', '),
      entry.standing,
      entry.citation.text,
      addressCell(entry.citation),
      entry.checked ?? '',
      readingsOf(entry.path),
    ]),
  );

function addressCell(citation: Citation): string {
  const { address } = citation;
  if (address === undefined) return addressOf(citation) ?? '';
  return cited({ text: new URL(address).host, address });
}
