import { leastFor } from '../../engine/majority.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { PersonId, Post } from '../../terms/ids.ts';
import type { KinFact, Person } from '../../terms/person.ts';
import { namerFor, rollFor, villagerFor, type Roll } from '../cast.ts';
import type { Level } from '../drill.ts';
import type { ShownTally } from '../shown.ts';
import { shapes, type Shape, type Sitting } from './vote-shapes.ts';

type Seats = readonly { readonly post: Post; readonly count: number; readonly forWoman?: true }[];

type Line = ShownTally['votes'][number];

/** 照难度、规则包造一张得票表。 */
export function tallyFor(seed: number, level: Level, profile: Profile): ShownTally {
  const roll = rollFor(seed, 'result', level);
  const isRegulated = profile.params.electedNeeds?.value.supplementary !== undefined;
  const kind = isRegulated && level === 2 && roll.upTo('kind', 4) === 0 ? 'supplementary' : 'first';
  const figures = figuresFor(roll, level, profile, kind);
  const seats = seatsFor(roll, level, kind);
  const needs = profile.params.electedNeeds?.value[kind] ?? 'more-than-half';
  const votes = seats.flatMap(({ post, count }, index) => {
    const shape = roll.oneOf(`shape ${post}`, shapesFor(level, post));
    const sitting: Sitting = { seats: count, papers: figures.recovered, least: leastFor(needs, figures.recovered), roll, post };
    return shape(sitting).map((got, at): Line => ({ post, person: `V${index * 10 + at + 1}`, votes: got }));
  });
  const people = peopleFor(seed, roll, level, votes);
  return { is: 'tally', people, kin: kinFor(roll, level, votes), kind, ...figures, seats, votes };
}

/** 登记、发出、收回：多数都过了半；恰好一半、多出一张的也有。 */
function figuresFor(roll: Roll, level: Level, { params }: Profile, kind: ShownTally['kind']) {
  const registered = 200 + 2 * roll.upTo('registered', 400);
  const usual = { registered, issued: Math.floor((registered * (62 + roll.upTo('turnout', 30))) / 100) };
  const trouble = kind === 'first' && level > 1 ? roll.upTo('trouble', 10) : 9;
  const half = Math.floor(registered / 2);
  const spoilt = roll.upTo('spoilt', 6);
  if (trouble === 0) return { registered, issued: half, recovered: half, spoilt };
  if (trouble === 1) return { registered, issued: half + 1, recovered: half + 1, spoilt };
  if (trouble === 2 && params.ballotCheck !== null) return { ...usual, recovered: usual.issued + 1, spoilt };
  if (trouble === 3) return { ...usual, recovered: usual.issued, spoilt };
  return { ...usual, recovered: usual.issued - roll.upTo('missing', 3), spoilt };
}

function seatsFor(roll: Roll, level: Level, kind: ShownTally['kind']): Seats {
  const members = 2 + roll.upTo('members', 2);
  if (kind === 'supplementary') return [{ post: 'member', count: 1 + roll.upTo('left', 2) }];
  if (level === 1) return [roll.upTo('only', 2) === 0 ? { post: 'chair', count: 1 } : { post: 'member', count: members }];
  const vice: Seats = level === 3 && roll.upTo('vice', 2) === 0 ? [{ post: 'vice-chair', count: 1 }] : [];
  return [{ post: 'chair', count: 1 }, ...vice, { post: 'member', count: members }];
}

function shapesFor(level: Level, post: Post): readonly Shape[] {
  const { clear, exactHalf, justOver, overflow, tie, fewer } = shapes;
  if (post !== 'member') return level === 1 ? [clear, exactHalf, justOver] : [clear, clear, exactHalf, justOver];
  return level === 1 ? [clear, fewer, justOver, overflow] : [clear, fewer, justOver, overflow, tie, tie];
}

/** 刁难以前，委员里得票最多的是妇女，不用为妇女留名额；刁难的可能一个妇女也没有。 */
function peopleFor(seed: number, roll: Roll, level: Level, votes: ShownTally['votes']): readonly Person[] {
  const names = namerFor(seed);
  const women = roll.upTo('women', 3);
  const first = topOf(votes, 'member');
  return votes.map(({ person: id }, at) => {
    const isWoman = (level < 3 && id === first) || (women > 0 && (at * 7 + women) % 3 === 0);
    return villagerFor(id, names.nameFor(at), isWoman ? 'female' : 'male', 0);
  });
}

function topOf(votes: ShownTally['votes'], post: Post): PersonId | undefined {
  const lines = votes.filter((line) => line.post === post);
  return lines.find((line) => lines.every((each) => each.votes <= line.votes))?.person;
}

/** 刁难的，主任栏得票最多的人和一位委员候选人可能是近亲属。 */
function kinFor(roll: Roll, level: Level, votes: ShownTally['votes']): readonly KinFact[] {
  if (level < 3 || roll.upTo('kin', 3) !== 0) return [];
  const [of, is] = [topOf(votes, 'chair'), topOf(votes, 'member')];
  if (of === undefined || is === undefined) return [];
  return [{ of, rel: roll.oneOf('relation', ['spouse', 'parent', 'sibling'] as const), is }];
}
