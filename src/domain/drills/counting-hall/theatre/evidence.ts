import { assess, type Finding } from '../../../rules/assess.ts';
import type { RuleId } from '../../../rules/index.ts';
import type { ElectionRecord } from '../../../engine/record.ts';
import type { ElectionEvent } from '../../../engine/events/index.ts';
import { first } from '../../../villages/prepared-past.ts';
import { countingBox, countingDay } from '../counting-case.ts';
import { reported, sheetFilled } from '../checking.ts';
import { recordAfter } from '../judging.ts';
import { recoveredIn } from '../tallying.ts';
import type { Frame, Replay } from './replay.ts';

/** 剧场里问 assess 的哪些规则：张数、判票、计票单、报告单。 */
const asked: ReadonlySet<RuleId> = new Set<RuleId>([
  'ballots-vs',
  'ballot-forged',
  'ballot-over',
  'ballot-invalid-counts',
  'count-agrees',
  'result-sheet',
]);

/** 一场留下的档案：照念的判、照写的记。 */
export function evidenceOf({ counting, answers, frames }: Replay): ElectionRecord {
  const papers = recoveredIn(counting, answers);
  const counted: ElectionEvent = { type: 'PapersCounted', on: countingDay, poll: first, box: countingBox, papers };
  return recordAfter(counting, answers, [counted, ...frames.flatMap((frame) => written(frame, { counting, answers }))]);
}

function written(frame: Frame, { counting, answers }: Pick<Replay, 'counting' | 'answers'>): readonly ElectionEvent[] {
  if (frame.is === 'total') return [{ ...sheetFilled(counting, answers, frame.written), papers: frame.papers }];
  return frame.is === 'report' ? [reported(frame.figures)] : [];
}

/** 这一场查得出什么：只问 assess。 */
export function evidenceFindings(replay: Replay): readonly Finding[] {
  return assess(evidenceOf(replay), replay.counting.profile).filter(({ rule }) => asked.has(rule));
}
