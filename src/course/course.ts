import { sortBy } from '../domain/engine/collections.ts';
import { casesSchema } from './case-schema.ts';
import type { WorkedCase } from './case-log.ts';
import {
  lessonIdOf,
  moduleIdOf,
  modulePlaceOf,
  placeOf,
  type LessonId,
  type LessonPlace,
  type ModuleId,
} from './lesson-place.ts';
import { checksSchema, lessonSchema, moduleSchema, type Check, type LessonHead, type ModuleHead } from './lesson-schema.ts';
import type { LevelId } from './levels.ts';
import { hanCount, readYaml, splitLesson, type Read, type SourceFault } from './source-text.ts';

/** 一课：位置、头部、检查题、案例、插图，正文由 MDX 渲染。 */
export interface Lesson extends LessonPlace, LessonHead {
  readonly id: LessonId;
  readonly file: string;
  /** 正文汉字数 */
  readonly words: number;
  readonly body: string;
  readonly checks: readonly Check[];
  readonly cases: readonly WorkedCase[];
  readonly drawing: string;
}

/** 一个单元：单元名、说明、各课 */
export interface CourseModule extends ModuleHead {
  readonly id: ModuleId;
  readonly level: LevelId;
  readonly order: number;
  readonly lessons: readonly Lesson[];
}

/** 内容文件：路径到文字 */
export type CourseSources = Readonly<Record<string, string>>;

export interface CourseRead {
  readonly modules: readonly CourseModule[];
  readonly faults: readonly SourceFault[];
}

/** 读全部课程：一处有错不妨碍读别处，错处列全。 */
export function readCourse(sources: CourseSources): CourseRead {
  const faults: SourceFault[] = strayFiles(sources);
  const keep = <T>(read: Read<T>): T | null => {
    faults.push(...read.faults);
    return read.value;
  };
  const lessons = Object.keys(sources)
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => keep(readLesson(file, sources)) ?? []);
  const modules = Object.keys(sources).flatMap((file) => {
    const place = modulePlaceOf(file);
    const head = place && keep(readYaml({ file, text: sources[file] ?? '', startsAt: 1 }, moduleSchema));
    if (!place || !head) return [];
    const own = lessons.filter(({ level, module }) => level === place.level && module === place.module);
    return [
      {
        ...head,
        id: moduleIdOf(place),
        level: place.level,
        order: place.moduleOrder,
        lessons: sortBy(own, ({ order, slug }) => [order, slug]),
      },
    ];
  });
  faults.push(...lessons.filter((lesson) => !modules.some(({ id }) => id === moduleIdOf(lesson))).map(withoutModule));
  faults.push(...lessons.filter((lesson, index) => lessons.findIndex(({ id }) => id === lesson.id) < index).map(sameName));
  return { modules: sortBy(modules, ({ level, order, id }) => [level, order, id]), faults };
}

/** 读一课：正文旁边还要有检查题、案例和插图三个文件。 */
export function readLesson(file: string, sources: CourseSources): Read<Lesson> {
  const place = placeOf(file);
  const parts = splitLesson(file, sources[file] ?? '');
  if (place === null || parts === null) {
    return { value: null, faults: place === null ? [] : [{ file, line: 1, says: '课的头部要写在两行 --- 之间，放在最前面' }] };
  }
  const head = readYaml(parts.head, lessonSchema);
  const checks = readBeside(file, '.checks.yaml', sources, checksSchema);
  const cases = readBeside(file, '.cases.yaml', sources, casesSchema);
  const drawingFile = beside(file, '.svg');
  const drawing = sources[drawingFile];
  const faults = [
    ...head.faults,
    ...checks.faults,
    ...cases.faults,
    ...(drawing === undefined ? [missing(drawingFile, '插图')] : []),
  ];
  if (head.value === null || checks.value === null || cases.value === null || drawing === undefined)
    return { value: null, faults };
  const value = { ...place, ...head.value, id: lessonIdOf(place), file, body: parts.body, words: hanCount(parts.body) };
  return { value: { ...value, checks: checks.value, cases: cases.value, drawing }, faults: [] };
}

function readBeside<T>(
  file: string,
  suffix: '.checks.yaml' | '.cases.yaml',
  sources: CourseSources,
  schema: Parameters<typeof readYaml<T>>[1],
): Read<T> {
  const other = beside(file, suffix);
  const text = sources[other];
  if (text === undefined) return { value: null, faults: [missing(other, suffix === '.checks.yaml' ? '检查题' : '案例')] };
  return readYaml({ file: other, text, startsAt: 1 }, schema);
}

function beside(file: string, suffix: string): string {
  return file.replace(/\.mdx$/, suffix);
}

function missing(file: string, what: string): SourceFault {
  return { file, line: 1, says: `没有找到${what}文件，请在课的旁边建一个` };
}

function withoutModule({ file }: Lesson): SourceFault {
  return { file, line: 1, says: '这个单元还没有 module.yaml，请建一个，写 title 和 about' };
}

function sameName({ file, slug }: Lesson): SourceFault {
  return { file, line: 1, says: `同一单元里已有一课叫 ${slug}，换一个名字` };
}

/** 放错地方、起错名字的文件 */
function strayFiles(sources: CourseSources): SourceFault[] {
  const known = (file: string) =>
    placeOf(file) !== null || modulePlaceOf(file) !== null || file.endsWith('content/course/mistakes.yaml');
  return Object.keys(sources)
    .filter((file) => !known(file))
    .map((file) => ({
      file,
      line: 1,
      says: '路径要写成 content/course/<级>/<序号-单元>/<序号-课>，后缀是 .mdx、.checks.yaml、.cases.yaml 或 .svg',
    }));
}
