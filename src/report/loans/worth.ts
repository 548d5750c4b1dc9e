import type { LoanWorth } from '../../answer/results/assessment';
import type { Block } from '../blocks';
import { columnTable, figure, text } from '../columns';
import type { Voice } from '../sentences';

interface Row {
  readonly convention: string;
  /** Roubles; null where the convention gives a share alone. */
  readonly amount: string | null;
  readonly share: string | null;
}

/** The worth of a loan by each convention, named, and what a floor means for it. */
export function worthBlocks(worth: LoanWorth, voice: Voice): readonly Block[] {
  const { format, references, words } = voice;
  const { columns, loans: own } = words;
  const table = columnTable<Row>(
    [
      text(columns.convention, ({ convention }) => convention),
      figure(columns.amount, ({ amount }) => (amount === null ? '' : format.amount(amount))),
      figure(columns.shareOfLoan, ({ share }) => (share === null ? '' : format.percent(share))),
    ],
    rowsOf(worth, voice),
    own.worth,
  );
  if (!worth.isFloor) return [table];
  const mark = references.mark(worth.source);
  const floor = worth.isByQuarter
    ? own.floorByQuarter
    : own.floor(format.percent(worth.marketRate), mark);
  return [table, { kind: 'paragraph', text: floor }];
}

function rowsOf(worth: LoanWorth, { format, words: { loans: own } }: Voice): readonly Row[] {
  const { commission, nominal, nominalNet, oecd, presentValue, presentValueNet, share } = worth;
  const marketRate = format.percent(worth.marketRate);
  const [byNominal, byPresent] = worth.isByQuarter
    ? [own.nominalByQuarter, own.presentValueByQuarter]
    : [own.nominal(marketRate), own.presentValue(marketRate)];
  const net = (convention: string, amount: string): Row => ({
    convention: own.lessGuarantee(convention),
    amount,
    share: null,
  });
  return [
    { convention: byNominal, amount: nominal, share: null },
    ...(nominalNet === nominal ? [] : [net(byNominal, nominalNet)]),
    { convention: byPresent, amount: presentValue, share },
    ...(presentValueNet === presentValue ? [] : [net(byPresent, presentValueNet)]),
    {
      convention: worth.isDiscountedByQuarter
        ? own.commissionByQuarter
        : own.commission(format.percent(commission.discountRate)),
      amount: commission.grantEquivalent,
      share: null,
    },
    { convention: own.oecd, amount: null, share: oecd },
  ];
}
