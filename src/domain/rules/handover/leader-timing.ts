import { lastDayWithin } from '../../engine/calendar.ts';
import { sortBy } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule } from '../../engine/rule.ts';
import { inTime } from './in-time.ts';
import { committeeParams, newCommitteeIn } from './new-committee.ts';

export const leaderTiming = defineRule({
  id: 'leader-timing',
  title: '村民小组长按时推选',
  uses: ['leadersTerm'],
  mayUse: committeeParams,
  consequence: 'curable',
  remedy: { says: '马上召集还没有推选的小组开会，推选组长，名单张榜', by: ['GroupLeaderChosen'] },
  mistakes: [],
  check(record, { leadersTerm: { within, since }, ...law }) {
    const committee = newCommitteeIn(record, law);
    if (committee === undefined) return [];
    const from = since === 'election-over' ? committee.overOn : committee.on;
    const due = lastDayWithin(from, within);
    const begins = since === 'election-over' ? '换届选举完成' : '新一届村委会产生';
    const behind = groupsWithout(record, due);
    if (behind.length === 0) return [];
    const which = behind.some((group) => group === 0) ? '小组长' : `第 ${behind.join('、')} 组的组长`;
    return inTime({
      what: 'GroupLeaderChosen',
      since: committee.because,
      due,
      done: lastOfAll(record, behind),
      missing: [`${begins}以后 ${within} 天里没有推选${which}`],
      late: [`${begins}以后过了 ${within} 天才推选${which}`],
    });
  },
});

/** 到期没有推选出组长的小组；不知道村里有哪些小组的，只看推选过没有，用 0 代表。 */
function groupsWithout({ people, GroupLeaderChosen }: ElectionRecord, due: number): readonly number[] {
  const groups = new Set([...people.values()].map(({ group }) => group));
  const inGoodTime = GroupLeaderChosen.filter(({ on }) => on <= due);
  if (groups.size === 0) return inGoodTime.length > 0 ? [] : [0];
  const chosen = new Set(inGoodTime.map(({ group }) => group));
  return sortBy(
    [...groups].filter((group) => !chosen.has(group)),
    (group) => [group],
  );
}

/** 这几个小组都推选出来的那一件；还差着的没有。 */
function lastOfAll(
  { GroupLeaderChosen }: ElectionRecord,
  behind: readonly number[],
): Recorded<'GroupLeaderChosen'> | undefined {
  const firsts = behind.map((group) => GroupLeaderChosen.find((each) => group === 0 || each.group === group));
  const chosen = firsts.flatMap((each) => each ?? []);
  return chosen.length < firsts.length ? undefined : sortBy(chosen, ({ seq }) => [seq]).at(-1);
}
