import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { rollOf } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { seatsFor } from '../../engine/poll-facts.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { at, isByRightNominator, isExcused, listedNow, nominatedPolls, nominationsFor, type Candidacy } from './nominations.ts';

type Law = ParamValues<'settledList'>['settledList'];
type List = Recorded<'FormalListPublished'>;
type Entry = readonly [PollId, PollRecord];

export const nomNoChange = defineRule({
  id: 'nom-no-change',
  title: '依法确定的候选人，谁也不得调整、变更',
  uses: ['settledList'],
  consequence: 'curable',
  remedy: {
    says: '照原来依法确定的名单恢复，重新公布；有人打招呼的记下来、报上级',
    by: ['FormalListPublished', 'CandidateAdded'],
    until: 'PollOpened',
  },
  mistakes: ['M042'],
  check(record, { settledList }) {
    return nominatedPolls(record).flatMap((entry) => {
      const removed = removedWithout(record, entry, settledList);
      const known = new Set(removed.flatMap(({ about }) => about.slice(0, 1)));
      return [...removed, ...rewritten(record, entry).filter(({ about }) => !about.slice(0, 1).some((ref) => known.has(ref)))];
    });
  },
});

/** 取消一人：不合意、有人不服不是理由；条文没有写可以因此取消的，只提示。说有法定情形的，归审查那条。 */
function removedWithout(record: ElectionRecord, [id, poll]: Entry, { cancelledFor }: Law): Breach[] {
  const listed = new Set(listedNow(poll).map(({ person }) => person));
  const latest = new Map(poll.CandidateRemoved.map((each) => [each.person, each]));
  return [...latest.values()].flatMap(({ person, ground, seq }): Breach[] => {
    if (listed.has(person) || ground === 'barred') return [];
    const facts = { because: [seq], about: [person, id] };
    if (ground === 'not-wanted') return [{ ...facts, says: text`上面不满意，就取消了候选人 ${person}` }];
    if (ground === 'others-complain') return [{ ...facts, says: text`有人不服，就取消了候选人 ${person}` }];
    const cleared = record.ConductInvestigated.filter(({ about }) => about === person).at(-1);
    if (cleared?.proven === false) return [{ ...facts, says: text`调查没有查实，仍取消了候选人 ${person}` }];
    if (cancelledFor.includes(ground)) return [];
    const doubt = '条例没有写可以因此取消候选人资格，只写了当选无效；先报乡镇、县级调查处理';
    return [{ ...facts, says: text`没有明文，取消了候选人 ${person}`, doubt }];
  });
}

/** 后来再公布的名单，与依法的名单比：少了没有退出的人，多了没有补上的人。 */
function rewritten(record: ElectionRecord, entry: Entry): Breach[] {
  const [id, poll] = entry;
  const [first, ...later] = poll.FormalListPublished;
  const last = later.at(-1);
  if (first === undefined || last === undefined || poll.PrimaryHeld.some(({ seq }) => seq > first.seq)) return [];
  const has = (all: readonly Candidacy[], { post, person }: Candidacy) => at(all, post).includes(person);
  const dropped = first.candidates.filter(
    (each) => !has(last.candidates, each) && mayStand(record, entry, each) && !isTwice(last, each),
  );
  const extra = last.candidates.filter(
    (each) => !has(first.candidates, each) && !isAddedBy(record, entry, { each, first, last }),
  );
  return [
    ...dropped.map(({ post, person }): Breach => {
      return {
        because: [first.seq, last.seq],
        about: [person, post, id],
        says: text`再公布的名单少了${post}候选人 ${person}，他没有退出`,
      };
    }),
    ...extra.map(({ post, person }): Breach => {
      const says = text`再公布的名单多了${post}候选人 ${person}，不是依法补上的`;
      return { because: [first.seq, last.seq], about: [person, post, id], says };
    }),
  ];
}

/** 原来就该列的：有人依法提名、有被选举权、没有退出。本来不该列的去掉，不算变更。 */
function mayStand(record: ElectionRecord, [id, poll]: Entry, { post, person }: Candidacy): boolean {
  const nominations = nominationsFor(record, id).filter(isByRightNominator);
  const isNominated = nominations.some((each) => each.nominee === person && each.post === post);
  const isRegistered = rollOf(record)?.has(person) ?? true;
  const isDeprived = record.people.get(person)?.rights === 'deprived';
  return isNominated && isRegistered && !isDeprived && !isExcused(record, poll, { post, person });
}

/** 原来列了两项职务，改成只列一项 */
function isTwice({ candidates }: List, { person }: Candidacy): boolean {
  return candidates.some((each) => each.person === person);
}

interface Addition {
  readonly each: Candidacy;
  readonly first: List;
  readonly last: List;
}

/** 依法补上的：递补、重新提名记了的；原来没有差额，提名补足的；审查改成通过的。 */
function isAddedBy(record: ElectionRecord, [id, poll]: Entry, { each, first, last }: Addition): boolean {
  const { post, person } = each;
  const isFilled = poll.CandidateAdded.some((one) => one.person === person && one.post === post && one.seq < last.seq);
  const nominations = nominationsFor(record, id).filter(isByRightNominator);
  const isNominated = nominations.some((one) => one.nominee === person && one.post === post);
  const left = [...poll.CandidateWithdrew, ...poll.CandidateRemoved].filter(({ seq }) => seq < last.seq).length;
  const wasShort = at(first.candidates, post).length - left <= seatsFor(poll, post);
  const isCleared = record.NomineeReviewed.some((one) => one.nominee === person && one.passed && one.seq > first.seq);
  return isFilled || (isNominated && (wasShort || isCleared));
}
