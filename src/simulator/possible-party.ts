import type { EventOf, EventType, eventsByPhase } from '../domain/engine/events/index.ts';
import { pollOf } from '../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../domain/engine/record.ts';
import { whyUnknown, type Why } from './reasons.ts';

type Limits = {
  readonly [Type in keyof (typeof eventsByPhase)['party'] & EventType]: (record: ElectionRecord, act: EventOf<Type>) => Why;
};

/** 村党支部换届：什么时候做不到 */
export const partyLimits: Limits = {
  PartyMembersKnown: (record, { members }) =>
    record.PartyMembersKnown.length > 0 ? '党员名册已经有了' : whyUnknown(record, ...members.map(({ person }) => person)),
  PartyElectionPlanned: ({ today }, { heldOn }) => (heldOn < today ? '那一天已经过了' : undefined),
  RecommendationHeld: (record, { people }) => whyUnknown(record, ...people),
  RecommendationPublished: (record, { people }) =>
    record.RecommendationHeld.length === 0 ? '还没有推荐，没有结果可以公布' : whyUnknown(record, ...people),
  RecommendedReviewed: (record, { person }) => whyUnknown(record, person),
  AssemblyRollSettled: (record, { due, excused }) => whyUnknown(record, ...due, ...excused),
  AssemblySignedIn: (record, { present }) => whyUnknown(record, ...present),
  AssemblyPostponed: (record, { poll, to }) => (to <= record.today ? '要改到以后的日子' : whyNoSignIn(record, poll)),
  AssemblyOpened: (record, { poll }) => whyNoSignIn(record, poll),
  SecretaryElected: (record, { person }) => whyUnknown(record, person),
  SecretaryReported: ({ SecretaryElected }) => (SecretaryElected.length === 0 ? '书记还没有产生，没有人可报' : undefined),
};

function whyNoSignIn(record: ElectionRecord, poll: EventOf<'AssemblyOpened'>['poll']): Why {
  return pollOf(record, poll).AssemblySignedIn.length === 0 ? '党员大会还没有人来签到' : undefined;
}
