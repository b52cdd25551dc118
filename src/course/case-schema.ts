import { z } from 'zod';
import { eventSchemas, type ElectionEvent, type EventType } from '../domain/engine/events/index.ts';
import { phase } from '../domain/engine/events/opening.ts';
import { isPackId, type PackId } from '../domain/profiles/index.ts';
import { pollId, type Day, type PollId } from '../domain/terms/ids.ts';
import type { Person } from '../domain/terms/person.ts';

/**
 * 案例：一段真能评判的选举日志，按讲述的步子分开写。
 * 作者写 D-3、08:30、谁做了什么；这里补齐日期、钟点和没写的村情，逐件照事件模式核对。
 */
const sentence = (what: string) =>
  z
    .string({ error: `请写${what}` })
    .trim()
    .min(1, `请写${what}`);
const dayPattern = /^D(?:[+-]\d{1,3})?$/;
const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const fromElectionDay = z
  .string({ error: '请写日子 on，照 D-3、D、D+1 的样子' })
  .regex(dayPattern, '日子照 D-3、D、D+1 的样子写');
const clock = z.string().regex(clockPattern, '钟点照 08:30 的样子写，加引号');

const step = z.strictObject({
  on: fromElectionDay,
  at: clock.optional(),
  says: sentence('这一步的事 says'),
  events: z.array(z.looseObject({ type: z.string({ error: '请写事件的种类 type' }) }), {
    error: '请写这一步的事件 events；没有就写 []',
  }),
});

const caseShape = z.strictObject({
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
  steps: z.array(step).min(1, '案例至少一步'),
  /** 评判应有的发现：规则编号，后来改好的加 :repaired，有疑问的加 :doubt。一处一个，次序不论。 */
  finds: z.array(z.string(), { error: '请写应有的发现 finds；合法的案例写 []' }),
});
type CaseText = z.infer<typeof caseShape>;

export interface CaseStep {
  readonly on: Day;
  readonly at: string | undefined;
  /** 距选举日几天，照作者写的 */
  readonly when: string;
  readonly says: string;
  readonly events: readonly ElectionEvent[];
}

export interface WorkedCase extends Pick<CaseText, 'id' | 'title' | 'asks' | 'pack' | 'finds'> {
  readonly names: ReadonlyMap<string, string>;
  readonly opening: readonly ElectionEvent[];
  readonly steps: readonly CaseStep[];
}

/** 案例文件 cases.yaml：一课一到三个案例 */
export const casesSchema = z
  .array(
    caseShape.transform((text, context) => compiled(text, context.addIssue.bind(context))),
    { error: '案例文件要写成一列，每个以 - id: 开头' },
  )
  .min(1, '一课至少一个案例')
  .max(3, '一课至多三个案例');

/** 作者写的一件事：还没有核对过 */
type Written = { readonly type: string } & Readonly<Record<string, unknown>>;
type Complain = (issue: { code: 'custom'; path: PropertyKey[]; message: string; input: unknown }) => void;

function compiled(text: CaseText, complain: Complain): WorkedCase {
  const electionDay = dayOf(text.electionDay);
  const fault = (path: PropertyKey[], message: string) => complain({ code: 'custom', path, message, input: undefined });
  const steps = text.steps.map(({ on, at, says, events }, index): CaseStep => ({
    on: dayFrom(on, electionDay),
    at,
    when: on,
    says,
    events: (events.length === 0 ? [{ type: 'TimePassed' }] : events).flatMap((written, place) => {
      const when = { on: dayFrom(on, electionDay), ...(at !== undefined && { at: minuteOf(at) }) };
      const event = { ...inheritedBy(written.type, text.poll), ...when, ...timesIn(written, electionDay) };
      return checked(event, (message) => fault(['steps', index, 'events', place], message));
    }),
  }));
  const opening = openingOf(text, electionDay, steps).flatMap((event) =>
    checked(event, (message) => fault(['people'], message)),
  );
  const names = new Map(text.people.map(({ id, name }) => [id, name]));
  return { id: text.id, title: text.title, asks: text.asks, pack: text.pack, finds: text.finds, names, opening, steps };
}

/** 日志从选举日多少天以前记起：比哪个省的硬点都早，该做没做的才看得出来。 */
const daysKnownBefore = 60;

/** 开头三件事：开卷、村情、定选举日，由案例的头部推出。 */
function openingOf({ covers, people, kin }: CaseText, electionDay: Day, steps: readonly CaseStep[]): readonly Written[] {
  const from = Math.min(electionDay - daysKnownBefore, ...steps.map(({ on }) => on));
  const to = Math.max(electionDay, ...steps.map(({ on }) => on));
  const villagers = people.map((written, index) => ({ ...villagerDefaults(index, electionDay), ...written }));
  return [
    { type: 'RecordOpened', on: from, covers, from, to },
    { type: 'VillageKnown', on: from, people: villagers, kin },
    { type: 'ElectionDayFixed', on: from, electionDay },
  ];
}

/** 没写的村情：四十岁、本村户籍、住在本村、一人一户；要紧的由案例写明。 */
function villagerDefaults(index: number, electionDay: Day): Omit<Person, 'id' | 'name'> {
  return {
    sex: 'male',
    born: electionDay - 40 * 366,
    household: `H${index + 1}`,
    group: 1,
    hukou: 'here',
    lives: 'here',
    rights: 'full',
  };
}

function inheritedBy(type: string, poll: PollId): { poll?: PollId } {
  return isEventType(type) && 'poll' in eventSchemas[type].shape && type !== 'DocumentWritten' ? { poll } : {};
}

function checked(event: Written, complain: (message: string) => void): readonly ElectionEvent[] {
  if (!isEventType(event.type)) {
    complain(`没有「${event.type}」这种事；种类见 src/domain/engine/events`);
    return [];
  }
  const parsed = eventSchemas[event.type].safeParse(event);
  if (parsed.success) return [parsed.data];
  complain(
    `${event.type} 这件事写得不全或者多写了：${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('；')}`,
  );
  return [];
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(eventSchemas, type);
}

function dayOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function dayFrom(written: string, electionDay: Day): Day {
  return electionDay + Number(written.slice(1) || '0');
}

function minuteOf(written: string): number {
  const [hours = 0, minutes = 0] = written.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 事件里写的 D-3、08:30 换成绝对日和分钟 */
function timesIn(written: Written, electionDay: Day): Written {
  const values = Object.entries(written).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'string') return [name, value];
    if (dayPattern.test(value)) return [name, dayFrom(value, electionDay)];
    return [name, clockPattern.test(value) ? minuteOf(value) : value];
  });
  return { type: written.type, ...Object.fromEntries<unknown>(values) };
}
