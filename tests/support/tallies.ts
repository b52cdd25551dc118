import { sortBy } from '../../src/domain/engine/collections.ts';
import { decideResult, type PostResult, type PostTally, type Tally } from '../../src/domain/engine/decide-result.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { inForce } from '../../src/domain/profiles/profile.ts';
import { personId, type PersonId, type Post } from '../../src/domain/terms/ids.ts';

/** 单号是男子，双号是妇女；V7 与 V9 是近亲属。 */
export const isWoman = (person: PersonId) => Number(person.slice(1)) % 2 === 0;
const areNearRelatives = (a: PersonId, b: PersonId) => [a, b].every((each) => each === 'V7' || each === 'V9') && a !== b;

type Votes = Readonly<Partial<Record<PersonId, number>>>;

/** 一个职务：应选几人、各人几票、其中单列给妇女几人 */
export function of(post: Post, seats: number, votes: Votes, womenSeats = 0): PostTally {
  const counted = Object.entries(votes).flatMap(([id, got]) => (got === undefined ? [] : [[personId.parse(id), got] as const]));
  return { post, seats, womenSeats, votes: new Map(counted) };
}

export function tallied(posts: readonly PostTally[], facts: Partial<Tally> = {}): Tally {
  return {
    kind: 'first',
    registered: 150,
    issued: 100,
    voters: 100,
    recovered: 100,
    posts,
    isWoman,
    areNearRelatives,
    withdrawn: new Set(),
    earlier: [],
    revoted: [],
    ...facts,
  };
}

export function decided(pack: PackId, tally: Tally, addsDown = false) {
  return decideResult(tally, inForce(packs[pack]), addsDown);
}

/** 念出一个职务的结果：当选；平票的人和名额；还差几名，其中留给妇女几名。 */
export function spelt({ elected, tied, tiedSeats, unfilled, womanSeats }: PostResult): string {
  const tie = tied.length === 0 ? '' : `；${sortBy(tied, (person) => [Number(person.slice(1))]).join(' ')} 争 ${tiedSeats}`;
  const left = unfilled === 0 ? '' : `；差 ${unfilled}${womanSeats === 0 ? '' : `，妇女 ${womanSeats}`}`;
  return `${elected.join(' ')}${tie}${left}`;
}

export function spelling(pack: PackId, tally: Tally): readonly string[] {
  return decided(pack, tally).posts.map(spelt);
}
