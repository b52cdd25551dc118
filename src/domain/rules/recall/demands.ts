import { lastDayWithin, monthsAfter } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { sum } from '../../engine/collections.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { reaches } from '../../engine/majority.ts';
import { votesFor } from '../../engine/tally.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { Span } from '../../profiles/params/recall.ts';
import { posts, type Day, type PersonId, type PollId } from '../../terms/ids.ts';

/** 一件罢免要求和为它定下的表决；还没有定的没有。 */
export interface Demand {
  readonly demanded: Recorded<'RecallDemanded'>;
  readonly called: Recorded<'RecallPollCalled'> | undefined;
  readonly poll: PollRecord | undefined;
  readonly declared: Recorded<'RecallDeclared'> | undefined;
}

/** 各件罢免要求，照先后；同一件定过几次表决的，以最近一次为准。 */
export function demandsIn(record: ElectionRecord): readonly Demand[] {
  const calls = [...record.polls.values()].flatMap(({ RecallPollCalled }) => RecallPollCalled);
  return record.RecallDemanded.map((demanded) => {
    const called = calls.filter(({ recall }) => recall === demanded.recall).at(-1);
    const poll = called && record.polls.get(called.poll);
    return { demanded, called, poll, declared: poll?.RecallDeclared.at(-1) };
  });
}

/** 定了表决的那些要求 */
export function calledDemands(
  record: ElectionRecord,
): readonly (Demand & { readonly called: Recorded<'RecallPollCalled'>; readonly poll: PollRecord })[] {
  return demandsIn(record).flatMap((demand) => {
    const { called, poll } = demand;
    return called === undefined || poll === undefined ? [] : [{ ...demand, called, poll }];
  });
}

/** 是不是够人数、由该提的人提的；乡镇的建议不看联名。 */
export function isSupported(
  { by, signers, total }: Recorded<'RecallDemanded'>,
  { from, villagers, representatives }: ParamValues<'recallDemand'>['recallDemand'],
): boolean {
  if (!from.includes(by)) return false;
  return by === 'township' || reaches(by === 'villagers' ? villagers : representatives, signers, total);
}

/** 赞成罢免他的票 */
export function votesAgainst(poll: PollRecord, person: PersonId): number {
  return sum(posts, (post) => votesFor(poll, post).get(person) ?? 0);
}

/** 各次罢免投票 */
export function recallPolls({ polls }: ElectionRecord): readonly (readonly [PollId, PollRecord])[] {
  return [...polls].filter(([, { RecallPollCalled, RecallDeclared }]) => RecallPollCalled.length + RecallDeclared.length > 0);
}

/** 一段时间的最后一天：当天不计；按月的算到对应的日子。 */
export function endOf(start: Day, span: Span): Day {
  return 'days' in span ? lastDayWithin(start, span.days) : monthsAfter(start, span.months);
}

/** 念一段时间 */
export function spellSpan(span: Span): string {
  return 'days' in span ? `${span.days} 天` : `${span.months} 个月`;
}
