import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { valueAt } from '../../profile/place';
import { usePage } from '../context';
import { isFields } from '../state/document';
import { FieldList } from './fields';
import { labelOf } from './names';
import { countStated, type Section } from './shape';
import { Said } from './value';

/** A section of the form, folded until it is opened; only then is it made. */
export function FormSection({
  isOpenFirst,
  section,
}: {
  isOpenFirst: boolean;
  section: Section;
}): JSX.Element {
  const { form, state, words } = usePage();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const { fields, mayBeEmpty, name } = section;
  const stated = fields.reduce(
    (sum, { path }) => sum + countStated(valueAt(state.document, path)),
    0,
  );
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name === null ? form.yearly : labelOf([name], words)}
        {stated === 0 ? null : <span class="dim"> · {form.stated(stated)}</span>}
      </summary>
      {isOpen ? (
        <>
          {name === null ? <p class="dim">{form.yearlyHelp}</p> : null}
          {mayBeEmpty && name !== null ? <None name={name} /> : null}
          <FieldList fields={fields} />
          {name === null ? null : <Said path={[name]} />}
        </>
      ) : null}
    </details>
  );
}

/** The box that says that none of what a section could hold is there. */
export function None({ name }: { name: string }): JSX.Element {
  const { act, form, state } = usePage();
  const value = valueAt(state.document, [name]);
  const isNone = isFields(value) && Object.keys(value).length === 0;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isNone}
        onChange={({ currentTarget }) =>
          act({ type: 'put', path: [name], value: currentTarget.checked ? {} : undefined })
        }
      />
      {form.none}
    </label>
  );
}
