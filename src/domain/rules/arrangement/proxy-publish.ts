import { lastDayBefore } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { closingOf, electionsIn, openingOf, proxiesIn, votingDayOf } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Day, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Proxy = Recorded<'ProxyApproved'>;
type List = Recorded<'ProxiesPublished'>;

export const proxyPublish = defineRule({
  id: 'proxy-publish',
  title: '委托人和受托人的名单应当公布',
  uses: ['proxyList'],
  consequence: 'curable',
  remedy: {
    says: '补贴名单；期限过了的，请本人投票或者推迟投票日',
    by: ['ProxiesPublished', 'ProxyRevoked', 'ElectionDayMoved'],
    until: 'PollClosed',
  },
  mistakes: ['M065'],
  check(record, { proxyList: { daysBefore, of } }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const day = votingDayOf(record, id);
      if (day === undefined) return [];
      return daysBefore === null ? beforeVoting(id, poll, { day, of }) : byDay(id, poll, { day, daysBefore });
    });
  },
});

/** 名单上有没有：办好以后贴出的第一份写了他的名单 */
function listOf({ ProxiesPublished }: PollRecord, { absentee, seq }: Proxy): List | undefined {
  return ProxiesPublished.find((list) => list.seq > seq && !(list.except ?? []).includes(absentee));
}

/** 没有写几天的：开始投票以前公布；投票中才办的，截止以前公布。后来贴出来的，算补做了。 */
function beforeVoting(
  id: PollId,
  poll: PollRecord,
  { day, of }: { readonly day: Day; readonly of: 'reviewed' | undefined },
): readonly Breach[] {
  const opening = openingOf(poll);
  // 只公布审核好的：投票中才办的，毛病在办得晚，由那条规则说。
  const closing = of === 'reviewed' ? undefined : closingOf(poll);
  const owed = proxiesIn(poll).flatMap((proxy) => {
    const hinge = opening !== undefined && proxy.seq < opening.seq ? opening : closing;
    const list = listOf(poll, proxy);
    return hinge === undefined || (list !== undefined && list.seq < hinge.seq) ? [] : [{ proxy, list }];
  });
  if (owed.length === 0) return [];
  const duty = { what: 'ProxiesPublished', due: day, overtaken: true } as const;
  const hasList = poll.ProxiesPublished.some(({ seq }) => opening !== undefined && seq < opening.seq);
  if (!hasList) {
    const lists = owed.flatMap(({ list }) => list?.on ?? []);
    const done = lists.length === owed.length ? lists.at(-1) : undefined;
    const says = text`${owed.length} 份委托没有在投票以前公布`;
    const because = owed.map(({ proxy }) => proxy.seq);
    return [{ because, about: [id], says, duty: { ...duty, ...(done !== undefined && { done }) } }];
  }
  return owed.map(({ proxy, list }) => ({
    because: [proxy.seq],
    about: [proxy.absentee, id],
    says: text`${proxy.absentee} 的委托没有写进公布的名单`,
    duty: { ...duty, ...(list && { done: list.on }) },
  }));
}

/** 写了几天的：过了那天才公布的也不行。 */
function byDay(
  id: PollId,
  poll: PollRecord,
  { day, daysBefore }: { readonly day: Day; readonly daysBefore: number },
): readonly Breach[] {
  const due = lastDayBefore(day, daysBefore);
  const owed = proxiesIn(poll).filter((proxy) => (listOf(poll, proxy)?.on ?? day + 1) > due);
  if (owed.length === 0) return [];
  const duty = { what: 'ProxiesPublished', due } as const;
  if (!poll.ProxiesPublished.some(({ on }) => on <= due)) {
    return [
      {
        because: owed.map(({ seq }) => seq),
        about: [id],
        says: text`${owed.length} 份委托没有在投票日 ${daysBefore} 天前公布`,
        duty,
      },
    ];
  }
  return owed.map((proxy) => ({
    because: [proxy.seq],
    about: [proxy.absentee, id],
    says: text`${proxy.absentee} 的委托没有在投票日 ${daysBefore} 天前公布`,
    duty,
  }));
}
