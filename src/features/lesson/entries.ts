import type { Lesson } from '../../course/course.ts';
import { modules } from '../../course/library.ts';
import { lessonPath, spotOf } from '../../course/outline.ts';

/** 目录里的一课 */
export interface LessonEntry {
  readonly id: string;
  readonly href: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
}

/** 目录条目：本级第几课、课名、网址、几分钟。 */
export function entriesOf(lessons: readonly Lesson[]): readonly LessonEntry[] {
  return lessons.map((lesson) => ({
    id: lesson.id,
    href: lessonPath(lesson.id),
    number: spotOf(modules, lesson).number,
    title: lesson.title,
    minutes: lesson.minutes,
  }));
}
