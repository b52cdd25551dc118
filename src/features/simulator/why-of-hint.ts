import type { EventType } from '../../domain/engine/events/index.ts';
import type { PackId } from '../../domain/profiles/index.ts';
import { ruleById, type RuleId } from '../../domain/rules/index.ts';
import { basesOf, type Basis } from '../debrief/basis.ts';

/** 为什么要做：规则里写的应当怎样，和它的出处。 */
export interface Why {
  readonly says: string;
  readonly basis: Basis;
}

/** 每种事最要紧的一条规则；没有列的，不说为什么。 */
const mainRules: Partial<Record<EventType, RuleId>> = {
  VenueSetUp: 'secret-booth',
  WorkersChosen: 'workers-pass',
  PollNoticePublished: 'notice-poll',
  PollOpened: 'vote-start',
  MobileBoxSent: 'mobile-box',
  VotingSuspended: 'voting-interrupted',
  PollClosed: 'vote-window',
  UnusedDestroyed: 'close-box',
  BoxSealed: 'close-box',
  BoxGathered: 'box-collect',
  BoxOpened: 'box-collect',
  BallotJudged: 'ballot-doubt',
  BoxCounted: 'count-agrees',
  CountHeld: 'count-open',
  CountSigned: 'count-record',
  ValidityDeclared: 'valid-onspot',
  ElectedDeclared: 'elected-majority',
  TieResolved: 'elected-tie',
  WinnerReviewed: 'elected-other',
  SeatsLeftVacant: 'rerun-need',
  DocumentWritten: 'result-sheet',
  ResultAnnounced: 'result-onspot',
  BallotsSealed: 'ballot-seal',
};

/** 一种事为什么要做；这个规则包没有规定的，没有。 */
export function whyOf(kind: EventType, pack: PackId): Why | undefined {
  const id = mainRules[kind];
  const basis = id && basesOf({ rule: id }, pack)[0];
  return id && basis && { says: ruleById(id).title, basis };
}
