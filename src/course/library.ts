import { parse } from 'yaml';
import { readCourse, type CourseModule } from './course.ts';
import { isMistakeId, type MistakeId } from './mistakes.ts';
import { spellFault } from './source-text.ts';

const sources = import.meta.glob<string>('/content/course/**/*.{mdx,yaml,svg}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** 全部课程：建站时读一次，有错就停，列出每一处和改法。 */
export const modules: readonly CourseModule[] = modulesFrom(sources);

/** 常见错误的说法：编号到一句话 */
export const mistakeTitles: ReadonlyMap<MistakeId, string> = mistakesFrom(sources['/content/course/mistakes.yaml'] ?? '');

function modulesFrom(files: Readonly<Record<string, string>>): readonly CourseModule[] {
  const { modules, faults } = readCourse(files);
  if (faults.length > 0) throw new Error(`课程内容有 ${faults.length} 处要改：\n${faults.map(spellFault).join('\n')}`);
  return modules;
}

function mistakesFrom(text: string): ReadonlyMap<MistakeId, string> {
  const written: unknown = parse(text);
  if (typeof written !== 'object' || written === null) throw new Error('content/course/mistakes.yaml 是空的');
  return new Map(
    Object.entries(written).flatMap(([id, title]) =>
      isMistakeId(id) && typeof title === 'string' ? [[id, title] as const] : [],
    ),
  );
}
