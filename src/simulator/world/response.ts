import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import type { Here } from './incident.ts';

/** 一种应对：写在按钮上的话，和照它去做的事；什么也不做的是空的。对不对由规则说。 */
export interface Response {
  readonly id: string;
  readonly label: string;
  readonly acts: readonly ElectionEvent[];
}

/** 眼前的事与档案 */
export interface Before {
  readonly record: ElectionRecord;
  readonly poll: PollRecord;
  readonly here: Here;
}
