import type { JSX } from 'preact';
import type { Fields, Form, ValueForm } from '../../profile/fields/field';
import { type Path, valueAt } from '../../profile/place';
import { choiceName } from '../../report/sentences';
import { typedList } from '../../texts/typed';
import { usePage } from '../context';
import type { SeriesRow } from '../state/state';
import { labelOf } from './names';
import { type FieldAt, fieldsAt, seriesKind } from './shape';
import { Fieldset, idOf, LabelledValue, Said } from './value';
import { YearTable } from './years';

/** Fields one after the other; their values by year together in one table. */
export function FieldList({ fields }: { fields: readonly FieldAt[] }): JSX.Element {
  const { state } = usePage();
  const rows = fields.flatMap(({ form, path }): readonly SeriesRow[] => {
    const kind = seriesKind(form, valueAt(state.document, path));
    return kind === undefined ? [] : [{ path, kind }];
  });
  const others = fields.filter(({ path }) => !rows.some((row) => row.path === path));
  return (
    <>
      {others.map((one) => (
        <OneField key={idOf(one.path)} {...one} />
      ))}
      {rows.length === 0 ? null : <YearTable rows={rows} />}
      {fields.map((one) => (
        <AsList key={idOf(one.path)} {...one} />
      ))}
    </>
  );
}

function OneField(placed: FieldAt): JSX.Element {
  const { words } = usePage();
  const { field, form, path } = placed;
  if (isValue(form)) return <LabelledValue field={field} form={form} path={path} />;
  if ('list' in form) return <ValueList form={form.list} path={path} />;
  if ('fields' in form) {
    return (
      <Fieldset legend={labelOf(path, words)}>
        <FieldList fields={fieldsAt(form.fields, path)} />
        <Said path={path} />
      </Fieldset>
    );
  }
  return <Items path={path} fields={itemFields(form)} />;
}

const isValue = (form: Form): form is ValueForm => typeof form === 'string' || 'choice' in form;

const itemFields = (form: Exclude<Form, ValueForm>): Fields => {
  if ('each' in form) return form.each;
  return 'or' in form ? form.or : {};
};

/** Values by year that may be single items instead: the way to list them. */
function AsList({ form, path }: FieldAt): JSX.Element | null {
  const { act, form: say, state, words } = usePage();
  const isOpen = typeof form === 'object' && 'or' in form;
  if (!isOpen || valueAt(state.document, path) !== undefined) return null;
  return (
    <p>
      <button type="button" onClick={() => act({ type: 'put', path: [...path, 0], value: {} })}>
        {say.asList(labelOf(path, words))}
      </button>
    </p>
  );
}

/** Items of a list, each with its fields. */
export function Items({ fields, path }: { fields: Fields; path: Path }): JSX.Element {
  const { act, form: say, state, words } = usePage();
  const value = valueAt(state.document, path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const label = labelOf(path, words);
  return (
    <div class="items">
      {items.map((_, index) => {
        const legend = say.item(label, index + 1);
        const at = [...path, index];
        return (
          <Fieldset key={index} legend={legend}>
            <FieldList fields={fieldsAt(fields, at)} />
            <Said path={at} />
            <button type="button" onClick={() => act({ type: 'put', path: at, value: undefined })}>
              {say.remove(legend)}
            </button>
          </Fieldset>
        );
      })}
      <Said path={path} />
      <p>
        <button
          type="button"
          onClick={() => act({ type: 'put', path: [...path, items.length], value: {} })}
        >
          {say.add(label)}
        </button>
      </p>
    </div>
  );
}

/** Values in a list: of a few that are offered as boxes to tick, others in one text. */
function ValueList({ form, path }: { form: ValueForm; path: Path }): JSX.Element {
  const { act, form: say, idPrefix, state, words } = usePage();
  const value = valueAt(state.document, path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (values: readonly unknown[]): void =>
    act({ type: 'put', path, value: values.length === 0 ? undefined : values });
  const label = labelOf(path, words);
  if (typeof form === 'object') {
    return (
      <Fieldset legend={label}>
        {form.choice.map((one) => (
          <label key={one} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={({ currentTarget }) =>
                put(
                  currentTarget.checked
                    ? [...chosen, one]
                    : chosen.filter((other) => other !== one),
                )
              }
            />
            {choiceName(one, words)}
          </label>
        ))}
        <Said path={path} />
      </Fieldset>
    );
  }
  return (
    <div class="field">
      <label for={idOf(path, idPrefix)}>
        {label}
        <span class="dim">, {say.listed}</span>
      </label>
      <input
        id={idOf(path, idPrefix)}
        type="text"
        autocomplete="off"
        value={chosen.join(', ')}
        onChange={({ currentTarget }) => put(typedList(form, currentTarget.value))}
      />
      <Said path={path} />
    </div>
  );
}
