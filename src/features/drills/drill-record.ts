import type { Topic, Verdict } from '../../domain/drills/drill.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import { topicsIn } from '../../domain/drills/practise.ts';
import { amount } from '../../domain/terms/ids.ts';
import { z, type Facts } from '../../domain/terms/schema.ts';

/** 一条记几个种子，一共记几条：再多就不记了。 */
const seedsKept = 5;
const mostTopics = 120;

const slip = z.strictObject({ wrong: amount, right: amount, seeds: z.array(amount).check(z.maxLength(seedsKept)) });
const record = z.strictObject({
  done: amount,
  right: amount,
  slips: z.record(z.string().check(z.maxLength(80)), slip),
});

/** 一种练习的记录：做了几道、对了几道，每一条错几回、后来对几回、错在哪几个种子。不记姓名，不记答案。 */
export type DrillRecord = Facts<typeof record>;

export const blankRecord: DrillRecord = { done: 0, right: 0, slips: {} };

/** 添一道：错的那几条记下种子；考到从前错过的、这回对了，也记下来。条文不清的不算。 */
export function withVerdict(before: DrillRecord, seed: number, verdict: Verdict): DrillRecord {
  if (!verdict.scored) return before;
  const wrong = new Set(topicsOf(verdict, 'wrong'));
  const right = topicsOf(verdict, 'right').filter((topic) => !wrong.has(topic) && before.slips[topic] !== undefined);
  const slips = { ...before.slips };
  for (const topic of wrong) {
    const known = slips[topic];
    if (known === undefined && Object.keys(slips).length >= mostTopics) continue;
    const seeds = [seed, ...(known?.seeds ?? []).filter((each) => each !== seed)].slice(0, seedsKept);
    slips[topic] = { wrong: (known?.wrong ?? 0) + 1, right: known?.right ?? 0, seeds };
  }
  for (const topic of right) {
    const known = slips[topic];
    if (known !== undefined) slips[topic] = { ...known, right: known.right + 1 };
  }
  return { done: before.done + 1, right: before.right + (verdict.right ? 1 : 0), slips };
}

/** 错题单：错得多、后来对得少的在前。 */
export function slipsIn({ slips }: DrillRecord): readonly (readonly [Topic, DrillRecord['slips'][string]])[] {
  const entries = sortBy(Object.entries(slips), ([topic, { wrong, right }]) => [right - wrong, topic]);
  return entries.map(([topic, each]) => [topic as Topic, each] as const);
}

function topicsOf({ marks }: Verdict, is: 'right' | 'wrong'): readonly Topic[] {
  return topicsIn({ because: marks.filter((mark) => mark.is === is).flatMap(({ because }) => because) });
}

export function writeRecord(made: DrillRecord): string {
  return JSON.stringify(made);
}

/** 读回来：没有存过的从头记；认不得的是 undefined，由存的人另放，不盖掉。 */
export function readRecord(text: string | undefined): DrillRecord | undefined {
  if (text === undefined) return blankRecord;
  try {
    const parsed = record.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
