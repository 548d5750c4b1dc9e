import type { JSX } from 'preact';
import { capital } from '../../report/format';
import { usePage } from '../context';

/** A switch for each reading that takes part in the answer, or was chosen. */
export function ReadingSwitches(): JSX.Element | null {
  const { act, answered, more, region, state, words } = usePage();
  const { readings: chosen = {} } = state.options;
  const shown = (answered.plan?.assessment.readings ?? []).filter(
    ({ id, isDefault, mattersTo }) => !isDefault || mattersTo.length > 0 || id in chosen,
  );
  const choose = (id: string, value: string, usual: string): void => {
    const { [id]: _, ...others } = chosen;
    const readings = value === usual ? others : { ...others, [id]: value };
    act({
      type: 'choose',
      options: { readings: Object.keys(readings).length === 0 ? undefined : readings },
    });
  };
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{more.readings}</h2>
      <p class="dim">{more.readingsHelp}</p>
      {shown.map(({ id, value }) => {
        const { values = [], year } = region.readings[id] ?? {};
        const [usual = ''] = values;
        const { first, last } = region.editions[0]?.years ?? { first: 0, last: -1 };
        const years = year === true ? spanOf(first, last) : [];
        const own = words.readings[id];
        return (
          <div class="field" key={id}>
            <label for={`reading-${id}`}>{capital(own?.name ?? id)}</label>
            <select
              id={`reading-${id}`}
              value={value}
              onChange={({ currentTarget }) => choose(id, currentTarget.value, usual)}
            >
              {[...values, ...years].map((one) => (
                <option key={one} value={one}>
                  {own?.values[one] ?? one}
                  {one === usual ? ` (${more.usual})` : ''}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </section>
  );
}

const spanOf = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
