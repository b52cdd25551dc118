import type { ElectionLog } from '../engine/events/index.ts';
import type { ElectionRecord } from '../engine/record.ts';
import type { Profile } from '../profiles/profile.ts';
import { assess, keyOf, type Finding } from './assess.ts';

/** 一处问题翻过各包：每包里的发现；没有的是 undefined。 */
export interface FlippedFinding {
  readonly key: string;
  /** 与 profiles 一一对应，次序相同 */
  readonly under: readonly (Finding | undefined)[];
  /** 有没有、判错还是提示、后果、改好没有，各包都一样 */
  readonly same: boolean;
}

/** 同一本日志（或者档案）照几个包各判一遍，同一处问题排成一行；出处跟着各包走，在 finding.cites 里。 */
export function flip(subject: ElectionLog | ElectionRecord, profiles: readonly Profile[]): readonly FlippedFinding[] {
  const judged = profiles.map((profile) => new Map(assess(subject, profile).map((finding) => [keyOf(finding), finding])));
  const keys = [...new Set(judged.flatMap((findings) => [...findings.keys()]))];
  return keys.map((key) => {
    const under = judged.map((findings) => findings.get(key));
    return { key, under, same: new Set(under.map(verdictOf)).size <= 1 };
  });
}

function verdictOf(finding: Finding | undefined): string {
  return finding === undefined ? '' : [finding.grade, finding.consequence, finding.state.is].join('|');
}
