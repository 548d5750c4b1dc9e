/** A yearly series without gaps: the first year and a value for each year from it. */
export interface Series<V> {
  readonly first: number;
  readonly values: readonly V[];
}

export const valueIn = <V>(series: Series<V>, year: number): V | undefined =>
  series.values[year - series.first];

export const lastYearOf = (series: Series<unknown>): number =>
  series.first + series.values.length - 1;

export const yearsOf = (series: Series<unknown>): readonly number[] =>
  series.values.map((_, index) => series.first + index);
