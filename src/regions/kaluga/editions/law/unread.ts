import type { Row } from '../../../../figures/define';
import { at, type Figure } from '../../../../figures/figure';
import { REGIONAL_LAW_2025 } from './sources';

const FROM = '2025-01-01';

/** A figure of the regional law on income tax: the same value, unconfirmed from 2025, since its later amendments were not read. */
export const unreadFrom2025 = <V>(figure: Figure<V>): readonly Row<V>[] => [
  [FROM, at(figure, FROM).value, 'unconfirmed', REGIONAL_LAW_2025],
];
