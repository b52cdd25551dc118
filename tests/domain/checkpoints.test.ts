import { describe, expect, test } from 'vitest';
import { apply, checkpoints, recordOf } from '../../src/domain/engine/fold.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { blankRecord, thaw, touchedBy, type Draft } from '../../src/domain/engine/record.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { assess, keyOf, type Finding } from '../../src/domain/rules/assess.ts';
import { carelessElection } from '../../src/simulator/autopilot/election.ts';

const elections = Object.values(packs).map((profile, nth) => ({
  profile,
  log: logOf(carelessElection({ seed: 4 + nth, people: 110, profile })),
}));

describe.each(elections)('$profile.title', ({ profile, log }) => {
  test('一段段看下去的评判，与每一段都从头折叠、从头看的一样', () => {
    const expected = new Map<string, Finding>();
    for (const { next } of checkpoints(log)) {
      if (next === undefined) continue;
      for (const found of assess(recordOf(log.slice(0, next.seq - 1)), profile, next.on))
        expected.set(keyOf(found), { ...found, state: { is: 'repaired', on: next.on } });
    }
    const now = assess(recordOf(log), profile);
    for (const found of now) expected.delete(keyOf(found));
    expect(expected.size + now.length).toBeGreaterThan(5);
    expect(assess(log, profile)).toEqual([...expected.values(), ...now]);
  });

  test('记一件事，档案里只动说好的那几栏', () => {
    const draft = thaw(blankRecord);
    for (const event of log) {
      const before = sizesOf(draft);
      apply(draft, event);
      const moved = [...sizesOf(draft)].filter(([part, size]) => before.get(part) !== size).map(([part]) => part);
      const said = [...touchedBy(event.type), 'polls', 'today', 'now', 'types'];
      expect(moved.filter((part) => !said.includes(part))).toEqual([]);
    }
  });
});

/** 各栏眼下的样子：一叠看有几件、最后一件是哪件，别的看它自己；各次投票里的事不分是哪一次的。 */
function sizesOf({ polls, ...parts }: Draft): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>([['polls', polls.size]]);
  for (const [part, value] of Object.entries(parts)) all.set(part, lookOf(value));
  for (const [id, poll] of polls) {
    // 新开的一次投票，各叠都还是空的，不算动。
    for (const [part, list] of Object.entries(poll))
      if (list.length > 0) all.set(part, `${String(all.get(part))} ${id} ${String(lookOf(list))}`);
  }
  return all;
}

function lookOf(value: unknown): unknown {
  return Array.isArray(value) ? `${value.length} ${JSON.stringify(value.at(-1))}` : value;
}
