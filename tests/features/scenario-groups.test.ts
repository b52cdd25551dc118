import { expect, test } from 'vitest';
import { inGroups, spellSpan } from '../../src/features/simulator/scenario-groups.ts';
import { scenarios } from '../../src/features/simulator/scenario-library.ts';

test('每个情景都说得出从哪里演到哪里', () => {
  expect(scenarios.map(spellSpan).filter((span) => !/^从\S+到\S+$/.test(span))).toEqual([]);
});

test('从哪一步演到哪一步，念得出来', () => {
  expect(spellSpan({ starts: 'setting-up', ends: 'announced' })).toBe('从布置会场到公布结果');
  expect(spellSpan({ starts: 'preparation', ends: 'handover' })).toBe('从准备到移交归档');
});

test('从头到尾的在前，一段的在中间，投票日的在后', () => {
  const [whole, part, day] = inGroups(scenarios).map((group) => group.scenarios.map(({ id }) => id));
  expect(whole).toContain('whole-calm');
  expect(part).toContain('roll-boundary');
  expect(day).toContain('polling-day');
});

test('分组不丢情景，也不重；空的一组不列', () => {
  const groups = inGroups(scenarios);
  expect(groups.flatMap((group) => group.scenarios.map(({ id }) => id)).sort()).toEqual(scenarios.map(({ id }) => id).sort());
  expect(groups.every((group) => group.scenarios.length > 0)).toBe(true);
  expect(inGroups([])).toEqual([]);
});
