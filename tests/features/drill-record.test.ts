import { describe, expect, test } from 'vitest';
import type { Mark, Topic, Verdict } from '../../src/domain/drills/drill.ts';
import { hashOf, placeFrom } from '../../src/features/drills/drill-place.ts';
import { blankRecord, readRecord, slipsIn, withVerdict, writeRecord } from '../../src/features/drills/drill-record.ts';

function answered(is: Mark['is'], ...topics: readonly Topic[]): Verdict {
  const because = topics.map((topic) => ({ says: '', cites: [], topic }));
  const marks: readonly Mark[] = [{ question: 'q', is, contested: is === 'open', expected: [], because }];
  return { right: is !== 'wrong', scored: is !== 'open', expected: {}, because, marks };
}

describe('错题单', () => {
  test('错了记下是哪一条、哪一号；后来对了也记', () => {
    const wrong = withVerdict(blankRecord, 7, answered('wrong', 'proxy-cap'));
    expect(wrong).toEqual({ done: 1, right: 0, slips: { 'proxy-cap': { wrong: 1, right: 0, seeds: [7] } } });
    expect(withVerdict(wrong, 8, answered('right', 'proxy-cap', 'proxy-who'))).toEqual({
      done: 2,
      right: 1,
      slips: { 'proxy-cap': { wrong: 1, right: 1, seeds: [7] } },
    });
  });

  test('条文不清的不算做过，也不算错', () => {
    expect(withVerdict(blankRecord, 7, answered('open', 'proxy-cause'))).toBe(blankRecord);
  });

  test('一条至多记五号，新的在前，同一号不重复', () => {
    const record = [1, 2, 3, 3, 4, 5, 6].reduce(
      (made, seed) => withVerdict(made, seed, answered('wrong', 'reg-age')),
      blankRecord,
    );
    expect(record.slips['reg-age']).toEqual({ wrong: 7, right: 0, seeds: [6, 5, 4, 3, 2] });
  });

  test('错得多、后来对得少的在前', () => {
    const slips = {
      'reg-age': { wrong: 3, right: 3, seeds: [] },
      'reg-once': { wrong: 2, right: 0, seeds: [] },
      'line:roll': { wrong: 1, right: 0, seeds: [] },
    };
    expect(slipsIn({ done: 9, right: 3, slips }).map(([topic]) => topic)).toEqual(['reg-once', 'line:roll', 'reg-age']);
  });

  test('存了读回来是一样的；没有存过从头记；坏的、太大的认不得', () => {
    const record = withVerdict(blankRecord, 7, answered('wrong', 'line:roll'));
    expect(readRecord(writeRecord(record))).toEqual(record);
    expect(readRecord(undefined)).toEqual(blankRecord);
    expect(readRecord('{')).toBeUndefined();
    expect(readRecord('{"done":-1,"right":0,"slips":{}}')).toBeUndefined();
    expect(readRecord('{"done":1,"right":0,"slips":{"a":{"wrong":1,"right":0,"seeds":[1,2,3,4,5,6]}}}')).toBeUndefined();
  });
});

describe('题的链接', () => {
  const usual = { pack: 'sichuan-2026', level: 1, seed: 5 } as const;

  test('写出去、读回来是同一道', () => {
    const place = { pack: 'hainan-2025', level: 3, seed: 2026 } as const;
    expect(placeFrom(hashOf(place), usual)).toEqual(place);
  });

  test('没有写的、写得不对的，用平常的', () => {
    expect(placeFrom('', usual)).toEqual(usual);
    expect(placeFrom('#pack=nowhere&level=4&seed=-1', usual)).toEqual(usual);
    expect(placeFrom('#seed=12345678901', usual)).toEqual(usual);
    expect(placeFrom('#level=2', usual)).toEqual({ ...usual, level: 2 });
  });
});
