import { describe, expect, test } from 'vitest';
import type { ArticleDigest } from '../../src/course/law-digest.ts';
import {
  officialCodes,
  officialText,
  officialTextsAreHere,
  type OfficialCode,
  type OfficialParagraph,
} from './law-official.ts';
import { library, wordsOf } from './law-texts.ts';
import { numbersIn, wordsWrong } from './law-wording.ts';

describe('数目的读法', () => {
  test.each([
    ['选举日的二十日前', ['20日']],
    ['选举日的 20 天前', ['20日']],
    ['主任、副主任和委员共三至七人', ['3人', '7人']],
    ['三分之一以上的村民代表，五户至十五户推选一人', ['1/3', '5户', '15户', '1人']],
    ['1/3 以上', ['1/3']],
    ['过半数投票，不少于二分之一', ['半数', '1/2']],
    ['前款第（五）项，两个人', ['5项', '2人']],
    ['五百元以下罚款，一千元、二千元', ['500元', '1000元', '2000元']],
    ['十八周岁，三个月，第二十四条', ['18岁', '3月', '24条']],
    ['同一选民，第一次投票，一次性投票，一般不超过', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe.skipIf(!officialTextsAreHere)(
  '要点对照 ../shared/laws 的官方文本（文本不在旁边就略过，要点本身仍由别的测试核对）',
  () => {
    test.each(officialCodes)('%s：各条的款数、各款的项数与原文相同', (code) => {
      const official = officialText(code);
      expect(articlesOf(code).map(shapeOf)).toEqual(
        articlesOf(code).map(({ number }) => ({
          number,
          items: (official.get(number) ?? []).map(({ items }) => items.length),
        })),
      );
    });

    test.each(officialCodes)('%s：数目与原文逐个相同，次序也相同', (code) => {
      for (const { place, official, digest } of paragraphsOf(code)) {
        expect.soft(`${place} ${numbersIn(digest).join(' ')}`).toBe(`${place} ${numbersIn(official).join(' ')}`);
      }
    });

    test.each(officialCodes)('%s：期限、手续、轻重和主体与原文相合', (code) => {
      for (const { place, official, digest } of paragraphsOf(code)) {
        expect.soft([place, ...wordsWrong(official, digest)]).toEqual([place]);
      }
    });

    test('村组法：与旧法一字不差的款没有【变更】，改过的款都有', () => {
      const old = new Set([...officialText('O18').values()].flat().map(wordsIn));
      const official = officialText('O25');
      const wrong = articlesOf('O25').flatMap(({ number, paragraphs }) =>
        paragraphs
          .filter((digest) => {
            const source = official.get(number)?.[digest.number - 1];
            return source !== undefined && old.has(wordsIn(source)) === digest.changes.length > 0;
          })
          .map((digest) => `O25-${number}.${digest.number}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);

function articlesOf(code: OfficialCode): readonly ArticleDigest[] {
  const digest = library.get(code);
  if (digest === undefined) throw new Error(`content/law 里没有 ${code}`);
  return digest.articles;
}

function paragraphsOf(code: OfficialCode) {
  const official = officialText(code);
  return articlesOf(code).flatMap(({ number, paragraphs }) =>
    paragraphs.map((digest) => {
      const source = official.get(number)?.[digest.number - 1] ?? { text: '', items: [] };
      return { place: `${code}-${number}.${digest.number}`, official: wordsIn(source), digest: wordsOf(digest) };
    }),
  );
}

function shapeOf({ number, paragraphs }: ArticleDigest) {
  return { number, items: paragraphs.map(({ items }) => items.length) };
}

function wordsIn({ text, items }: OfficialParagraph): string {
  return [text, ...items].join('');
}
