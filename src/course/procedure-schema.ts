import { z } from 'zod';
import type { Phase } from '../domain/engine/events/index.ts';
import { phase } from '../domain/engine/events/opening.ts';
import { rules, type RuleId } from '../domain/rules/index.ts';
import { lines } from '../domain/timetable/lines.ts';
import { isMistakeId, type MistakeId } from './mistakes.ts';

/** 不在规程里的：开卷、外界的事；党内选举是另一本规则 */
const outside = ['opening', 'incident', 'party'] as const satisfies readonly Phase[];

/** 规程走过的环节，按先后。 */
export type ProcedurePhase = Exclude<Phase, (typeof outside)[number]>;
export const procedurePhases: readonly ProcedurePhase[] = phase.options.filter(
  (each): each is ProcedurePhase => !outside.some((other) => other === each),
);

/** 谁：牵头的、参加的都从这里选，名字前后一致。 */
export const parties = [
  '县级指导机构',
  '乡镇',
  '审计组织机关',
  '村党组织',
  '上届村委会',
  '村民会议或代表会议',
  '选委会',
  '工作人员',
  '监督机构',
  '候选人',
  '村民',
  '新一届村委会',
  '村委会',
  '信访部门',
] as const;

/** 天数、人数、比例、条号：各地不同，只从规则包来。 */
const lawNumber = /[\d０-９]|第[一二三四五六七八九十百]+[条款]|[一二三四五六七八九十百两]+(?:天|日|年|岁|个月|分之)/;

const phrase = (what: string, most: number) =>
  z
    .string({ error: `请写${what}` })
    .trim()
    .min(1, `请写${what}`)
    .max(most, `${what}不超过 ${most} 个字`)
    .refine((text) => !lawNumber.test(text), `${what}里不写天数、人数和条号：它们由规则包来`);

const list = <T extends z.ZodType>(what: string, item: T, { least, most }: { least: number; most: number }) =>
  z
    .array(item, { error: `请写${what}，写成一列` })
    .min(least, `${what}至少 ${least} 项`)
    .max(most, `${what}至多 ${most} 项`)
    .refine((items) => new Set(items.map((each) => JSON.stringify(each))).size === items.length, `${what}里有重复的，删去一个`);

const party = z.enum(parties, {
  error: ({ input }) => `没有「${String(input)}」这个名字，可用的：${parties.join('、')}`,
});

const rule = z.custom<RuleId>((text) => rules.some(({ id }) => id === text), {
  error: ({ input }) => `没有「${String(input)}」这条规则。编号用 npm run rules 查`,
});

const mistake = z.custom<MistakeId>((text) => typeof text === 'string' && isMistakeId(text), {
  error: ({ input }) => `没有「${String(input)}」这个错误编号，见 content/course/mistakes.yaml`,
});

const line = z.string({ error: '请写日程的编号' }).refine((text) => lines.some(({ id }) => id === text), {
  error: ({ input }) => `日程里没有「${String(input)}」这一行。编号见 src/domain/timetable/lines/`,
});

const form = z.strictObject({
  name: phrase('表名 name', 16),
  fields: list('栏目 fields', phrase('栏目', 16), { least: 2, most: 12 }),
});

/** 岔路：什么情形，转到哪一步 */
const branch = z.strictObject({
  when: phrase('情形 when', 24),
  to: z.string({ error: '请写转到哪一步 to' }),
});

/** 规程里的一步：谁来办、怎么办、用什么表、留什么、守哪些规则、常错在哪里。 */
export const stepSchema = z.strictObject({
  title: phrase('步名 title', 18),
  phase: z.enum(procedurePhases, { error: `环节 phase 写其中一个：${procedurePhases.join('、')}` }),
  leads: list('谁牵头 leads', party, { least: 1, most: 2 }),
  joins: list('谁参加 joins', party, { least: 0, most: 4 }),
  does: list('怎么办 does', phrase('一行', 40), { least: 3, most: 6 }),
  forms: list('用什么表 forms', form, { least: 1, most: 4 }),
  keep: list('留下什么 keep', phrase('一样凭据', 24), { least: 2, most: 6 }),
  /** 日程里的哪几行说的是这一步：期限从那里来 */
  lines: list('日程 lines', line, { least: 0, most: 6 }).default([]),
  rules: list('规则 rules', rule, { least: 0, most: 20 }),
  mistakes: list('常见错误 mistakes', mistake, { least: 0, most: 16 }),
  terms: list('名词 terms', phrase('名词', 16), { least: 1, most: 6 }),
  branches: list('岔路 branches', branch, { least: 1, most: 3 }).default([]),
});

export type StepText = z.infer<typeof stepSchema>;
