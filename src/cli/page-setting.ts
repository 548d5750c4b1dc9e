import type { Command } from 'commander';
import type { PageSetting } from '../report/html/page';
import { VERSION } from '../version';
import { asOfIn } from './as-of';
import type { NamedDocument } from './profile-file';
import type { View } from './view';

/** What a page is made with: the words of a view, the day that is named, and the profiles as they were read. */
export const settingOf = (
  command: Command,
  { format, words }: View,
  documents: readonly NamedDocument[],
): PageSetting => ({
  words,
  format,
  version: VERSION,
  asOf: asOfIn(command),
  profiles: documents.flatMap(({ source = '', text }) =>
    text === undefined ? [] : [{ name: source, text }],
  ),
});
