import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotLaw } from '../../src/domain/engine/ballot-law.ts';
import { judgeBallot, votesOn } from '../../src/domain/engine/judge-ballot.ts';
import { faultOfJudgement } from '../../src/domain/engine/judgement-fault.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { inForce } from '../../src/domain/profiles/profile.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { face, judged, printed } from '../../src/domain/rules/counting/papers.ts';
import { mark, writing, type BallotFace, type Ruling } from '../../src/domain/terms/ballot.ts';
import type { PersonId, Post } from '../../src/domain/terms/ids.ts';

/** 主任应选一人，委员应选两人。 */
const seats: Readonly<Record<Post, number>> = { chair: 1, 'vice-chair': 0, member: 2 };
const seatsOf = (post: Post) => seats[post];

const person = fc.constantFrom<PersonId>('V1', 'V3', 'V8', 'V9');
const written = fc.oneof(
  fc.record({
    post: fc.constantFrom<Post>('chair', 'member'),
    person,
    written: fc.constantFrom(...writing.options.slice(0, 3)),
    mark: fc.constantFrom(...mark.options),
  }),
  fc.record({
    post: fc.constantFrom<Post>('chair', 'member'),
    written: fc.constant('unidentifiable' as const),
    mark: fc.constantFrom(...mark.options),
  }),
);
const paper: fc.Arbitrary<BallotFace> = fc
  .record({
    stock: fc.constantFrom('official', 'official', 'official', 'unstamped', 'forged'),
    marks: fc.array(fc.constantFrom(...mark.options), { minLength: 5, maxLength: 5 }),
    more: fc.array(written, { maxLength: 2 }),
    traced: fc.boolean(),
  })
  .map(({ stock, marks, more, traced }) => {
    const people = [...printed.chair, ...printed.member];
    const shown = face(Object.fromEntries(people.map((id, at) => [id, marks[at]])), more);
    return { ...shown, stock, ...(traced && { traced: true as const }) };
  });
const pack = fc.constantFrom<PackId>('national-2026', 'sichuan-2026', 'hainan-2025');
const wrongly = fc.record({
  ruling: fc.constantFrom<Ruling>('valid', 'part-void', 'void', 'blank', 'set-aside'),
  voidPosts: fc.subarray<Post>(['chair', 'member']),
  by: fc.constantFrom('reader', 'scrutineer', 'chair', 'committee'),
});

test('性质：照参照判法计票，只给票面上写着的人，一人一职一票，不超过应选名额', () => {
  fc.assert(
    fc.property(paper, pack, (shown, id) => {
      const { ruling, voidPosts } = judgeBallot(shown, seatsOf, inForce(packs[id]));
      const votes = votesOn(shown, ruling, voidPosts);
      const isShown = ({ post, person: who }: (typeof votes)[number]) =>
        shown.lines.some((line) => line.post === post && line.person === who && line.written !== 'unidentifiable');
      expect(votes.every(isShown)).toBe(true);
      expect(new Set(votes.map(({ post, person: who }) => `${post} ${who}`)).size).toBe(votes.length);
      for (const post of ['chair', 'member'] as const) {
        expect(votes.filter((vote) => vote.post === post).length).toBeLessThanOrEqual(seats[post]);
      }
    }),
    { numRuns: 500 },
  );
});

test('性质：参照判法交选委会认定，没有一条规则说它错', () => {
  fc.assert(
    fc.property(paper, pack, (shown, id) => {
      const lookup = inForce(packs[id]);
      const { ruling, voidPosts } = judgeBallot(shown, seatsOf, lookup);
      expect(faultOfJudgement(shown, { ruling, voidPosts, by: 'committee' }, seatsOf, ballotLaw(lookup))).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('性质：伪造的才另行封存，空白的才弃权；各行的先后不改变判法', () => {
  fc.assert(
    fc.property(paper, pack, (shown, id) => {
      const judge = (each: BallotFace) => judgeBallot(each, seatsOf, inForce(packs[id]));
      const { ruling, voidPosts, committee, open } = judge(shown);
      const isBlank = shown.lines.every((line) => line.mark === 'none' && line.written === undefined);
      expect(ruling === 'set-aside').toBe(shown.stock === 'forged');
      expect(ruling === 'blank').toBe(isBlank && shown.stock !== 'forged');
      const turned = judge({ ...shown, lines: [...shown.lines].reverse() });
      expect({ ...turned, voidPosts: new Set(turned.voidPosts), flaws: 0 }).toEqual({
        ruling,
        voidPosts: new Set(voidPosts),
        committee,
        open,
        flaws: 0,
      });
    }),
    { numRuns: 500 },
  );
});

test('性质：判错一张票，至多一条规则说它', () => {
  fc.assert(
    fc.property(paper, wrongly, pack, (shown, { ruling, voidPosts, by }, id) => {
      const log = logOf(judged(shown, ruling, { voidPosts, by }));
      expect(assess(log, packs[id]).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});
