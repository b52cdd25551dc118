import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/course/law-digest.ts';
import {
  articleOf,
  isCitation,
  itemNumberOf,
  numeralOf,
  parseCitation,
  partsOf,
  spellCitation,
  spellCitationShort,
  type Citation,
} from '../../src/domain/law/citation.ts';
import { isStatuteCode, laws, summaries } from '../../src/domain/law/laws.ts';
import { library } from './law-texts.ts';

describe('出处', () => {
  test('念全称、念简称，条、款、项都念出来', () => {
    expect(spellCitation('O25-16.2(一)')).toBe('《村民委员会组织法（2025 年修正）》第 16 条第 2 款第（一）项');
    expect(spellCitationShort('O25-18.4')).toBe('村组法第 18 条第 4 款');
    expect(spellCitationShort('SC-34(二)')).toBe('四川选举条例第 34 条第（二）项');
  });

  test('只有摘要的文件整份念，并说明是二手', () => {
    expect(spellCitation('G13')).toBe('《村民委员会选举规程（2013 年）》（二手摘要）');
  });

  test('拆开以后，没写的那一级是 null', () => {
    expect(partsOf('SC-13.1(十三)')).toEqual({ code: 'SC', article: 13, paragraph: 1, item: 13 });
    expect(partsOf('HIi-7')).toEqual({ code: 'HIi', article: 7, paragraph: null, item: null });
    expect(partsOf('PE20')).toEqual({ code: 'PE20', article: null, paragraph: null, item: null });
  });

  test.each([
    ['O25-51', '全文只有 50 条'],
    ['O25-0', '条从 1 起'],
    ['O25-18.0', '款从 1 起'],
    ['O25-16.2(1)', '项写汉字'],
    ['O25', '有条文的要写到条'],
    ['G13-2', '只有摘要的不能引到条'],
    ['XX-1', '没有这个代码'],
    ['toString-1', '代码只认表里的'],
    [' O25-18', '前面多了空格'],
  ])('「%s」不是出处：%s', (text) => {
    expect([isCitation(text), parseCitation(text)]).toEqual([false, null]);
  });

  test('写错的出处一拆就报错', () => {
    const wrong: Citation = 'O25-99';
    expect(() => partsOf(wrong)).toThrow('O25-99');
  });

  test('所在的整条去掉款和项', () => {
    expect((['O25-18.4', 'SC-34(二)', 'HI-9', 'G13'] as const).map(articleOf)).toEqual(['O25-18', 'SC-34', 'HI-9', 'G13']);
  });

  test('项的写法与序数一一对应', () => {
    expect([1, 9, 10, 11, 20, 21, 99].map(numeralOf)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '九十九']);
    expect(['一', '十', '十三', '二十', '零', '一十'].map(itemNumberOf)).toEqual([1, 10, 13, 20, undefined, undefined]);
    expect(() => numeralOf(0)).toThrow('0');
  });
});

describe('法规表', () => {
  test('全名、简称都不重复', () => {
    const all = Object.values(laws);
    expect([new Set(all.map(({ title }) => title)).size, new Set(all.map(({ short }) => short)).size]).toEqual([
      all.length,
      all.length,
    ]);
  });

  test('施行日是真的日期', () => {
    const dates = Object.values(laws).flatMap(({ inForce }) => inForce ?? []);
    expect(dates.filter((date) => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date)).toEqual([]);
  });

  test('只有二手摘要的文件没有条数', () => {
    expect(Object.keys(summaries).filter(isStatuteCode)).toEqual([]);
  });
});

describe('查依据', () => {
  test('引到条的给各款，引到款的给那一款', () => {
    expect(paragraphsAt('O25-18')).toEqual([1, 2, 3, 4, 5]);
    expect(paragraphsAt('O25-18.4')).toEqual([4]);
  });

  test('引到项的，只剩那一项', () => {
    const found = digestOf(library, 'O25-16.2(三)');
    expect(found.ok && found.value.paragraphs.map(({ items }) => items.map(({ number }) => number))).toEqual([[3]]);
  });

  test('只有一款的条，可以直接引到项', () => {
    expect(paragraphsAt('SC-34(二)')).toEqual([1]);
  });

  test('整份提到的摘要，要点依次排开', () => {
    expect(paragraphsAt('G13').length).toBeGreaterThan(1);
  });

  test.each([
    ['O25-16(三)', '好几款的条，引到项要写明第几款'],
    ['O25-18.6', '没有第 6 款'],
    ['O25-16.2(四)', '没有第（四）项'],
    ['CIV-1', '没有写要点的条'],
  ] as const)('%s 查不到：%s', (...[citation]) => {
    const found = digestOf(library, citation);
    expect(found.ok ? 'found' : found.why).toBe(
      `${spellCitation(citation)}没有要点：核对条、款、项写得对不对，对就在 content/law 里补上`,
    );
  });

  test('整部没有要点的法规，说要添文件', () => {
    const found = digestOf(new Map(), 'O25-1');
    expect(found.ok ? 'found' : found.why).toBe('《村民委员会组织法（2025 年修正）》还没有要点，请在 content/law 里添一个文件');
  });
});

test('程序和课文里写到的出处，都查得到要点', () => {
  const cited = ['src', 'content'].flatMap(citationsUnder);
  expect(cited.length).toBeGreaterThan(50);
  const missing = cited.filter(({ citation }) => !digestOf(library, citation).ok);
  expect(missing.map(({ file, citation }) => `${file}：${citation}`)).toEqual([]);
});

function paragraphsAt(citation: Citation): readonly number[] {
  const found = digestOf(library, citation);
  return found.ok ? found.value.paragraphs.map(({ number }) => number) : [];
}

function citationsUnder(top: string) {
  const root = new URL(`../../${top}/`, import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|svelte|astro|mdx|ya?ml)$/.test(file),
  );
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    const written = text.match(/(?<![\w-])[A-Z][A-Z0-9]*i?-[1-9]\d*(?:\.[1-9]\d*)?(?:\([一二三四五六七八九十]+\))?/g) ?? [];
    return [...new Set(written)].filter(isCitation).map((citation) => ({ file: `${top}/${file}`, citation }));
  });
}
