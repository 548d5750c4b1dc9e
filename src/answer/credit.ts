import { presentOfCredit } from '../engine/plan/credit-worth';
import type { Credit } from '../engine/taxes/credit';
import { rateText, roublesText } from '../kit/money';
import { orNull } from './amount';
import type { Cite } from './cite';
import type { TaxCreditResult } from './results/assessment';

/** Tax that is put off, by year. */
export function creditResult(credit: Credit, cite: Cite): TaxCreditResult {
  const { interest, of, putOff, years } = credit;
  return {
    years: years.map((one) => ({
      year: one.year,
      tax: orNull(one.tax, roublesText),
      putOff: roublesText(one.putOff),
      balance: roublesText(one.balance),
      repaid: roublesText(one.repaid),
      interest: roublesText(one.interest),
    })),
    most: roublesText(of.most),
    share: rateText(of.share.rate),
    keyRate: rateText(of.keyRate),
    keyRateShare: rateText(of.keyRateShare),
    putOff: roublesText(putOff),
    interest: roublesText(interest),
    marketRate: orNull(of.marketRate, rateText),
    presentValue: orNull(presentOfCredit(credit), roublesText),
    source: cite(of.share.citation, of.share.standing),
  };
}
