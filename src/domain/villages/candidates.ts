import { sortBy } from '../engine/collections.ts';
import { hasTurned } from '../engine/calendar.ts';
import { posts, type Day, type PersonId, type Post } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { strokeOrder } from './names.ts';
import type { Candidacy, Electorate, Seat } from './village.ts';

/** 应选名额：村越大，副主任、委员越多；共三至七人。 */
export function seatsFor(people: number): readonly Seat[] {
  const [vice, member] = people < 100 ? [0, 2] : people < 1500 ? [1, 3] : [2, 4];
  return [
    { post: 'chair', count: 1 },
    ...(vice > 0 ? [{ post: 'vice-chair', count: vice } as const] : []),
    { post: 'member', count: member },
  ];
}

/** 正式候选人：每个职务比应选名额多；副主任、委员的候选人里都有妇女。多数村里候选人彼此不是近亲属。 */
export function candidatesFor(seats: readonly Seat[], electorate: Electorate): readonly Candidacy[] {
  const { people, roll, kinship, electionDay } = electorate;
  // 小村里亲戚多的人出来竞选，就找不到可以监票的人了。
  const clan = (id: PersonId) => (people.length < 150 ? (kinship.get(id)?.size ?? 0) : 0);
  const ranked = sortBy(people.filter(canStand(electorate)), (person) => [
    isOfUsualAge(person, electionDay) ? 0 : 1,
    clan(person.id),
    roll.for('stands', person.id, 0).upTo(1 << 30),
    person.id,
  ]);
  const avoidsKin = roll.for('related candidates', 'all', 0).upTo(6) !== 0;
  const chosen: { post: Post; person: Person }[] = [];
  for (const { post, count } of seats) {
    const most = post === 'member' && people.length >= 100 ? 3 : 1;
    const places = count + 1 + roll.for('margin', post, 0).upTo(most);
    for (let place = 0; place < places; place++) {
      const free = ranked.filter(({ id }) => chosen.every(({ person }) => person.id !== id));
      const fitting = free.filter(({ sex }) => sex === 'female' || !wantsWoman(post, place));
      const unrelated = fitting.find(({ id }) => chosen.every(({ person }) => !kinship.get(id)?.has(person.id)));
      const person = (avoidsKin ? unrelated : undefined) ?? fitting[0] ?? free[0];
      if (person !== undefined) chosen.push({ post, person });
    }
  }
  const listed = sortBy(chosen, ({ post, person }) => [posts.indexOf(post), strokeOrder(person.name), person.id]);
  return listed.map(({ post, person }) => ({ post, person: person.id }));
}

/** 这个位置要先找妇女：副主任候选人里一名，委员候选人里两名。 */
function wantsWoman(post: Post, place: number): boolean {
  return (post === 'vice-chair' && place === 0) || (post === 'member' && place < 2);
}

function canStand({ voters }: Electorate): (person: Person) => boolean {
  return ({ id, hukou, lives, rights, custody, needs, bar }) =>
    voters.has(id) &&
    hukou === 'here' &&
    lives === 'here' &&
    rights === 'full' &&
    custody === undefined &&
    needs === undefined &&
    bar === undefined;
}

/** 多是二十五到六十五岁的人出来竞选。 */
function isOfUsualAge({ born }: Person, electionDay: Day): boolean {
  return hasTurned(25, born, electionDay) && !hasTurned(66, born, electionDay);
}
