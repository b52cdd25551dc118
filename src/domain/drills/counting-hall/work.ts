import { amount, paperId, personId, post, type PaperId } from '../../terms/ids.ts';
import { z, type Facts } from '../../terms/schema.ts';
import { figure } from '../../engine/events/opening.ts';
import { answer, type Answers } from './judging.ts';
import type { Decision, Figures } from './checking.ts';
import { casePlan, type CasePlan } from './plan.ts';

/** 核对时对一行怎么说：照我的、照他的、两张都不对；没有说的是两张一样。 */
const rowSays = z.enum(['mine', 'other', 'neither']);
export type RowSays = Facts<typeof rowSays>;

const key = z.string().check(z.maxLength(40));

const judgedPaper = z.strictObject({ paper: paperId, answer });
const struckPaper = z.strictObject({ paper: paperId, keys: z.array(key).check(z.maxLength(20)) });
const checkedRow = z.strictObject({ key, says: rowSays });
const checkedPage = z.strictObject({ page: amount, rows: z.array(checkedRow).check(z.maxLength(60)) });

/** 核对时说不一样的一行 */
export type SaidRow = Facts<typeof checkedRow>;

/** 一例做到了哪里：只记做过的事，对错都由它另算，存档里没有答案。 */
export const work = z.strictObject({
  plan: casePlan,
  counted: z.exactOptional(z.strictObject({ papers: amount, then: z.enum(['go-on', 'void']) })),
  answers: z.array(judgedPaper).check(z.maxLength(200)),
  struck: z.array(struckPaper).check(z.maxLength(200)),
  /** 核对过的页：说不一样的是哪几行 */
  checked: z.array(checkedPage).check(z.maxLength(20)),
  figures: z.exactOptional(z.array(figure).check(z.maxLength(10))),
  decision: z.exactOptional(
    z.strictObject({ valid: z.boolean(), elected: z.array(z.strictObject({ post, person: personId })).check(z.maxLength(20)) }),
  ),
});
export type Work = Facts<typeof work>;

export function newWork(plan: CasePlan): Work {
  return { plan, answers: [], struck: [], checked: [] };
}

/** 判过的几张 */
export function answersIn({ answers }: Pick<Work, 'answers'>): Answers {
  return new Map(answers.map((each) => [each.paper, each.answer]));
}

/** 画过的几张 */
export function strokesIn({ struck }: Pick<Work, 'struck'>): ReadonlyMap<PaperId, readonly string[]> {
  return new Map(struck.map(({ paper, keys }) => [paper, keys]));
}

/** 一步：学员做了什么 */
export type Step =
  | { readonly did: 'counted'; readonly papers: number; readonly then: 'go-on' | 'void' }
  | { readonly did: 'judged'; readonly judged: Work['answers'] }
  | { readonly did: 'struck'; readonly struck: Work['struck'] }
  | { readonly did: 'checked'; readonly page: number; readonly rows: readonly SaidRow[] }
  | { readonly did: 'reported'; readonly figures: Figures }
  | { readonly did: 'decided'; readonly decision: Decision };

/** 做一步以后：同一张票、同一页重做的，后一次替了前一次。 */
export function workAfter(before: Work, step: Step): Work {
  switch (step.did) {
    case 'counted':
      return { ...before, counted: { papers: step.papers, then: step.then } };
    case 'judged':
      return { ...before, answers: put(before.answers, step.judged, ({ paper }) => paper) };
    case 'struck':
      return { ...before, struck: put(before.struck, step.struck, ({ paper }) => paper) };
    case 'checked':
      return { ...before, checked: put(before.checked, [{ page: step.page, rows: step.rows }], ({ page }) => page) };
    case 'reported':
      return { ...before, figures: step.figures };
    case 'decided':
      return { ...before, decision: step.decision };
  }
}

/** 两份同一例的存档合成一份：各做各的都留着，同一处以 later 为准。 */
export function merged(earlier: Work, later: Work): Work {
  return {
    ...earlier,
    ...later,
    answers: put(earlier.answers, later.answers, ({ paper }) => paper),
    struck: put(earlier.struck, later.struck, ({ paper }) => paper),
    checked: put(earlier.checked, later.checked, ({ page }) => page),
  };
}

/** 添上几项：同一处的换掉，新的接在后面。 */
function put<T>(entries: readonly T[], more: readonly T[], placeOf: (entry: T) => PaperId | number): readonly T[] {
  const places = new Set(more.map(placeOf));
  return [...entries.filter((entry) => !places.has(placeOf(entry))), ...more];
}
