import type {
  Appraised,
  Figured,
  FlowOfYear,
  ForwardLooking,
  Plan,
} from '../../answer/results/plan';
import type { Block } from '../blocks';
import { columnTable, figure, text } from '../columns';
import { possibleAmount } from '../format';
import { sumText } from '../sums';
import type { PlanVoice } from './voice';

/** What the package is worth to the investor, and what tax does to one more investment. */
export function investorBlocks({ investor }: Plan, voice: PlanVoice): readonly Block[] {
  const { format, words } = voice;
  const { plan } = words;
  const { effectiveRates, flows, incentiveRate, presentCapitalInvestment } = investor;
  return [
    { kind: 'section', text: plan.investor },
    ...(flows.length === 0 ? missingFlows(investor, voice) : appraisalBlocks(investor, voice)),
    {
      kind: 'paragraph',
      text:
        'absent' in incentiveRate
          ? plan.absentOf(plan.incentiveRateName, voice.absent(incentiveRate))
          : plan.incentiveRate(
              format.share(incentiveRate.value),
              format.amount(presentCapitalInvestment ?? ''),
            ),
    },
    ...(effectiveRates.length === 0
      ? []
      : [
          columnTable<(typeof effectiveRates)[number]>(
            [
              text(words.columns.year, ({ year }) => String(year)),
              figure(plan.columns.without, ({ without }) => shareOf(without, voice)),
              figure(plan.columns.with, (year) => shareOf(year.with, voice)),
            ],
            effectiveRates,
            plan.effectiveRates,
          ),
        ]),
    ...forwardBlocks(investor, voice),
  ];
}

const shareOf = (share: string | null, { format }: PlanVoice): string =>
  share === null ? '-' : format.share(share);

function missingFlows({ missing, without }: Plan['investor'], voice: PlanVoice): readonly Block[] {
  const { plan } = voice.words;
  const facts = missing.map((path) => voice.fact(path));
  return [
    {
      kind: 'paragraph',
      text: `${plan.notComputed(voice.absent(without.npv))} ${plan.stateFlows(facts)}`,
    },
  ];
}

interface Row {
  readonly name: string;
  readonly of: (appraised: Appraised) => Figured;
  readonly written: (value: string) => string;
  readonly gained?: (value: string) => string;
}

function appraisalBlocks(investor: Plan['investor'], voice: PlanVoice): readonly Block[] {
  const { format, words } = voice;
  const { indicators, points, inYears, ...plan } = words.plan;
  const rows: readonly Row[] = [
    {
      name: indicators.npv,
      of: ({ npv }) => npv,
      written: format.amount,
      gained: (value) => format.amount(sumText([value])),
    },
    {
      name: indicators.irr,
      of: ({ irr }) => irr,
      written: format.share,
      gained: (value) => points(format.share(value).replace(/\s*%/, '')),
    },
    {
      name: indicators.discountedPayback,
      of: ({ discountedPayback }) => discountedPayback,
      written: (value) => inYears(format.ratio(value)),
    },
    {
      name: indicators.profitabilityIndex,
      of: ({ profitabilityIndex }) => profitabilityIndex,
      written: format.ratio,
    },
  ];
  const { uplift, without } = investor;
  const cell = (figured: Figured, written: Row['written']): string =>
    'absent' in figured ? '-' : written(figured.value);
  const absences = rows.flatMap(({ name, of }) =>
    (['without', 'with'] as const).flatMap((side) => {
      const figured = of(investor[side]);
      const why = voice.absent(figured);
      return 'absent' in figured ? [plan.absentOf(plan.onSide[side](name), why)] : [];
    }),
  );
  const nought = investor.missing.map((path) => voice.fact(path));
  return [
    columnTable<Row>(
      [
        text(plan.columns.figure, ({ name }) => name),
        figure(plan.columns.without, ({ of, written }) => cell(of(without), written)),
        figure(plan.columns.with, ({ of, written }) => cell(of(investor.with), written)),
        figure(plan.columns.uplift, ({ gained, of, written }) =>
          cell(of(uplift), gained ?? written),
        ),
      ],
      rows,
    ),
    ...[absences.join(' '), nought.length === 0 ? '' : plan.takenAsNought(nought)].flatMap(
      (told) => (told === '' ? [] : [{ kind: 'paragraph', text: told, tone: 'dim' } as const]),
    ),
    ...flowBlocks(investor.flows, voice),
  ];
}

/** The flows in two tables: all their columns would not fit in one line. */
function flowBlocks(flows: readonly FlowOfYear[], { format, words }: PlanVoice): readonly Block[] {
  const { columns, plan } = words;
  const year = text<FlowOfYear>(columns.year, (flow) => String(flow.year));
  const amount = (title: string, of: (flow: FlowOfYear) => string | null) =>
    figure<FlowOfYear>(title, (flow) => possibleAmount(format, of(flow)));
  return [
    columnTable(
      [
        year,
        amount(plan.columns.operating, ({ operating }) => operating),
        amount(plan.columns.investment, ({ capitalInvestment }) => capitalInvestment),
        amount(plan.columns.workingCapital, ({ workingCapital }) => workingCapital),
        amount(plan.columns.residualValue, ({ residualValue }) => residualValue),
      ],
      flows,
      plan.flows,
    ),
    columnTable(
      [
        year,
        amount(plan.columns.taxes, ({ taxes }) => taxes),
        amount(plan.columns.without, ({ without }) => without),
        amount(plan.columns.saved, ({ saved }) => saved),
        amount(plan.columns.with, (flow) => flow.with),
      ],
      flows,
      plan.flowsLast,
    ),
  ];
}

/** The mark of a measure that raises the marginal rate. */
const RAISED = '!';

/** The heading of the table of effective tax rates, with what they are taken at. */
export function forwardHeading(
  { parameters }: Pick<Plan['investor'], 'parameters'>,
  { format, words }: Pick<PlanVoice, 'format' | 'words'>,
): string {
  const shares = Object.entries(parameters).map(([key, value]) => [key, format.share(value)]);
  return words.plan.forwardLooking(Object.fromEntries(shares));
}

function forwardBlocks(
  { forwardLooking, parameters }: Plan['investor'],
  voice: PlanVoice,
): readonly Block[] {
  const { columns: general, plan } = voice.words;
  const { format, name } = voice;
  if (forwardLooking.length === 0) return [];
  const isRaised = forwardLooking.some(({ raisesMarginal }) => raisesMarginal);
  const figured = (one: Figured): string => ('absent' in one ? '-' : format.share(one.value));
  return [
    columnTable<ForwardLooking>(
      [
        text(general.measure, ({ element }) =>
          element === null ? plan.ordinaryRates : name(element),
        ),
        figure(plan.columns.aetr, ({ aetr }) => format.share(aetr)),
        figure(plan.columns.metr, ({ metr }) => figured(metr)),
        figure(plan.columns.costOfCapital, ({ costOfCapital }) => figured(costOfCapital)),
        isRaised && text('', ({ raisesMarginal }) => (raisesMarginal ? RAISED : '')),
      ],
      forwardLooking,
      forwardHeading({ parameters }, voice),
    ),
    ...(isRaised ? [{ kind: 'paragraph', text: plan.raisesMarginal, tone: 'open' } as const] : []),
  ];
}
