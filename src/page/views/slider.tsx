import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SweepRow } from '../../answer/results/analysis';
import { pathText } from '../../profile/place';
import { sweepModel } from '../../report/analysis/sweep';
import { capital } from '../../report/format';
import { sweepPicture } from '../../report/html/pictures/sweep';
import { pictureVoice } from '../../report/html/pictures/voice';
import { pageWords } from '../../report/html/words';
import { nameOf } from '../../report/sentences';
import { useAsking } from '../asked';
import { usePage } from '../context';
import { type StatedNumber, statedNumbers } from '../form/leaves';
import { labelOf } from '../form/names';
import { sweepCode } from '../state/code';
import { shownValue } from '../state/shown';
import { valuesAround } from '../state/steps';
import type { Asker } from '../work/asker';
import type { PageAnswers, PageQuestion } from '../work/questions';
import { AskingState } from './asking-state';
import { Code } from './code';
import { Pieces } from './pieces';

/** The answer while one number of the project varies. */
export function Slider({ asker }: { asker: Asker }): JSX.Element {
  const { answered, format, more, region, state, words } = usePage();
  const { document, options } = state;
  const numbers = statedNumbers(region.profiles.fields, document);
  const [chosen, setChosen] = useState('');
  const { ask, asking } = useAsking<'sweep'>(asker);
  const own = numbers.find(({ path }) => pathText(path) === chosen) ?? numbers[0];
  const nameOfNumber = ({ form, path, value }: StatedNumber): string => {
    const last = String(path.at(-1));
    const isYear = /^\d{4}$/.test(last);
    const label = labelOf(isYear ? path.slice(0, -1) : path, words);
    const place = path
      .flatMap((step) => (typeof step === 'number' ? [` ${step + 1}`] : []))
      .join('');
    return `${label}${place}${isYear ? `, ${last}` : ''}: ${shownValue(form, value, format)}`;
  };
  if (own === undefined) {
    return (
      <section>
        <h2>{more.slider}</h2>
        <p>{more.noValues}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{more.slider}</h2>
      <div class="field">
        <label for="slider-field">{more.sliderField}</label>
        <select
          id="slider-field"
          value={pathText(own.path)}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {numbers.map((one) => (
            <option key={pathText(one.path)} value={pathText(one.path)}>
              {nameOfNumber(one)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <button
          type="button"
          disabled={answered.plan === null || asking.isWaiting}
          onClick={() =>
            void ask({
              kind: 'sweep',
              document,
              options,
              path: pathText(own.path),
              values: valuesAround(own.form, own.value),
            })
          }
        >
          {more.tryValues}
        </button>
      </p>
      <AskingState asking={asking} />
      {asking.value === undefined || asking.question === null ? null : (
        <Tried swept={asking.value} question={asking.question} />
      )}
    </section>
  );
}

/** What was found at each value, and at the one under the slider. */
function Tried({
  question,
  swept,
}: {
  question: Extract<PageQuestion, { readonly kind: 'sweep' }>;
  swept: PageAnswers['sweep'];
}): JSX.Element {
  const { act, format, more, region, state, words } = usePage();
  const actual = swept.rows.findIndex(({ value }) => String(value) === String(swept.actual));
  const [at, setAt] = useState(Math.max(0, actual));
  const row = swept.rows[at];
  const own = statedNumbers(region.profiles.fields, question.document).find(
    ({ path }) => pathText(path) === question.path,
  );
  const shown = row === undefined ? '' : shownValue(own?.form ?? 'name', row.value, format);
  const isStale = question.document !== state.document || question.options !== state.options;
  return (
    <>
      {isStale ? <p class="open">{more.isStale}</p> : null}
      <div class="field">
        <label for="slider">{more.at}</label>
        <input
          id="slider"
          type="range"
          min={0}
          max={swept.rows.length - 1}
          value={at}
          aria-valuetext={shown}
          onInput={({ currentTarget }) => setAt(Number(currentTarget.value))}
        />
        <output for="slider">
          {shown}: {row === undefined ? '' : <RowText row={row} />}
        </output>
      </div>
      <p>
        <button
          type="button"
          disabled={isStale || own === undefined || row === undefined}
          onClick={() => {
            if (own !== undefined && row !== undefined) {
              act({ type: 'put', path: own.path, value: row.value });
            }
          }}
        >
          {more.take}
        </button>
      </p>
      <Pieces
        pieces={[
          ...sweepPicture(swept, pictureVoice({ words, format })),
          {
            kind: 'folded',
            summary: more.table,
            pieces: sweepModel(swept, words, format).filter(({ kind }) => kind !== 'title'),
          },
        ]}
      />
      <Code of={sweepCode(question.document, question.options, question.path, question.values)} />
    </>
  );
}

function RowText({ row }: { row: SweepRow }): JSX.Element {
  const { format, say, words } = usePage();
  if (!row.ok) {
    return <>{row.problems.map((problem) => words.say.problem(problem, null)).join(' ')}</>;
  }
  const { elements, value } = row.best;
  const names = elements.map((id) => nameOf(id, words).nom);
  const worth = pageWords(words.language).roubles(format.amount(value.present ?? value.nominal));
  return (
    <>
      {names.length === 0 ? say.noPackage : capital(words.plan.packageOf(names))}, {worth}
    </>
  );
}
