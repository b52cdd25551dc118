import { readingOf, type Reading } from '../../engine/declarations.ts';
import { resultLaw } from '../../engine/decide-result.ts';
import type { ElectionEvent } from '../../engine/events/index.ts';
import { recordOf } from '../../engine/fold.ts';
import { logOf } from '../../engine/log.ts';
import type { Citation } from '../../law/citation.ts';
import type { ParamName } from '../../profiles/params.ts';
import { inForce, type Profile } from '../../profiles/profile.ts';
import type { PersonId, PollId, Post } from '../../terms/ids.ts';
import type { ShownTally } from '../shown.ts';

/** 是哪一次投票 */
export function pollFor({ kind }: ShownTally): PollId {
  return kind === 'first' ? 'first#1' : 'supplementary#1';
}

/** 几个参数的出处，不重复；没有规定的略去。 */
export function citesIn(params: Profile['params'], ...names: readonly ParamName[]): readonly Citation[] {
  return [...new Set(names.flatMap((name) => params[name]?.cites ?? []))];
}

/** 这张表照规则包怎样读；没有规定怎样才当选的，不出这种题。 */
export function readingFor(shown: ShownTally, profile: Profile): Reading {
  const record = recordOf(logOf(logFor(shown, [])));
  const reading = readingOf(record, pollFor(shown), resultLaw(inForce(profile)));
  if (reading === undefined) throw new Error(`${profile.id} says nothing on who is elected`);
  return reading;
}

/** 数出来的票，照 declared 宣布当选、公布结果。 */
export function logFor(
  shown: ShownTally,
  declared: readonly { readonly post: Post; readonly person: PersonId }[],
): readonly ElectionEvent[] {
  const { people, kin, registered, issued, recovered, spoilt, seats, votes } = shown;
  const [poll, on] = [pollFor(shown), 100];
  const candidates = votes.map(({ post, person }) => ({ post, person }));
  return [
    { type: 'RecordOpened', on: 1, covers: ['result'], from: 1, to: on },
    { type: 'VillageKnown', on: 1, people, kin },
    { type: 'RollPublished', on: 70, registered },
    { type: 'SeatsFixed', on: 90, poll, seats },
    { type: 'FormalListPublished', on: 92, poll, candidates },
    { type: 'PollOpened', on, poll },
    { type: 'BallotsIssued', on, poll, to: 'V1', for: ['V1'], papers: issued, proof: 'id-card' },
    { type: 'PollClosed', on, poll, voters: Math.min(issued, recovered) },
    { type: 'BoxCounted', on, poll, box: 'B1', papers: recovered, votes, void: spoilt, blank: 0 },
    ...declared.map(({ post, person }): ElectionEvent => ({ type: 'ElectedDeclared', on, poll, post, person })),
    { type: 'ResultAnnounced', on, poll, onSpot: true },
  ];
}
