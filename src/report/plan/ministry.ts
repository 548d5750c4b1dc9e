import type { BudgetTotal, BudgetYear, Figured, Plan } from '../../answer/results/plan';
import type { Block } from '../blocks';
import { columnTable, figure, text } from '../columns';
import { nameIn } from '../format';
import type { PlanVoice } from './voice';

/** What the package costs the budgets and what they keep. */
export function ministryBlocks({ ministry, valuation }: Plan, voice: PlanVoice): readonly Block[] {
  const { words } = voice;
  const { plan } = words;
  const { budgets, missing, wageTax, years } = ministry;
  const isPresent = valuation.discountRate !== null;
  const facts = missing.map(voice.fact);
  const notes = [
    plan.basis(isPresent),
    ...('value' in ministry.breakEvenButFor ? [plan.butFor] : []),
    ...(wageTax === null ? [] : [plan.wageTax(voice.format.percent(wageTax.rate), wageTax.stated)]),
    ...(facts.length === 0 ? [] : [plan.stateFacts(facts)]),
  ];
  return [
    { kind: 'section', text: plan.ministry },
    ...(budgets.length === 0 ? [] : [budgetTable(budgets, isPresent, voice)]),
    indicatorTable({ ministry, isPresent }, voice),
    { kind: 'paragraph', text: notes.join(' ') },
    ...yearTable(years, voice),
  ];
}

function budgetTable(
  budgets: readonly BudgetTotal[],
  isPresent: boolean,
  { format, words }: PlanVoice,
): Block {
  const { columns, plan, terms } = words;
  return columnTable<BudgetTotal>(
    [
      text(columns.budget, ({ budget }) => nameIn(terms.budgets, budget)),
      figure(plan.columns.ordinary, ({ ordinary }) => format.amount(ordinary.nominal)),
      figure(plan.columns.granted, ({ granted }) => format.amount(granted.nominal)),
      figure(plan.columns.expenditure, ({ expenditure }) => format.amount(expenditure.nominal)),
      isPresent &&
        figure(plan.columns.worth, ({ expenditure }) => format.amount(expenditure.present ?? '')),
    ],
    budgets,
    plan.budgetTotals(isPresent),
  );
}

interface Indicators extends Pick<Plan, 'ministry'> {
  readonly isPresent: boolean;
}

/** The figures of the budgets, and why those are absent that are not known. */
function indicatorTable({ ministry, isPresent }: Indicators, voice: PlanVoice): Block {
  const { format, words } = voice;
  const { figures } = words.plan;
  const worth = ({ nominal, present }: Plan['ministry']['expenditure']): string =>
    format.amount(isPresent && present !== null ? present : nominal);
  const cell = (figured: Figured, written: (value: string) => string): string =>
    'absent' in figured ? voice.absent(figured) : written(figured.value);
  const { expenditure, jobs, wageTax } = ministry;
  const rows: readonly (readonly [string, string])[] = [
    [figures.expenditure, worth(expenditure)],
    ...(wageTax === null ? [] : [[figures.wageTax, worth(wageTax.total)] as const]),
    ...(jobs === null ? [] : [[figures.jobs, String(jobs)] as const]),
    [figures.perJob, cell(ministry.perJob, format.amount)],
    [figures.leverage, cell(ministry.leverage, format.ratio)],
    [figures.shareForgone, cell(ministry.shareForgone, format.share)],
    [figures.breakEvenButFor, cell(ministry.breakEvenButFor, format.share)],
    [figures.expectedNet, cell(ministry.expectedNet, format.amount)],
  ];
  return columnTable<(typeof rows)[number]>(
    [text('', ([name]) => name), text('', ([, value]) => value)],
    rows,
  );
}

/** Tax of each year and budget; years without any are left out. */
function yearTable(all: readonly BudgetYear[], { format, words }: PlanVoice): readonly Block[] {
  const { columns, plan, terms } = words;
  const years = all.filter(({ granted, ordinary }) => ordinary !== '0' || granted !== '0');
  if (years.length === 0) return [];
  return [
    columnTable<BudgetYear>(
      [
        text(columns.budget, ({ budget }) => nameIn(terms.budgets, budget)),
        text(columns.year, ({ year }) => String(year)),
        figure(plan.columns.ordinary, ({ ordinary }) => format.amount(ordinary)),
        figure(plan.columns.granted, ({ granted }) => format.amount(granted)),
        figure(plan.columns.expenditure, ({ expenditure }) => format.amount(expenditure)),
      ],
      years,
      plan.budgetYears,
    ),
  ];
}
