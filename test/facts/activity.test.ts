import { describe, expect, it } from 'vitest';
import { isPriority, withinClasses } from '../../src/engine/facts/activity';

const PRIORITY = ['28', '16', '29.3', '29.10.1'];

describe('a main activity', () => {
  it.each([
    ['28', 'yes'],
    ['28.11', 'yes'],
    ['28.99.9', 'yes'],
    ['16', 'yes'],
    ['16.10', 'yes'],
    ['16.29.1', 'yes'],
    ['29.3', 'yes'],
    ['29.31', 'yes'],
    ['29.32', 'yes'],
    ['29.32.1', 'yes'],
    ['29.10.1', 'yes'],
    ['29.10.11', 'yes'],
    ['29.10.2', 'no'],
    ['29.2', 'no'],
    ['25.30', 'no'],
    ['27.11', 'no'],
    ['22.21', 'no'],
    ['01.13', 'no'],
    ['29', 'too-coarse'],
    ['29.1', 'too-coarse'],
    ['29.10', 'too-coarse'],
  ])('%s is a priority one: %s', (code, answer) => {
    expect(withinClasses(code, PRIORITY)).toBe(answer);
  });

  it('too coarse to show leaves the kind unknown', () => {
    expect(isPriority({ main: '29.10' }, PRIORITY)).toBeUndefined();
    expect(isPriority({}, PRIORITY)).toBeUndefined();
    expect(isPriority({ others: ['28.11'] }, PRIORITY)).toBeUndefined();
  });

  it('gives way to a kind that is stated', () => {
    expect(isPriority({ main: '01.13', sezKind: 'machinery' }, PRIORITY)).toBe(true);
    expect(isPriority({ main: '01.13', sezKind: 'wood' }, PRIORITY)).toBe(true);
    expect(isPriority({ main: '29.10', sezKind: 'vehicle-parts' }, PRIORITY)).toBe(true);
    expect(isPriority({ main: '28.11', sezKind: 'other' }, PRIORITY)).toBe(false);
  });
});
