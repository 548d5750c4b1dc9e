import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../kit/problem';
import { projectName } from '../../questions/portfolio/portfolio';
import {
  joinPortfolios,
  type Portfolio,
  startPortfolio,
  totalsOf,
} from '../../questions/portfolio/portfolio-totals';
import { portfolioPictures } from '../../report/html/pictures/changes';
import { pictureVoice } from '../../report/html/pictures/voice';
import { totalsBlocks } from '../../report/portfolio';
import { usePage } from '../context';
import { chunksOf } from '../lines-of-file';
import type { Asker } from '../work/asker';
import { type PolicyChange, policiesOf } from '../work/policy';
import { Pieces } from './pieces';

/** A run over a file, as far as it came. */
interface Run {
  readonly change: PolicyChange;
  readonly portfolio: Portfolio;
  readonly lines: number;
  readonly read: number;
  readonly bad: readonly { readonly line: number; readonly problem: Problem }[];
  readonly badCount: number;
  readonly state: 'running' | 'done' | 'stopped';
  readonly message: string;
}

/** Milliseconds that a few lines may take: a worker that is silent for longer has stopped. */
const PATIENCE = 15_000;

/** Lines that cannot be used of which each is shown. */
const LISTED = 20;

/** A change of policy over the projects of a file, in the worker; a worker that stops leaves what was counted. */
export function Many({ asker, change }: { asker: Asker; change: PolicyChange }): JSX.Element {
  const { more, region, state } = usePage();
  const [run, setRun] = useState<Run | null>(null);
  const stopping = useRef(false);
  const start = async (file: File): Promise<void> => {
    stopping.current = false;
    let now: Run = {
      change,
      portfolio: startPortfolio(),
      lines: 0,
      read: 0,
      bad: [],
      badCount: 0,
      state: 'running',
      message: '',
    };
    setRun(now);
    try {
      for await (const lines of chunksOf(file)) {
        const { edition } = state.options;
        const answer = await asker.ask(
          {
            kind: 'lines',
            region: region.id,
            edition,
            change,
            lines,
          },
          PATIENCE,
        );
        if (!answer.ok) throw new Error(answer.problems.map(({ found }) => found).join(', '));
        const { bad, portfolio, read } = answer.value;
        const placed = bad.map(({ at, problem }) => ({ line: now.lines + at + 1, problem }));
        now = {
          ...now,
          portfolio: joinPortfolios(now.portfolio, portfolio),
          lines: now.lines + lines.length,
          read: now.read + read,
          bad: [...now.bad, ...placed].slice(0, LISTED),
          badCount: now.badCount + placed.length,
        };
        setRun(now);
        if (stopping.current) throw new Error(more.stop);
      }
      setRun({ ...now, state: 'done' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setRun({ ...now, state: 'stopped', message });
    }
  };
  return (
    <section>
      <h3>{more.many}</h3>
      <p class="dim">{more.manyHelp}</p>
      <div class="field">
        <label for="many-file">{more.manyFile}</label>
        <input
          id="many-file"
          type="file"
          accept=".jsonl,.ndjson,.json,.txt"
          disabled={run?.state === 'running'}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void start(file);
          }}
        />
      </div>
      {run === null ? null : <RunState run={run} />}
      {run?.state === 'running' ? (
        <button
          type="button"
          onClick={() => {
            stopping.current = true;
          }}
        >
          {more.stop}
        </button>
      ) : null}
      {run === null || run.state === 'running' || run.read === 0 ? null : <Totals run={run} />}
    </section>
  );
}

function RunState({ run }: { run: Run }): JSX.Element {
  const { more, words } = usePage();
  const { bad, badCount, lines, message, read, state } = run;
  return (
    <div role="status">
      {state === 'running' ? <p>{more.linesRead(lines)}</p> : null}
      {state === 'stopped' ? <p class="bad">{more.linesStopped(lines, message)}</p> : null}
      {state === 'done' && read === badCount ? <p class="bad">{more.noLines}</p> : null}
      {badCount === 0 || state === 'running' ? null : (
        <details>
          <summary>
            {more.badLines}: {badCount}
          </summary>
          <ul>
            {bad.map(({ line, problem }) => (
              <li key={line}>{more.badLine(line, words.say.problem(problem, null))}</li>
            ))}
            {badCount > bad.length ? <li>{more.andMore(badCount - bad.length)}</li> : null}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What the change does to all projects that were read. */
function Totals({ run }: { run: Run }): JSX.Element | null {
  const { format, region, state, words } = usePage();
  const policies = policiesOf(region, state.options.edition, run.change);
  if (!policies.ok || run.portfolio.projects === 0) return null;
  const totals = {
    before: projectName(policies.before),
    after: projectName(policies.after),
    lines: { read: run.read, bad: run.badCount },
    ...totalsOf(run.portfolio, region),
  };
  return (
    <Pieces
      pieces={[
        ...portfolioPictures(totals, pictureVoice({ words, format })),
        ...totalsBlocks(totals, words, format).flatMap((block) => {
          if (block.kind === 'title') return [{ kind: 'part', text: block.text } as const];
          return block.kind === 'section' ? [{ kind: 'part', text: block.text } as const] : [block];
        }),
      ]}
    />
  );
}
