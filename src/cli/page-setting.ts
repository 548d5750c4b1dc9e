import type { Command } from 'commander';
import { editionOf, type LoadedRegion } from '../engine/region';
import { fingerprintOf } from '../figures/hash';
import type { FiguresUsed } from '../report/html/page';
import type { BookSetting } from '../report/xlsx/setting';
import { VERSION } from '../version';
import { asOfIn } from './page-options';
import type { NamedDocument } from './profile-file';
import type { View } from './view';

/** What a page or a workbook is made with: the words of a view, the day that is named, and the profiles as they were read. */
export const settingOf = (
  command: Command,
  { format, words }: View,
  documents: readonly NamedDocument[],
  basis: readonly FiguresUsed[],
): BookSetting => ({
  words,
  format,
  version: VERSION,
  asOf: asOfIn(command),
  basis,
  profiles: documents.flatMap(({ read, source = '', text }) =>
    text === undefined ? [] : [{ name: source, text, document: read.value }],
  ),
});

/** The figures of editions of a region by which they are known; the usual edition where none is named. */
export const basisOf = (
  region: LoadedRegion,
  editions: readonly (string | undefined)[],
): readonly FiguresUsed[] =>
  editions.map((named) => {
    const policy = editionOf(region, named);
    return { edition: policy.edition, hash: fingerprintOf(policy).hash };
  });
