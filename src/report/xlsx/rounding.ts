/** The formula of an amount to the kopeck; what binary fractions leave of an exact half is rounded off before. */
export const toKopeck = (product: string): string => `ROUND(ROUND(${product},7),2)`;
