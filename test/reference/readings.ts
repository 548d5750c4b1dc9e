import type { Readings } from '../../src/regions/kaluga/readings';

/** What is chosen where the caller chooses nothing. */
export const DEFAULTS: Readings = {
  'regional-rate-2017-2024': 'printed-rate',
  'first-period.investment-register': 'first-profit',
  'first-period.rip': 'first-profit',
  'first-period.spic-federal': 'signing',
  'first-period.spic-regional': 'signing',
  'first-period.sez': 'registration',
  'first-period.property': 'first-base',
  'first-period.ppe-upgrade': 'year-of',
  'property-clock': 'object',
  'property-periods': 'tax-periods',
  'upgrade-gap': 'band-below',
  'cap-base': 'made-to-date',
  'cap-year': 'clip',
  'spic-regional.end': 'earlier',
  'spic-regional.last-year': 'none',
  'register-after-2024': 'ends',
  'sez.transport-term': '5',
  'sez.land-first-month': 'of-title',
  'window-end': 'anniversary',
  'losses-before-status': 'stay-outside',
  'deduction-of-a-loss-year': 'lapses',
  'saved-taxes-raise-profit': 'yes',
};
