import type { Assessment, TaxCreditResult, TaxCreditYear } from '../answer/results/assessment';
import type { Block } from './blocks';
import { columnTable, figure, text } from './columns';
import { sentence } from './format';
import type { Voice } from './sentences';
import { titleIn } from './tables';

/** A credit under the id of its measure. */
interface Named {
  readonly id: string;
  readonly credit: TaxCreditResult;
}

/** The credits of an assessment, on the ordinary tax. */
export const assessedCreditBlocks = (
  { measures }: Pick<Assessment, 'measures'>,
  voice: Voice,
): readonly Block[] =>
  creditBlocks(
    measures.flatMap(({ credit, id }) => (credit === undefined ? [] : [{ id, credit }])),
    'ordinary',
    voice,
  );

/** Taxes that are put off, each by year, under a heading of their own; nothing where there is none. */
export function creditBlocks(
  all: readonly Named[],
  tax: 'ordinary' | 'left',
  voice: Voice,
): readonly Block[] {
  const { words } = voice;
  if (all.length === 0) return [];
  return [
    { kind: 'section', text: words.credits.heading },
    { kind: 'paragraph', text: `${words.credits.noRelief} ${words.credits.taxIs[tax]}` },
    ...all.flatMap((one) => blocksOf(one, voice)),
  ];
}

function blocksOf({ credit, id }: Named, voice: Voice): readonly Block[] {
  const { format, references, tables, words } = voice;
  const { columns, credits: own, language } = words;
  const { amount, percent } = format;
  const { marketRate, presentValue } = credit;
  const terms = own.terms({
    putOff: amount(credit.putOff),
    interest: amount(credit.interest),
    share: percent(credit.share),
    most: amount(credit.most),
    keyRate: percent(credit.keyRate),
    keyRateShare: percent(credit.keyRateShare),
  });
  return [
    { kind: 'part', text: `${titleIn(tables.titles.measures, id, language)} (${id})` },
    { kind: 'paragraph', text: sentence(`${terms}${references.mark(credit.source)}`) },
    {
      kind: 'paragraph',
      text:
        presentValue === null || marketRate === null
          ? own.noPresent
          : own.present(amount(presentValue), percent(marketRate)),
    },
    columnTable<TaxCreditYear>(
      [
        text(columns.year, ({ year }) => String(year)),
        figure(own.columns.tax, ({ tax }) => (tax === null ? '' : amount(tax))),
        figure(own.columns.putOff, ({ putOff }) => amount(putOff)),
        figure(own.columns.owed, ({ balance }) => amount(balance)),
        figure(own.columns.repaid, ({ repaid }) => amount(repaid)),
        figure(columns.interest, ({ interest }) => amount(interest)),
      ],
      credit.years,
    ),
  ];
}
