import type { PaymentOf } from '../../src/engine/taxes/treatment';

/** A payment of the region to a budget, the regional one and no expense but for what is named. */
export const paymentOf = (id: string, part: Partial<PaymentOf> = {}): PaymentOf => ({
  id,
  title: { en: 'Costs', ru: 'Затраты' },
  budget: 'regional',
  isExpense: false,
  ...part,
});
