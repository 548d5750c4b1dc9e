import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Field, fieldsIn, formOf } from '../../profile/fields/field';
import type { Path } from '../../profile/place';
import { sentencesOnQuestion } from '../../sentences/question';
import { useAsking } from '../asked';
import { PageContext, usePage } from '../context';
import { FieldList } from '../form/fields';
import { None } from '../form/section';
import { fieldsAt } from '../form/shape';
import type { Asker } from '../work/asker';
import { AskingState } from './asking-state';
import { OtherEdition } from './other-edition';

/** The name of the interview on the page. */
export const INTERVIEW = 'interview';

/** The interview, folded until it is asked for. */
export function Interview({ asker }: { asker: Asker }): JSX.Element {
  const page = usePage();
  const { more } = page;
  const [isOpen, setOpen] = useState(false);
  return (
    <details id={INTERVIEW} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{more.interview}</summary>
      {isOpen ? (
        <PageContext.Provider value={{ ...page, idPrefix: `${INTERVIEW}-` }}>
          <Questions asker={asker} />
        </PageContext.Provider>
      ) : null}
    </details>
  );
}

/** The questions whose answers can still change the best package, one after the other. */
function Questions({ asker }: { asker: Asker }): JSX.Element {
  const { answered, more, state, words } = usePage();
  const { ask, asking } = useAsking<'next'>(asker);
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const { document, options } = state;
  const go = (skip: readonly string[]): void => {
    setSkipped(skip);
    void ask({ kind: 'next', document, options, skip });
  };
  const { value } = asking;
  const isBegun = asking.question !== null;
  return (
    <>
      <p class="dim">{more.interviewHelp}</p>
      {answered.plan === null ? <FirstFacts /> : null}
      <OtherEdition />
      <AskingState asking={asking} />
      {value === null ? <p class="good">{more.noQuestion}</p> : null}
      {value == null ? null : (
        <div class="question">
          <p class="heading">{sentencesOnQuestion(value, words).text}</p>
          <p class="dim">{sentencesOnQuestion(value, words).why}</p>
          <QuestionField path={value.path} />
        </div>
      )}
      <p class="ways">
        <button
          type="button"
          disabled={answered.plan === null || asking.isWaiting}
          onClick={() => go(skipped)}
        >
          {isBegun ? more.nextQuestion : more.begin}
        </button>
        {value == null ? null : (
          <button type="button" onClick={() => go([...skipped, value.path])}>
            {more.notKnown}
          </button>
        )}
      </p>
    </>
  );
}

/** What every project must have, where it is missing yet. */
function FirstFacts(): JSX.Element {
  const { more, region } = usePage();
  const required = fieldsAt(region.profiles.fields, [])
    .filter(({ field, form }) => field !== form)
    .flatMap(({ form, path }) => fieldsAt(fieldsIn(form) ?? {}, path))
    .filter(({ field, form }) => field !== form);
  return (
    <>
      <p>{more.firstFacts}</p>
      <FieldList fields={required} />
    </>
  );
}

/** The field of a question, with everything within it. */
function QuestionField({ path: written }: { path: string }): JSX.Element {
  const { region } = usePage();
  const path = stepsOf(written);
  const found = fieldAt(region.profiles.fields, path);
  const [first = ''] = path;
  if (found === undefined) return <p>{written}</p>;
  const isEmptyable = region.profiles.texts[String(first)]?.instead !== undefined;
  return (
    <>
      {path.length === 1 && isEmptyable ? <None name={String(first)} /> : null}
      <FieldList fields={[{ ...found, form: formOf(found.field) }]} />
    </>
  );
}

/** The names and places of a path. */
const stepsOf = (path: string): Path =>
  [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d{1,3}$/.test(step) ? Number(step) : step));

/** The field at a path, or the series or list that has it. */
function fieldAt(
  fields: { readonly [name: string]: Field },
  path: Path,
): { readonly path: Path; readonly field: Field } | undefined {
  const [name = '', ...rest] = path;
  const field = fields[String(name)];
  if (field === undefined) return undefined;
  const [place] = rest;
  const below = typeof place === 'number' ? rest.slice(1) : rest;
  const inner = below.length === 0 ? undefined : fieldAt(fieldsIn(formOf(field)) ?? {}, below);
  if (inner === undefined) return { path: [name], field };
  const between = typeof place === 'number' ? [name, place] : [name];
  return { ...inner, path: [...between, ...inner.path] };
}
