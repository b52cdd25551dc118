import { decideResult, type PollResult } from '../../engine/decide-result.ts';
import { reaches } from '../../engine/majority.ts';
import { pollOf } from '../../engine/poll-facts.ts';
import { ballotsRecovered, votesFor } from '../../engine/tally.ts';
import { isNear, tallyOf } from '../../engine/tally-of.ts';
import { nearRelatives } from '../../profiles/near-relatives.ts';
import { inForce } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import { first } from '../prepared-past.ts';
import { firstOf, isFirst, when, type Acts } from './amend.ts';
import { factsOf, recounted } from './recount.ts';

/** 首次投票就选完了：没有再次投票、另行选举，也没有等着审查的人。 */
export function isWhole(acts: Acts): boolean {
  const polls = new Set(acts.flatMap((event) => ('poll' in event ? event.poll : [])));
  return polls.size === 1 && polls.has(first) && firstOf(acts, 'WinnerReviewed').length === 0;
}

/** 在首次投票最后一项当选后面，再宣布一人 */
export function declaring(acts: Acts, post: Post, person: PersonId): Acts | undefined {
  const last = firstOf(acts, 'ElectedDeclared').at(-1);
  if (last === undefined) return undefined;
  return acts.flatMap((event) =>
    event === last ? [event, { type: 'ElectedDeclared', ...when(event), poll: first, post, person } as const] : [event],
  );
}

/** 首次投票照四川应当怎样 */
function resultIn(acts: Acts): PollResult | undefined {
  const tally = tallyOf(factsOf(acts), first, nearRelatives);
  return tally && decideResult(tally, inForce(sichuan2026));
}

export function electedIn(acts: Acts): readonly PersonId[] {
  return firstOf(acts, 'ElectedDeclared').map(({ person }) => person);
}

/** 一个没有过半数的候选人，与当选的人都不是近亲属 */
export function loserIn(acts: Acts): { readonly post: Post; readonly person: PersonId } | undefined {
  const record = factsOf(acts);
  const elected = electedIn(acts);
  const listed = new Set(
    firstOf(acts, 'FormalListPublished').flatMap(({ candidates }) => candidates.map(({ person }) => person)),
  );
  const losers = (resultIn(acts)?.posts ?? []).flatMap(({ post, short }) => short.map((person) => ({ post, person })));
  return losers.find(
    ({ person }) =>
      listed.has(person) && !elected.includes(person) && !elected.some((each) => isNear(record, nearRelatives, each, person)),
  );
}

/** 过了半数、票不如别人多的人，与他同职务里票最少的当选人 */
export function outrankedIn(acts: Acts): { readonly elected: PersonId; readonly outranked: PersonId } | undefined {
  const poll = pollOf(factsOf(acts), first);
  const ballots = ballotsRecovered(poll) ?? 0;
  const found = (resultIn(acts)?.posts ?? []).flatMap(({ post, elected, tied, held, womanFirst }) => {
    const last = elected.at(-1);
    const others = [...votesFor(poll, post)].filter(([person]) => ![...elected, ...tied, ...held].includes(person));
    const outranked = others.find(([, got]) => reaches('more-than-half', got, ballots))?.[0];
    return last === undefined || outranked === undefined || womanFirst !== undefined ? [] : [{ elected: last, outranked }];
  });
  return found[0];
}

/** 当选的人里没有一名妇女：把当选的妇女都改成男子，还有妇女候选人，委员也选满了的才算。 */
export function withoutWomen(acts: Acts): Acts | undefined {
  const elected = new Set(electedIn(acts));
  const changed = acts.map((event) => {
    if (event.type !== 'VillageKnown') return event;
    return {
      ...event,
      people: event.people.map((person) => (elected.has(person.id) ? { ...person, sex: 'male' as const } : person)),
    };
  });
  const members = firstOf(acts, 'ElectedDeclared').filter(({ post }) => post === 'member').length;
  const seats = firstOf(acts, 'SeatsFixed').flatMap((fixed) => fixed.seats.filter(({ post }) => post === 'member'));
  return isWhole(acts) && members === seats.reduce((total, { count }) => total + count, 0) ? changed : undefined;
}

/** 看得懂的票上，人人又把他写进了委员一栏。 */
export function alsoMember(acts: Acts, person: PersonId): Acts {
  const written = acts.map((event) => {
    if (!isFirst('PlainPapersFound')(event)) return event;
    return { ...event, votes: [...event.votes, { post: 'member' as const, person, votes: event.plain }] };
  });
  return recounted(written);
}

/** 有人托他代投，因为他是候选人没有办。 */
export function isRefusedHolder(acts: Acts, person: PersonId): boolean {
  return acts.some((event) => event.type === 'ProxyRefused' && event.holder === person);
}
