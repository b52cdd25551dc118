import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tally } from '../../src/domain/engine/decide-result.ts';
import { decidePost, reaches } from '../../src/domain/engine/majority.ts';
import type { PackId } from '../../src/domain/profiles/index.ts';
import { personId, type PersonId } from '../../src/domain/terms/ids.ts';
import { decided, isWoman, of, tallied } from '../support/tallies.ts';

const votesFor = fc.dictionary(
  fc.integer({ min: 1, max: 12 }).map((id): PersonId => `V${id}`),
  fc.oneof(fc.nat(100), fc.constantFrom(33, 34, 50, 51, 60)),
  { minKeys: 0, maxKeys: 8 },
);
const postsOf = fc
  .record({ chair: votesFor, vice: votesFor, member: votesFor, vices: fc.nat(2), members: fc.nat(4), women: fc.nat(1) })
  .map(({ chair, vice, member, vices, members, women }) => [
    of('chair', 1, chair),
    of('vice-chair', vices, vice),
    of('member', members, member, Math.min(women, members)),
  ]);
const kind = fc.constantFrom<Tally['kind']>('first', 'repeat', 'supplementary', 'revote');
const pack = fc.constantFrom<PackId>('national-2026', 'sichuan-2026', 'hainan-2025');

test('性质：当选、平票待定、空缺的名额合起来恰是应选名额；没有人占两个职务', () => {
  fc.assert(
    fc.property(postsOf, kind, pack, fc.boolean(), (posts, poll, id, addsDown) => {
      const results = decided(id, tallied(posts, { kind: poll }), addsDown).posts;
      results.forEach(({ elected, tied, tiedSeats, unfilled, womanSeats }, at) => {
        expect(elected.length + tiedSeats + unfilled).toBe(posts[at]?.seats);
        expect(tied.length > tiedSeats || tiedSeats === 0).toBe(true);
        expect(tied.some((person) => elected.includes(person))).toBe(false);
        expect(womanSeats).toBeLessThanOrEqual(unfilled);
      });
      const everyone = results.flatMap(({ elected }) => elected);
      expect(new Set(everyone).size).toBe(everyone.length);
    }),
    { numRuns: 500 },
  );
});

test('性质：票不够的谁也不当选，妇女也不例外；落选的人票不比当选的男子多', () => {
  fc.assert(
    fc.property(postsOf, kind, pack, (posts, poll, id) => {
      const standard = poll === 'supplementary' ? 'at-least-one-third' : poll === 'revote' ? 'most-votes' : 'more-than-half';
      decided(id, tallied(posts, { kind: poll })).posts.forEach(({ elected, tied, held }, at) => {
        const votes = posts[at]?.votes ?? new Map<PersonId, number>();
        const got = (person: PersonId) => votes.get(person) ?? 0;
        expect([...elected, ...tied].every((person) => reaches(standard, got(person), 100))).toBe(true);
        const lost = [...votes.keys()].filter((person) => ![...elected, ...tied, ...held].includes(person));
        const men = elected.filter((person) => !isWoman(person));
        expect(men.every((man) => lost.every((person) => got(person) <= got(man)))).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

test('性质：列票的先后不改变结果', () => {
  fc.assert(
    fc.property(postsOf, kind, pack, (posts, poll, id) => {
      const turned = posts.map((post) => ({ ...post, votes: new Map([...post.votes].reverse()) }));
      expect(decided(id, tallied(turned, { kind: poll }))).toEqual(decided(id, tallied(posts, { kind: poll })));
    }),
  );
});

test('性质：首次投票没有妇女主任、副主任，委员里就有妇女当选、平票里有妇女，或者留着妇女的名额', () => {
  fc.assert(
    fc.property(postsOf, fc.constantFrom<PackId>('sichuan-2026', 'hainan-2025'), (posts, id) => {
      const decidedPosts = decided(id, tallied(posts)).posts;
      const last = decidedPosts.at(-1);
      if (last === undefined || (posts.at(-1)?.seats ?? 0) === 0) return;
      const isAbove = decidedPosts.slice(0, -1).some(({ elected }) => elected.some(isWoman));
      expect(isAbove || [...last.elected, ...last.tied].some(isWoman) || last.womanSeats > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('性质：多得一票，不会由当选变成落选', () => {
  fc.assert(
    fc.property(votesFor, fc.integer({ min: 1, max: 4 }), fc.nat(7), (votes, seats, at) => {
      const counted = new Map(Object.entries(votes).map(([id, got]) => [personId.parse(id), got] as const));
      const before = decidePost({ seats, ballots: 100, votes: counted, needs: 'more-than-half' });
      const lucky = before.elected[at];
      if (lucky === undefined) return;
      const more = new Map(counted).set(lucky, (counted.get(lucky) ?? 0) + 1);
      expect(decidePost({ seats, ballots: 100, votes: more, needs: 'more-than-half' }).elected).toContain(lucky);
    }),
  );
});
