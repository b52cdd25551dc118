import { z } from 'zod';
import { isCitation, type Citation } from '../domain/law/citation.ts';
import { isMistakeId, type MistakeId } from './mistakes.ts';

const sentence = (what: string) =>
  z
    .string({ error: `请写${what}` })
    .trim()
    .min(1, `请写${what}`);

const citation = z.custom<Citation>((text) => typeof text === 'string' && isCitation(text), {
  error: ({ input }) => `「${String(input)}」不是出处。照 O25-18.4 的样子写：代码-条.款，项写在括号里`,
});

const mistake = z.custom<MistakeId>((text) => typeof text === 'string' && isMistakeId(text), {
  error: ({ input }) => `没有「${String(input)}」这个错误编号。编号从 M001 到 M154，见 content/course/mistakes.yaml`,
});

const cites = z.array(citation, { error: '请写出处，照 [O25-18.4] 的样子' }).min(1, '至少写一个出处');

/** 课的头部 */
export const lessonSchema = z.strictObject({
  title: sentence('课名 title').max(32, '课名不超过 32 个字'),
  minutes: z
    .int({ error: '请写要几分钟 minutes，一个整数' })
    .min(8, '一课至少 8 分钟；更短的并到别的课里')
    .max(12, '一课至多 12 分钟；更长的拆成两课'),
  /** 目标：一句话，能考 */
  aim: sentence('目标 aim')
    .max(70, '目标不超过 70 个字，只写一件能考的事')
    .refine((aim) => aim.includes('能'), '目标要写成「……能……」，能考出来'),
  /** 带走一句话：分成几小句，每句一行 */
  takeaway: z
    .array(sentence('带走一句话 takeaway').max(16, '每小句不超过 16 个字'), { error: '请把带走一句话 takeaway 分成几小句' })
    .min(2, '带走一句话至少两小句')
    .max(4, '带走一句话至多四小句'),
  /** 要点：印成一页讲义用，五分钟能讲完 */
  points: z
    .array(sentence('要点').max(60, '每条要点不超过 60 个字'), { error: '请写讲义要点 points' })
    .min(4, '讲义要点至少四条')
    .max(8, '讲义要点至多八条'),
  /** 学完去练哪个情景：content/scenarios 里的编号 */
  practice: z
    .string({ error: '请写情景编号 practice' })
    .regex(/^[a-z0-9-]+$/, '情景编号见 content/scenarios 里的文件名')
    .optional(),
  cites,
  mistakes: z.array(mistake, { error: '请写本课讲到的错误 mistakes' }).min(1, '至少讲一个真实的错误'),
  figure: z.strictObject(
    {
      caption: sentence('图注 figure.caption'),
      parts: z
        .array(z.strictObject({ name: sentence('图中一格的名字'), note: sentence('图中一格的说明') }))
        .min(2, '一幅图至少两格')
        .max(5, '一幅图至多五格'),
    },
    { error: '请写插图 figure：caption 和 parts' },
  ),
});
export type LessonHead = z.infer<typeof lessonSchema>;

const right = z.strictObject({ says: sentence('选项 says'), right: z.literal(true), why: sentence('理由 why'), cites });
const wrong = z.strictObject({ says: sentence('选项 says'), mistake, why: sentence('理由 why'), cites });

const option = z.union([right, wrong], {
  error: '选项要写 says、why、cites；对的写 right: true，错的写 mistake: M 加三位数，两样不同时写',
});

const check = z.strictObject({
  id: z.string({ error: '请写题的编号 id' }).regex(/^[a-z0-9-]+$/, '题的编号用小写英文和短横，学习记录靠它认题'),
  asks: sentence('题目 asks'),
  options: z
    .array(option, { error: '请写选项 options' })
    .min(3, '至少三个选项')
    .max(4, '至多四个选项，数字键 1 到 4')
    .refine((options) => options.filter((one) => 'right' in one).length === 1, '恰好一个选项写 right: true'),
});
export type Check = z.infer<typeof check>;
export type CheckOption = Check['options'][number];

/** 检查题：三到六道，编号不重复 */
export const checksSchema = z
  .array(check, { error: '检查题文件要写成一列，每道以 - id: 开头' })
  .min(3, '一课至少三道检查题')
  .max(6, '一课至多六道检查题')
  .refine((checks) => new Set(checks.map(({ id }) => id)).size === checks.length, '题的编号重复了，换一个');

/** 单元说明 module.yaml */
export const moduleSchema = z.strictObject({
  title: sentence('单元名 title').max(16, '单元名不超过 16 个字'),
  about: sentence('单元说明 about'),
});
export type ModuleHead = z.infer<typeof moduleSchema>;

/** 是不是对的选项 */
export function isRight(one: CheckOption): one is Extract<CheckOption, { right: true }> {
  return 'right' in one;
}
