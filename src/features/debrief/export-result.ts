import { writeResult } from '../../classroom/result-file.ts';
import { resultOf } from '../../classroom/verify.ts';
import { saveFile } from '../../platform/download.ts';
import type { Task } from '../../simulator/replay/saved-run.ts';
import type { Run } from '../../simulator/run.ts';
import { worldFor, worldVersion } from '../../simulator/stage.ts';
import { codec } from '../instructor-desk/codec.ts';

/** 要写进结果文件的一场 */
export interface Finished {
  readonly run: Run;
  readonly seconds: readonly number[];
  readonly rewinds: number;
  readonly task: Task | undefined;
}

/** 导出结果文件；返回给人看的一句话：存到了哪里，或者为什么没有存成。 */
export function exportResult({ run, seconds, rewinds, task }: Finished): string {
  const facts = {
    seconds: [...seconds],
    rewinds,
    attempt: task?.attempt ?? 1,
    ...(task && { assignment: task.assignment, seat: task.seat }),
  };
  const text = writeResult(resultOf(run, facts, { version: worldVersion, worldFor }, codec), codec);
  const saved = saveFile(`结果-${task?.seat ?? '自练'}-${run.scenario.title}.json`, text, 'application/json');
  return saved.ok ? `已经存成文件：${saved.value}。把它交给教员。` : saved.why;
}
