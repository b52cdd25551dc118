import { sum } from '../../engine/collections.ts';
import { afterCounting, findingsAt, reported, sheetFilled, trueTotal, decided } from './checking.ts';
import type { CountingCase } from './counting-case.ts';
import type { Finding } from '../../rules/assess.ts';
import { reviewAnswer, settledAnswers, type Answers } from './judging.ts';
import { otherSheet } from './other-sheet.ts';
import { countOf, pageCount, pagesOf, rowsOf, strokesGiven, type Count } from './tallying.ts';
import { answersIn, strokesIn, type RowSays, type SaidRow, type Work } from './work.ts';

/** 六关，照先后；哪一关都可以单独进，前面没有做的照参照的做好。 */
export const stages = ['count', 'judge', 'tally', 'check', 'report', 'decide'] as const;
export type Stage = (typeof stages)[number];

/** 一关做到哪里：做了几处、一共几处、其中几处不对。 */
export interface Standing {
  readonly done: number;
  readonly of: number;
  readonly wrong: number;
}

/** 往下各关用的判法：站得住的照学员的，别的照参照的。 */
export function answersFor(counting: CountingCase, work: Work): Answers {
  return settledAnswers(counting, answersIn(work));
}

/** 自己那张单子的各页：画过的照画的，没有画的照判好的自动画。 */
export function mySheet(counting: CountingCase, answers: Answers, work: Work): readonly Count[] {
  const by = strokesIn(work);
  return pagesOf(counting).map((page) => countOf(page.flatMap((each) => by.get(each.paper) ?? strokesGiven(each, answers))));
}

/** 核对的一行：两张单子各几笔，重数是几笔；应当怎么说。 */
export interface CheckedRow {
  readonly key: string;
  readonly mine: number;
  readonly other: number;
  readonly recounted: number;
  /** 两张一样的没有 */
  readonly should?: RowSays;
}

/** 一页的各行；两张单子都没有画的行不列。 */
export function checkedRows(counting: CountingCase, answers: Answers, work: Work): readonly (readonly CheckedRow[])[] {
  const [mine, other] = [mySheet(counting, answers, work), otherSheet(counting, answers).pages];
  const rows = rowsOf(counting, answers);
  return pagesOf(counting).map((page, at) => {
    const truth = pageCount(page, answers);
    const on = (sheet: Count | undefined, key: string) => sheet?.get(key) ?? 0;
    return rows
      .map(({ key }) => ({ key, mine: on(mine[at], key), other: on(other[at], key), recounted: on(truth, key) }))
      .filter((row) => row.mine + row.other + row.recounted > 0)
      .map((row) => (row.mine === row.other ? row : { ...row, should: sideOf(row) }));
  });
}

function sideOf({ mine, other, recounted }: Omit<CheckedRow, 'should' | 'key'>): RowSays {
  if (mine === recounted) return 'mine';
  return other === recounted ? 'other' : 'neither';
}

/** 一页核对得对不对：每一行说的都是应当说的。 */
export function isPageRight(rows: readonly CheckedRow[], says: readonly SaidRow[]): boolean {
  const said = new Map(says.map((row) => [row.key, row.says]));
  return rows.every(({ key, should }) => said.get(key) === should);
}

/** 六关各做到哪里 */
export function standingsIn(counting: CountingCase, work: Work): Readonly<Record<Stage, Standing>> {
  const answers = answersFor(counting, work);
  const rows = checkedRows(counting, answers, work);
  const strokes = strokesIn(work);
  const struckWrong = counting.papers.filter((each) => {
    const struck = strokes.get(each.paper);
    return struck !== undefined && !isSame(struck, strokesGiven(each, answers));
  });
  return {
    count: work.counted === undefined ? untouched(1) : once(isCountRight(counting, work.counted)),
    judge: {
      done: work.answers.length,
      of: counting.papers.length,
      wrong: sum(counting.papers, (each) => {
        const given = answersIn(work).get(each.paper);
        return given !== undefined && reviewAnswer(counting, each, given).verdict === 'wrong' ? 1 : 0;
      }),
    },
    tally: { done: work.struck.length, of: counting.papers.length, wrong: struckWrong.length },
    check: {
      done: work.checked.length,
      of: rows.length,
      wrong: work.checked.filter((each) => !isPageRight(rows[each.page] ?? [], each.rows)).length,
    },
    report: work.figures === undefined ? untouched(1) : once(isSound(reportFindings(counting, answers, work.figures))),
    decide: work.decision === undefined ? untouched(1) : once(isSound(decideFindings(counting, answers, work.decision))),
  };
}

function untouched(of: number): Standing {
  return { done: 0, of, wrong: 0 };
}

function once(right: boolean): Standing {
  return { done: 1, of: 1, wrong: right ? 0 : 1 };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

/** 清点对不对：张数数对了，往下走还是宣布无效也没有查出站得住的问题。 */
export function isCountRight(counting: CountingCase, counted: NonNullable<Work['counted']>): boolean {
  return counted.papers === counting.papers.length && isSound(countFindings(counting, counted));
}

/** 没有站得住的问题：只提示的不算错。 */
export function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ grade }) => grade === 'doubt');
}

/** 清点以后的决定查出了什么：判票还没有开始，伪造的票还在里面。 */
export function countFindings(counting: CountingCase, { papers, then }: NonNullable<Work['counted']>) {
  return findingsAt('count', counting, { answers: new Map(), more: afterCounting(papers, then) });
}

/** 报告单查出了什么 */
export function reportFindings(counting: CountingCase, answers: Answers, figures: NonNullable<Work['figures']>) {
  const sheet = sheetFilled(counting, answers, trueTotal(counting, answers));
  return findingsAt('sheet', counting, { answers, more: [sheet, reported(figures)] });
}

/** 定的结果查出了什么 */
export function decideFindings(counting: CountingCase, answers: Answers, decision: NonNullable<Work['decision']>) {
  const sheet = sheetFilled(counting, answers, trueTotal(counting, answers));
  return findingsAt('result', counting, { answers, more: [sheet, ...decided(decision)] });
}
