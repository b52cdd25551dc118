import { describe, expect, test } from 'vitest';
import { modules } from '../../src/course/library.ts';
import { assessCase, findingsOf, findMark } from '../../src/course/worked-case.ts';

const lessons = modules.flatMap((module) => module.lessons);

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s 的案例', (_, { cases }) => {
  test.each(cases.map((subject) => [subject.id, subject] as const))('%s：评判的发现正是课里要讲的', (__, subject) => {
    expect([...assessCase(subject).map(findMark)].sort()).toEqual([...subject.finds].sort());
  });

  test.each(cases.map((subject) => [subject.id, subject] as const))('%s：写出来的话里没有编号', (__, subject) => {
    const shown = findingsOf(subject).flatMap(({ title, says, remedy }) => [title, says, remedy]);
    expect(shown.filter((words) => /\b(?:[VBSTODH]\d+|first#|supplementary#|chair|member)\b|某人/.test(words))).toEqual([]);
  });
});
