import { candidatesFor, postsOf, seatsFor } from '../../engine/poll-facts.ts';
import { sum } from '../../engine/collections.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId, Post } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';
import { nominatedPolls } from './nominations.ts';

type Margins = ParamValues<'margins'>['margins'];

export const nomMore = defineRule({
  id: 'nom-more',
  title: '候选人要多于应选名额，差额数照规定',
  uses: ['moreThanSeats'],
  mayUse: ['margins'],
  consequence: 'curable',
  remedy: {
    says: '少了的再组织提名，多了的预选；照差额数重新公布名单，天数不够的推迟选举日',
    by: ['FormalListPublished', 'CandidateAdded', 'ElectionDayMoved'],
    until: 'PollOpened',
  },
  mistakes: ['M041'],
  check(record, { margins }) {
    return nominatedPolls(record).flatMap(([id, poll]) =>
      poll.FormalListPublished.length === 0 ? [] : postsOf(poll).flatMap((post) => wrongNumber(id, poll, { post, margins })),
    );
  },
});

/** 公布的时候就不够的；公布以后有人退出才不够的，由递补那条规则说。 */
function wrongNumber(
  id: PollId,
  poll: PollRecord,
  { post, margins }: { readonly post: Post; readonly margins: Margins | undefined },
): Breach[] {
  const seats = seatsFor(poll, post);
  const list = poll.FormalListPublished.at(-1);
  const published = list?.candidates.filter((each) => each.post === post).length ?? 0;
  const now = candidatesFor(poll, post).length;
  const { least, most } = margins?.[post] ?? { least: 1, most: Number.MAX_SAFE_INTEGER };
  const found = (says: Text, doubt?: string): Breach[] => [
    { because: list ? [list.seq] : [], about: [post, id], says, ...(doubt !== undefined && { doubt }) },
  ];
  if (Math.max(now, published) < seats + least) {
    const says = text`${post}应选 ${seats} 名，列了 ${published} 名候选人，至少应当多 ${least} 名`;
    const isMoreInAll =
      margins === undefined && published > 0 && totalOf(poll) > sum(postsOf(poll), (each) => seatsFor(poll, each));
    return found(says, isMoreInAll ? '国法写候选人多于应选名额，没有写每项职务分别要多；合起来是多的' : undefined);
  }
  if (Math.min(now, published) <= seats + most) return [];
  return found(text`${post}应选 ${seats} 名，列了 ${now} 名候选人，至多可以多 ${most} 名`);
}

function totalOf(poll: PollRecord): number {
  return sum(postsOf(poll), (post) => candidatesFor(poll, post).length);
}
