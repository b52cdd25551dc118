import { describe, expect, test } from 'vitest';
import { readCourse, type CourseSources } from '../../src/course/course.ts';
import { lessonsIn, lessonPath, spotOf } from '../../src/course/outline.ts';
import { spellFault } from '../../src/course/source-text.ts';

const folder = '/content/course/village-workers/2-counting';

const head = `---
title: 开箱
minutes: 10
aim: 能说出先数纸后唱票。
takeaway: [先数纸, 后唱票]
points: [一, 二, 三, 四]
cites: [O25-18.3]
mistakes: [M086]
figure:
  caption: 箱
  parts: [{ name: 箱, note: 开 }, { name: 纸, note: 数 }]
---
正文
`;

const check = (id: string) => `- id: ${id}
  asks: 先做什么？
  options:
    - { says: 数纸, right: true, why: 先数, cites: [O25-18.3] }
    - { says: 唱票, mistake: M086, why: 晚了, cites: [O25-18.3] }
    - { says: 回家, mistake: M102, why: 不行, cites: [O25-18.3] }
`;

const oneCase = `- id: a
  title: 一天
  asks: 看看
  pack: sichuan-2026
  electionDay: 2026-09-20
  covers: []
  steps: [{ on: D, says: 截止, events: [{ type: PollClosed, voters: 3 }] }]
  finds: []
`;

function lesson(name: string, changes: CourseSources = {}): CourseSources {
  const beside = `${folder}/${name}`;
  return {
    [`${folder}/module.yaml`]: 'title: 计票\nabout: 数纸、判票、唱票。\n',
    [`${beside}.mdx`]: head,
    [`${beside}.checks.yaml`]: ['a', 'b', 'c'].map(check).join(''),
    [`${beside}.cases.yaml`]: oneCase,
    [`${beside}.svg`]: '<svg viewBox="0 0 720 180"></svg>',
    ...changes,
  };
}

const saidOf = (sources: CourseSources) => readCourse(sources).faults.map(spellFault);

describe('读课程', () => {
  test('四个文件齐了就是一课，序号不进编号和网址', () => {
    const { modules, faults } = readCourse(lesson('1-opening'));
    expect(faults).toEqual([]);
    const [first] = lessonsIn(modules, 'village-workers');
    expect([first?.id, first && lessonPath(first.id), first?.words]).toEqual([
      'village-workers/counting/opening',
      '/learn/village-workers/counting/opening/',
      2,
    ]);
  });

  test('上一课、下一课照序号，不照名字', () => {
    const { modules } = readCourse({ ...lesson('10-a'), ...lesson('9-z') });
    const [first, second] = lessonsIn(modules, 'village-workers');
    if (first === undefined || second === undefined) throw new Error('two lessons were written');
    expect([spotOf(modules, first).next?.slug, spotOf(modules, second).number]).toEqual(['a', 2]);
  });

  test('少了哪个文件，就说建哪个', () => {
    const { [`${folder}/1-opening.svg`]: _, ...rest } = lesson('1-opening');
    expect(saidOf(rest)).toEqual([`${folder}/1-opening.svg 第 1 行：没有找到插图文件，请在课的旁边建一个`]);
  });

  test('单元没有说明，就说建 module.yaml', () => {
    const { [`${folder}/module.yaml`]: _, ...rest } = lesson('1-opening');
    expect(saidOf(rest)).toEqual([`${folder}/1-opening.mdx 第 1 行：这个单元还没有 module.yaml，请建一个，写 title 和 about`]);
  });

  test('放错地方的文件说明该放哪里', () => {
    expect(saidOf({ ...lesson('1-opening'), '/content/course/village-workers/draft.mdx': head })[0]).toContain('路径要写成');
  });

  test('同一单元两课同名', () => {
    expect(saidOf({ ...lesson('1-opening'), ...lesson('2-opening') })).toEqual([
      `${folder}/2-opening.mdx 第 1 行：同一单元里已有一课叫 opening，换一个名字`,
    ]);
  });
});

describe('写错了说得清', () => {
  test('出处写错', () => {
    const broken = head.replace('[O25-18.3]', '[O25-99.3]');
    expect(saidOf(lesson('1-opening', { [`${folder}/1-opening.mdx`]: broken }))).toEqual([
      `${folder}/1-opening.mdx 第 7 行：cites.0：「O25-99.3」不是出处。照 O25-18.4 的样子写：代码-条.款，项写在括号里`,
    ]);
  });

  test('没有这个错误编号', () => {
    const broken = ['a', 'b', 'c'].map(check).join('').replace('M102', 'M155');
    expect(saidOf(lesson('1-opening', { [`${folder}/1-opening.checks.yaml`]: broken }))[0]).toContain('第 6 行');
  });

  test('两个对的选项', () => {
    const broken = ['a', 'b', 'c'].map(check).join('').replace('mistake: M086', 'right: true');
    expect(saidOf(lesson('1-opening', { [`${folder}/1-opening.checks.yaml`]: broken }))).toEqual([
      `${folder}/1-opening.checks.yaml 第 4 行：0.options：恰好一个选项写 right: true`,
    ]);
  });

  test('案例里没有的事件种类', () => {
    const broken = oneCase.replace('PollClosed', 'PollShut');
    expect(saidOf(lesson('1-opening', { [`${folder}/1-opening.cases.yaml`]: broken }))).toEqual([
      `${folder}/1-opening.cases.yaml 第 7 行：0.steps.0.events.0：没有「PollShut」这种事；种类见 src/domain/engine/events`,
    ]);
  });

  test('事件少写了一项', () => {
    const broken = oneCase.replace(', voters: 3', '');
    expect(saidOf(lesson('1-opening', { [`${folder}/1-opening.cases.yaml`]: broken }))[0]).toContain(
      'PollClosed 这件事写得不全或者多写了：voters',
    );
  });
});
