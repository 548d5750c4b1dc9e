/** The hash of the figures of each edition. `npm run docs` writes them anew: who changes a figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:35970458f9caddc9026d2faffec229dcf23eba0393ef40d653b2747f345df17c';
export const HASH_OF_LAW =
  'sha256:b88a03c9fbc9c11e60cef406c1f1db98bcc923ed009845ffe3b53bdfa1e4d3c3';
