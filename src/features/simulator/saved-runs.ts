import { sortBy } from '../../domain/engine/collections.ts';
import { localDay, localMinute } from '../../platform/clock.ts';
import type { RunStorage } from '../../platform/storage.ts';
import { modes } from '../../simulator/modes.ts';
import { spellDay, spellMinute } from '../../simulator/naming.ts';
import { readCover } from '../../simulator/replay/saved-run.ts';

/** 清单里的一场 */
export interface SavedRun {
  readonly id: string;
  readonly title: string;
  /** 模式、走到哪一步、什么时候存的 */
  readonly detail: string;
  readonly isFinished: boolean;
}

/** 另存着的一份：打不开的存档，原样留着 */
export interface AsideRun {
  readonly key: string;
  readonly why: string;
  readonly raw: string;
}

/** 本机存的各场，新的在前；封面读不出的不列，打开它时会另存起来。 */
export async function savedRuns(storage: RunStorage): Promise<readonly SavedRun[]> {
  const heads = await storage.listRuns();
  if (!heads.ok) return [];
  const covers = heads.value.flatMap(({ id, meta }) => {
    const cover = readCover(meta);
    return cover.ok ? [{ id, ...cover.value }] : [];
  });
  return sortBy(covers, ({ savedAt, id }) => [-savedAt, id]).map(({ id, setting, where, isFinished, task, savedAt }) => ({
    id,
    title: task ? `作业：${task.title}（座位 ${task.seat}）` : setting.scenario.title,
    detail: `${modes[setting.mode].title}模式，${isFinished ? '已经结束' : `到“${where}”`}，${spellDay(localDay(savedAt))} ${spellMinute(localMinute(savedAt))} 存`,
    isFinished,
  }));
}

/** 打不开、另存着的各份 */
export async function asideRuns(storage: RunStorage): Promise<readonly AsideRun[]> {
  const aside = await storage.listSetAside();
  return aside.ok ? aside.value.map(({ key, why, raw }) => ({ key, why, raw })) : [];
}
