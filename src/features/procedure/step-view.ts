import { digestOf } from '../../course/law-digest.ts';
import { mistakeTitles } from '../../course/library.ts';
import type { MistakeId } from '../../course/mistakes.ts';
import type { Step } from '../../course/procedure.ts';
import type { Citation } from '../../domain/law/citation.ts';
import type { Certainty, Profile } from '../../domain/profiles/profile.ts';
import { citesOf } from '../../domain/rules/assess.ts';
import { ruleById, type RuleId } from '../../domain/rules/index.ts';
import { lawLibrary } from '../law/law-library.ts';
import { citationView, type CitationView } from './citation-view.ts';

/** 一条规则在一个规则包里：isSilent 是这个地方没有规定；certainty 取所用参数里最弱的；doubts 是有疑问的地方。 */
export interface RuleView {
  readonly id: RuleId;
  readonly title: string;
  readonly isSilent: boolean;
  readonly cites: readonly CitationView[];
  readonly certainty: Certainty;
  readonly doubts: readonly string[];
}

/** 依据：一个出处的要点 */
export interface BasisView extends CitationView {
  readonly says: readonly string[];
}

const weakest: readonly Certainty[] = ['text', 'local', 'inferred', 'second-hand'];

/** 这一步的规则，有规定的在前，没有规定的在后，各照规程里的次序。 */
export function rulesOf(step: Step, pack: Profile): readonly RuleView[] {
  const views = step.rules.map((id) => ruleView(id, pack));
  return [...views.filter(({ isSilent }) => !isSilent), ...views.filter(({ isSilent }) => isSilent)];
}

/** 要点：引到的出处，一个一份，照先后。 */
export function basisOf(cites: readonly CitationView[]): readonly BasisView[] {
  const once = cites.filter(({ citation }, index) => cites.findIndex((other) => other.citation === citation) === index);
  return once.map((cite) => ({ ...cite, says: digestLines(cite.citation) }));
}

/** 这一步常犯的错：规程里写的，加上规则自己带的，按编号排，各一句。 */
export function mistakesOf(step: Step): readonly { readonly id: MistakeId; readonly says: string }[] {
  const ids = [...step.mistakes, ...step.rules.flatMap((id) => ruleById(id).mistakes)];
  return [...mistakeTitles].flatMap(([id, says]) => (ids.includes(id) ? [{ id, says }] : []));
}

function ruleView(id: RuleId, pack: Profile): RuleView {
  const rule = ruleById(id);
  const params = rule.uses.map((name) => pack.params[name]);
  const isSilent = params.includes(null);
  const ruled = params.flatMap((param) => param ?? []);
  const ranks = ruled.map(({ certainty }) => weakest.indexOf(certainty));
  return {
    id,
    title: rule.title,
    isSilent,
    cites: isSilent ? [] : citesOf(rule, pack).map(citationView),
    certainty: weakest[Math.max(0, ...ranks)] ?? 'text',
    doubts: isSilent ? [] : [...new Set(ruled.flatMap(({ contested }) => contested ?? []))],
  };
}

/** 引到项的，也写那一款的开头：单看一项，分不出是该做还是不许做。 */
function digestLines(citation: Citation): readonly string[] {
  const digest = digestOf(lawLibrary, citation);
  if (!digest.ok) return [];
  return digest.value.paragraphs
    .flatMap(({ says, items }) => [says, ...items.map((one) => one.says)])
    .filter((line) => line !== '');
}
