import { dateOf } from './calendar.ts';
import type { ElectionRecord } from './record.ts';
import type { Relation } from '../profiles/params.ts';
import { isPoll, kindOf, type Day, type Minute, type PollKind, type Ref } from '../terms/ids.ts';
import type { WorkerRole } from '../terms/poll-worker.ts';

const postNames: Readonly<Record<string, string>> = { chair: '主任', 'vice-chair': '副主任', member: '委员' };

const pollNames: Record<PollKind, string> = {
  first: '首次投票',
  primary: '预选',
  revote: '再次投票',
  supplementary: '另行选举',
  repeat: '重新选举',
  recall: '罢免投票',
  'by-election': '补选',
  'party-assembly': '党员大会选举',
};

/** 岗位名 */
export const roleNames: Record<WorkerRole, string> = {
  scrutineer: '监票人',
  teller: '计票人',
  reader: '唱票人',
  verifier: '验证员',
  issuer: '发票员',
  scribe: '代写人',
  carrier: '流动票箱工作人员',
  steward: '秩序员',
};

/** 亲属怎么念 */
export const relationNames: Record<Relation, string> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
};

const numbered: Readonly<Record<string, string>> = {
  D: '号文书',
  O: '号申诉',
  M: '次会议',
  K: '号异议',
  Q: '号罢免要求',
  R: '号举报',
  P: '号信访事项',
};

/** 念名字：人念姓名，票箱、会场、选票、文书、申诉、举报之类念第几号，投票念种类。 */
export function nameOf({ people, polls }: ElectionRecord, ref: Ref): string {
  if (isPoll(ref)) return pollNames[kindOf(ref)];
  const post = postNames[ref];
  if (post !== undefined) return post;
  const number = ref.slice(1);
  if (ref.startsWith('V')) return people.get(ref as `V${number}`)?.name ?? `村民 ${number}`;
  if (ref.startsWith('B')) return isMobile(polls, ref) ? `${number} 号流动票箱` : `${number} 号票箱`;
  if (ref.startsWith('S')) return number === '1' ? '中心会场' : `${number} 号投票站`;
  if (ref.startsWith('T')) return `第 ${number} 张票`;
  const kind = numbered[ref.charAt(0)] ?? '';
  return ref.startsWith('M') ? `第 ${number} ${kind}` : `${number} ${kind}`;
}

function isMobile(polls: ElectionRecord['polls'], box: Ref): boolean {
  return [...polls.values()].some(({ MobileBoxArranged }) => MobileBoxArranged.some((each) => each.box === box));
}

/** 念日子：12 月 20 日。 */
export function spellDay(day: Day): string {
  const { month, day: date } = dateOf(day);
  return `${month} 月 ${date} 日`;
}

/** 念日期：2026 年 12 月 20 日。 */
export function spellDate(day: Day): string {
  return `${dateOf(day).year} 年 ${spellDay(day)}`;
}

/** 念时刻：485 念成 08:05。 */
export function spellMinute(minute: Minute): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
