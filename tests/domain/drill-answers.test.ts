import { expect, test } from 'vitest';
import { ballotDrill, judgementFor } from '../../src/domain/drills/ballot/ballot-drill.ts';
import { exactlyBefore } from '../../src/domain/drills/cast.ts';
import { daysDrill } from '../../src/domain/drills/days/days-drill.ts';
import { levels, type Answers, type Drill, type DrillCase, type Level } from '../../src/domain/drills/drill.ts';
import { kinshipDrill } from '../../src/domain/drills/kinship/kinship-drill.ts';
import { proxyDrill } from '../../src/domain/drills/proxy/proxy-drill.ts';
import { resultDrill } from '../../src/domain/drills/result/result-drill.ts';
import { logFor, pollFor } from '../../src/domain/drills/result/result-log.ts';
import { rollDrill } from '../../src/domain/drills/roll/roll-drill.ts';
import type { Shown, ShownBallot } from '../../src/domain/drills/shown.ts';
import { decideResult } from '../../src/domain/engine/decide-result.ts';
import { hasTurned } from '../../src/domain/engine/calendar.ts';
import { recordOf } from '../../src/domain/engine/fold.ts';
import { kinshipFrom } from '../../src/domain/engine/kinship.ts';
import { logOf } from '../../src/domain/engine/log.ts';
import { leastFor } from '../../src/domain/engine/majority.ts';
import { tallyOf } from '../../src/domain/engine/tally-of.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { inForce, type Profile } from '../../src/domain/profiles/profile.ts';
import type { Post } from '../../src/domain/terms/ids.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { timetableOf } from '../../src/domain/timetable/timetable.ts';
import { isThorough } from '../support/thorough.ts';

const profiles: readonly Profile[] = Object.values(packs);
/** 平常几道，npm run test:all 多走些 */
const few = isThorough ? 60 : 2;
const sichuan = packs['sichuan-2026'];
const hainan = packs['hainan-2025'];

function casesOf<S extends Shown>(drill: Drill<S>, profile: Profile, count: number, at: readonly Level[] = levels) {
  return at.flatMap((level) => Array.from({ length: count }, (_, seed) => drill.make(seed, level, profile)));
}

function settled<S extends Shown>(drill: Drill<S>, drillCase: DrillCase<S>, profile: Profile): Answers {
  const marks = drill.check(drillCase, {}, profile).marks.filter(({ contested }) => !contested);
  return Object.fromEntries(marks.map(({ question, expected }) => [question, expected]));
}

test('选票：有标准答案的，参照算法的判法都在里面；多选一个的和恰好选满的都出', () => {
  const over = new Set<number>();
  for (const each of casesOf(ballotDrill, sichuan, 40)) {
    for (const { post, count } of each.shown.seats) {
      const chosen = each.shown.face.lines.filter((line) => line.post === post && line.mark === 'circle').length;
      over.add(chosen - count);
    }
  }
  for (const profile of profiles) {
    for (const each of casesOf(ballotDrill, profile, few)) {
      const judgement = judgementFor(each.shown, profile);
      const expected = settled(ballotDrill, each, profile)['ballot'];
      if (expected === undefined) continue;
      expect(judgement.open).toBe(false);
      const ruling = judgement.ruling === 'part-void' ? `part-void:${judgement.voidPosts.join()}` : judgement.ruling;
      expect(expected).toContain(ruling);
    }
  }
  expect([...over]).toEqual(expect.arrayContaining([0, 1]));
});

test('选票：疑点、出处只说这张票上的那一处：选多了的疑在废哪里，空白的、伪造的不说这个', () => {
  const all = casesOf(ballotDrill, sichuan, 40, [1]);
  const told = (fits: (each: ShownBallot) => boolean) => {
    const found = all.find(({ shown }) => fits(shown));
    if (found === undefined) throw new Error('no such ballot');
    const [first] = ballotDrill.check(found, {}, sichuan).because;
    return [first?.doubt === `${sichuan.params.overVoteVoids?.contested ?? ''}。`, first?.cites];
  };
  const circled = ({ face }: ShownBallot, post: Post) =>
    face.lines.filter((line) => line.post === post && line.mark === 'circle').length;
  const isOver = (shown: ShownBallot) => shown.seats.some(({ post, count }) => circled(shown, post) > count);
  expect(told((shown) => shown.face.stock === 'official' && isOver(shown))).toEqual([true, ['SC-32.1']]);
  expect(told(({ face }) => face.lines.every(({ mark }) => mark === 'none'))).toEqual([
    false,
    sichuan.params.blankBallots?.cites,
  ]);
  expect(told(({ face }) => face.stock === 'forged')).toEqual([false, ['O25-21.1', 'SC-32.2', 'SC-31.2']]);
});

test('当选：标准答案就是总账的结论；差一票的、刚好够的都出', () => {
  const near = new Set<number>();
  for (const each of casesOf(resultDrill, sichuan, 40)) {
    const needs = sichuan.params.electedNeeds?.value[each.shown.kind] ?? 'more-than-half';
    for (const { votes } of each.shown.votes) near.add(votes - leastFor(needs, each.shown.recovered));
  }
  for (const profile of profiles) {
    for (const each of casesOf(resultDrill, profile, few)) {
      const tally = tallyOf(
        recordOf(logOf(logFor(each.shown, []))),
        pollFor(each.shown),
        profile.params.relatives?.value.circle ?? [],
      );
      if (tally === undefined) throw new Error('a counted poll has a tally');
      const result = decideResult(tally, inForce(profile));
      const expected = settled(resultDrill, each, profile);
      for (const { post, elected } of result.invalid.length > 0 ? [] : result.posts) {
        const answer = expected[`elected:${post}`];
        if (answer !== undefined) expect([...elected].sort()).toEqual([...(answer as string[])].sort());
      }
      if (result.invalid.length > 0) expect(expected['next']).toEqual(['repeat']);
      const sum = each.shown.votes.filter(({ post }) => post === 'chair').reduce((total, line) => total + line.votes, 0);
      expect(sum).toBeLessThanOrEqual(each.shown.recovered);
    }
  }
  expect([...near]).toEqual(expect.arrayContaining([-1, 0]));
});

test('近亲属：该退的就是本人和法定的近亲属；不接受提名的不算', () => {
  const kindred = new Set<boolean>();
  for (const profile of profiles.filter(
    ({ params }) => params.exitCircle?.certainty === 'text' && !params.exitCircle.contested,
  )) {
    for (const each of casesOf(kinshipDrill, profile, isThorough ? 60 : 5)) {
      const { kin, committee, nominees, declined } = each.shown;
      const expected = settled(kinshipDrill, each, profile)['exits'];
      if (expected === undefined || declined.length > 0) continue;
      const table = kinshipFrom(kin);
      const circle = profile.params.exitCircle?.value ?? [];
      const near = committee.filter((member) =>
        nominees.some(
          (nominee) => nominee === member || circle.some((relation) => table.get(member)?.get(nominee) === relation),
        ),
      );
      expect(expected).toEqual(near);
      kindred.add(near.length > 0);
    }
  }
  expect(kindred).toEqual(new Set([true, false]));
});

test('日程：要排的日子就是倒排算出来的；计划里有恰好在最迟那天的，也有晚一天的', () => {
  const slips = new Set<number>();
  for (const profile of profiles) {
    for (const each of casesOf(daysDrill, profile, isThorough ? 60 : 8)) {
      const entries = timetableOf(profile, each.shown.electionDay);
      const offset = (line: string) => entries.find(({ id }) => id === line)?.offset;
      const expected = daysDrill.check(each, {}, profile).expected;
      for (const { id, picks } of each.questions) if (picks === 'day') expect(expected[id]).toBe(offset(id));
      for (const { line, on } of each.shown.steps) {
        const entry = entries.find(({ id }) => id === line);
        if (on === undefined || entry?.basis.is !== 'statutory' || entry.basis.term.is !== 'before') continue;
        slips.add(on - entry.day);
        expect((expected['late'] as string[]).includes(line)).toBe(on > entry.day && entry.basis.contested.length === 0);
      }
    }
  }
  expect([...slips]).toEqual(expect.arrayContaining([0, 1]));
});

test('资格：选举日当天满岁的列入，晚一天的不列入；当天满一年的、差一天的都出', () => {
  const [ages, stays] = [new Set<number>(), new Set<number>()];
  for (const each of casesOf(rollDrill, sichuan, 150, [2, 3])) {
    const { person, electionDay, decidedOn } = each.shown;
    const past = person.born - exactlyBefore(electionDay, 18);
    const since = person.livesSince ?? person.worksSince;
    if (since !== undefined) stays.add(since - exactlyBefore(decidedOn, 1));
    if (Math.abs(past) > 1 || person.rights === 'deprived') continue;
    ages.add(past);
    expect(settled(rollDrill, each, sichuan)['roll']).toEqual([hasTurned(18, person.born, electionDay) ? 'resident' : 'out']);
  }
  expect([...ages].sort()).toEqual([-1, 0, 1]);
  expect([...stays]).toEqual(expect.arrayContaining([0, 1]));
});

test('委托：满了的不办，差一份的要办；海南第三日前来的要办，第二日前的来不及', () => {
  const [held, days] = [new Map<number, string>(), new Map<number, string>()];
  const note = (into: Map<number, string>, key: number, answer: unknown) => into.set(key, JSON.stringify(answer));
  for (const each of casesOf(proxyDrill, sichuan, 150, [2])) {
    const { proxy, held: before, voters, candidates } = each.shown;
    const isUsual = proxy.form === 'letter' && proxy.cause === 'away' && voters.includes('V2') && candidates.length === 0;
    if (isUsual && before.length > 1 && proxy.passedOnBy === undefined && !each.shown.isAfterOpening)
      note(held, before.length, settled(proxyDrill, each, sichuan)['proxy']);
  }
  for (const each of casesOf(proxyDrill, hainan, 150, [2])) {
    const { proxy, held: before, voters, candidates, electionDay, on } = each.shown;
    const isUsual = proxy.form === 'letter' && proxy.cause === 'away' && voters.includes('V2') && candidates.length === 0;
    if (isUsual && before.length < 3) note(days, electionDay - on, settled(proxyDrill, each, hainan)['proxy']);
  }
  expect([held.get(2), held.get(3)]).toEqual(['["give"]', '["full"]']);
  expect([days.get(3), days.get(2)]).toEqual(['["give"]', '["late"]']);
});

test('资格、委托的标准答案，整本日志再评一遍也没有话说', () => {
  for (const each of casesOf(resultDrill, sichuan, 6)) {
    const { expected } = resultDrill.check(each, {}, sichuan);
    const declared = each.shown.seats.flatMap(({ post }) =>
      (expected[`elected:${post}`] as readonly `V${number}`[]).map((person) => ({ post, person })),
    );
    const wrong = assess(logOf(logFor(each.shown, declared)), sichuan).filter(({ rule }) => rule.startsWith('elected-'));
    expect(wrong.filter(({ grade }) => grade === 'breach').map(({ rule }) => rule)).toEqual([]);
  }
});
