/** The reason why relief ends with the territory itself. */
export const TERRITORY_ENDS = 'territory-ends';
