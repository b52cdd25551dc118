import { sortBy } from '../../domain/engine/collections.ts';
import type { RunStorage } from '../../platform/storage.ts';
import { modes } from '../../simulator/modes.ts';
import { readCover } from '../../simulator/replay/saved-run.ts';

/** 清单里的一场 */
export interface SavedRun {
  readonly id: string;
  readonly title: string;
  readonly mode: string;
  readonly where: string;
  readonly isFinished: boolean;
}

/** 本机存的各场，新的在前；封面读不出的不列，打开它时会另存起来。 */
export async function savedRuns(storage: RunStorage): Promise<readonly SavedRun[]> {
  const heads = await storage.listRuns();
  if (!heads.ok) return [];
  const covers = heads.value.flatMap(({ id, meta }) => {
    const cover = readCover(meta);
    return cover.ok ? [{ id, ...cover.value }] : [];
  });
  return sortBy(covers, ({ savedAt, id }) => [-savedAt, id]).map(({ id, setting, where, isFinished, task }) => ({
    id,
    title: task ? `作业：${task.title}` : setting.scenario.title,
    mode: modes[setting.mode].title,
    where,
    isFinished,
  }));
}
