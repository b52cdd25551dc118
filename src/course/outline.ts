import type { CourseModule, Lesson } from './course.ts';
import type { LessonId } from './lesson-place.ts';
import type { LevelId } from './levels.ts';

/** 目录：三级课程、单元、课的先后。上一课、下一课不跨级。 */
export function modulesIn(modules: readonly CourseModule[], level: LevelId): readonly CourseModule[] {
  return modules.filter((one) => one.level === level);
}

/** 一级课程的全部课，按先后 */
export function lessonsIn(modules: readonly CourseModule[], level: LevelId): readonly Lesson[] {
  return modulesIn(modules, level).flatMap(({ lessons }) => lessons);
}

/** 一课在目录里的地方 */
export interface LessonSpot {
  readonly module: CourseModule;
  /** 本级第几课，从 1 数起 */
  readonly number: number;
  readonly of: number;
  readonly previous: Lesson | undefined;
  readonly next: Lesson | undefined;
}

export function spotOf(modules: readonly CourseModule[], lesson: Lesson): LessonSpot {
  const all = lessonsIn(modules, lesson.level);
  const index = all.findIndex(({ id }) => id === lesson.id);
  const module = modules.find(({ lessons }) => lessons.some(({ id }) => id === lesson.id));
  if (index < 0 || module === undefined) throw new Error(`lesson outside the outline: ${lesson.id}`);
  return { module, number: index + 1, of: all.length, previous: all[index - 1], next: all[index + 1] };
}

/** 一课的网址 */
export function lessonPath(id: LessonId): `/learn/${string}/` {
  return `/learn/${id}/`;
}
