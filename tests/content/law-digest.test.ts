import { describe, expect, test } from 'vitest';
import { readLaw, readLaws } from '../../src/course/law-source.ts';
import { spellFault } from '../../src/course/source-text.ts';
import { laws, statutes } from '../../src/domain/law/laws.ts';
import { library } from './law-texts.ts';

const head = {
  code: 'SH',
  title: laws.SH.title,
  short: laws.SH.short,
  inForce: "'2020-10-01'",
  status: 'predates-2026',
  covers: 'excerpt',
  note: '要点。',
};

/** 一个文件：头部照上面，只换 changed；正文从第 10 行起。 */
function fileWith(body: string, changed: Partial<typeof head> = {}): string {
  const lines = Object.entries({ ...head, ...changed }).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', body].join('\n');
}

function faultsIn(text: string): readonly string[] {
  return readLaw('a.md', text).faults.map(spellFault);
}

describe('读一部法规的要点', () => {
  test('章、条、款、项和三种批注各归其位', () => {
    const body =
      '# 第一章 总则\n\n## 第 2 条 期限\n\n### 1\n\n应当这样：\n\n- （一）甲。\n- （二）乙。\n\n【变更】改了。\n\n【提示】留意。\n\n〔?〕没写清。';
    expect(readLaw('a.md', fileWith(body)).value).toEqual({
      code: 'SH',
      covers: 'excerpt',
      note: '要点。',
      articles: [
        {
          number: 2,
          title: '期限',
          chapter: '第一章 总则',
          paragraphs: [
            {
              number: 1,
              says: '应当这样：',
              items: [
                { number: 1, says: '甲。' },
                { number: 2, says: '乙。' },
              ],
              changes: ['改了。'],
              hints: ['留意。'],
              doubts: ['没写清。'],
            },
          ],
        },
      ],
    });
  });

  test('Windows 的换行也读得了', () => {
    expect(faultsIn(fileWith('## 第 1 条 名\n\n### 1\n\n话。').replace(/\n/g, '\r\n'))).toEqual([]);
  });

  const good = '## 第 1 条 名\n\n### 1\n\n话。\n';

  test.each([
    ['没有头部', good, 'a.md 第 1 行：文件开头要有头部：两行 --- 之间写 code、title 等'],
    ['代码写错', fileWith(good, { code: 'XX' }), 'a.md 第 2 行：code：没有「XX」这个法规代码。代码见 src/domain/law/laws.ts'],
    [
      '施行日与法规表不一致',
      fileWith(good, { inForce: 'null' }),
      'a.md 第 2 行：inForce 与法规表不一致，src/domain/law/laws.ts 里是「2020-10-01」',
    ],
    ['第 2 款写成第 3 款', fileWith(`${good}\n### 3\n\n话。`), 'a.md 第 16 行：这里应当是第 2 款，写 ### 2'],
    ['项的次序不对', fileWith(`${good}\n- （二）乙。`), 'a.md 第 16 行：（二）次序不对，这里应当是第 1 项'],
    ['一款写了两段', fileWith(`${good}\n又一段。`), 'a.md 第 16 行：一款只写一段；（一）（二）后面的话是下一款'],
    ['话在款外面', fileWith('## 第 1 条 名\n\n话。\n\n### 1\n\n话。'), 'a.md 第 12 行：这句话不在任何一款下面，先写 ### 1'],
    ['款在条外面', fileWith(`### 1\n\n${good}`), 'a.md 第 10 行：款要写在条的下面，先写 ## 第 1 条 小标题'],
    ['条的次序倒了', fileWith(`${good.replace('1', '2')}\n${good}`), 'a.md 第 16 行：第 1 条排在第 2 个后面，请照次序写'],
    ['条下面没有款', fileWith('## 第 1 条 名'), 'a.md 第 10 行：第 1 条没有款，至少写 ### 1'],
    ['款下面没有话', fileWith('## 第 1 条 名\n\n### 1'), 'a.md 第 12 行：第 1 条第 1 款没有要点，请写一段'],
    [
      '看不懂的行',
      fileWith(`${good}\n【新增】话。`),
      'a.md 第 16 行：看不懂「【新增】话。」：条写 ## 第 18 条 小标题，款写 ### 4，项写 - （一）…，批注写【变更】【提示】或〔?〕',
    ],
    ['条号超过全文', fileWith(good.replace('1', '35')), 'a.md 第 15 行：全文只有 34 条，写到了第 35 条'],
    [
      '说是全文却缺了末尾',
      fileWith(good, { covers: 'all' }),
      'a.md 第 15 行：全文有 34 条，只写到第 1 条；只写几条的，covers 写 excerpt',
    ],
    [
      '有条文的写成了要点',
      fileWith(good.replace('第 1 条', '要点 1')),
      'a.md 第 10 行：这里写 ## 第 1 条 小标题：有条文的写条，只有二手摘要的写要点',
    ],
  ])('%s：说明哪一行、怎么改', (_, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  test('说是全文，中间却缺一条', () => {
    const body = `${good}\n${good.replace('1', '3')}`;
    expect(faultsIn(fileWith(body, { covers: 'all' }))).toContain(
      'a.md 第 16 行：第 2 条没有写；只写几条的，covers 写 excerpt',
    );
  });

  test('一个文件有错，全部错处一起说', () => {
    const read = readLaws({ 'a.md': fileWith('话。\n- 项。'), 'b.md': '没有头部' });
    expect([read.value, read.faults.map(({ file, line }) => `${file}:${line}`)]).toEqual([
      null,
      ['a.md:10', 'a.md:11', 'b.md:1'],
    ]);
  });
});

describe('要点库', () => {
  test('村组法、四川、海南从第 1 条到末条都有要点，一条不缺', () => {
    const whole = (['O25', 'SC', 'HI'] as const).map((code) => library.get(code)?.articles.map(({ number }) => number));
    const wanted = (['O25', 'SC', 'HI'] as const).map((code) =>
      Array.from({ length: statutes[code].articles }, (_, index) => index + 1),
    );
    expect(whole).toEqual(wanted);
  });

  test('次序照法规表', () => {
    expect([...library.keys()]).toEqual(
      Object.keys(laws).filter((code) => [...library.keys()].some((known) => known === code)),
    );
  });

  test('每部都说明这是要点、不是原文，或者是二手摘要', () => {
    expect([...library.values()].filter(({ note }) => !/要点.*不是.*原文|二手摘要/.test(note)).map(({ code }) => code)).toEqual(
      [],
    );
  });
});
