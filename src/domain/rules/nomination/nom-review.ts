import { lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { answerOf, failedReview, listedNow, nominatedPolls, nominationsFor } from './nominations.ts';

type Law = ParamValues<'qualificationReview'>['qualificationReview'];
type List = Recorded<'NomineesPublished' | 'FormalListPublished'>;

const levelWords = { committee: '选委会', township: '乡镇', county: '县级' } as const;

export const nomReview = defineRule({
  id: 'nom-review',
  title: '被提名的人先审查资格，再公布',
  uses: ['qualificationReview'],
  consequence: 'curable',
  remedy: {
    says: '马上补审；没有通过的从名单上去掉，不够差额的补上，重新公布',
    by: ['NomineeReviewed', 'FormalListPublished', 'NomineesPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M047'],
  check(record, { qualificationReview: law }) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const unreviewed = unreviewedIn(record, [id, poll], law);
      const known = new Set(unreviewed.flatMap(({ about }) => about));
      const late = lateIn(record, id, law).filter(({ about }) => !about.some((ref) => ref !== id && known.has(ref)));
      return [...unreviewed, ...failedIn(record, [id, poll]), ...late];
    });
  },
});

/** 最早写上他的那份名单：被提名人名单或者正式名单 */
function listWith({ NomineesPublished, FormalListPublished }: PollRecord, person: PersonId): List | undefined {
  return (
    NomineesPublished.find(({ nominees }) => nominees.some((each) => each.person === person)) ??
    FormalListPublished.find(({ candidates }) => candidates.some((each) => each.person === person))
  );
}

function reviewBy(record: ElectionRecord, person: PersonId, level: Law['by'][number]): Recorded<'NomineeReviewed'> | undefined {
  return record.NomineeReviewed.find((each) => each.nominee === person && each.level === level);
}

/** 公布以前该审的几级没有审完；后来补审的，算补做了。 */
function unreviewedIn(record: ElectionRecord, [id, poll]: readonly [PollId, PollRecord], { by }: Law): Breach[] {
  const lists = [...poll.NomineesPublished.slice(-1).map(({ nominees }) => nominees), listedNow(poll)];
  const persons = [...new Set(lists.flat().map(({ person }) => person))];
  return persons.flatMap((person): Breach[] => {
    const list = listWith(poll, person);
    if (list === undefined) return [];
    const reviews = by.map((level) => ({ level, review: reviewBy(record, person, level) }));
    const missing = reviews.filter(({ review }) => review === undefined || review.seq > list.seq);
    const [first] = missing;
    if (first === undefined) return [];
    const done = missing.every(({ review }) => review !== undefined)
      ? Math.max(...missing.map(({ review }) => review?.on ?? 0))
      : undefined;
    return [
      {
        because: [list.seq],
        about: [person, id],
        says: [{ ref: person }, ` 的资格没有经过${missing.map(({ level }) => levelWords[level]).join('、')}审查，就公布了`],
        duty: { what: 'NomineeReviewed', due: list.on, overtaken: true, ...(done !== undefined && { done }) },
      },
    ];
  });
}

/** 没有通过的，仍在正式名单上；正式名单还没有公布的，看被提名人名单。 */
function failedIn(record: ElectionRecord, [id, poll]: readonly [PollId, PollRecord]): Breach[] {
  const nominees = poll.NomineesPublished.at(-1)?.nominees ?? [];
  const onList = poll.FormalListPublished.length > 0 ? listedNow(poll) : nominees;
  return [...new Set(onList.map(({ person }) => person))].flatMap((person): Breach[] => {
    const failed = failedReview(record, person);
    if (failed === undefined) return [];
    return [{ because: [failed.seq], about: [person, id], says: text`${person} 的资格审查没有通过，仍列在公布的名单上` }];
  });
}

/** 写了天数的：从最近一次提名算起；本人不接受的不用审。 */
function lateIn(record: ElectionRecord, id: PollId, { by, within }: Law): Breach[] {
  if (within === null) return [];
  const nominations = nominationsFor(record, id);
  return [...new Set(nominations.map(({ nominee }) => nominee))].flatMap((person): Breach[] => {
    const last = lastOf(nominations, ({ nominee }) => nominee === person);
    if (last === undefined || answerOf(record, { person, post: last.post })?.accepts === false) return [];
    const due = lastDayWithin(last.on, within);
    const reviews = by.map((level) => reviewBy(record, person, level));
    const days = reviews.flatMap((review) => review?.on ?? []);
    const done = days.length === reviews.length ? Math.max(...days) : undefined;
    if (done !== undefined && done <= due) return [];
    const says = text`${person} 被提名后 ${within} 日里没有审查完资格`;
    return [
      {
        because: [last.seq],
        about: [person, id],
        says,
        duty: { what: 'NomineeReviewed', due, ...(done !== undefined && { done }) },
      },
    ];
  });
}
