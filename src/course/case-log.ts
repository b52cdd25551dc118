import { eventSchemas, type ElectionEvent, type EventType } from '../domain/engine/events/index.ts';
import type { Day, PersonId, PollId } from '../domain/terms/ids.ts';
import type { Person } from '../domain/terms/person.ts';
import { clockPattern, dayPattern, type CaseText } from './case-text.ts';

/** 案例的一步：哪天、几点、讲什么，做了哪几件事。 */
export interface CaseStep {
  readonly at: string | undefined;
  /** 距选举日几天，照作者写的 */
  readonly when: string;
  readonly says: string;
  readonly events: readonly ElectionEvent[];
}

/** 案例：一段真能评判的选举日志，按讲述的步子分开。 */
export interface WorkedCase extends Pick<CaseText, 'id' | 'title' | 'asks' | 'pack' | 'finds'> {
  readonly names: ReadonlyMap<string, string>;
  readonly opening: readonly ElectionEvent[];
  readonly steps: readonly CaseStep[];
}

/** 作者写的一件事：还没有核对过 */
type Written = { readonly type: string } & Readonly<Record<string, unknown>>;

/** 说哪里写错了：path 是案例里的位置 */
type Complain = (path: readonly (string | number)[], message: string) => void;

/** 写成日志：补齐日期、钟点、投票编号和没写的村情，逐件照事件模式核对。 */
export function caseLog(text: CaseText, complain: Complain): WorkedCase {
  const electionDay = dayOf(text.electionDay);
  const queue = crowdOf(text);
  const known = new Set<string>([...text.people.map(({ id }) => id), ...queue]);
  const steps = text.steps.map(({ on, at, says, issued, events }, index): CaseStep => {
    const when = { on: dayFrom(on, electionDay), ...(at !== undefined && { at: minuteOf(at) }) };
    const written = [...queue.splice(0, issued).map(issuedTo), ...events];
    const complete = (written.length === 0 ? [{ type: 'TimePassed' }] : written).flatMap((one) => {
      const event = { ...inheritedBy(one.type, text.poll), ...when, ...timesIn(one, electionDay) };
      const wrong = (message: string) => complain(['steps', index, 'events', events.indexOf(one)], message);
      for (const id of strangersIn(one, known)) wrong(`people 里没有 ${id} 这个人，先在那里写上他的编号和姓名`);
      return checked(event, wrong);
    });
    return { at, when: on, says, events: complete };
  });
  const opening = openingOf(text, electionDay).flatMap((event) => checked(event, (message) => complain(['people'], message)));
  const names = new Map(text.people.map(({ id, name }) => [id, name]));
  return { id: text.id, title: text.title, asks: text.asks, pack: text.pack, finds: text.finds, names, opening, steps };
}

/** 没有名字的村民，编号从 V10001 起，与写了名字的不相重。 */
function crowdOf({ crowd }: CaseText): PersonId[] {
  return Array.from({ length: crowd }, (_, index): PersonId => `V${10_001 + index}`);
}

/** 事里提到、村情里没有的人；没有写村情的案例不查。 */
function strangersIn(written: Written, known: ReadonlySet<string>): readonly string[] {
  const mentioned = JSON.stringify(written).match(/"V\d+"/g) ?? [];
  const ids = new Set(mentioned.map((quoted) => quoted.slice(1, -1)));
  return known.size === 0 ? [] : [...ids].filter((id) => !known.has(id));
}

function issuedTo(to: PersonId): Written {
  return { type: 'BallotsIssued', to, for: [to], papers: 1, proof: 'voter-card' };
}

/** 日志从选举日多少天以前记起：比哪个省的硬点都早，该做没做的才看得出来。 */
const daysKnownBefore = 60;

/** 开头几件事：开卷、村情、定选举日；有没名字的村民，还有现成的名册。 */
function openingOf(text: CaseText, electionDay: Day): readonly Written[] {
  const { covers, people, kin, steps } = text;
  const days = steps.map(({ on }) => dayFrom(on, electionDay));
  const from = Math.min(electionDay - daysKnownBefore, ...days);
  const to = Math.max(electionDay, ...days);
  const crowd = crowdOf(text);
  const villagers = [...people, ...crowd.map((id) => ({ id, name: '村民' }))].map((written, index) => ({
    ...villagerDefaults(index, electionDay),
    ...written,
  }));
  const roll = { type: 'RollPrepared', on: from, voters: villagers.map(({ id }) => id) };
  return [
    { type: 'RecordOpened', on: from, covers, from, to },
    { type: 'VillageKnown', on: from, people: villagers, kin },
    { type: 'ElectionDayFixed', on: from, electionDay },
    ...(crowd.length === 0 ? [] : [roll]),
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
