import { hasTurned } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { electionDayOf, type Standing } from '../../engine/roll.ts';
import { covers } from '../../engine/scope.ts';
import type { OutsiderTerms } from '../../profiles/params/registration.ts';
import type { Day, PersonId, Seq } from '../../terms/ids.ts';
import type { Person } from '../../terms/person.ts';
import { bodyOf } from '../preparation/meetings.ts';
import { evidenceOf } from './wishes.ts';

/** 户籍不在本村的人，登记要的一样：还缺什么；doubt 是说不准。 */
export interface Gap {
  readonly lacks: string;
  readonly doubt?: string;
  readonly because?: Seq;
}

const openYearEnd = '满一年算到登记那天还是选举日，条文没有写；他登记时不满、到选举日满';

/** 还缺哪几样：没有记的不说；要拿「没有」说事的，先看日志管不管。 */
export function gapsOf(record: ElectionRecord, person: Person, standing: Standing, terms: OutsiderTerms): readonly Gap[] {
  return [
    ...lengthGap(record, person, standing.by.on, terms),
    ...applicationGap(record, standing, terms),
    ...proofGap(record, standing, terms),
    ...meetingGap(record, standing),
  ];
}

/** 从哪天起住在这里、在这里从事村务，各到 on 那天满没有满年数；一样都看不出的，不知道。 */
function hasStayed({ lives, livesSince, worksSince }: Person, { years, through }: OutsiderTerms, on: Day): boolean | undefined {
  const works = through === 'residence' ? undefined : worksSince;
  const since = [works, lives === 'here' ? livesSince : undefined].filter((day) => day !== undefined);
  if (since.some((day) => hasTurned(years, day, on))) return true;
  return lives === 'here' && livesSince === undefined ? undefined : false;
}

function lengthGap(record: ElectionRecord, person: Person, on: Day, terms: OutsiderTerms): readonly Gap[] {
  if (hasStayed(person, terms, on) !== false) return [];
  const electionDay = electionDayOf(record);
  const lacks = `${terms.through === 'residence' ? '居住' : '居住或者从事村务工作'}没有满 ${terms.years} 年`;
  const isLater = electionDay !== undefined && hasStayed(person, terms, electionDay) === true;
  return [{ lacks, ...(isLater && { doubt: openYearEnd }) }];
}

function applicationGap(record: ElectionRecord, standing: Standing, { application }: OutsiderTerms): readonly Gap[] {
  const filed = applicationOf(record, standing.person);
  if (filed === undefined) {
    const hasPaper = evidenceOf(standing)?.includes('written-application') === true;
    return hasPaper || !covers(record, 'registration') ? [] : [{ lacks: '没有本人的申请' }];
  }
  return application === 'written' && !filed.written ? [{ lacks: '申请不是书面的', because: filed.seq }] : [];
}

function proofGap(record: ElectionRecord, standing: Standing, { proof }: OutsiderTerms): readonly Gap[] {
  if (proof === null) return [];
  const filed = applicationOf(record, standing.person);
  const kept = evidenceOf(standing);
  if (filed === undefined && kept === undefined) return [];
  return [...(filed?.shows ?? []), ...(kept ?? [])].includes(proof) ? [] : [{ lacks: '没有户籍地出具的未参加选举的证明' }];
}

/** 会议同意：会上表决过的看表决；没有表决过的，会议归这本日志管，或者凭据里没有会议记录，才说没有。 */
function meetingGap(record: ElectionRecord, standing: Standing): readonly Gap[] {
  const vote = voteOn(record, standing.person);
  if (vote !== undefined) {
    if (!vote.passed) return [{ lacks: '会议没有同意', because: vote.seq }];
    return isRightBody(record, vote) ? [] : [{ lacks: '表决的不是村民会议或者村民代表会议', because: vote.seq }];
  }
  const kept = evidenceOf(standing);
  const isKnown = covers(record, 'preparation') || (kept !== undefined && !kept.includes('meeting-minutes'));
  return isKnown && covers(record, 'registration') ? [{ lacks: '没有经村民会议或者村民代表会议同意' }] : [];
}

function applicationOf({ ApplicationFiled }: ElectionRecord, id: PersonId): Recorded<'ApplicationFiled'> | undefined {
  return lastOf(ApplicationFiled, ({ person }) => person === id);
}

function voteOn({ MotionVoted }: ElectionRecord, id: PersonId): Recorded<'MotionVoted'> | undefined {
  return lastOf(MotionVoted, ({ matter, person }) => matter === 'non-resident' && (person === undefined || person === id));
}

/** 没有记过通知的会，看不出是哪种会，不说它不对。 */
function isRightBody(record: ElectionRecord, { meeting }: Recorded<'MotionVoted'>): boolean {
  const body = bodyOf(record, meeting);
  return body === undefined || body === 'villagers' || body === 'representatives';
}

/** 样样都齐：期限满了、本人来申请过、要的证明有了、会议同意了。记得不全的不算齐。 */
export function isComplete(record: ElectionRecord, person: Person, standing: Standing, terms: OutsiderTerms): boolean {
  const filed = applicationOf(record, standing.person);
  return (
    filed !== undefined &&
    hasStayed(person, terms, standing.by.on) === true &&
    voteOn(record, standing.person)?.passed === true &&
    gapsOf(record, person, standing, terms).length === 0
  );
}
