import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { editionOf } from '../../engine/region';
import { type PolicyFigure, policyFigures } from '../../regions/policy-figures';
import { comparisonModel } from '../../report/analysis/comparison';
import { figureValueText } from '../../report/figures';
import { capital } from '../../report/format';
import { comparisonPicture } from '../../report/html/pictures/changes';
import { pictureVoice } from '../../report/html/pictures/voice';
import { useAsking } from '../asked';
import { usePage } from '../context';
import { changeCode } from '../state/code';
import type { Asker } from '../work/asker';
import { figureTyped, type PolicyChange } from '../work/policy';
import { AskingState } from './asking-state';
import { Code } from './code';
import { Many } from './many';
import { Pieces } from './pieces';
import { TextField } from './text-field';

/** Stands for a change of one figure among the editions. */
const FIGURE = '';

/** A change of policy that is tried on this project and on many. */
export function PolicyTrial({ asker }: { asker: Asker }): JSX.Element {
  const { answered, format, more, region, state, words } = usePage();
  const { document, options } = state;
  const policy = editionOf(region, options.edition);
  const figures = policyFigures(policy);
  const others = region.editions
    .map(({ edition }) => edition)
    .filter((id) => id !== policy.edition);
  const [edition, setEdition] = useState<string | null>(null);
  const [path, setPath] = useState(figures[0]?.path ?? '');
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState('');
  const { ask, asking } = useAsking<'change'>(asker);
  const chosen = edition !== null && others.includes(edition) ? edition : (others[0] ?? FIGURE);
  const isFigure = edition === FIGURE || chosen === FIGURE;
  const own = figures.find((one) => one.path === path) ?? figures[0];
  const start = String(valueOfStart(document));
  const change: PolicyChange =
    isFigure && own !== undefined
      ? {
          figure: own.path,
          from: (from || start).trim(),
          value: figureTyped(own.kind, typed),
          title: more.changeTitle,
        }
      : { edition: chosen };
  return (
    <section>
      <h2>{more.change}</h2>
      <div class="field">
        <label for="change-to">{more.changeTo}</label>
        <select
          id="change-to"
          value={isFigure ? FIGURE : chosen}
          onChange={({ currentTarget }) => setEdition(currentTarget.value)}
        >
          {others.map((id) => (
            <option key={id} value={id}>
              {more.otherEdition(id)}
            </option>
          ))}
          <option value={FIGURE}>{more.oneFigure}</option>
        </select>
      </div>
      {isFigure && own !== undefined ? (
        <>
          <div class="field">
            <label for="change-figure">{more.figure}</label>
            <select
              id="change-figure"
              value={own.path}
              onChange={({ currentTarget }) => setPath(currentTarget.value)}
            >
              {figures.map((one) => (
                <option key={one.path} value={one.path}>
                  {nameOfFigure(one, words.figures)}
                </option>
              ))}
            </select>
            <p class="dim">{more.valueNow(valueNow(own))}</p>
          </div>
          <TextField id="change-value" label={more.newValue} text={typed} onText={setTyped} />
          <TextField
            id="change-from"
            label={more.fromDay}
            text={from}
            placeholder={start}
            onText={setFrom}
          />
        </>
      ) : null}
      <p>
        <button
          type="button"
          disabled={answered.plan === null || asking.isWaiting}
          onClick={() => void ask({ kind: 'change', document, options, change })}
        >
          {more.compareProject}
        </button>
      </p>
      <AskingState asking={asking} />
      {asking.value === undefined ? null : (
        <Pieces
          pieces={[
            ...comparisonPicture(asking.value, pictureVoice({ words, format })),
            ...comparisonModel(
              asking.value,
              { left: more.before, right: more.after },
              words,
              format,
            ).flatMap((block) => {
              if (block.kind === 'title') return [];
              return block.kind === 'section'
                ? [{ kind: 'part', text: block.text } as const]
                : [block];
            }),
          ]}
        />
      )}
      {asking.question === null ? null : (
        <Code
          of={changeCode(asking.question.document, asking.question.options, asking.question.change)}
        />
      )}
      <Many asker={asker} change={change} />
    </section>
  );
}

/** The year in which a project starts. */
function valueOfStart({ project }: { readonly [name: string]: unknown }): string {
  const start =
    typeof project === 'object' && project !== null && 'start' in project ? project.start : '';
  return String(start).slice(0, 4);
}

const nameOfFigure = (
  { path }: PolicyFigure,
  names: { readonly [path: string]: string },
): string => {
  const name = names[path];
  return name === undefined ? path : `${capital(name)} (${path})`;
};

/** The last value of a figure. */
const valueNow = ({ values }: PolicyFigure): string => {
  const last = values.at(-1);
  return last === undefined ? '' : figureValueText(last.value);
};
