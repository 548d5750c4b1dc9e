/** The hash of the figures of each edition. `npm run docs` writes them again: a changed figure changes one of these. */
export const HASH_OF_BROCHURE_2019 =
  'sha256:b753798f8af575ddaa088292ed987b5c5519b8d9644facfdb283131500a5d09f';
export const HASH_OF_LAW =
  'sha256:fb92b21cfff12f44645ddc69f82d9235117c97a8ba6803720f31ad8f5c4e5d8b';
