import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasTurned } from '../../src/domain/engine/calendar.ts';
import { groupBy, sum } from '../../src/domain/engine/collections.ts';
import { relationBetween } from '../../src/domain/engine/kinship.ts';
import type { Person } from '../../src/domain/terms/person.ts';
import { generateVillage } from '../../src/domain/villages/generate-village.ts';
import { nameOf, strokeOrder } from '../../src/domain/villages/names.ts';
import type { Village } from '../../src/domain/villages/village.ts';

const anyPlan = fc.record({
  seed: fc.nat(),
  people: fc.oneof(fc.integer({ min: 60, max: 400 }), fc.integer({ min: 60, max: 3000 })),
});

test('人数不多不少，姓名不重', () => {
  forEachVillage(({ people }) => {
    expect(people.map(({ id }) => id)).toEqual(people.map((_, index) => `V${index + 1}`));
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people.filter(({ name }) => !/^\p{Script=Han}[甲乙丙丁戊己庚辛壬癸][一二三四五六七八九十]*$/u.test(name))).toEqual(
      [],
    );
  });
  expect(() => generateVillage({ seed: 1, people: 59 })).toThrow('60 to 3000');
});

test('姓名依次用天干，用完一轮加数目字', () => {
  expect([0, 9, 10, 100, 110, 200, 990].map((nth) => nameOf(13, nth))).toEqual([
    '林甲',
    '林癸',
    '林甲一',
    '林甲十',
    '林甲十一',
    '林甲二十',
    '林甲九十九',
  ]);
  expect(['丁甲', '林甲', '黎甲'].map(strokeOrder)).toEqual([0, 13, 23]);
  expect(() => strokeOrder('赵甲')).toThrow('赵甲');
});

test('亲属说得通：父母比子女大得多，夫妻是一男一女两个成年人，同父同母的不成夫妻', () => {
  forEachVillage(({ people, kin }) => {
    const byId = new Map(people.map((person) => [person.id, person]));
    const parents = groupBy(
      kin.filter(({ rel }) => rel === 'parent'),
      ({ of }) => of,
    );
    for (const { of, rel, is } of kin) {
      const [a, b] = [byId.get(of), byId.get(is)];
      if (a === undefined || b === undefined) throw new Error(`unknown kin: ${of} ${is}`);
      if (rel === 'parent') expect(a.born - b.born).toBeGreaterThan(18 * 365);
      else
        expect([
          a.sex === b.sex,
          parents.get(of)?.some((his) => parents.get(is)?.some((hers) => his.is === hers.is)) ?? false,
        ]).toEqual([false, false]);
    }
    expect([...parents.values()].filter((facts) => facts.length > 2)).toEqual([]);
  });
});

test('一户住在一个小组；有人恰在选举日满十八岁，有人第二天才满', () => {
  forEachVillage(({ people, electionDay }) => {
    const groups = [...groupBy(people, ({ household }) => household).values()].map(
      (house) => new Set(house.map(({ group }) => group)).size,
    );
    expect(new Set(groups)).toEqual(new Set([1]));
    expect(people.some(({ born }) => hasTurned(18, born, electionDay) && !hasTurned(18, born, electionDay - 1))).toBe(true);
    expect(people.some(({ born }) => hasTurned(18, born, electionDay + 1) && !hasTurned(18, born, electionDay))).toBe(true);
  });
});

test('名单上都是成年、有政治权利的人；户籍、居住都在本村的一个不漏', () => {
  forEachVillage(({ people, voters, electionDay }) => {
    const listed = new Set(voters);
    const isAdult = ({ born }: Person) => hasTurned(18, born, electionDay);
    expect(people.filter((person) => listed.has(person.id) && !(isAdult(person) && person.rights === 'full'))).toEqual([]);
    const resident = people.filter(({ hukou, lives, rights }) => hukou === 'here' && lives === 'here' && rights === 'full');
    expect(resident.filter((person) => isAdult(person) && !listed.has(person.id))).toEqual([]);
    expect(people.filter(({ hukou, livesSince }) => hukou === 'elsewhere' && livesSince === undefined)).toEqual([]);
  });
});

test('候选人比应选名额多，副主任、委员里有妇女，没有不得参选的人，一人只竞选一个职务', () => {
  forEachVillage(({ people, seats, candidates, voters }) => {
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const { post, count } of seats) {
      const standing = candidates.filter((each) => each.post === post);
      const margin = standing.length - count;
      expect([margin >= 1, margin <= (post === 'member' ? 3 : 1)]).toEqual([true, true]);
      if (post !== 'chair') expect(standing.some(({ person }) => byId.get(person)?.sex === 'female')).toBe(true);
    }
    expect(new Set(candidates.map(({ person }) => person)).size).toBe(candidates.length);
    const barred = candidates.filter(({ person }) => byId.get(person)?.bar !== undefined || !voters.includes(person));
    expect(barred).toEqual([]);
    expect(sum(seats, ({ count }) => count)).toBeGreaterThanOrEqual(3);
  });
});

test('选委会和工作人员都不是候选人，也不是候选人的近亲属；一处只占一个岗位', () => {
  forEachVillage(({ kinship, candidates, committee, workers }) => {
    const standing = candidates.map(({ person }) => person);
    const helping = [...committee, ...workers.map(({ person }) => person)];
    const conflicted = helping.filter((id) =>
      standing.some((each) => each === id || relationBetween(kinship, id, each) !== undefined),
    );
    expect(conflicted).toEqual([]);
    const places = workers.map(({ person, place }) => `${person} ${place}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

test('委托人都在外面、登记了；受托人在家，至多受三人之托', () => {
  forEachVillage(({ people, voters, entrustings, candidates }) => {
    const byId = new Map(people.map((person) => [person.id, person]));
    const standing = new Set(candidates.map(({ person }) => person));
    expect(entrustings.filter(({ absentee }) => byId.get(absentee)?.lives !== 'away' || !voters.includes(absentee))).toEqual(
      [],
    );
    expect(entrustings.filter(({ holder }) => byId.get(holder)?.lives !== 'here' || !voters.includes(holder))).toEqual([]);
    const held = groupBy(
      entrustings.filter(({ holder }) => !standing.has(holder)),
      ({ holder }) => holder,
    );
    expect(Math.max(0, ...[...held.values()].map(({ length }) => length))).toBeLessThanOrEqual(3);
  });
});

test('同样的设想造出同一个村，种子不同就是另一个村', () => {
  expect(generateVillage({ seed: 8, people: 90 })).toEqual(generateVillage({ seed: 8, people: 90 }));
  expect(generateVillage({ seed: 8, people: 90 }).kin).not.toEqual(generateVillage({ seed: 9, people: 90 }).kin);
});

function forEachVillage(check: (village: Village) => void): void {
  fc.assert(
    fc.property(anyPlan, (plan) => check(generateVillage(plan))),
    { numRuns: 40 },
  );
}
