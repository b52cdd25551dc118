import { readLesson, writeLesson, type LessonProgress } from '../../course/progress.ts';
import { openStorage, type RunStorage } from '../../platform/storage.ts';

let opening: Promise<RunStorage> | undefined;

/** 存档只打开一次，同一页里各处共用。 */
function storage(): Promise<RunStorage> {
  opening = opening ?? openStorage();
  return opening;
}

/** 一课一个格子：两个窗口学两课，互不相扰。 */
const keyOf = (lesson: string) => `course/${lesson}`;

/** 存着的进度；没有存过、读不出，都当作没学过。 */
export async function savedLesson(lesson: string): Promise<LessonProgress> {
  const saved = await (await storage()).readSetting(keyOf(lesson));
  return readLesson(saved.ok ? saved.value : undefined);
}

/** 存进度；没有真存进本机的，回应给屏幕的话。 */
export async function keepLesson(lesson: string, progress: LessonProgress): Promise<string | undefined> {
  const kept = await storage();
  const written = await kept.writeSetting(keyOf(lesson), writeLesson(progress));
  const health = kept.health();
  if (!written.ok) return written.why;
  return health.state === 'kept' ? undefined : health.why;
}

/** 这些课里学完了哪些 */
export async function finishedAmong(lessons: readonly string[]): Promise<ReadonlySet<string>> {
  const progress = await Promise.all(lessons.map(savedLesson));
  return new Set(lessons.filter((_, index) => progress[index]?.finished));
}
