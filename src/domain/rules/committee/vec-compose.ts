import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';

type Committee = Recorded<'CommitteeSelected'>;

export const vecCompose = defineRule({
  id: 'vec-compose',
  title: '选委会有主任、副主任和委员；写明的地方还要有妇女',
  uses: ['committeePosts'],
  mayUse: ['committeeWoman'],
  consequence: 'curable',
  remedy: {
    says: '照规定补推选、重新分工，再公布、备案',
    by: ['CommitteeSelected', 'CommitteePublished'],
    until: 'PollOpened',
  },
  mistakes: ['M015'],
  check(record, { committeePosts: { viceChairs }, committeeWoman }) {
    // 没有记选委会环节的日志，名单只是底子，不拿它说事。
    const committee = record.CommitteeSelected.at(-1);
    if (committee === undefined || !covers(record, 'committee')) return [];
    return [
      ...strayPosts(committee),
      ...viceChairsOf(committee, viceChairs),
      ...(committeeWoman === undefined ? [] : withoutWoman(record, committee)),
    ];
  },
});

/** 主任、副主任要从成员里产生，一人不能又当主任又当副主任。 */
function strayPosts({ seq, members, chair, viceChairs = [] }: Committee): readonly Breach[] {
  const outside = [...(chair === undefined ? [] : [chair]), ...viceChairs].filter((person) => !members.includes(person));
  const stray = [...outside, ...viceChairs.filter((person) => person === chair)];
  return [...new Set(stray)].map((person) => ({
    because: [seq],
    about: [person],
    says: outside.includes(person)
      ? text`${person} 不是推选出来的成员，却担任选委会主任、副主任`
      : text`${person} 一个人又当选委会主任，又当副主任`,
  }));
}

/** 副主任写了几人的要正好；没有写几人的，一个也没有、或者没有留下委员，字面两可。 */
function viceChairsOf(
  { seq, members, viceChairs }: Committee,
  needs: ParamValues<'committeePosts'>['committeePosts']['viceChairs'],
): readonly Breach[] {
  if (viceChairs === undefined || needs === 'not-named') return [];
  const count = viceChairs.length;
  if (needs !== 'some') {
    if (count === needs) return [];
    return [{ because: [seq], about: [], says: text`选委会有副主任 ${count} 人，应当是 ${needs} 人` }];
  }
  if (count > 0 && members.length > count + 1) return [];
  return [
    {
      because: [seq],
      about: [],
      says: count === 0 ? text`选委会没有副主任` : text`选委会只有主任、副主任，没有委员`,
      doubt: '条文说选委会由主任、副主任和委员组成，是不是三种都一定要有，没有说死',
    },
  ];
}

/** 成员里没有妇女：每个人的性别都知道，才说得准。 */
function withoutWoman({ people }: ElectionRecord, { seq, members }: Committee): readonly Breach[] {
  if (members.length === 0 || members.some((member) => people.get(member)?.sex !== 'male')) return [];
  return [{ because: [seq], about: members, says: text`选委会里没有妇女` }];
}
