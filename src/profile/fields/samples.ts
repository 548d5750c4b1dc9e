import type { Sample, Text } from './texts';

/** Whether the field has a sample, or any within it. */
export const isSampled = ({ fields = {}, sample }: Text): boolean =>
  sample !== undefined || Object.values(fields).some(isSampled);

/** The sample of a field, or those of the fields within it. */
export const sampleOf = ({ fields = {}, sample }: Text): Sample =>
  sample ??
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, inner]) => isSampled(inner))
      .map(([name, inner]) => [name, sampleOf(inner)]),
  );
