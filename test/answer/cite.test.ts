import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';

const ACT = { id: 'act-1', text: 'Act 1', address: 'https://example.org/act-1' };

describe('a table of sources', () => {
  it('has each source once, by its name and how well it is known', () => {
    const { cite, sources } = citing();
    const ids = [cite(ACT, 'law'), cite({ ...ACT }, 'law'), cite(ACT, 'unconfirmed')];
    expect(ids).toEqual(['act-1.law', 'act-1.law', 'act-1.unconfirmed']);
    expect(sources()).toEqual({
      'act-1.law': { text: 'Act 1', address: 'https://example.org/act-1', standing: 'law' },
      'act-1.unconfirmed': {
        text: 'Act 1',
        address: 'https://example.org/act-1',
        standing: 'unconfirmed',
      },
    });
  });

  it('names a source without a name by what it says, the same in every table', () => {
    const draft = { text: 'Ten per cent (a draft)' };
    const [one, other] = [citing(), citing()];
    other.cite(ACT, 'law');
    const id = one.cite(draft, 'scenario');
    expect(id).toMatch(/^[a-z0-9]+\.scenario$/);
    expect(other.cite({ ...draft }, 'scenario')).toBe(id);
    expect(other.cite({ ...draft, address: 'https://example.org' }, 'scenario')).not.toBe(id);
    expect(one.sources()).toEqual({ [id]: { ...draft, standing: 'scenario' } });
  });

  it('refuses two sources of one name', () => {
    const { cite } = citing();
    cite(ACT, 'law');
    expect(() => cite({ id: 'act-1', text: 'Act 2' }, 'law')).toThrow(
      'two sources have the name act-1: "Act 1" and "Act 2"',
    );
  });
});
