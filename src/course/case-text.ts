import { z } from 'zod';
import { phase } from '../domain/engine/events/opening.ts';
import { isPackId, type PackId } from '../domain/profiles/index.ts';
import { rules } from '../domain/rules/index.ts';
import { pollId, type PollId } from '../domain/terms/ids.ts';

/** 作者写的案例：照讲述的步子，写 D-3、08:30、谁做了什么；补齐和核对在 case-log.ts。 */
const sentence = (what: string) =>
  z
    .string({ error: `请写${what}` })
    .trim()
    .min(1, `请写${what}`);

/** D-3、D、D+1 */
export const dayPattern = /^D(?:[+-]\d{1,3})?$/;
/** 08:30 */
export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const fromElectionDay = z
  .string({ error: '请写日子 on，照 D-3、D、D+1 的样子' })
  .regex(dayPattern, '日子照 D-3、D、D+1 的样子写');
const clock = z.string().regex(clockPattern, '钟点照 08:30 的样子写，加引号');

const step = z.strictObject({
  on: fromElectionDay,
  at: clock.optional(),
  says: sentence('这一步的事 says'),
  /** 这一步发给几位没有名字的村民，一人一张 */
  issued: z.int().min(0).default(0),
  events: z.array(z.looseObject({ type: z.string({ error: '请写事件的种类 type' }) }), {
    error: '请写这一步的事件 events；没有就写 []',
  }),
});

function isKnown(mark: string): boolean {
  const [id] = mark.split(':');
  return rules.some((rule) => rule.id === id);
}

/** 案例的文字 */
export const caseText = z.strictObject({
  id: z.string({ error: '请写案例编号 id' }).regex(/^[a-z0-9-]+$/, '案例编号用小写英文和短横'),
  title: sentence('案例名 title'),
  asks: sentence('看案例时要想的问题 asks'),
  pack: z.custom<PackId>((id) => typeof id === 'string' && isPackId(id), '没有这个规则包；名字见 src/domain/profiles/index.ts'),
  electionDay: z.iso.date('选举日照 2026-09-20 的样子写'),
  /** 日志记全了哪些环节；没写的环节，没记不等于没做。 */
  covers: z.array(z.enum(phase.options), { error: '请写记全了哪些环节 covers；都没有记全就写 []' }),
  poll: z.custom<PollId>((id) => pollId.safeParse(id).success, '投票编号照 first#1 的样子写').default('first#1'),
  people: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
  kin: z.array(z.looseObject({})).default([]),
  /** 另有几位不用写名字的登记村民，只在发票、算总数时用 */
  crowd: z.int().min(0).max(3000, '没有名字的村民至多 3000 人').default(0),
  steps: z.array(step).min(1, '案例至少一步'),
  /** 评判应有的发现：规则编号，后来改好的加 :repaired，有疑问的加 :doubt。一处一个，次序不论。 */
  finds: z.array(
    z.string().refine(isKnown, { error: ({ input }) => `没有「${String(input)}」这条规则；编号见 src/domain/rules` }),
    { error: '请写应有的发现 finds；合法的案例写 []' },
  ),
});
export type CaseText = z.infer<typeof caseText>;
