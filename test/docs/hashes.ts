import { fingerprint } from '../../src/figures/fingerprint';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { FRAME } from '../../src/regions/kaluga/editions/frame';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';

/** The file of the hashes with those of the figures as they are. */
export const withHashes = (file: string): string =>
  EDITION_IDS.reduce((text, edition) => {
    const { hash, of } = EDITIONS[edition].fingerprint;
    return text.replace(`'${hash}'`, `'${fingerprint(of, FRAME)}'`);
  }, file);
