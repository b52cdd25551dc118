import { groupBy } from '../../engine/collections.ts';
import type { PollRecord, ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { posts, type PersonId, type PollId, type Post } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { answerOf, isByRightNominator, listedNow, nominatedPolls, nominationsFor } from './nominations.ts';

export const nomOnePost = defineRule({
  id: 'nom-one-post',
  title: '被提名两项以上职务的，本人书面确认只作一项的候选人',
  uses: ['onePost'],
  consequence: 'curable',
  remedy: {
    says: '请他书面写明竞选哪一项，名单上只留这一项，重新公布',
    by: ['FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M044'],
  check(record) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const byPerson = groupBy(listedNow(poll), ({ person }) => person);
      return [...byPerson].flatMap(([person, places]): Breach[] => {
        if (places.length < 2) return places.flatMap(({ post }) => unchosen(record, [id, poll], { person, post }));
        const because = poll.FormalListPublished.slice(-1).map(({ seq }) => seq);
        return [{ because, about: [person, id], says: text`${person} 同时列为 ${places.length} 项职务的候选人` }];
      });
    });
  },
});

/** 提名了几项、只列一项的：名单公布以前要有他书面确认这一项。后来补的，算补做了。 */
function unchosen(
  record: ElectionRecord,
  [id, poll]: readonly [PollId, PollRecord],
  { person, post }: { readonly person: PersonId; readonly post: Post },
): Breach[] {
  const list = poll.FormalListPublished.find(({ candidates }) => candidates.some((each) => each.person === person));
  const own = nominationsFor(record, id).filter((each) => each.nominee === person && isByRightNominator(each));
  const nominatedFor = posts.filter((each) => own.some((nomination) => nomination.post === each));
  if (list === undefined || nominatedFor.length < 2) return [];
  const answer = answerOf(record, { person, post });
  const isChosen = answer?.accepts === true && answer.written;
  if (isChosen && answer.seq < list.seq) return [];
  const isOral = answer?.accepts === true && !answer.written;
  return [
    {
      because: [...own.map(({ seq }) => seq), list.seq],
      about: [person, id],
      says: isOral
        ? text`${person} 被提名 ${nominatedFor.length} 项职务，只口头说竞选${post}，没有书面确认`
        : text`${person} 被提名 ${nominatedFor.length} 项职务，没有先书面确认竞选${post}，就列上了名单`,
      duty: { what: 'NomineeAnswered', due: list.on, overtaken: true, ...(isChosen && { done: answer.on }) },
    },
  ];
}
