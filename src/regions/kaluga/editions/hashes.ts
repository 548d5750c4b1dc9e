/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:d88a35cf570f294d7cc94ebb725db4212fc19bcc298f69f778da50b57cee5f1d';
export const HASH_OF_LAW =
  'sha256:e5373f4a051419815409aec2adac46b4b94e636a90b2815c5aa8770369f78f4a';
