import type { JSX } from 'preact';
import { capital } from '../../report/format';
import { pageWords } from '../../report/html/words';
import { nameOf } from '../../report/sentences';
import { VERSION } from '../../version';
import { type PageView, usePage } from '../context';
import { useHash } from '../hash';
import { GRID_LIMITS } from '../state/grid';
import type { Notice, Pasted } from '../state/state';
import { LINK_FAULTS } from '../words/page';

/** What is to be said once: of a link, a file, a paste; and what changed since a link was made. */
export function Notices(): JSX.Element {
  const page = usePage();
  const { act, say, state } = page;
  const sentences = state.notice === null ? [] : sentencesOf(state.notice, page);
  return (
    <div class="notices" role="status">
      {sentences.length === 0 ? null : (
        <div class="alerts">
          {sentences.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <button type="button" onClick={() => act({ type: 'notice', notice: null })}>
            {say.close}
          </button>
        </div>
      )}
      <SinceLink />
    </div>
  );
}

function sentencesOf(notice: Notice, { say, state }: PageView): readonly string[] {
  switch (notice.kind) {
    case 'link':
      return [LINK_FAULTS[notice.because][state.language]];
    case 'choices-left-out':
      return [say.choicesLeftOut(notice.names)];
    case 'file':
      return [say.notOpened(notice.name), ...notice.sentences];
    case 'opened':
      return [say.opened(notice.name), ...notice.sentences];
    case 'pasted':
      return pastedSentences(notice.pasted, say);
  }
}

function pastedSentences({ grid, rowsLeftOut }: Pasted, say: PageView['say']): readonly string[] {
  if (!grid.ok) {
    switch (grid.because) {
      case 'empty':
        return [say.pastedEmpty];
      case 'too-large':
        return [say.pastedTooLarge(grid.rows, GRID_LIMITS.rows)];
      case 'too-wide':
        return [say.pastedTooWide(grid.columns, GRID_LIMITS.columns)];
    }
  }
  const { ambiguous, rows, texts } = grid.grid;
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return [
    say.pasted(rows.length - rowsLeftOut, columns),
    ...(texts === 0 ? [] : [say.pastedTexts(texts)]),
    ...(ambiguous === 0 ? [] : [say.pastedAmbiguous(ambiguous)]),
    ...(rowsLeftOut === 0 ? [] : [say.pastedRowsLeftOut(rowsLeftOut)]),
  ];
}

/** What became of the answer since the link was made. */
function SinceLink(): JSX.Element | null {
  const { answered, format, say, state, words } = usePage();
  const hash = useHash();
  const { made } = state;
  const { plan } = answered;
  if (made === null || plan === null || answered.isWaiting) return null;
  const changes = [
    ...(made.version === VERSION ? [] : [say.changedVersion(made.version, VERSION)]),
    ...(made.hash === hash ? [] : [say.changedFigures]),
  ];
  const { answer } = made;
  const { elements, value } = plan.best;
  const isSame =
    answer !== null &&
    answer.nominal === value.nominal &&
    answer.elements.join() === elements.join();
  if (changes.length === 0 && (isSame || answer === null)) return null;
  const { roubles } = pageWords(words.language);
  const names = (answer?.elements ?? []).map((id) => nameOf(id, words).nom);
  const outcome =
    answer === null || isSame
      ? [say.sameAnswer]
      : [
          say.otherAnswer(
            roubles(format.amount(answer.nominal)),
            roubles(format.amount(value.nominal)),
          ),
          say.otherPackage(
            names.length === 0 ? say.noPackage : capital(words.plan.packageOf(names)),
          ),
        ];
  return (
    <div class="alerts">
      {[...changes, ...outcome].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
