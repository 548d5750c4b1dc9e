import { EXEMPTION_PERIODS, REGISTER_PERIODS, RULES, YEARS } from './task.mjs';

/**
 * The arithmetic that an engine of conditions has none of: whole kopecks as BigInt, taxes rounded to the
 * rouble, half up.
 */
const MILLION = 1_000_000n;
const millionths = (rate) => BigInt(Math.round(rate * 1e6));
const ORDINARY = new Map(
  YEARS.map((year) => {
    const { federal, regional } = RULES.ordinary(year);
    return [year, { federal: millionths(federal), regional: millionths(regional) }];
  }),
);
const REDUCED = millionths(RULES.rates.regionalReduced);
const PROPERTY = millionths(RULES.rates.property);

const kopecks = (text) => {
  const [roubles, part = ''] = text.split('.');
  return BigInt(roubles + part.padEnd(2, '0'));
};
const roubles = (dividend, divisor) => (2n * dividend + divisor) / (2n * divisor);
const tax = (base, rate) => (base <= 0n ? 0n : roubles(base * rate, 100n * MILLION));

export function factsOf(document) {
  const start = Number(document.project.start.slice(0, 4));
  let within3 = 0n;
  let within5 = 0n;
  const byYear = Object.entries(document.capitalInvestment);
  for (const [year, amount] of byYear) {
    const added = kopecks(amount);
    if (Number(year) < start + 3) within3 += added;
    if (Number(year) < start + 5) within5 += added;
  }
  return { start, within3, within5 };
}

const line = (year, budget, before, after) => ({
  year,
  budget,
  before: String(before),
  after: String(after),
  relief: String(before - after),
});

const periodsOf = (bands, amount) => bands.find(({ over }) => amount > BigInt(over) * 100n).periods;

export function registerLines(document, { start, within3 }) {
  const end = start + periodsOf(REGISTER_PERIODS, within3);
  const lines = [];
  for (const [text, profit] of Object.entries(document.taxableProfit)) {
    const year = Number(text);
    if (year < start || year >= end) continue;
    const base = kopecks(profit);
    const { federal, regional } = ORDINARY.get(year);
    const kept = tax(base, federal);
    lines.push(
      line(year, 'federal', kept, kept),
      line(year, 'regional', tax(base, regional), tax(base, REDUCED)),
    );
  }
  return lines;
}

export function ripLines(document) {
  const lines = [];
  let invested = 0n;
  let used = 0n;
  let begun = false;
  for (const [text, profit] of Object.entries(document.taxableProfit)) {
    const year = Number(text);
    const base = kopecks(profit);
    invested += kopecks(document.capitalInvestment[text] ?? '0');
    begun ||= base > 0n;
    if (!begun || year > RULES.rip.last) continue;
    const { federal, regional } = ORDINARY.get(year);
    const both = [
      line(year, 'federal', tax(base, federal), 0n),
      line(year, 'regional', tax(base, regional), tax(base, REDUCED)),
    ];
    for (const one of both) used += BigInt(one.relief) * 100n;
    if (used > invested) throw new Error('the task has no cap that binds');
    lines.push(...both);
  }
  return lines;
}

export function exemptionLines(document, { start, within3 }) {
  const sums = new Map();
  for (const { commissioned, cost, lifeMonths } of document.property.objects) {
    const entered = Number(commissioned.slice(0, 4)) * 12 + Number(commissioned.slice(5, 7));
    const from = Math.floor(entered / 12);
    const end = from + periodsOf(EXEMPTION_PERIODS, within3);
    if (Number(commissioned.slice(0, 4)) >= start + 3) continue;
    const whole = kopecks(cost);
    for (let year = from; year < end; year += 1) {
      let left = 0;
      for (let month = 0; month <= 12; month += 1) {
        const since = year * 12 + month - entered;
        if (since >= 0 && since < lifeMonths) left += lifeMonths - since;
      }
      const parts = sums.get(year) ?? { dividend: 0n, divisor: BigInt(lifeMonths * 13) };
      sums.set(year, { ...parts, dividend: parts.dividend + whole * BigInt(left) });
    }
  }
  return [...sums].map(([year, { dividend, divisor }]) =>
    line(year, 'regional', roubles(dividend * PROPERTY, divisor * 100n * MILLION), 0n),
  );
}
