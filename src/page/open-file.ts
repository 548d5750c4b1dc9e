import { bookWords } from '../report/xlsx/words';
import type { PageView } from './context';
import { isArchive, LARGEST_FILE, type OpenedBook, openedBook, openedText } from './state/opened';
import { fileNotice } from './views/file-notice';
import { xmlOfBrowser } from './xml';

/** Opens a file that was chosen; one that is no profile changes nothing. */
export async function openFile(file: File, page: PageView): Promise<void> {
  const { act, words } = page;
  const opened = await openedFile(file, page);
  if (!opened.ok) {
    act({ type: 'notice', notice: fileNotice(file.name, opened, page) });
    return;
  }
  const { changes } = bookWords(words.language);
  const { fields = [], lost = [], others = [] } = opened.changes ?? {};
  act({
    type: 'replace',
    document: opened.document,
    notice: {
      kind: 'opened',
      name: file.name,
      sentences: [
        ...fields.map(({ cell, now, path, was }) => changes.field(cell, path, was, now)),
        ...others.map(changes.noField),
        ...lost.map(changes.lost),
      ],
    },
  });
}

async function openedFile(file: File, { region }: PageView): Promise<OpenedBook> {
  const { fields } = region.profiles;
  if (file.size > LARGEST_FILE) return { ok: false, because: 'too-large', problems: [] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isArchive(bytes)
    ? openedBook(bytes, fields, xmlOfBrowser)
    : openedText(new TextDecoder().decode(bytes), fields);
}
