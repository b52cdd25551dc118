import { sortBy } from '../../engine/collections.ts';
import type { Dice } from '../../engine/dice.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import type { Choices } from '../../villages/ballot-columns.ts';
import type { Cast, Twist } from './cast.ts';

/** 名气：候选人排第几，就占多少先；数字越大，选他的票越多。 */
const leads: Readonly<Record<Post, readonly number[]>> = {
  chair: [45, 0],
  'vice-chair': [40, 0],
  member: [60, 45, 35, 0],
};

/** 妇女靠后、又过了半数的那一例：四名委员候选人相差不多。 */
const closeLeads: readonly number[] = [40, 35, 30, 20];

interface Choosing {
  readonly cast: Cast;
  readonly roll: Dice;
  readonly twist: Twist;
}

/** 写得不规整的票选谁：照名气从头选满；要出别的结果的几例，委员另有选法。 */
export function oddChoices(choosing: Choosing, nth: number): Choices {
  const { cast } = choosing;
  return new Map(
    cast.seats.map(({ post, count }) => {
      const liked = cast.favourites.get(post) ?? [];
      return [post, post === 'member' ? oddMembers(choosing, liked, nth) : liked.slice(0, count)];
    }),
  );
}

/** 缺一名的那一例少选一个；票数相等的那一例，两个相等的人都选；妇女靠后、又过了半数的那一例，一半人选她。 */
function oddMembers(choosing: Choosing, liked: readonly PersonId[], nth: number): readonly PersonId[] {
  const { twist } = choosing;
  if (twist === 'short') return liked.slice(0, 2);
  const isOther = nth % 2 === 1 && (twist === 'tie' || (twist === 'woman' && womanReaches(choosing)));
  return [...liked.slice(0, 2), ...(isOther ? liked.slice(3, 4) : liked.slice(2, 3))];
}

/** 妇女靠后的一例里，她过没过半数，由种子定。 */
function womanReaches({ roll }: Choosing): boolean {
  return roll.for('woman reaches', 'all', 0).upTo(2) === 0;
}

/** 第 nth 张规整的票选谁；一共 of 张。 */
export function plainChoices(choosing: Choosing, nth: number, of: number): Choices {
  const { cast, twist } = choosing;
  return new Map(
    cast.seats.map(({ post, count }) => [
      post,
      post === 'member' && twist === 'tie' ? pairedMembers(choosing, nth, of) : ranked(choosing, { post, count, nth }),
    ]),
  );
}

interface Race {
  readonly post: Post;
  readonly count: number;
  readonly nth: number;
}

/** 照名气加各人的眼光排，取前几名；缺一名的那一例，多数人委员只选两个。 */
function ranked(choosing: Choosing, { post, count, nth }: Race): readonly PersonId[] {
  const { cast, roll, twist } = choosing;
  const candidates = cast.favourites.get(post) ?? [];
  const ahead = twist === 'woman' && post === 'member' && womanReaches(choosing) ? closeLeads : leads[post];
  const order = sortBy(candidates, (person) => {
    const lead = ahead[candidates.indexOf(person)] ?? 0;
    return [-(lead + roll.for(`taste ${post} ${nth}`, person, 0).upTo(100)), person];
  });
  const spares = twist === 'short' && post === 'member' && roll.for('spares', String(nth), 0).upTo(10) < 8;
  return order.slice(0, spares ? count - 1 : count);
}

/** 票数相等的那一例：头两名一张换一张地少选，得票总是一样多；落单的一张两个都不选。 */
function pairedMembers({ cast }: Choosing, nth: number, of: number): readonly PersonId[] {
  const [a, b, c, d] = cast.favourites.get('member') ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('a tie needs four candidates');
  if (nth === of - 1 && of % 2 === 1) return [c, d];
  return nth % 2 === 0 ? [a, c, d] : [b, c, d];
}
