import type { Definition } from '../../src/figures/define';
import type { Kind, KindValues } from '../../src/figures/kinds';
import { rateText } from '../../src/kit/money';
import { formatOf } from '../../src/report/format';
import { counted } from '../../src/words/russian';
import { ru } from '../words';

const { percent } = formatOf(true, ru);

const ONE = 100_0000n;
const KOPECKS_OF_A_MILLION = 100_000_000;

/** A decimal with a comma. */
const decimal = (value: number): string => String(value).replace('.', ',');

const rate = (value: bigint): string => percent(rateText(value)).replace('\u00a0', ' ');

const roubles = (kopecks: bigint): string =>
  `${decimal(Number(kopecks) / KOPECKS_OF_A_MILLION)} млн руб.`;

const years = (count: number): string => counted(count, 'год', 'года', 'лет');
const months = (count: number): string => counted(count, 'месяц', 'месяца', 'месяцев');
const periods = (count: number): string =>
  counted(count, 'налоговый период', 'налоговых периода', 'налоговых периодов');

const listed = (ids: readonly string[]): string => (ids.length === 0 ? 'нет' : ids.join(', '));

/** Names of what is listed by id; an id without a name stays. */
const named = (names: { readonly [id: string]: string }) => (ids: readonly string[]) =>
  listed(ids.map((id) => names[id] ?? `\`${id}\``));

const INVESTMENTS = {
  buildings: 'здания',
  equipment: 'оборудование',
  'other-depreciable': 'другое амортизируемое имущество',
};

const ASSETS = {
  equipment: 'оборудование',
  vehicles: 'транспорт',
  building: 'здания',
  structure: 'сооружения',
  transmission: 'передаточные устройства',
  other: 'прочее',
};

const STANDINGS = ru.terms.standings;

/** Steps, each with its rate, counted from one: of several, of one, and from one on. */
const steps = (
  all: readonly { readonly to: number | null; readonly rate: bigint }[],
  [many, one, fromOne]: readonly [many: string, one: string, fromOne: string],
): string =>
  all
    .map(({ rate: of, to }, index) => {
      const from = (all[index - 1]?.to ?? 0) + 1;
      if (to === null) return `с ${from}-го ${fromOne}: ${rate(of)}`;
      return `${from === to ? `${one} ${from}` : `${many} ${from}-${to}`}: ${rate(of)}`;
    })
    .join('; ');

type Writers = { readonly [K in Kind]: (value: NonNullable<KindValues[K]>) => string };

const WRITERS: Writers = {
  money: roubles,
  'money-or-none': roubles,
  rate,
  'rate-or-none': rate,
  'proportion-or-none': (share) =>
    share > ONE ? `${rateText(share).replace('.', ',')} раза` : rate(share),
  years,
  months,
  periods,
  people: String,
  year: String,
  'year-or-none': String,
  'day-or-none': (day) => formatOf(true, ru).day(day),
  'yes-no': (is) => (is ? 'да' : 'нет'),
  terms: (all) => `${listed(all.map(String))} лет`,
  code: String,
  codes: listed,
  investments: named(INVESTMENTS),
  'asset-kinds': named(ASSETS),
  measures: (ids) => listed(ids.map((id) => ru.names[id]?.nom ?? `\`${id}\``)),
  statuses: (ids) => listed(ids.map((id) => `\`${id}\``)),
  tiers: ({ bounds, steps: all }) => {
    const said = all.map(({ periods: count, upTo }) =>
      upTo === null ? `свыше: ${periods(count)}` : `до ${roubles(upTo)}: ${periods(count)}`,
    );
    return `${said.join('; ')} (граница относится к нижней ступени: ${STANDINGS[bounds]})`;
  },
  schedule: (all) =>
    steps(
      all.map(({ rate: of, upTo }) => ({ rate: of, to: upTo })),
      ['периоды', 'период', 'периода'],
    ),
  'loan-rates-or-none': (all) =>
    all.length === 1 && all[0] !== undefined
      ? rate(all[0].rate)
      : steps(
          all.map(({ rate: of, upToYear }) => ({ rate: of, to: upToYear })),
          ['годы', 'год', 'года'],
        ),
  bands: (all) =>
    all
      .map(({ from, fromIncluded, rate: of, to }) => {
        const start = `${fromIncluded ? 'от' : 'свыше'} ${rate(from)}`;
        return `${start}${to === null ? '' : ` до ${rate(to)}`}: ${rate(of)}`;
      })
      .join('; '),
  'periods-above': ({ above, periods: count }) => `свыше ${roubles(above)}: ${periods(count)}`,
};

/** A value of a figure as a page in Russian writes it. */
export function valueInRussian<K extends Kind>(
  [kind, when]: Definition<K>,
  none: string,
  value: KindValues[K],
): string {
  if (value === null) return none;
  if (when.startsWith('asked')) return value === true ? 'проверяется' : 'не проверяется';
  return WRITERS[kind](value as NonNullable<KindValues[K]>);
}
