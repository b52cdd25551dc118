import { lastOf, sum } from '../../engine/collections.ts';
import { isGeneral } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { bodyOf } from './meetings.ts';

type Range = ParamValues<'seatsRange'>['seatsRange'];

export const sizeCommittee = defineRule({
  id: 'size-committee',
  title: '村委会主任、副主任、委员合起来的人数有上下限',
  uses: ['seatsRange'],
  consequence: 'curable',
  remedy: { says: '按规定的人数和程序重新定职数，再公布；选票还没有印的改过来再印', by: ['SeatsFixed'], until: 'PollOpened' },
  mistakes: [],
  check: (record, { seatsRange }) =>
    [...record.polls]
      .filter(([id]) => isGeneral(id))
      .flatMap(([id, poll]) => [
        ...outOfRange(record, { id, poll }, seatsRange),
        ...undecided(record, { id, poll }, seatsRange),
      ]),
});

interface Subject {
  readonly id: PollId;
  readonly poll: PollRecord;
}

/** 人数过多，一看就知道；过少的要这本日志记全了各职务的名额，才说得准。 */
function outOfRange(record: ElectionRecord, { id, poll }: Subject, { least, most, odd, usually }: Range): readonly Breach[] {
  const fixed = poll.SeatsFixed.at(-1);
  if (fixed === undefined) return [];
  const total = sum(fixed.seats, ({ count }) => count);
  const facts = { because: [fixed.seq], about: [id] };
  const isWhole = covers(record, 'nomination');
  if (total > most || (total < least && isWhole)) {
    return [{ ...facts, says: text`村委会定了 ${total} 人，应当是 ${least} 至 ${most} 人` }];
  }
  if (odd && isWhole && total % 2 === 0) return [{ ...facts, says: text`村委会定了 ${total} 人，应当是单数` }];
  if (usually === undefined || total <= usually) return [];
  const doubt = `条文写一般 ${least} 至 ${usually} 人，再多要是人口多又分散或者经济发达的村；合不合这个条件，这里看不出来`;
  return [{ ...facts, says: text`村委会定了 ${total} 人，比一般的 ${usually} 人多`, doubt }];
}

/** 要由会议定的地方：定名额以前没有这样一次会通过。 */
function undecided(record: ElectionRecord, { id, poll }: Subject, { decidedBy }: Range): readonly Breach[] {
  const fixed = poll.SeatsFixed.at(-1);
  if (fixed === undefined || decidedBy === null || !covers(record, 'preparation')) return [];
  const vote = lastOf(record.MotionVoted, ({ matter, passed, seq }) => matter === 'seats' && passed && seq < fixed.seq);
  const body = vote === undefined ? undefined : bodyOf(record, vote.meeting);
  // 代表会议代为决定的，由 vrm-nodelegate 说。
  if (vote !== undefined && (body === undefined || body === 'villagers' || body === 'representatives')) return [];
  const meeting = decidedBy === 'villagers' ? '村民会议' : '村民会议或者村民代表会议';
  return [
    {
      because: vote === undefined ? [fixed.seq] : [vote.seq, fixed.seq],
      about: [id],
      says: [`村委会几个人，没有经${meeting}讨论决定`],
      duty: { what: 'MotionVoted', due: fixed.on, overtaken: true },
    },
  ];
}
