import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/course/law-digest.ts';
import { isRight } from '../../src/course/lesson-schema.ts';
import { mistakeTitles, modules } from '../../src/course/library.ts';
import { mistakeIds } from '../../src/course/mistakes.ts';
import { hanCount } from '../../src/course/source-text.ts';
import { lawLibrary } from '../../src/features/law/law-library.ts';
import { scenarios } from '../../src/features/simulator/scenario-library.ts';
import { sentencesOf, staleSentences } from '../../src/course/wording.ts';

const lessons = modules.flatMap((module) => module.lessons);

test('三级课程各有课', () => {
  expect(new Set(lessons.map(({ level }) => level))).toEqual(
    new Set(['township-leaders', 'township-guides', 'village-workers']),
  );
});

test('常见错误目录从 M001 到 M154，一号一句', () => {
  expect([...mistakeTitles.keys()]).toEqual(mistakeIds);
  expect(new Set(mistakeTitles.values()).size).toBe(mistakeIds.length);
});

test('每级的单元序号不重复', () => {
  const orders = modules.map(({ level, order }) => `${level} ${order}`);
  expect(new Set(orders).size).toBe(orders.length);
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  test('正文不少于 900 个汉字', () => {
    expect(lesson.words).toBeGreaterThanOrEqual(900);
  });

  test('句子短：平均不超过 20 个汉字，最长不超过 60 个', () => {
    const lengths = sentencesOf(lesson.body.replace(/^\|.*$/gm, ''))
      .map(hanCount)
      .filter((length) => length > 0);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(total / lengths.length).toBeLessThanOrEqual(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });

  test('检查题引的出处、错误，课的头部都列了', () => {
    const options = lesson.checks.flatMap((check) => check.options);
    const cites = options.flatMap((option) => option.cites).filter((citation) => !lesson.cites.includes(citation));
    const mistakes = options.flatMap((option) => (isRight(option) ? [] : [option.mistake]));
    expect(cites).toEqual([]);
    expect(mistakes.filter((mistake) => !lesson.mistakes.includes(mistake))).toEqual([]);
  });

  test('每个出处都查得到要点', () => {
    expect(lesson.cites.flatMap((citation) => (digestOf(lawLibrary, citation).ok ? [] : [citation]))).toEqual([]);
  });

  test('学完去练的情景真有', () => {
    const known = scenarios.map(({ id }) => id);
    expect(lesson.practice === undefined || known.includes(lesson.practice)).toBe(true);
  });

  test('头部不重复列出处和错误', () => {
    expect(new Set(lesson.cites).size).toBe(lesson.cites.length);
    expect(new Set(lesson.mistakes).size).toBe(lesson.mistakes.length);
  });

  test('对的选项不总在同一个位置', () => {
    const places = lesson.checks.map((check) => check.options.findIndex(isRight));
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  test('不把过时的规定当现行规定讲', () => {
    const taught = [lesson.body, lesson.aim, ...lesson.points, ...lesson.takeaway];
    const right = lesson.checks.flatMap(({ options }) => options.filter(isRight).flatMap(({ says, why }) => [says, why]));
    expect([...taught, ...right].flatMap(staleSentences)).toEqual([]);
  });

  test('加粗的句子，句号写在星号外面，才认得出来', () => {
    expect(lesson.body.match(/\*\*[^*\n]+[。！？，：；]\*\*(?=\p{Script=Han})/gu)).toBeNull();
  });

  test('把握程度只用三种', () => {
    const marks = [...lesson.body.matchAll(/<Certainty([^>]*)>/g)].map(([, attributes = '']) => attributes.trim());
    expect(marks.filter((mark) => !/^is="(?:open|inferred|second-hand)" \/$/.test(mark))).toEqual([]);
  });

  test('插图一格宽 180，颜色和线条用类，不写字，不写 style', () => {
    expect(lesson.drawing).toContain(`viewBox="0 0 ${lesson.figure.parts.length * 180} 180"`);
    expect(lesson.drawing).not.toMatch(/style=|<text|<style|fill="#|stroke="#|href=/);
  });
});
