import type { JSX } from 'preact';
import { analysisBlocks } from '../../report/analysis/analysis';
import { capital } from '../../report/format';
import { pageWords } from '../../report/html/words';
import { planVoice } from '../../report/plan/voice';
import { nameOf } from '../../report/sentences';
import { tablesOf } from '../../report/tables';
import { useAsking } from '../asked';
import { usePage } from '../context';
import { MOST_KEPT } from '../state/state';
import type { Asker } from '../work/asker';
import { AskingState } from './asking-state';
import { Code } from './code';
import { Pieces } from './pieces';
import { TwoPlaces } from './places';
import { Slider } from './slider';

/** One value varied, answers side by side, and what would change the answer. */
export function WhatIfTab({ asker }: { asker: Asker }): JSX.Element {
  return (
    <>
      <KeptAnswers />
      <Slider asker={asker} />
      <TwoPlaces asker={asker} />
      <Analysed asker={asker} />
      <Code />
    </>
  );
}

/** Up to three answers beside each other. */
function KeptAnswers(): JSX.Element {
  const { act, answered, format, more, say, state, words } = usePage();
  const { roubles } = pageWords(words.language);
  const { plan } = answered;
  const keep = (): void => {
    if (plan === null) return;
    const { document, options } = state;
    const { assessment, best } = plan;
    act({ type: 'keep', kept: { document, options, edition: assessment.edition, best } });
  };
  const packageName = (elements: readonly string[]): string =>
    elements.length === 0
      ? say.noPackage
      : capital(words.plan.packageOf(elements.map((id) => nameOf(id, words).nom)));
  const years = [
    ...new Set(state.kept.flatMap(({ best }) => best.sums.byYear.map(({ year }) => year))),
  ];
  return (
    <section>
      <h2>{more.kept}</h2>
      <p class="dim">{more.keptHelp(MOST_KEPT)}</p>
      <p>
        <button type="button" onClick={keep} disabled={plan === null || answered.isWaiting}>
          {more.keep}
        </button>
      </p>
      {state.kept.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by the keyboard
        <div class="table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <td />
                {state.kept.map((_, index) => (
                  <th scope="col" key={index}>
                    {more.keptAnswer(index + 1)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Row title={say.edition} cells={state.kept.map(({ edition }) => edition)} />
              <Row
                title={say.bestPackage}
                cells={state.kept.map(({ best }) => packageName(best.elements))}
              />
              <Row
                title={say.saved}
                cells={state.kept.map(({ best }) => roubles(format.amount(best.value.nominal)))}
              />
              <Row
                title={say.worth}
                cells={state.kept.map(({ best: { value } }) =>
                  value.present === null ? '-' : roubles(format.amount(value.present)),
                )}
              />
              {years
                .sort((one, other) => one - other)
                .map((year) => (
                  <Row
                    key={year}
                    title={`${say.saved}, ${year}`}
                    cells={state.kept.map(({ best }) => {
                      const own = best.sums.byYear.find((one) => one.year === year);
                      return own === undefined || own.after === null
                        ? '-'
                        : format.amount(own.saved);
                    })}
                  />
                ))}
              <tr>
                <td />
                {state.kept.map((_, index) => (
                  <td key={index}>
                    <button type="button" onClick={() => act({ type: 'restore', at: index })}>
                      {more.restore}
                    </button>{' '}
                    <button type="button" onClick={() => act({ type: 'drop', at: index })}>
                      {more.drop}
                    </button>
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const Row = ({ cells, title }: { title: string; cells: readonly string[] }): JSX.Element => (
  <tr>
    <th scope="row">{title}</th>
    {cells.map((cell, index) => (
      <td key={index} class="wrapped">
        {cell}
      </td>
    ))}
  </tr>
);

/** Near misses, thresholds and readings, found when they are asked for: that takes longer than a plan. */
function Analysed({ asker }: { asker: Asker }): JSX.Element {
  const { answered, format, more, state, words } = usePage();
  const { ask, asking } = useAsking<'analysis'>(asker);
  const { plan } = answered;
  const { document, options } = state;
  const isStale =
    asking.question !== null &&
    (asking.question.document !== document || asking.question.options !== options);
  return (
    <section>
      <h2>{more.analysis}</h2>
      <p>
        <button
          type="button"
          disabled={plan === null || asking.isWaiting}
          onClick={() => void ask({ kind: 'analysis', document, options })}
        >
          {more.analyse}
        </button>
      </p>
      <AskingState asking={asking} />
      {isStale && asking.value !== undefined ? <p class="open">{more.isStale}</p> : null}
      {asking.value === undefined || plan === null ? null : (
        <Pieces
          pieces={analysisBlocks(asking.value, planVoice(words, format, tablesOf(plan))).map(
            (block) => (block.kind === 'section' ? { kind: 'part', text: block.text } : block),
          )}
        />
      )}
    </section>
  );
}
