import type { Checkpoint } from '../engine/fold.ts';
import type { ElectionRecord } from '../engine/record.ts';
import type { Breach, Rule } from '../engine/rule.ts';
import { watching, type Watch } from '../engine/watch.ts';
import { beyondDoubt, inForce, readOtherwise, type Conflict, type Profile } from '../profiles/profile.ts';

/**
 * 照一条规则看档案：有哪些违反；其中不靠有争议的参数也成立的；otherwise 是旧条文宽、是不是抵触说不准的，
 * 照旧条文读仍然成立的。期限到没到另看。
 */
export interface Review {
  readonly breaches: readonly Breach[];
  readonly certain: readonly Breach[];
  readonly otherwise: readonly { readonly why: string; readonly still: readonly Breach[] }[];
}

export function reviewed(rule: Rule, record: ElectionRecord, profile: Profile): Review {
  const breaches = rule.breachesIn(record, inForce(profile));
  if (breaches.length === 0) return { breaches, certain: [], otherwise: [] };
  const otherwise = conflictsOn(rule, profile).map((conflict) => ({
    why: conflict.why,
    still: rule.breachesIn(record, readOtherwise(profile, conflict)),
  }));
  return { breaches, certain: rule.breachesIn(record, beyondDoubt(profile)), otherwise };
}

/** 这条规则碰得到的、说不准是不是抵触的旧条文 */
function conflictsOn({ uses, mayUse = [] }: Rule, { conflicts = [] }: Profile): readonly Conflict[] {
  const seen = [...uses, ...mayUse];
  return conflicts.filter(({ otherwise = {} }) => seen.some((name) => otherwise[name] !== undefined));
}

/** 每件事都动的几栏：翻过它们的，每段都要重看。 */
const always: readonly PropertyKey[] = ['today', 'now', 'types'];

interface Earlier extends Review {
  readonly parts: ReadonlySet<PropertyKey>;
}

/**
 * 逐段地看同一份草稿：规则是档案的纯函数，上次翻过的几栏都没有动，上次看到的就还算数，不重看。
 * 规则不许自己留着档案里的东西，不然翻没翻过就看不出来了。
 */
export function reviewer(profile: Profile): (rule: Rule, at: Checkpoint) => Review {
  const known = new Map<Rule, Earlier>();
  let watch: Watch | undefined;
  return (rule, { record, touched }) => {
    const earlier = known.get(rule);
    if (earlier !== undefined && !isTouched(earlier, touched)) return earlier;
    watch ??= watching(record);
    const [review, parts] = watch((watched) => reviewed(rule, watched, profile));
    const now = { ...review, parts };
    known.set(rule, now);
    return now;
  };
}

function isTouched({ parts }: Earlier, touched: ReadonlySet<string>): boolean {
  if (always.some((part) => parts.has(part))) return true;
  for (const part of touched) if (parts.has(part)) return true;
  return false;
}
