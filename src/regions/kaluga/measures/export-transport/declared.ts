import { EXPORT_TRANSPORT } from '../../../russia/export-transport/figures';

export const id = 'export-transport';

/** Its figures, by the name of their group in the policy. */
export const figures = { exportTransport: EXPORT_TRANSPORT } as const;
