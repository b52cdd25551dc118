import { describe, expect, test } from 'vitest';
import { countingCase } from '../../src/domain/drills/counting-hall/counting-case.ts';
import { referenceAnswer } from '../../src/domain/drills/counting-hall/judging.ts';
import { trueFigures } from '../../src/domain/drills/counting-hall/checking.ts';
import { referenceDecision, referenceResult } from '../../src/domain/drills/counting-hall/deciding.ts';
import { answersFor, checkedRows, standingsIn } from '../../src/domain/drills/counting-hall/stages.ts';
import { merged, newWork, work, workAfter, type Step, type Work } from '../../src/domain/drills/counting-hall/work.ts';
import { strokesGiven } from '../../src/domain/drills/counting-hall/tallying.ts';
import { evidenceFindings } from '../../src/domain/drills/counting-hall/theatre/evidence.ts';
import { replayOf } from '../../src/domain/drills/counting-hall/theatre/replay.ts';
import { scenes } from '../../src/domain/drills/counting-hall/theatre/scenes.ts';

const counting = countingCase({ seed: 3, pack: 'sichuan-2026', size: 20, level: 'usual' });
const fresh = newWork(counting.plan);
const [first, second] = counting.papers;
if (first === undefined || second === undefined) throw new Error('a case has papers');

function doing(...steps: readonly Step[]): Work {
  return steps.reduce(workAfter, fresh);
}

/** 六关照参照的从头做完 */
function doneProperly(): Work {
  const answers = answersFor(counting, fresh);
  const rows = checkedRows(counting, answers, fresh);
  return doing(
    { did: 'counted', papers: 20, then: 'go-on' },
    { did: 'judged', judged: counting.papers.map((each) => ({ paper: each.paper, answer: referenceAnswer(counting, each) })) },
    { did: 'struck', struck: counting.papers.map((each) => ({ paper: each.paper, keys: strokesGiven(each, answers) })) },
    ...rows.map((page, at): Step => {
      const says = page.flatMap(({ key, should }) => (should === undefined ? [] : [{ key, says: should }]));
      return { did: 'checked', page: at, rows: says };
    }),
    { did: 'reported', figures: trueFigures(counting, answers) },
    { did: 'decided', decision: referenceDecision(counting, referenceResult(counting, answers)) },
  );
}

describe('六关', () => {
  test('照参照的做完，六关都做完了，一处也没有错', () => {
    expect(standingsIn(counting, doneProperly())).toEqual({
      count: { done: 1, of: 1, wrong: 0 },
      judge: { done: 20, of: 20, wrong: 0 },
      tally: { done: 20, of: 20, wrong: 0 },
      check: { done: 2, of: 2, wrong: 0 },
      report: { done: 1, of: 1, wrong: 0 },
      decide: { done: 1, of: 1, wrong: 0 },
    });
  });

  test('单独进后面一关：前面没有做的照参照的，不算做过', () => {
    const { judge, check } = standingsIn(counting, doing({ did: 'checked', page: 0, rows: [] }));
    expect(judge).toEqual({ done: 0, of: 20, wrong: 0 });
    expect(check.done).toBe(1);
  });

  test('数错了张数、判错了一张、漏画了一笔、藏着错的一页说一样、报告单不平、少宣布一人：各错一处', () => {
    const steps = doneProperly();
    const page = checkedRows(counting, answersFor(counting, steps), steps).findIndex((rows) =>
      rows.some(({ should }) => should),
    );
    const plainOne = counting.papers.find(({ cause }) => cause === 'plain') ?? first;
    const wrong = [
      { did: 'counted', papers: 19, then: 'go-on' },
      { did: 'judged', judged: [{ paper: plainOne.paper, answer: { ruling: 'void', voidPosts: [], by: 'reader' } }] },
      { did: 'struck', struck: [{ paper: plainOne.paper, keys: [] }] },
      { did: 'checked', page, rows: [] },
      { did: 'reported', figures: (steps.figures ?? []).map((figure) => ({ ...figure, is: figure.is + 1 })) },
      { did: 'decided', decision: { valid: true, elected: [] } },
    ] as const satisfies readonly Step[];
    const after = standingsIn(counting, wrong.reduce<Work>(workAfter, steps));
    expect(Object.values(after).map((standing) => standing.wrong > 0)).toEqual([true, true, true, true, true, true]);
  });

  test('同一张票改判、同一页重核，后一次替了前一次', () => {
    const judged = (ruling: 'valid' | 'void') =>
      ({ did: 'judged', judged: [{ paper: first.paper, answer: { ruling, voidPosts: [], by: 'reader' } }] }) as const;
    expect(doing(judged('void'), judged('valid')).answers).toEqual(judged('valid').judged);
    expect(
      doing({ did: 'checked', page: 0, rows: [{ key: 'void', says: 'mine' }] }, { did: 'checked', page: 0, rows: [] }).checked,
    ).toEqual([{ page: 0, rows: [] }]);
  });

  test('存档写出再读回来一样；两个窗口各做各的，合起来都在', () => {
    const whole = doneProperly();
    expect(work.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    const one = doing({ did: 'struck', struck: [{ paper: first.paper, keys: ['void'] }] });
    const other = doing(
      { did: 'struck', struck: [{ paper: second.paper, keys: ['blank'] }] },
      { did: 'counted', papers: 20, then: 'void' },
    );
    expect(merged(one, other)).toEqual({ ...other, struck: [...one.struck, ...other.struck] });
    expect(work.safeParse({ ...whole, plan: { ...whole.plan, seed: 1_000_000 } }).success).toBe(false);
    expect(work.safeParse({ ...whole, plan: { ...whole.plan, seed: 999_999 } }).success).toBe(true);
  });
});

describe('重计剧场', () => {
  test.each(scenes)('$id：查得出该查出的那一条，别的没有；照样演一遍不出错的，一条也没有', (scene) => {
    const replay = replayOf(scene);
    expect(evidenceFindings(replay).map(({ rule, grade }) => [rule, grade])).toEqual([[scene.must, 'breach']]);
    expect(evidenceFindings(replayOf(scene, true))).toEqual([]);
    expect(replay.frames[replay.at]).toBeDefined();
  });

  test.each(scenes)('$id：错的那一格，正是与不出错的那一遍头一处不同的', (scene) => {
    const [shown, honest] = [replayOf(scene), replayOf(scene, true)];
    const differs = shown.frames.findIndex(
      (frame, at) => JSON.stringify(plainly(frame)) !== JSON.stringify(plainly(honest.frames[at])),
    );
    const isMisjudged = scene.must === 'ballot-over' || scene.must === 'ballot-forged';
    expect(differs).toBe(shown.at);
    expect(isMisjudged).toBe(shown.answers.get(paperAt(shown)) !== undefined && !sameAnswer(shown, honest));
  });
});

type Shown = ReturnType<typeof replayOf>;

function plainly(frame: Shown['frames'][number] | undefined): unknown {
  if (frame === undefined) return undefined;
  return frame.is === 'subtotal' || frame.is === 'total' ? { ...frame, written: [...frame.written] } : frame;
}

function paperAt({ frames, at }: Shown): `T${number}` {
  const frame = frames[at];
  return frame?.is === 'read' ? frame.paper : 'T0';
}

function sameAnswer(shown: Shown, honest: Shown): boolean {
  const paper = paperAt(shown);
  return JSON.stringify(shown.answers.get(paper)) === JSON.stringify(honest.answers.get(paper));
}
