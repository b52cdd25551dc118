import type { ElectionEvent } from '../engine/events/index.ts';
import { recordOf } from '../engine/fold.ts';
import { logOf } from '../engine/log.ts';
import { nameOf } from '../engine/naming.ts';
import type { ElectionRecord } from '../engine/record.ts';
import { assess, type Finding } from '../rules/assess.ts';
import { ruleById, type RuleId } from '../rules/index.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Day, Ref } from '../terms/ids.ts';
import { spell } from '../terms/text.ts';
import type { Because } from './drill.ts';

/** 照这样做了，评判怎么说：没有问题、只提示、判错；各为什么。 */
export interface Weighed {
  readonly stance: 'ok' | 'doubt' | 'breach';
  readonly because: readonly Because[];
}

/** 一处发现：关系到谁，念成一句话。 */
export interface Found extends Because {
  readonly about: readonly Ref[];
  readonly grade: Finding['grade'];
}

/** 问 assess：一本小日志里，这几条规则有什么话说。asOf 不写就是最后一件事那天。 */
export function foundIn(
  events: readonly ElectionEvent[],
  profile: Profile,
  rules: readonly RuleId[],
  asOf?: Day,
): readonly Found[] {
  const record = recordOf(logOf(events));
  return assess(record, profile, asOf)
    .filter(({ rule }) => rules.includes(rule))
    .map((finding) => spelled(record, finding));
}

function spelled(record: ElectionRecord, { rule, grade, about, says, cites, doubt }: Finding): Found {
  return {
    about,
    grade,
    says: `${spell(says, (ref) => nameOf(record, ref))}。`,
    cites,
    topic: rule,
    remedy: `${ruleById(rule).remedy.says}。`,
    ...(doubt !== undefined && { doubt: `${doubt}。` }),
  };
}

/** 归总：有一处判错就是判错。 */
export function weighed(found: readonly Found[]): Weighed {
  const stance = found.some(({ grade }) => grade === 'breach') ? 'breach' : found.length > 0 ? 'doubt' : 'ok';
  return { stance, because: stance === 'breach' ? found.filter(({ grade }) => grade === 'breach') : found };
}
