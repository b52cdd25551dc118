import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dice } from '../../src/domain/engine/dice.ts';
import { relationBetween } from '../../src/domain/engine/kinship.ts';
import type { BallotFace } from '../../src/domain/terms/ballot.ts';
import type { PersonId } from '../../src/domain/terms/ids.ts';
import type { Voting } from '../../src/domain/villages/ballot-columns.ts';
import { ballotOf } from '../../src/domain/villages/ballots.ts';
import { boxContents } from '../../src/domain/villages/box-contents.ts';
import { generateVillage } from '../../src/domain/villages/generate-village.ts';
import type { Village } from '../../src/domain/villages/village.ts';

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
  const shareOf = (voters: readonly { readonly face: BallotFace }[], person: PersonId) =>
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

function votingIn(village: Village, oddPerMille: number): Voting {
  const columns = village.seats.map(({ post, count }) => ({
    post,
    seats: count,
    candidates: village.candidates.filter((each) => each.post === post).map(({ person }) => person),
  }));
  return { village, roll: dice(village.seed), poll: 'first#1', columns, oddPerMille };
}
