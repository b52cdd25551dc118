import { sum } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { crewAt, isPolling, noticeAtOpening } from '../../domain/engine/poll-facts.ts';
import { usualHours } from '../../domain/villages/arrangement.ts';
import { isOut, isSuspended } from '../reasons.ts';
import { isStillVisiting, passUntil } from '../world/pass-until.ts';
import type { Response } from '../world/response.ts';
import { pendingIncident, responsesTo } from '../world/responses.ts';
import type { Scene } from './scene.ts';

/** 流动票箱在开始投票以后几分钟出发；一次往前看几分钟。 */
const mobileLeaves = 30;
const stride = 60;

/** 拿主意：眼前的事在几种应对里挑一种 */
export type Choose = (scene: Scene, responses: readonly Response[]) => Response | undefined;

/** 投票当中：遇事先应对，流动票箱按时去、按时回，到公告的时间截止。 */
export function whilePolling(scene: Scene, choose: Choose): readonly ElectionEvent[] {
  const { around, record, poll, here } = scene;
  if (!isPolling(poll)) return [];
  const now = record.now ?? here.at;
  if (pendingIncident(record) !== undefined) return respond(scene, choose);
  const rounds = mobileRounds(scene);
  if (rounds.length > 0) return rounds;
  const { to } = noticeAtOpening(poll) ?? usualHours;
  if (now >= to) return [...(isSuspended(poll) ? [resume(scene, now)] : []), closing(scene, now)];
  const until = Math.min(now + stride, to);
  const events = passUntil(around, record, until);
  return events.length > 0 ? events : [{ type: 'TimePassed', on: here.on, at: until }];
}

function respond(scene: Scene, choose: Choose): readonly ElectionEvent[] {
  const { record, here } = scene;
  const chosen = choose(scene, responsesTo(record));
  if (chosen !== undefined && chosen.acts.length > 0) return chosen.acts;
  return [{ type: 'TimePassed', on: here.on, at: here.at }];
}

function mobileRounds({ around, record, poll, here }: Scene): readonly ElectionEvent[] {
  if (isSuspended(poll)) return [];
  const at = record.now ?? here.at;
  const { from, to } = noticeAtOpening(poll) ?? usualHours;
  return poll.MobileBoxArranged.flatMap(({ box }): readonly ElectionEvent[] => {
    if (isOut(poll, box)) return isStillVisiting(poll) && at < to ? [] : [{ type: 'MobileBoxReturned', ...here, at, box }];
    const isDue = at >= from + mobileLeaves && poll.MobileBoxSent.every((sent) => sent.box !== box);
    const carriers = crewAt(poll, box).map(({ person }) => person);
    return isDue && around.village.mobile !== undefined ? [{ type: 'MobileBoxSent', ...here, at, box, carriers }] : [];
  });
}

function resume({ here }: Scene, at: number): ElectionEvent {
  return { type: 'VotingResumed', ...here, at };
}

function closing({ poll, here }: Scene, at: number): ElectionEvent {
  return { type: 'PollClosed', ...here, at, voters: sum(poll.BallotsIssued, (issued) => issued.for.length) };
}
