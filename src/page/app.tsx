import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { formatOf } from '../report/format';
import { PATTERNS } from '../report/html/pictures/figure';
import { wordsIn } from '../report/words/load';
import { VERSION } from '../version';
import { useAnswer } from './answered';
import { PageContext, type PageView } from './context';
import { deedsOf, fragmentOf } from './deeds';
import { type Needs, needsOf } from './form/names';
import { hashOf } from './hash';
import { openFile } from './open-file';
import { next, type PageState } from './state/state';
import { AnswerBar } from './views/bar';
import { Head } from './views/head';
import { Notices } from './views/notices';
import { Tabs } from './views/tabs';
import { FORM } from './words/form';
import { MORE } from './words/more';
import { PAGE } from './words/page';
import { inLanguage } from './words/say';
import type { Asker } from './work/asker';
import { regionIn } from './work/questions';

/** With what a page begins. */
export interface AppStart {
  readonly state: PageState;
  /** Words of the language that it begins in. */
  readonly words: PageView['words'];
  readonly asker: Asker;
  /** For what takes longer than a plan, so that no plan waits for it. */
  readonly slow: Asker;
}

const NO_NEEDS: Needs = new Map();

/** Milliseconds after the last change until the address of the page holds it. */
const SETTLED = 500;

export function App({ asker, slow, state: first, words: firstWords }: AppStart): JSX.Element {
  const [state, act] = useReducer(next, first);
  const region = regionIn(state.document);
  const [words, setWords] = useState(firstWords);
  const answered = useAnswer(state, asker);
  useEffect(() => {
    void wordsIn(state.language, region).then(setWords);
  }, [state.language, region]);
  const { failure, isWaiting, plan, problems } = answered;
  const spoken = useMemo(
    () => ({
      words,
      format: formatOf(true, words),
      say: inLanguage(PAGE, words.language),
      form: inLanguage(FORM, words.language),
      more: inLanguage(MORE, words.language),
    }),
    [words],
  );
  const needs = useMemo(() => (plan === null ? NO_NEEDS : needsOf(plan, words)), [plan, words]);
  const page = useMemo(
    (): PageView => ({
      ...spoken,
      state,
      act,
      region,
      needs,
      idPrefix: '',
      answered: { failure, isWaiting, plan, problems },
    }),
    [state, region, spoken, needs, failure, isWaiting, plan, problems],
  );
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = page.say.title;
  }, [words, page.say]);
  useAddress(page);
  const file = useRef<HTMLInputElement>(null);
  const open = (): void => file.current?.click();
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#content">
        {page.say.skip}
      </a>
      {PATTERNS}
      <Head deeds={deedsOf(page, asker, open)} />
      <input
        ref={file}
        type="file"
        hidden
        accept=".yaml,.yml,.json,.html,.htm,.xlsx"
        aria-label={page.say.openFile}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) void openFile(chosen, page);
          currentTarget.value = '';
        }}
      />
      <AnswerBar />
      <Notices />
      <Tabs onOpen={open} asker={slow} />
      <Foot page={page} />
    </PageContext.Provider>
  );
}

/** Keeps the project in the address, so that a page that is loaded again has it. */
function useAddress(page: PageView): void {
  const { answered, state } = page;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current || answered.isWaiting) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => {
      history.replaceState(null, '', `#${fragmentOf(page)}`);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [state.document, state.options, answered]);
}

function Foot({ page: { region, say, state } }: { page: PageView }): JSX.Element {
  const { edition = region.editions[0]?.edition ?? '' } = state.options;
  return (
    <footer>
      <p>{say.madeBy(VERSION, edition, hashOf(region, edition))}</p>
      <p>{say.noAdvice}</p>
      <Licences title={say.licences} />
    </footer>
  );
}

/** The licences that the page carries, shown when they are asked for. */
function Licences({ title }: { title: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <pre>{document.getElementById('licences')?.textContent}</pre> : null}
    </details>
  );
}
