import { citesOf, type Finding } from '../../domain/rules/assess.ts';
import { ruleById } from '../../domain/rules/index.ts';
import type { Citation } from '../../domain/law/citation.ts';
import { packs, type PackId } from '../../domain/profiles/index.ts';
import type { Certainty } from '../../domain/profiles/profile.ts';
import { loadData } from '../../platform/load-data.ts';
import { z, type Facts } from '../../domain/terms/schema.ts';

const basisText = z.strictObject({
  law: z.string(),
  article: z.string(),
  digest: z.string(),
  since: z.nullable(z.string()),
  href: z.string(),
});

/** 依据的文字：法规、条号、要点、施行日期、要点页的地址；按出处查。 */
export type BasisText = Facts<typeof basisText>;
export type BasisTable = Readonly<Record<string, BasisText>>;

const basisTable = z.record(z.string(), basisText);

/** 读依据表；读不到就给空表，界面只写条号。 */
export async function loadBasis(): Promise<BasisTable> {
  try {
    const parsed = basisTable.safeParse(await loadData('/data/basis.json'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** 一处依据：出处与把握程度 */
export interface Basis {
  readonly citation: Citation;
  readonly certainty: Certainty;
}

/** 一处发现的依据：出处随规则包走，把握程度取引它的参数里最弱的。 */
export function basesOf(finding: Pick<Finding, 'rule'>, pack: PackId): readonly Basis[] {
  const rule = ruleById(finding.rule);
  const { params } = packs[pack];
  const order: readonly Certainty[] = ['text', 'local', 'inferred', 'second-hand'];
  return citesOf(rule, packs[pack]).map((citation) => {
    const users = rule.uses.flatMap((name) => params[name] ?? []).filter(({ cites }) => cites.includes(citation));
    const ranks = users.map(({ certainty }) => order.indexOf(certainty));
    return { citation, certainty: order[Math.max(0, ...ranks)] ?? 'text' };
  });
}
