import { lastDayWithin } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { PollRecord } from '../../engine/record.ts';
import { declaredIn, pollingDayOf } from '../../engine/poll-facts.ts';
import { listedIn, roundsIn, type Round } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Day, PollId, Ref, Seq } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

type Declared = Recorded<'ElectedDeclared'>;
type Law = ParamValues<'electedList'>['electedList'];

export const electedList = defineRule({
  id: 'elected-list',
  title: '计票完成以后，按时张榜公布当选人名单',
  uses: ['electedList'],
  consequence: 'curable',
  remedy: { says: '马上张榜公布当选人名单，写明职务', by: ['ElectedListPublished'] },
  mistakes: [],
  check(record, { electedList: law }) {
    return roundsIn(record).flatMap((round) => round.flatMap(([id, poll]) => lateLists(round, id, poll, law)));
  },
});

/** 一次投票选出来的人：候选人的先张榜；另选的审查以后再公布，期限长些。 */
function lateLists(round: Round, id: PollId, poll: PollRecord, { within, reviewed }: Law): readonly Breach[] {
  const listed = listedIn(round);
  const declared = declaredIn(poll);
  const isCandidate = ({ person }: Declared) => listed.size === 0 || listed.has(person);
  const counted = countedOn(poll);
  if (counted === undefined) return [];
  return [
    ...declared
      .filter(isCandidate)
      .slice(0, 1)
      .flatMap((each) => late(round, each, { counted, term: within, about: [id] })),
    ...declared
      .filter((each) => !isCandidate(each))
      .flatMap((each) => late(round, each, { counted, term: reviewed, about: [each.person, id] })),
  ];
}

interface Term {
  readonly counted: Day;
  readonly term: number;
  readonly about: readonly Ref[];
}

function late(round: Round, { seq, poll }: Declared, { counted, term, about }: Term): readonly Breach[] {
  const due = lastDayWithin(counted, term);
  const posted = postedAfter(round, seq);
  if (posted !== undefined && posted.on <= due) return [];
  return [
    {
      because: [seq, ...(posted === undefined ? [] : [posted.seq])],
      about,
      says:
        posted === undefined
          ? text`${poll}计票完成以后 ${term} 天里没有张榜公布当选人名单`
          : text`${poll}计票完成以后第 ${posted.on - counted} 天才张榜公布当选人名单`,
      duty: { what: 'ElectedListPublished', due, ...(posted && { done: posted.on }) },
    },
  ];
}

function countedOn(poll: PollRecord): Day | undefined {
  return poll.CountHeld.at(-1)?.on ?? poll.BoxCounted.at(-1)?.on ?? pollingDayOf(poll);
}

/** 名单可以几次投票并在一起贴。 */
function postedAfter(round: Round, seq: Seq): Recorded<'ElectedListPublished'> | undefined {
  const lists = round.flatMap(([, { ElectedListPublished }]) => ElectedListPublished);
  return lists.find((list) => list.seq > seq);
}
