import { caseKeyOf, casePlan, type CasePlan } from '../../domain/drills/counting-hall/plan.ts';
import { merged, newWork, work, type Work } from '../../domain/drills/counting-hall/work.ts';
import { z } from '../../domain/terms/schema.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { keepSetting, openedStorage } from '../../platform/opened-storage.ts';

const queued = inTurn();
const listKey = 'counting-hall/cases';
const keyOf = (plan: CasePlan) => `counting-hall/${caseKeyOf(plan)}`;
const caseList = z.array(z.unknown());

/** 一例存着的：没有存过的没有；读不出的原样另存起来，不删，再从头做。 */
export async function savedWork(plan: CasePlan): Promise<Work | undefined> {
  const kept = await openedStorage();
  const saved = await kept.readSetting(keyOf(plan));
  if (!saved.ok || saved.value === undefined) return undefined;
  const read = work.safeParse(jsonOf(saved.value));
  if (read.success && caseKeyOf(read.data.plan) === caseKeyOf(plan)) return read.data;
  await kept.setAside(keyOf(plan), saved.value, '这一例计票的存档认不得');
  return undefined;
}

/** 存一例：别的窗口刚存的合在一起，不盖掉。存不进本机的，回应给屏幕的话。 */
export function keepWork(now: Work): Promise<string | undefined> {
  return queued(async () => {
    const before = await savedWork(now.plan);
    const says = await keepSetting(keyOf(now.plan), JSON.stringify(before === undefined ? now : merged(before, now)));
    await listed(now.plan);
    return says;
  });
}

/** 从头再做一遍：做过的另存起来，不删。 */
export function startOver(plan: CasePlan): Promise<void> {
  return queued(async () => {
    const kept = await openedStorage();
    const saved = await kept.readSetting(keyOf(plan));
    if (!saved.ok || saved.value === undefined) return;
    await kept.setAside(keyOf(plan), saved.value, '从头再做以前的一遍');
    await kept.writeSetting(keyOf(plan), JSON.stringify(newWork(plan)));
  });
}

/** 做过的各例，最近的在前。有认不得的，整份原样另存起来，认得的照列。 */
export async function savedCases(): Promise<readonly CasePlan[]> {
  const kept = await openedStorage();
  const saved = await kept.readSetting(listKey);
  if (!saved.ok || saved.value === undefined) return [];
  const list = caseList.safeParse(jsonOf(saved.value));
  const each = list.success ? list.data.map((one) => casePlan.safeParse(one)) : [];
  const known = each.flatMap((one) => (one.success ? [one.data] : []));
  if (list.success && known.length === each.length) return known;
  await kept.setAside(listKey, saved.value, '计票大厅的目录里有认不得的');
  await kept.writeSetting(listKey, JSON.stringify(known));
  return known;
}

async function listed(plan: CasePlan): Promise<void> {
  const before = await savedCases();
  if (before[0] !== undefined && caseKeyOf(before[0]) === caseKeyOf(plan)) return;
  const others = before.filter((each) => caseKeyOf(each) !== caseKeyOf(plan));
  await keepSetting(listKey, JSON.stringify([plan, ...others]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
