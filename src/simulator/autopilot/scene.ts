import type { ElectionEvent, EventType } from '../../domain/engine/events/index.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import type { PollId } from '../../domain/terms/ids.ts';
import { roundOf } from '../../domain/engine/rounds.ts';
import { morning } from '../morning.ts';
import type { Here } from '../world/incident.ts';
import type { Surroundings } from '../world/surroundings.ts';

/** 眼前：哪次投票、档案里有什么、此刻几点 */
export interface Scene {
  readonly around: Surroundings;
  readonly record: ElectionRecord;
  readonly id: PollId;
  readonly poll: PollRecord;
  readonly here: Here;
}

/** 一步：该做而没有做的几件事；做完了、还轮不到的没有。 */
export interface Step {
  readonly type: EventType;
  readonly acts: (scene: Scene) => readonly ElectionEvent[];
}

/** 眼下这次投票：最近公布候选人的那一次；一次也没有公布过的，没有。 */
export function latestPoll({ polls }: ElectionRecord): PollId | undefined {
  const latest = [...polls].reduce<readonly [PollId | undefined, number]>(
    (best, [id, { FormalListPublished }]) => {
      const seq = FormalListPublished.at(-1)?.seq ?? 0;
      return seq > best[1] ? [id, seq] : best;
    },
    [undefined, 0],
  );
  return latest[0];
}

/** 做一件事要几分钟 */
const pace = 2;

/** 眼前的样子；时刻比档案里最后一件事晚一点。 */
export function sceneOf(around: Surroundings, record: ElectionRecord, id: PollId): Scene {
  const at = record.now === undefined ? morning : Math.min(record.now + pace, 24 * 60 - 1);
  return { around, record, id, poll: pollOf(record, id), here: { on: record.today, at, poll: id } };
}

/** 这一轮办过的各次投票，照先后 */
export function roundScenes({ around, record, id }: Scene): readonly Scene[] {
  return roundOf(record, id).map(([each]) => sceneOf(around, record, each));
}
