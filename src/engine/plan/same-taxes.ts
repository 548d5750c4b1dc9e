import type { Valued } from './evaluate';

/** Whether two packages are made of the same elements and leave the same taxes. */
export const haveSameTaxes = (one: Valued, other: Valued): boolean =>
  one.elements.join() === other.elements.join() &&
  one.taxes.taxes.length === other.taxes.taxes.length &&
  one.taxes.taxes.every((tax, index) => {
    const same = other.taxes.taxes[index];
    return (
      same !== undefined &&
      tax.year === same.year &&
      tax.tax === same.tax &&
      tax.budget === same.budget &&
      tax.before === same.before &&
      tax.after === same.after
    );
  });

/** Whether they also save the same interest. */
export const saveSame = (one: Valued, other: Valued): boolean =>
  haveSameTaxes(one, other) &&
  one.interest.size === other.interest.size &&
  [...one.interest].every(([year, saved]) => other.interest.get(year) === saved);
