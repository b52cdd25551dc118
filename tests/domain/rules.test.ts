import { describe, expect, test } from 'vitest';
import { logOf } from '../../src/domain/engine/log.ts';
import { national2026 } from '../../src/domain/profiles/national-2026.ts';
import { assess, keyOf } from '../../src/domain/rules/assess.ts';
import { examples } from '../../src/domain/rules/examples.ts';
import { rules } from '../../src/domain/rules/index.ts';

describe.each(rules)('$id $title', ({ id }) => {
  test.each(examples[id])('$name', ({ under, given, finds }) => {
    const findings = assess(logOf(given), under ?? national2026).filter(({ rule }) => rule === id);
    expect(findings.map(({ state, grade }) => (state.is === 'repaired' ? 'repaired' : grade))).toEqual(finds);
    expect(new Set(findings.map(keyOf)).size).toBe(findings.length);
  });

  test('有合法的例子，也有违法的例子', () => {
    expect(examples[id].some(({ finds }) => finds.length === 0)).toBe(true);
    expect(examples[id].some(({ finds }) => finds.length > 0)).toBe(true);
  });
});

test('规则编号不重复，每条规则对应常见错误，或者写明没有', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.filter(({ uses, cites }) => uses.length === 0 && (cites ?? []).length === 0).map(({ id }) => id)).toEqual([]);
});
