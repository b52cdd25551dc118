import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasTurned } from '../../src/domain/engine/calendar.ts';
import { groupBy, sum } from '../../src/domain/engine/collections.ts';
import { dice } from '../../src/domain/engine/dice.ts';
import { relationBetween } from '../../src/domain/engine/kinship.ts';
import type { PersonId } from '../../src/domain/terms/ids.ts';
import type { Person } from '../../src/domain/terms/person.ts';
import { faceOf, type Voting } from '../../src/domain/villages/ballot-columns.ts';
import { ballotOf } from '../../src/domain/villages/ballots.ts';
import { boxContents } from '../../src/domain/villages/box-contents.ts';
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

test('一箱票倒出来：张数对得上，票面上没有投票人，同样的票不论投的先后都合计成同样的数', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 1000 }), (seed, oddPerMille) => {
      const voting = votingIn(generateVillage({ seed, people: 120 }), oddPerMille);
      const faces = voting.village.voters.map((voter) => ballotOf(voting, voter));
      const { plain, blank, votes, shown } = boxContents(voting, 'B1', faces);
      expect(plain + blank + shown.length).toBe(faces.length);
      const reversed = boxContents(voting, 'B1', [...faces].reverse());
      expect(reversed).toMatchObject({ plain, blank, votes });
      expect(new Set(reversed.shown.map((face) => JSON.stringify(face)))).toEqual(
        new Set(shown.map((face) => JSON.stringify(face))),
      );
    }),
    { numRuns: 30 },
  );
});

test('没有写得不规整的，票票一看就懂；全都不规整的，没有一张一看就懂', () => {
  const village = generateVillage({ seed: 3, people: 300 });
  const shownOf = (oddPerMille: number) => {
    const voting = votingIn(village, oddPerMille);
    const contents = boxContents(
      voting,
      'B1',
      village.voters.map((voter) => ballotOf(voting, voter)),
    );
    return { shown: contents.shown.length, plain: contents.plain };
  };
  expect(shownOf(0)).toMatchObject({ shown: 0 });
  expect(shownOf(1000)).toMatchObject({ plain: 0 });
});

test('拿出来看的票打乱了先后', () => {
  const voting = votingIn(generateVillage({ seed: 3, people: 300 }), 1000);
  const faces = voting.village.voters.map((voter) => ballotOf(voting, voter));
  const { shown } = boxContents(voting, 'B1', faces);
  expect(shown).not.toEqual(faces.filter((face) => shown.includes(face)));
});

test('各种不规整的票都写得出来', () => {
  const voting = votingIn(generateVillage({ seed: 5, people: 1500 }), 1000);
  const faces = voting.village.voters.map((voter) => ballotOf(voting, voter));
  const lines = faces.flatMap((face) => face.lines);
  expect(new Set(lines.flatMap(({ written }) => written ?? []))).toEqual(
    new Set(['full-name', 'nickname', 'homophone', 'unidentifiable']),
  );
  expect(new Set(lines.map(({ mark }) => mark))).toEqual(
    new Set(['circle', 'tick', 'agree', 'outside', 'double', 'corrected', 'none', 'unclear']),
  );
  expect([faces.some(({ stock }) => stock === 'unstamped'), faces.some(({ traced }) => traced)]).toEqual([true, true]);
});

test('写票照心意：近亲属多半投给自己家的候选人', () => {
  const { village, ...voting } = votingIn(generateVillage({ seed: 2, people: 600 }), 0);
  const ballots = village.voters.map((voter) => ({ voter, face: ballotOf({ village, ...voting }, voter) }));
  const shareOf = (voters: readonly { readonly face: ReturnType<typeof faceOf> }[], person: PersonId) =>
    Math.floor(
      (100 * voters.filter(({ face }) => face.lines.some((line) => line.person === person && line.mark === 'circle')).length) /
        voters.length,
    );
  const [candidate] = village.candidates
    .filter(({ person }) => (village.kinship.get(person)?.size ?? 0) > 2)
    .map(({ person }) => person);
  if (candidate === undefined) throw new Error('no candidate has relatives');
  const relatives = ballots.filter(({ voter }) => relationBetween(village.kinship, voter, candidate) !== undefined);
  expect(shareOf(relatives, candidate)).toBeGreaterThan(shareOf(ballots, candidate));
});

function forEachVillage(check: (village: Village) => void): void {
  fc.assert(
    fc.property(anyPlan, (plan) => check(generateVillage(plan))),
    { numRuns: 40 },
  );
}

function votingIn(village: Village, oddPerMille: number): Voting {
  const columns = village.seats.map(({ post, count }) => ({
    post,
    seats: count,
    candidates: village.candidates.filter((each) => each.post === post).map(({ person }) => person),
  }));
  return { village, roll: dice(village.seed), poll: 'first#1', columns, oddPerMille };
}
