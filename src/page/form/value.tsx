import type { ComponentChildren, JSX } from 'preact';
import { formOf, type ValueForm } from '../../profile/fields/field';
import { type Path, pathText, valueAt } from '../../profile/place';
import { choiceName } from '../../report/sentences';
import { type PageView, usePage } from '../context';
import { shownValue } from '../state/shown';
import { labelOf, neededBy } from './names';
import { problemAt } from './problems';
import type { FieldAt } from './shape';

/** A field with its label, and what is wrong with it or needs it. */
export function LabelledValue({ field, form, path }: FieldAt & { form: ValueForm }): JSX.Element {
  const { form: say, idPrefix, words } = usePage();
  const id = idOf(path, idPrefix);
  const isRequired = formOf(field) !== field;
  return (
    <div class="field">
      <label for={id}>
        {labelOf(path, words)}
        <Unit form={form} />
        {isRequired ? <span class="dim"> ({say.required})</span> : null}
      </label>
      <Control form={form} path={path} />
      <Said path={path} />
    </div>
  );
}

/** What numbers are written in. */
function Unit({ form }: { form: ValueForm }): JSX.Element | null {
  const { form: say } = usePage();
  const unit = unitOf(form, say);
  return unit === undefined ? null : <span class="dim">, {unit}</span>;
}

function unitOf(form: ValueForm, say: ReturnType<typeof usePage>['form']): string | undefined {
  if (form === 'amount' || form === 'signed-amount') return say.roubles;
  if (form === 'share') return say.share;
  return form === 'day' ? say.day : undefined;
}

/** The control of a single value. */
export function Control(props: { form: ValueForm; path: Path; label?: string }): JSX.Element {
  const { form } = props;
  if (typeof form === 'object') return <Select {...props} options={form.choice} />;
  return form === 'flag' ? <Select {...props} options={FLAGS} /> : <TextInput {...props} />;
}

const FLAGS = ['true', 'false'];

interface ControlProps {
  readonly form: ValueForm;
  readonly path: Path;
  /** Where no label stands beside it. */
  readonly label?: string;
}

function TextInput({ form, label, path }: ControlProps): JSX.Element {
  const { act, format, state } = usePage();
  const value =
    state.typed[pathText(path)] ?? shownValue(form, valueAt(state.document, path), format);
  return (
    <input
      {...attributesOf(usePage(), path, label)}
      type="text"
      autocomplete="off"
      inputMode={NUMERIC.includes(String(form)) ? 'decimal' : 'text'}
      value={value}
      onInput={({ currentTarget }) => act({ type: 'type', path, form, text: currentTarget.value })}
      onBlur={() => act({ type: 'leave', path })}
    />
  );
}

const NUMERIC = [
  'amount',
  'share',
  'jobs',
  'whole-years',
  'life-months',
  'term-months',
  'grace-months',
  'year',
];

function Select({
  form,
  label,
  options,
  path,
}: ControlProps & { readonly options: readonly string[] }): JSX.Element {
  const page = usePage();
  const { act, form: say, state, words } = page;
  const own = valueAt(state.document, path);
  const value = own === undefined ? '' : String(own);
  const nameIn = (option: string): string => {
    if (form !== 'flag') return choiceName(option, words);
    return option === 'true' ? say.yes : say.no;
  };
  return (
    <select
      {...attributesOf(page, path, label)}
      value={value}
      onChange={({ currentTarget }) => act({ type: 'type', path, form, text: currentTarget.value })}
      onBlur={() => act({ type: 'leave', path })}
    >
      <option value="">{say.notStated}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {nameIn(option)}
        </option>
      ))}
      {value === '' || options.includes(value) ? null : <option value={value}>{value}</option>}
    </select>
  );
}

/** The name by which labels and problems refer to a control. */
export const idOf = (path: Path, prefix = ''): string => `${prefix}field-${pathText(path)}`;

function attributesOf({ answered, idPrefix }: PageView, path: Path, label?: string) {
  const isWrong = problemAt(path, answered.problems) !== undefined;
  const id = idOf(path, idPrefix);
  return {
    id,
    'aria-label': label,
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${id}-said` : undefined,
  };
}

/** What is wrong with a value, or which measures wait for it. */
export function Said({ path }: { path: Path }): JSX.Element | null {
  const { answered, form, idPrefix, needs, words } = usePage();
  const names = neededBy(path, needs);
  const problem = problemAt(path, answered.problems);
  if (problem !== undefined) {
    return (
      <p class="bad" id={`${idOf(path, idPrefix)}-said`}>
        {words.say.problem({ ...problem, path: '' }, null)}
      </p>
    );
  }
  return names.length === 0 ? null : <p class="dim">{form.neededBy(names)}</p>;
}

/** Fields under a common name. */
export const Fieldset = ({
  children,
  legend,
}: {
  children: ComponentChildren;
  legend: string;
}): JSX.Element => (
  <fieldset>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
