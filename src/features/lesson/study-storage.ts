import { readLesson, writeLesson, type LessonProgress } from '../../course/progress.ts';
import { keepSetting, openedStorage } from '../../platform/opened-storage.ts';

/** 一课一个格子：两个窗口学两课，互不相扰。 */
const keyOf = (lesson: string) => `course/${lesson}`;

/** 存着的进度；没有存过、读不出，都当作没学过。 */
export async function savedLesson(lesson: string): Promise<LessonProgress> {
  const saved = await (await openedStorage()).readSetting(keyOf(lesson));
  return readLesson(saved.ok ? saved.value : undefined);
}

/** 存进度；没有真存进本机的，回应给屏幕的话。 */
export function keepLesson(lesson: string, progress: LessonProgress): Promise<string | undefined> {
  return keepSetting(keyOf(lesson), writeLesson(progress));
}

/** 这些课里学完了哪些 */
export async function finishedAmong(lessons: readonly string[]): Promise<ReadonlySet<string>> {
  const progress = await Promise.all(lessons.map(savedLesson));
  return new Set(lessons.filter((_, index) => progress[index]?.finished));
}
