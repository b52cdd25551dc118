import { describe, expect, test } from 'vitest';
import { logOf } from '../../src/domain/engine/log.ts';
import { packs } from '../../src/domain/profiles/index.ts';
import { national2026 } from '../../src/domain/profiles/national-2026.ts';
import { formerLaw, overlay, type Params, type Profile } from '../../src/domain/profiles/profile.ts';
import { isSame } from '../../src/domain/profiles/same-value.ts';
import { assess } from '../../src/domain/rules/assess.ts';
import { first } from '../../src/domain/rules/given.ts';

/** 设想的旧省规：叠在国法上，早于新法。 */
const older = (params: Partial<Params>, conflicts: Profile['conflicts'] = []) =>
  overlay(national2026, { id: 'older', title: '设想的旧省规', status: 'predates-2026', params, conflicts });

const limit = (value: number) => ({ maxProxiesPerHolder: { value, cites: ['HE-26.3'], certainty: 'text' } }) as const;
const chain = { proxyChain: { value: 'barred', cites: ['ZJ-25.2'], certainty: 'text' } } as const;

/** V9 受托几人 */
const holding = (count: number) =>
  logOf(
    Array.from({ length: count }, (_, index) => ({
      type: 'ProxyApproved' as const,
      on: 95,
      poll: first,
      absentee: `V${index + 1}`,
      holder: 'V9',
      form: 'letter' as const,
      cause: 'away' as const,
    })),
  );

const capUnder = (profile: Profile, count: number) =>
  assess(holding(count), profile)
    .filter(({ rule }) => rule === 'proxy-cap')
    .map(({ grade, doubt }) => [grade, doubt] as const);

describe('早于新法的包', () => {
  test('与国法一样的、国法没有写的，不添疑问；与国法写得不一样的添', () => {
    const { params } = older({ ...limit(3), ...chain });
    expect([params.maxProxiesPerHolder?.contested, params.proxyChain?.contested]).toEqual([undefined, undefined]);
    expect(older(limit(2)).params.maxProxiesPerHolder?.contested).toMatch(/只在这里更严/u);
  });

  test('国法没有写、它写细了的，照它判错；国法自己的包不作声', () => {
    const passedOn = logOf([
      {
        type: 'ProxyApproved',
        on: 95,
        poll: first,
        absentee: 'V1',
        holder: 'V9',
        form: 'letter',
        cause: 'away',
        passedOnBy: 'V5',
      },
    ]);
    const gradesUnder = (profile: Profile) =>
      assess(passedOn, profile).flatMap(({ rule, grade }) => (rule === 'proxy-no-chain' ? grade : []));
    expect([gradesUnder(older(chain)), gradesUnder(national2026)]).toEqual([['breach'], []]);
  });

  test('比国法严的照它，只有它不许的只提示；国法也不许的照样判错', () => {
    const stricter = older(limit(2));
    expect(capUnder(stricter, 2)).toEqual([]);
    expect(capUnder(stricter, 3)).toEqual([
      ['doubt', '条文早于 2026 年新法，只在这里更严；新法施行以后是不是还照它办，没有明说，所以只提示、不判错'],
    ]);
    expect(capUnder(stricter, 4)).toEqual([['breach', undefined]]);
  });

  test('自己写了疑问的，照它写的', () => {
    const own = older({ maxProxiesPerHolder: { ...limit(2).maxProxiesPerHolder, contested: '另有说法' } });
    expect(capUnder(own, 3)).toEqual([['doubt', '另有说法']]);
  });

  test('比国法宽、说不准是不是抵触的：照国法，只有照国法才不对的只提示', () => {
    const lenient = older({}, [
      {
        says: '上限五人',
        cites: ['SH-16.1'],
        national: ['O25-18.4'],
        why: '旧条文宽，是不是抵触没有明说',
        otherwise: { maxProxiesPerHolder: 5 },
      },
    ]);
    expect(capUnder(lenient, 3)).toEqual([]);
    expect(capUnder(lenient, 4)).toEqual([['doubt', '旧条文宽，是不是抵触没有明说']]);
    expect(capUnder(lenient, 6)).toEqual([['breach', undefined]]);
  });

  test('与新法抵触的：照国法判错', () => {
    const conflicting = older({}, [{ says: '上限五人', cites: ['SH-16.1'], national: ['O25-18.4'], why: '抵触' }]);
    expect(capUnder(conflicting, 4)).toEqual([['breach', undefined]]);
  });
});

describe('旧法', () => {
  test('当时没有的不作声，不退回新法', () => {
    expect([capUnder(packs['national-2018'], 4), capUnder(packs['national-2026'], 4)]).toEqual([[], [['breach', undefined]]]);
  });

  test('旧法自己的疑问，不拿新法去补', () => {
    const doubtful = { ...limit(2).maxProxiesPerHolder, contested: '存疑' };
    const former = formerLaw(national2026, {
      id: 'former',
      title: '设想的旧法',
      params: { ...national2026.params, maxProxiesPerHolder: doubtful },
    });
    expect(capUnder(former, 4)).toEqual([['doubt', '存疑']]);
  });

  test('出处都是旧法的条文，或者旧法也用的', () => {
    const { params } = packs['national-2018'];
    const cites = Object.values(params).flatMap((param) => param?.cites ?? []);
    expect(cites.filter((citation) => !/^(O18|CIV|G13|PET|PE20|PR19)/.test(citation))).toEqual([]);
  });
});

test('少写一个参数的包编译不过', () => {
  const { votingAge: _, ...rest } = national2026.params;
  // @ts-expect-error 少了一项 votingAge，应当编译不过
  const wanting: Params = rest;
  // @ts-expect-error 旧法也要把各项写全，少一项编译不过
  formerLaw(national2026, { id: 'wanting', title: '少一项', params: rest });
  expect('votingAge' in wanting).toBe(false);
});

test.each([
  [1, 1, true],
  [{ a: [1, 2], b: null }, { b: null, a: [1, 2] }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [[], {}, false],
  [null, {}, false],
])('%j 与 %j 是不是一样：%s', (one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});
