import { sortBy } from '../../domain/engine/collections.ts';
import type { ElectionEvent, Phase } from '../../domain/engine/events/index.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { Day, Ref } from '../../domain/terms/ids.ts';
import type { Text } from '../../domain/terms/text.ts';
import type { Surroundings } from '../world/surroundings.ts';
import type { Response } from '../world/response.ts';

/**
 * 一件要拿主意的事：投票日以前、以后，一天一天遇上的。几种办法都做得到，合不合法由规则说。
 * usual 是照规矩办的人会选的那一种：提示和自动驾驶用它，打分不用。
 */
export interface Matter {
  readonly id: string;
  readonly phase: Phase;
  /** 哪天起摆在面前 */
  readonly from: Day;
  /** 平常最晚哪天办；过了也还能办 */
  readonly by: Day;
  readonly title: string;
  /** 一两句话：出了什么事、要定什么 */
  readonly says: Text;
  /** 关系到的人和事：界面上可以打开看 */
  readonly about: readonly Ref[];
  /** 必须眼下答复、不能先放着的（有人当面来问、有人打招呼） */
  readonly isPressing: boolean;
  readonly responses: readonly Response[];
  readonly usual: string;
}

/** 照规矩办的人会选的那一种办法 */
export function usualOf({ responses, usual }: Matter): Response | undefined {
  return responses.find(({ id }) => id === usual);
}

/** 照规矩办桌上头一件办得了的事：做哪几件；都办不了的是空的。 */
export function usualActs(matters: readonly Matter[]): readonly ElectionEvent[] {
  return matters.map((matter) => usualOf(matter)?.acts ?? []).find((acts) => acts.length > 0) ?? [];
}

/** 桌上的次序：要当面答复的在前，先到期的在前，其余照原来的先后。 */
export function inUrgency(matters: readonly Matter[]): readonly Matter[] {
  return sortBy([...matters.entries()], ([index, { isPressing, by }]) => [isPressing ? 0 : 1, by, index]).map(
    ([, each]) => each,
  );
}

/** 出主意时看得见的：外界的底子、档案、今天、选举日 */
export interface AgendaScene {
  readonly around: Surroundings;
  readonly record: ElectionRecord;
  readonly today: Day;
  /** 选举日；重新选举了，是重新投票那天 */
  readonly poll: Day;
}

/** 一个环节的事：眼下摆着、还没有办的 */
export type Agenda = (scene: AgendaScene) => readonly Matter[];
