import { groupBy } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { Duty } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId, Seq } from '../../terms/ids.ts';
import { nextDecision, nextFormalList } from './committee-decisions.ts';
import type { Membership } from './memberships.ts';

type ExitWhen = ParamValues<'exitWhen'>['exitWhen'];

/** 引起退出的提名：from 以后的头一个决定以前应当退出；isDeclined 是本人说了不接受。 */
export interface Nominee {
  readonly nominee: PersonId;
  readonly made: Recorded<'NominationMade'>;
  readonly from: Seq;
  readonly isDeclined: boolean;
}

/** 法律没有写几天以内退出，这是本软件的读法。 */
const openDays =
  '法律只说应当退出，没有写几天；这里的读法是：被提名以后选委会再作决定以前就该退出，到公布正式候选人名单还没有退，才判错';
const declined = '被提名的人自己不接受，选委会成员还要不要退出，国法没有写明';

/** 被提名的人：各人头一次被提名；只管愿意接受的地方，表示接受、上了正式名单才算。 */
export function nomineesIn(record: ElectionRecord, exitWhen: ExitWhen): readonly Nominee[] {
  return [...groupBy(record.NominationMade, ({ nominee }) => nominee)].flatMap(([nominee, [made]]): Nominee[] => {
    if (made === undefined) return [];
    const accepted = acceptedAt(record, nominee);
    if (exitWhen === 'willing') {
      return accepted === undefined ? [] : [{ nominee, made, from: Math.max(made.seq, accepted), isDeclined: false }];
    }
    const answered = record.NomineeAnswered.some((answer) => answer.nominee === nominee);
    return [{ nominee, made, from: made.seq, isDeclined: answered && accepted === undefined }];
  });
}

/** 从哪件事起看得出他愿意：答复接受；没有答复过的，上了正式名单就是愿意。 */
function acceptedAt(record: ElectionRecord, nominee: PersonId): Seq | undefined {
  const yes = record.NomineeAnswered.find((answer) => answer.nominee === nominee && answer.accepts);
  if (yes !== undefined) return yes.seq;
  const lists = [...record.polls.values()].flatMap(({ FormalListPublished }) => FormalListPublished);
  const listed = lists.find(({ candidates }) => candidates.some(({ person }) => person === nominee));
  // 公布名单本身就是那一个决定，所以从它以前起算。
  return listed === undefined ? undefined : listed.seq - 1;
}

/** 应当退出而没有退出的一处 */
export interface Overstay {
  readonly because: readonly Seq[];
  readonly duty: Duty;
  readonly isOnFormalList: boolean;
  readonly doubt?: string;
}

/** 提名以后选委会又作了决定，此人那时还在里面；补进来以前就有的提名，由 vec-fill 说。 */
export function overstayOf(record: ElectionRecord, { since, until }: Membership, nominee: Nominee): Overstay | undefined {
  if (since.type === 'CommitteeMemberFilled' && nominee.from < since.seq) return undefined;
  const from = Math.max(nominee.from, since.seq);
  const decision = nextDecision(record, from);
  if (decision === undefined || (until !== undefined && until.seq < decision.seq)) return undefined;
  const list = nextFormalList(record, from);
  const isOnFormalList = list !== undefined && (until === undefined || until.seq > list.seq);
  const doubt = nominee.isDeclined ? declined : isOnFormalList ? undefined : openDays;
  const because = [nominee.made.seq, decision.seq, ...(isOnFormalList ? [list.seq] : []), ...(until ? [until.seq] : [])];
  return {
    because: [...new Set(because)],
    duty: { what: 'CommitteeMemberLeft', due: decision.on, overtaken: true, ...(until && { done: until.on }) },
    isOnFormalList,
    ...(doubt !== undefined && { doubt }),
  };
}
