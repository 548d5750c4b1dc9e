import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/index';
import { project } from '../../profiles';

/** Problems of a project with infrastructure under these ids; undefined is none. */
function problems(...ids: (string | undefined)[]) {
  const infrastructure = ids.map((id) => ({
    ...{ id, kind: 'supporting', cost: 60_000_000, commissioned: '2024-06-01' },
  }));
  const parsed = parseProfile({ ...project(), infrastructure });
  return parsed.ok ? [] : parsed.problems.map(({ code, hint, path }) => ({ code, hint, path }));
}

describe('ids of infrastructure', () => {
  it('are each of one piece', () => {
    expect(problems()).toEqual([]);
    expect(problems('Power line', 'Road')).toEqual([]);
    expect(problems('Power line', 'Road', 'Power line')).toEqual([
      {
        ...{ code: 'repeated-id', path: 'infrastructure[2].id' },
        hint: 'the first stands at infrastructure[0]',
      },
    ]);
  });

  it('that are left out are not alike', () => {
    expect(problems('Road', undefined, undefined).map(({ path }) => path)).toEqual([
      ...['infrastructure[1].id', 'infrastructure[2].id'],
    ]);
    expect(problems('Road', undefined, undefined).some(({ code }) => code === 'repeated-id')).toBe(
      false,
    );
  });
});
