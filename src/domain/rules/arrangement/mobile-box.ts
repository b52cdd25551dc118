import { lastDayBefore } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { electionsIn, votingDayOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Day, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Arranged = Recorded<'MobileBoxArranged'>;
type Decider = ParamValues<'mobileBox'>['mobileBox']['decidedBy'];

export const mobileBox = defineRule({
  id: 'mobile-box',
  title: '流动票箱只给不能到场的人用，对象由规定的会议或者选委会定，名单按期公布',
  uses: ['mobileBox'],
  consequence: 'curable',
  remedy: {
    says: '对象提交村民会议或者村民代表会议决定，能到场的改到会场投票，名单张榜公布',
    by: ['MobileBoxArranged', 'MobileBoxListPublished', 'ElectionDayMoved'],
    until: 'PollOpened',
  },
  mistakes: ['M067'],
  check(record, { mobileBox: { users, decidedBy, listDays } }) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const day = votingDayOf(record, id);
      const boxes = new Map(poll.MobileBoxArranged.map((arranged) => [arranged.box, arranged]));
      return [...boxes.values()].flatMap((arranged) => [
        ...wrongDecider(id, arranged, decidedBy),
        // 居住分散、交通不便的地方才设的，各户住在哪里、路好不好走日志里不记。
        ...(users === 'remote' ? [] : ableUsers(record, id, arranged)),
        ...(day === undefined || listDays === null
          ? []
          : unpublished(id, arranged, poll.MobileBoxListPublished, { day, listDays })),
      ]);
    });
  },
});

/** 会议定的，都站得住；写明由选委会定的地方，乡镇定的不对。 */
function wrongDecider(id: PollId, { box, decidedBy, seq }: Arranged, by: Decider): readonly Breach[] {
  if (by === null || decidedBy === 'meeting' || decidedBy === by) return [];
  const says =
    by === 'meeting'
      ? text`${box} 的对象没有经过村民会议或者村民代表会议决定`
      : text`${box} 的对象是乡镇定的，应当由选委会统计、核实`;
  return [{ because: [seq], about: [box, id], says }];
}

/** 老弱病残等不能到场的才可以；不知道情况的人不说。 */
function ableUsers({ people }: ElectionRecord, id: PollId, { box, voters, seq }: Arranged): readonly Breach[] {
  const able = voters.filter((voter) => people.has(voter) && people.get(voter)?.needs !== 'home-visit');
  return able.map((voter) => ({
    because: [seq],
    about: [voter, box, id],
    says: text`${voter} 能到场投票，却列进了 ${box} 的名单`,
  }));
}

interface Limit {
  readonly day: Day;
  readonly listDays: number;
}

function unpublished(
  id: PollId,
  { box, seq }: Arranged,
  lists: readonly Recorded<'MobileBoxListPublished'>[],
  { day, listDays }: Limit,
): readonly Breach[] {
  const due = lastDayBefore(day, listDays);
  const list = lists.find((each) => each.box === box);
  if (list !== undefined && list.on <= due) return [];
  return [
    {
      because: list === undefined ? [seq] : [list.seq],
      about: [box, id],
      says:
        list === undefined
          ? text`${box} 的名单没有公布，至迟应当在投票日 ${listDays} 天前公布`
          : text`${box} 的名单距投票日 ${day - list.on} 天公布，应当不少于 ${listDays} 天`,
      duty: { what: 'MobileBoxListPublished', due },
    },
  ];
}
