import { describe, expect, test } from 'vitest';
import { lessonWith, progressOf, readLesson, untouched, writeLesson, type StudyRecord } from '../../src/course/progress.ts';

const lesson = 'village-workers/polling-station/station-by-station';

function answered(check: string, option: number, right: boolean): StudyRecord {
  return { did: 'answered', lesson, check, option, right };
}

describe('学习进度', () => {
  test('答过的题记着选了什么、对不对', () => {
    const progress = progressOf([answered('a', 1, true), answered('b', 0, false)]);
    expect(progress.get(lesson)?.answers).toEqual(
      new Map([
        ['a', { option: 1, right: true, rightAtFirst: true }],
        ['b', { option: 0, right: false, rightAtFirst: false }],
      ]),
    );
  });

  test('第一次答错，后来答对，第一次仍记着是错的', () => {
    const progress = progressOf([answered('a', 0, false), { did: 'retried', lesson, check: 'a' }, answered('a', 2, true)]);
    expect(progress.get(lesson)?.answers.get('a')).toEqual({ option: 2, right: true, rightAtFirst: false });
  });

  test('重做时选项空出来，等着再选', () => {
    const progress = progressOf([answered('a', 0, true), { did: 'retried', lesson, check: 'a' }]);
    expect(progress.get(lesson)?.answers.get('a')).toEqual({ option: undefined, right: false, rightAtFirst: true });
  });

  test('没答过的题，重做不留痕', () => {
    expect(lessonWith(untouched, { did: 'retried', lesson, check: 'a' })).toEqual(untouched);
  });

  test('学完一课不影响另一课', () => {
    const progress = progressOf([
      { did: 'finished', lesson },
      { ...answered('a', 1, true), lesson: 'other' },
    ]);
    expect([progress.get(lesson)?.finished, progress.get('other')?.finished]).toEqual([true, false]);
  });

  test('添记录不改原来的进度', () => {
    const before = progressOf([answered('a', 0, false)]).get(lesson) ?? untouched;
    lessonWith(before, answered('a', 1, true));
    expect(before.answers.get('a')?.right).toBe(false);
  });
});

describe('存与读', () => {
  test('写下来再读回，一样', () => {
    const progress = [answered('a', 0, false), { did: 'retried', lesson, check: 'a' } as const, answered('b', 2, true)].reduce(
      lessonWith,
      untouched,
    );
    expect(readLesson(writeLesson(progress))).toEqual(progress);
  });

  test.each([undefined, '', '{', 'null', '3', '[]', '{"answers":3}'])('认不得的 %j 当作没学过', (text) => {
    expect(readLesson(text)).toEqual(untouched);
  });

  test('坏掉的一题略去，好的留下', () => {
    const text = '{"finished":true,"answers":[["a",{"option":1,"right":true,"rightAtFirst":true}],["b",3],"c"]}';
    expect(readLesson(text)).toEqual({
      finished: true,
      answers: new Map([['a', { option: 1, right: true, rightAtFirst: true }]]),
    });
  });
});
