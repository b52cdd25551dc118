import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { goldenDigests } from '../src/simulator/golden-digests.ts';
import { checks } from '../src/simulator/self-check.ts';

test.each(checks)('$title：与标准指纹相同（算法有意改了的，运行 npm run golden，并把 worldVersion 加一）', ({ id, text }) => {
  expect(createHash('sha256').update(text()).digest('hex')).toBe(goldenDigests[id]);
});

test('没有多余的标准指纹', () => {
  expect(Object.keys(goldenDigests)).toEqual(checks.map(({ id }) => id));
});
