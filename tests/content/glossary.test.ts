import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml, spellFault } from '../../src/course/source-text.ts';
import { ruling } from '../../src/domain/terms/ballot.ts';
import { pollKind, post } from '../../src/domain/terms/ids.ts';
import { workerRole } from '../../src/domain/terms/poll-worker.ts';

const term = z.strictObject({
  zh: z.string().regex(/^[\p{Script=Han}]+$/u, '词只写汉字'),
  en: z.string().regex(/^[a-z][a-z' -]*$/, '英文用小写，复合词用空格或短横'),
  says: z
    .string()
    .regex(/^[^。]+。$/, '只写一句，句号收尾')
    .max(60, '一句话不超过 60 个字'),
  aliases: z.array(z.string().min(1)).min(1, '至少写一个平时的叫法'),
});

const file = 'content/glossary.yaml';
const { value, faults } = readYaml(
  { file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), startsAt: 1 },
  z.array(term),
);
const terms = value ?? [];

test('每个词都写全了：中文、英文、一句话、叫法', () => {
  expect(faults.map(spellFault)).toEqual([]);
});

test('至少六十个词', () => {
  expect(terms.length).toBeGreaterThanOrEqual(60);
});

test('一个英文词只对一个中文词', () => {
  expect(repeated(terms.map(({ en }) => en))).toEqual([]);
});

test('词和叫法都不重复，叫法也不与别的词相同', () => {
  expect(repeated(terms.flatMap(({ zh, aliases }) => [zh, ...aliases]))).toEqual([]);
});

test('程序里的岗位、职务、投票种类和选票裁定，词汇表里都有', () => {
  const inCode = [workerRole, post, pollKind, ruling].flatMap(({ options }) => options.map(spelled));
  const listed = terms.map(({ en }) => spelled(en));
  expect(inCode.filter((word) => !listed.some((en) => en === word || en.startsWith(`${word} `)))).toEqual([]);
});

function spelled(word: string): string {
  return word.replace(/-/g, ' ');
}

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
