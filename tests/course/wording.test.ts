import { describe, expect, test } from 'vitest';
import { sentencesOf, staleSentences } from '../../src/course/wording.ts';

describe('过时的说法', () => {
  test.each(['村委会三年一届。', '委托投票只能托给近亲属。', '候选人由选民直接提名产生。'])(
    '%s 当现行规定讲，找得出来',
    (text) => {
      expect(staleSentences(text)).toHaveLength(1);
    },
  );

  test.each(['过去委托投票只能托给近亲属。', '> 委托投票只能托给近亲属。', '任期写三年的，现行法是五年。', '可以委托近亲属。'])(
    '%s 不算',
    (text) => {
      expect(staleSentences(text)).toEqual([]);
    },
  );

  test('一处过时只说那一句，并说现在怎样', () => {
    expect(staleSentences('名单要公布。每届任期三年。五日内申诉。')).toEqual([
      '「每届任期三年」过时了，现在是：每届任期五年（O25-14.2）',
    ]);
  });
});

test('分句去掉标题、列表和引文的记号', () => {
  expect(sentencesOf('## 先看\n1. 第一句。第二句！\n- 第三句')).toEqual(['先看', '第一句', '第二句', '第三句']);
});
