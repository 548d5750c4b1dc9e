import { Decimal as SharedDecimal } from 'decimal.js';

/**
 * The library's own decimal class. A private clone: another user of decimal.js
 * who changes the settings of the shared class does not change ours. In a file of its
 * own: who only reads amounts and rates loads no decimals.
 */
export const Decimal = /* @__PURE__ */ SharedDecimal.clone({ precision: 60, defaults: true });
