import { groupBy, sum } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { postsOf, seatsFor } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PersonId, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { isByRightNominator, nominatedPolls, nominationsFor } from './nominations.ts';

type Nomination = Recorded<'NominationMade'>;
type Nominator = PersonId | 'party-organisation';

export const nomCap = defineRule({
  id: 'nom-cap',
  title: '一个提名人提名的人数，不得多于应选名额',
  uses: ['nominationCap'],
  consequence: 'curable',
  remedy: {
    says: '超过名额的那份提名请提名人重写；只靠它上名单的人去掉，重新公布。超了怎样处理条文没有写，先请示上级',
    by: ['NomineesPublished', 'FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: ['M043'],
  check(record) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      const nominations = nominationsFor(record, id).filter(isByRightNominator);
      const published = (poll.FormalListPublished.at(-1)?.candidates ?? poll.NomineesPublished.at(-1)?.nominees ?? []).map(
        ({ person }) => person,
      );
      const byNominator = groupBy(
        nominations.flatMap((nomination) => nominatorsOf(nomination).map((nominator) => ({ nominator, nomination }))),
        ({ nominator }) => nominator,
      );
      const over = new Map(
        [...byNominator].flatMap(([nominator, each]) => {
          const own = each.map(({ nomination }) => nomination);
          const excess = excessOf(poll, own);
          return excess === undefined ? [] : [[nominator, { own, ...excess }] as const];
        }),
      );
      // 另有别人依法提名的，去掉这份也站得住。
      const dependsOn = (person: PersonId) =>
        nominations.every((each) => each.nominee !== person || nominatorsOf(each).some((nominator) => over.has(nominator)));
      return [...over].flatMap(([nominator, { own, count, seats, isOpen }]): Breach[] => {
        const accepted = own.filter(({ nominee }) => published.includes(nominee) && dependsOn(nominee));
        return accepted.length === 0 ? [] : [breachBy(id, nominator, { accepted, count, seats, isOpen })];
      });
    });
  },
});

function nominatorsOf({ by = 'villagers', proposers = [] }: Nomination): readonly Nominator[] {
  return by === 'party-organisation' ? [by] : proposers;
}

interface Excess {
  readonly count: number;
  readonly seats: number;
  /** 合起来没有超过全部名额，只是某项职务超过了 */
  readonly isOpen: boolean;
}

/** 提名的人数（同一人只算一个）比应选名额多出来没有；没有记过名额的，比不出来。 */
function excessOf(poll: PollRecord, own: readonly Nomination[]): Excess | undefined {
  const posts = postsOf(poll);
  const count = new Set(own.map(({ nominee }) => nominee)).size;
  const seats = sum(posts, (post) => seatsFor(poll, post));
  if (seats === 0) return undefined;
  if (count > seats) return { count, seats, isOpen: false };
  const of = (post: (typeof posts)[number]) => new Set(own.flatMap((each) => (each.post === post ? each.nominee : []))).size;
  const post = posts.find((each) => of(each) > seatsFor(poll, each));
  return post === undefined ? undefined : { count: of(post), seats: seatsFor(poll, post), isOpen: true };
}

function breachBy(
  id: PollId,
  nominator: Nominator,
  { accepted, count, seats, isOpen }: Excess & { readonly accepted: readonly Nomination[] },
): Breach {
  return {
    because: accepted.map(({ seq }) => seq),
    about: nominator === 'party-organisation' ? [id] : [nominator, id],
    says:
      nominator === 'party-organisation'
        ? text`村党组织提名了 ${count} 人，应选 ${seats} 名，照样当有效`
        : text`${nominator} 提名了 ${count} 人，应选 ${seats} 名，照样当有效`,
    ...(isOpen && { doubt: '合起来没有超过全部应选名额，只是一项职务超过了；是不是按职务分别数，条例没有写' }),
  };
}
