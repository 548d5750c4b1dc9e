/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:f02ae77a036b09912fc369d5ff5d0860d3447c4c7026e9ef0ad2be0e5038bec7';
export const HASH_OF_LAW =
  'sha256:82a46909f2be182189c05a3e2131a559e2d1ebcc4d1b1b256919a5b3732c18c0';
