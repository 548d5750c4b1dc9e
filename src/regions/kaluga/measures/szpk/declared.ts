import { SZPK } from '../../../russia/szpk/figures';

export { readings } from '../../../russia/szpk/readings';

export const id = 'szpk';

/** Its figures, by the name of their group in the policy. */
export const figures = { szpk: SZPK } as const;
