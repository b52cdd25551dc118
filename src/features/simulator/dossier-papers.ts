import { groupBy, sortBy } from '../../domain/engine/collections.ts';
import { allCandidates, candidatesFor, pollOf, postsOf, proxiesIn, workersOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../domain/engine/record.ts';
import { registeredCount } from '../../domain/engine/roll.ts';
import type { PersonId, Ref } from '../../domain/terms/ids.ts';
import { nameOf, relationNames, roleNames, spellMinute } from '../../simulator/naming.ts';
import { currentPoll } from '../../simulator/offers/offers.ts';
import { papersAfter, papersBefore } from './phase-papers.ts';

/** 卷宗里的一件：题目、有没有、有了盖什么章、翻开看见的一行行字。 */
export interface DossierPaper {
  readonly title: string;
  readonly has: boolean;
  readonly stamp: string;
  readonly lines: readonly string[];
}

type Naming = (ref: Ref) => string;

/** 卷宗：照档案列，只抄事实，不说对错；谁托谁、谁是候选人的近亲属，都翻得出来。 */
export function dossierOf(record: ElectionRecord): readonly DossierPaper[] {
  const poll = pollOf(record, currentPoll(record));
  const name = (ref: Ref) => nameOf(record, ref);
  return [
    ...papersBefore(record),
    paper(counted('登记名单', registeredCount(record) ?? 0, '人'), record.RollPublished.length > 0, '已贴', rollLines(record)),
    ...peoplePapers(record, poll, name),
    noticePaper(poll, name),
    ...arrangedPapers(poll, name),
    paper('计票单', poll.BoxCounted.length > 0, '已填', sheetLines(poll, name)),
    paper('选举结果报告单', record.DocumentWritten.length > 0, '已填'),
    paper('封存的选票', poll.BallotsSealed.length > 0, '已封'),
    ...papersAfter(record),
  ];
}

function paper(title: string, has: boolean, stamp: string, lines: readonly string[] = []): DossierPaper {
  return { title, has, stamp, lines };
}

/** 还没有的不写 0：名册上有人，名单还没有贴，写 0 会看错。 */
function counted(title: string, count: number, unit: string): string {
  return count === 0 ? title : `${title} ${count} ${unit}`;
}

/** 候选人和他们的近亲属 */
function peoplePapers(record: ElectionRecord, poll: PollRecord, name: Naming): readonly DossierPaper[] {
  const candidates = [...allCandidates(poll)];
  const byPost = postsOf(poll).map((post) => `${name(post)}：${candidatesFor(poll, post).map(name).join('、')}`);
  const kin = candidates.map((person) => kinLine(record, person));
  return [
    paper(counted('正式候选人', candidates.length, '名'), poll.FormalListPublished.length > 0, '已贴', byPost),
    paper('候选人的近亲属', candidates.length > 0, '已记', kin),
  ];
}

/** 人手、流动票箱、委托 */
function arrangedPapers(poll: PollRecord, name: Naming): readonly DossierPaper[] {
  const workers = workersOf(poll);
  const posted = workers.map(({ person, role, place }) => `${roleNames[role]} ${name(person)}（${name(place)}）`);
  return [
    paper(counted('工作人员', workers.length, '名'), poll.WorkersChosen.length > 0, '已定', posted),
    ...poll.MobileBoxArranged.map(({ box, voters }) =>
      paper(`用${name(box)}的 ${voters.length} 人`, poll.MobileBoxListPublished.length > 0, '已贴', [
        voters.map(name).join('、'),
      ]),
    ),
    paper(counted('委托', proxiesIn(poll).length, '份'), poll.ProxiesPublished.length > 0, '已贴', proxyLines(poll, name)),
  ];
}

function sheetLines({ BoxCounted }: PollRecord, name: Naming): readonly string[] {
  return BoxCounted.map(
    ({ box, papers, void: spoiled, blank }) => `${name(box)}：${papers} 张，无效 ${spoiled} 张，弃权 ${blank} 张`,
  );
}

function noticePaper({ PollNoticePublished }: PollRecord, name: Naming): DossierPaper {
  const notice = PollNoticePublished.at(-1);
  if (notice === undefined) return paper('投票公告', false, '已贴');
  const hours = `${spellMinute(notice.from)}–${spellMinute(notice.to)}`;
  const lines = [`提前 ${notice.pollingOn - notice.on} 天贴出`, `地点：${notice.venues.map(name).join('、')}`];
  return paper(`投票公告 ${hours}`, true, '已贴', lines);
}

/** 名单一组几人 */
function rollLines({ roll, people }: ElectionRecord): readonly string[] {
  const groups = groupBy([...roll], (person) => people.get(person)?.group ?? 0);
  return sortBy([...groups], ([group]) => [group]).map(([group, members]) => `第 ${group} 组 ${members.length} 人`);
}

function kinLine(record: ElectionRecord, person: PersonId): string {
  const kin = [...(record.kin.get(person) ?? [])].filter(([id]) => record.roll.has(id));
  const said = kin.map(([id, relation]) => `${relationNames[relation]} ${nameOf(record, id)}`).join('、');
  return `${nameOf(record, person)}：${said === '' ? '名单上没有' : said}`;
}

/** 照受托人列：谁拿着哪几个人的委托，怎么写的。 */
function proxyLines(poll: PollRecord, name: Naming): readonly string[] {
  const forms = { letter: '书面', photo: '手机照片', oral: '口头' } as const;
  return [...groupBy(proxiesIn(poll), ({ holder }) => holder)].map(([holder, held]) => {
    const absentees = held.map(({ absentee, form }) => `${name(absentee)}（${forms[form]}）`);
    return `${name(holder)} 受托 ${held.length} 份：${absentees.join('、')}`;
  });
}
