import { expect, test } from 'vitest';
import { national2026 } from '../../src/domain/profiles/national-2026.ts';
import type { Param, Params } from '../../src/domain/profiles/profile.ts';
import { packFacts } from '../../src/features/packs/pack-facts.ts';

const silent = Object.fromEntries(Object.keys(national2026.params).map((name) => [name, null])) as Params;
const written = <Value>(value: Value): Param<Value> => ({ value, cites: ['O25-18.4'], certainty: 'text' });

const pack = {
  ...national2026,
  params: {
    ...silent,
    votingAge: written(18),
    rollNoticeDays: { ...written(20), certainty: 'inferred' },
    maxProxiesPerHolder: { ...written(2), contested: '比国法严，是否有效没有明说' },
  },
} as const;

test('各种把握程度各几项，没有规定的几项', () => {
  const { counts, silent: unregulated } = packFacts(pack);
  expect(counts).toEqual({ text: 2, inferred: 1, 'second-hand': 0, local: 0 });
  expect(unregulated).toBe(Object.keys(silent).length - 3);
});

test('有疑问的规定带着疑问和出处列出来，没有疑问的不列', () => {
  expect(packFacts(pack).doubts).toEqual([{ says: '比国法严，是否有效没有明说', cites: ['O25-18.4'] }]);
});

test('疑问相同的只说一遍，出处都列上', () => {
  const cap = { value: 2, cites: ['HE-26.3'], certainty: 'text', contested: '旧条文' } as const;
  const repeated = {
    ...pack,
    params: { ...pack.params, votingAge: cap, maxProxiesPerHolder: { ...cap, cites: ['HE-25', 'HE-26.3'] } },
  } as const;
  expect(packFacts(repeated).doubts).toEqual([{ says: '旧条文', cites: ['HE-26.3', 'HE-25'] }]);
});
