import { EDITIONS } from '../../src/editions';
import { FRAME } from '../../src/editions/frame';
import { EDITION_IDS } from '../../src/policy/editions';
import { fingerprint } from '../../src/policy/fingerprint';

/** The file of the hashes with those of the figures as they are. */
export const withHashes = (file: string): string =>
  EDITION_IDS.reduce((text, edition) => {
    const { hash, of } = EDITIONS[edition].fingerprint;
    return text.replace(`'${hash}'`, `'${fingerprint(of, FRAME)}'`);
  }, file);
