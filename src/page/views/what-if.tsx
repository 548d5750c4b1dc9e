import type { JSX } from 'preact';
import { analysisBlocks } from '../../report/analysis/analysis';
import { planVoice } from '../../report/plan/voice';
import { tablesOf } from '../../report/tables';
import { useAsking } from '../asked';
import { usePage } from '../context';
import type { Asker } from '../work/asker';
import { AskingState } from './asking-state';
import { Code } from './code';
import { KeptAnswers } from './kept';
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
