import { hasTurned } from '../engine/calendar.ts';
import { sortBy } from '../engine/collections.ts';
import { dice, type Dice } from '../engine/dice.ts';
import type { ElectionEvent, EventOf } from '../engine/events/index.ts';
import type { Day, PersonId } from '../terms/ids.ts';
import type { Person } from '../terms/person.ts';
import { generateVillage } from './generate-village.ts';
import type { Plan, Village } from './village.ts';

/** 计票以前遇上什么：没有事；票箱里多一张；第三名恰好卡在一半 */
export type Mishap = 'none' | 'extra-paper' | 'just-half';

/** 一个村党支部换届里的人和事，全由种子决定；村还是那个村，只改几个党员的住处和处境。 */
export interface Branch {
  readonly village: Village;
  /** 从哪天演起、打算哪天开大会、本届从哪天起、哪天届满 */
  readonly opensOn: Day;
  readonly meetsOn: Day;
  readonly termBegan: Day;
  readonly termEnds: Day;
  /** 正式党员，照编号；没有选举权的三种 */
  readonly full: readonly PersonId[];
  readonly probationary: PersonId;
  readonly watched: PersonId;
  readonly suspended: PersonId;
  /** 卧床的；在外面、头一次会赶不回来的，前两名一直没有回来 */
  readonly bedridden: PersonId;
  readonly away: readonly PersonId[];
  /** 推荐、考察都过了的，照大家赞成的多少 */
  readonly candidates: readonly PersonId[];
  /** 不是候选人、在村里的正式党员：可以监票、计票 */
  readonly helpers: readonly PersonId[];
  readonly mishap: Mishap;
}

/** 天数：演起到大会、大会到届满 */
const days = { ahead: 18, left: 7, term: 1826 } as const;

/** 候选人几名、可以监票计票的几名 */
const casts = { candidates: 4, helpers: 3 } as const;

/** 造一个支部：正式党员十五到四十五名，预备党员、留党察看的、被留置的各一名。 */
export function branchOf(plan: Plan): Branch {
  const base = generateVillage(plan);
  const roll = dice(base.seed);
  const pool = fitFor(base, roll);
  const size = Math.min(15 + roll.for('party members', 'all', 0).upTo(31), pool.length - 3);
  if (size < 15) throw new Error(`too few people for a party branch: ${pool.length}`);
  const chosen = pool.slice(0, size + 3).map(({ id }) => id);
  const [probationary, watched, suspended] = chosen.slice(size);
  const elder = oldestOf(base, chosen.slice(0, size));
  const able = chosen.slice(0, size).filter((id) => id !== elder);
  const candidates = able.slice(0, casts.candidates);
  const helpers = able.slice(casts.candidates, casts.candidates + casts.helpers);
  const absent = size - (Math.floor((size * 4 + 4) / 5) - 1) - 1;
  const away = able.slice(able.length - absent);
  if (!probationary || !watched || !suspended || !elder) throw new Error(`an empty party branch: seed ${base.seed}`);
  const meetsOn = base.electionDay - 42;
  const told = { here: new Set(chosen), away: new Set(away), elder, suspended };
  return {
    village: { ...base, people: base.people.map((person) => retold(person, told)) },
    opensOn: meetsOn - days.ahead,
    meetsOn,
    termBegan: meetsOn + days.left - days.term,
    termEnds: meetsOn + days.left,
    full: sortBy(chosen.slice(0, size), (id) => [Number(id.slice(1))]),
    probationary,
    watched,
    suspended,
    bedridden: elder,
    away,
    candidates,
    helpers,
    mishap: roll.for('party mishap', 'count', 0).oneOf(['just-half', 'none', 'extra-paper']),
  };
}

/** 能当党员演的：户口在本村的成年人，没有别的难处；次序由种子打乱。 */
function fitFor({ people, electionDay }: Village, roll: Dice): readonly Person[] {
  const fit = people.filter(
    ({ hukou, rights, custody, needs, bar, born }) =>
      hukou === 'here' && rights === 'full' && !custody && !needs && !bar && hasTurned(22, born, electionDay),
  );
  return sortBy(fit, ({ id }) => [roll.for('party member', id, 0).upTo(1 << 20), id]);
}

function oldestOf({ people }: Village, ids: readonly PersonId[]): PersonId | undefined {
  const members = people.filter(({ id }) => ids.includes(id));
  return sortBy(members, ({ born, id }) => [born, id])[0]?.id;
}

interface Told {
  readonly here: ReadonlySet<PersonId>;
  readonly away: ReadonlySet<PersonId>;
  readonly elder: PersonId;
  readonly suspended: PersonId;
}

/** 改写党员的住处和处境；不是党员的不动。 */
function retold(person: Person, { here, away, elder, suspended }: Told): Person {
  if (!here.has(person.id)) return person;
  const home: Person = { ...person, lives: away.has(person.id) ? 'away' : 'here' };
  if (person.id === elder) return { ...home, needs: 'home-visit' };
  return person.id === suspended ? { ...home, custody: 'detained' } : home;
}

/** 开演以前：村情、党员名册、届期已知；别的都还没有做。 */
export function branchPast({ village, full, probationary, watched, suspended, ...branch }: Branch): readonly ElectionEvent[] {
  const on = branch.opensOn;
  const standing = (person: PersonId, what: EventOf<'PartyMembersKnown'>['members'][number]['standing']) => ({
    person,
    standing: what,
  });
  const { people, kin } = village;
  const members = [
    ...full.map((person) => standing(person, 'full')),
    standing(probationary, 'probationary'),
    standing(watched, 'under-watch'),
    standing(suspended, 'suspended'),
  ];
  return [
    { type: 'RecordOpened', on, covers: ['party'], from: on, to: on + 90 },
    { type: 'VillageKnown', on, people, kin },
    { type: 'PartyMembersKnown', on, members, termBegan: branch.termBegan },
  ];
}
