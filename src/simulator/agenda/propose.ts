import type { ElectionEvent, Phase } from '../../domain/engine/events/index.ts';
import type { Day, Ref } from '../../domain/terms/ids.ts';
import type { Text } from '../../domain/terms/text.ts';
import type { Response } from '../world/response.ts';
import type { AgendaScene, Matter } from './matter.ts';

/** 一种办法：按钮上的话和照它去做的事；什么也不做的是先放着。 */
export function option(id: string, label: string, ...acts: readonly ElectionEvent[]): Response {
  return { id, label, acts };
}

/** 先放着：眼下什么也不做，过几天再说。 */
export const later: Response = { id: 'later', label: '先放着，过几天再说', acts: [] };

interface Spec {
  readonly id: string;
  readonly phase: Phase;
  /** 距选举日几天，选举日以前的是正数：哪天摆出来、平常最晚哪天办 */
  readonly from: number;
  readonly by: number;
  readonly title: string;
  readonly says: Text;
  readonly about?: readonly Ref[];
  readonly isPressing?: boolean;
  /** 办过了、用不着办了 */
  readonly isDone: boolean;
  /** 头一种是照规矩办的人会选的；摆出来时打乱次序 */
  readonly responses: readonly [Response, ...Response[]];
}

/** 摆出一件事：没有到日子、已经办了的不摆。 */
export function propose({ today, poll }: Pick<AgendaScene, 'today' | 'poll'>, spec: Spec): readonly Matter[] {
  const { from, by, isDone, about = [], isPressing = false, responses, ...rest } = spec;
  const day = (before: number): Day => poll - before;
  if (isDone || today < day(from)) return [];
  return [{ ...rest, about, isPressing, from: day(from), by: day(by), responses, usual: responses[0].id }];
}
