import { expect, test } from 'vitest';
import { lawPath } from '../../src/features/law/law-path.ts';

test.each([
  ['O25-18.4', '/law/O25/#a18-4'],
  ['O25-18', '/law/O25/#a18'],
  ['O25-16.2(三)', '/law/O25/#a16-2-3'],
  ['HI-49(一)', '/law/HI/#a49-1-1'],
  ['G13', '/law/G13/'],
] as const)('%s 的要点在 %s', (citation, path) => {
  expect(lawPath(citation)).toBe(path);
});
