import { isBranchElection, isWhole, type Scenario } from '../../simulator/scenario.ts';

const startWords: Readonly<Record<Scenario['starts'], string>> = {
  preparation: '准备',
  registration: '登记',
  nomination: '提名',
  arrangement: '投票准备',
  'setting-up': '布置会场',
  voting: '开始投票',
  closing: '截止',
  counting: '开箱',
  deciding: '定结果',
  'party-members': '核对党员名册',
  announced: '结果公布以后',
};

const endWords: Readonly<Record<Scenario['ends'], string>> = {
  roll: '公布登记名单',
  listed: '公布正式候选人',
  voting: '开始投票',
  closing: '截止',
  counting: '开箱',
  announced: '公布结果',
  handover: '移交归档',
  'party-reported': '书记报批',
};

/** 从哪里演到哪里，一句话。 */
export function spellSpan({ starts, ends }: Pick<Scenario, 'starts' | 'ends'>): string {
  return `从${startWords[starts]}到${endWords[ends]}`;
}

/** 从头演到尾的 */
function isFromStartToEnd({ starts, ends }: Scenario): boolean {
  return starts === 'preparation' && ends === 'handover';
}

/** 门厅里的几组：从头到尾的、跨几天的一段、投票日这一天、党内选举；空的不列。 */
export function inGroups(
  scenarios: readonly Scenario[],
): readonly { readonly title: string; readonly says: string; readonly scenarios: readonly Scenario[] }[] {
  return [
    {
      title: '完整的一场选举',
      says: '从准备一直到移交，一天一天过，投票日在会场里做。',
      scenarios: scenarios.filter(isFromStartToEnd),
    },
    {
      title: '只练其中一段',
      says: '以前的事都做好了，从中间的一步演起，或者演到一步为止，也是一天一天过。',
      scenarios: scenarios.filter((each) => isWhole(each) && !isFromStartToEnd(each) && !isBranchElection(each)),
    },
    {
      title: '投票日这一天',
      says: '以前的事都做好了，直接主持投票。',
      scenarios: scenarios.filter((each) => !isWhole(each)),
    },
    {
      title: '党内选举（二手资料）',
      says: '村党支部换届，另一本规则。没有条例正文，只提示，不判错、不打分。',
      scenarios: scenarios.filter(isBranchElection),
    },
  ].filter((group) => group.scenarios.length > 0);
}
