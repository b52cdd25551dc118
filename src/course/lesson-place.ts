import { isLevelId, type LevelId } from './levels.ts';

/**
 * 课的位置：由路径说明，不在课里再写一遍。content/course/<级>/<序-单元>/<序-课>.mdx。
 * 序号只管先后，不进编号和网址：挪了次序，链接和学习记录都还在。
 */
export interface LessonPlace {
  readonly level: LevelId;
  readonly module: string;
  readonly moduleOrder: number;
  readonly slug: string;
  readonly order: number;
}

export type ModuleId = `${LevelId}/${string}`;
export type LessonId = `${LevelId}/${string}/${string}`;

const folder = String.raw`content/course/([a-z-]+)/(\d+)-([a-z0-9-]+)`;
const lessonFile = new RegExp(`^/?${folder}/(\\d+)-([a-z0-9-]+)\\.(?:mdx|checks\\.yaml|cases\\.yaml|svg)$`);
const moduleFile = new RegExp(`^/?${folder}/module\\.yaml$`);

/** 一课的四个文件（正文、检查题、案例、插图）放在一起，名字只差后缀。 */
export function placeOf(file: string): LessonPlace | null {
  const [, level = '', moduleOrder, module, order, slug] = lessonFile.exec(file) ?? [];
  if (!isLevelId(level) || module === undefined || slug === undefined) return null;
  return { level, module, moduleOrder: Number(moduleOrder), slug, order: Number(order) };
}

/** 单元说明 module.yaml 的位置 */
export function modulePlaceOf(file: string): Pick<LessonPlace, 'level' | 'module' | 'moduleOrder'> | null {
  const [, level = '', moduleOrder, module] = moduleFile.exec(file) ?? [];
  if (!isLevelId(level) || module === undefined) return null;
  return { level, module, moduleOrder: Number(moduleOrder) };
}

/** 课的编号，也是网址里的一段 */
export function lessonIdOf({ level, module, slug }: Pick<LessonPlace, 'level' | 'module' | 'slug'>): LessonId {
  return `${level}/${module}/${slug}`;
}

/** 单元的编号 */
export function moduleIdOf({ level, module }: Pick<LessonPlace, 'level' | 'module'>): ModuleId {
  return `${level}/${module}`;
}
