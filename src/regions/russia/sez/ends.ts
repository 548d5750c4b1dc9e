/** The reason why relief ends with the zone itself. */
export const ZONE_ENDS = 'zone-ends';
