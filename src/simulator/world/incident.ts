import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { Day, Minute, PersonId, PollId } from '../../domain/terms/ids.ts';
import type { IncidentKind } from './incident-kind.ts';

/** 一件事写在哪天、几点、哪次投票 */
export interface Here {
  readonly on: Day;
  readonly at: Minute;
  readonly poll: PollId;
}

/**
 * 会遇上的一件事：走到投票时间的千分之几时发生；comers 是为这件事才来领票的人，isServedFirst 是先照常
 * 发票给他；happened 看它发生过没有，events 是它发生时的事。
 */
export interface Incident {
  readonly kind: IncidentKind | 'power-back';
  readonly through: number;
  readonly comers: readonly PersonId[];
  readonly isServedFirst: boolean;
  readonly happened: (poll: PollRecord) => boolean;
  readonly events: (here: Here) => readonly ElectionEvent[];
}
