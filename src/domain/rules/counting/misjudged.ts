import { ballotParams, type BallotLaw } from '../../engine/ballot-law.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { faultOfJudgement, type JudgementFault } from '../../engine/judgement-fault.ts';
import { electionsIn, seatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach, type Consequence, type Rule } from '../../engine/rule.ts';
import type { ParamName } from '../../profiles/params.ts';
import type { BallotFace } from '../../terms/ballot.ts';
import type { PaperId } from '../../terms/ids.ts';
import type { Text } from '../../terms/text.ts';

type Wrong = (paper: PaperId, judged: Recorded<'BallotJudged'>) => Text;

interface BallotRuleSpec<Id extends JudgementFault['rule']> {
  readonly id: Id;
  readonly title: string;
  readonly uses: readonly [ParamName];
  readonly consequence: Consequence;
  readonly remedy: string;
  readonly mistakes: readonly `M${number}`[];
  readonly says: Wrong;
}

/** 判票的规则：判错的票由 faultOfJudgement 分给各条，一张只归一条。 */
export function ballotRule<const Id extends JudgementFault['rule']>({ remedy, says, ...facts }: BallotRuleSpec<Id>): Rule<Id> {
  return defineRule({
    ...facts,
    mayUse: ballotParams,
    remedy: { says: remedy, by: ['BallotJudged'], until: 'BallotsSealed' },
    check: (record, law) => misjudged(record, law, facts.id, says),
  });
}

interface Weighed {
  readonly face: BallotFace;
  readonly terms: string;
  readonly fault: JudgementFault | undefined;
}

const weighed = new WeakMap<Recorded<'BallotJudged'>, Weighed>();

/** 一张票一次判定只掂量一回：七条规则问的是同一件事；票面、名额、规定变了才重算。 */
function weigh(
  face: BallotFace,
  judged: Recorded<'BallotJudged'>,
  terms: string,
  fault: () => JudgementFault | undefined,
): JudgementFault | undefined {
  const known = weighed.get(judged);
  if (known?.face === face && known.terms === terms) return known.fault;
  const found = { face, terms, fault: fault() };
  weighed.set(judged, found);
  return found.fault;
}

function misjudged(record: ElectionRecord, law: BallotLaw, rule: JudgementFault['rule'], says: Wrong): readonly Breach[] {
  return electionsIn(record).flatMap(([id, poll]) => {
    const faces = new Map(poll.PaperFound.map(({ paper, face }) => [paper, face]));
    if (poll.SeatsFixed.length === 0) return [];
    const latest = new Map(poll.BallotJudged.map((judged) => [judged.paper, judged]));
    // 照参数表的次序列：各条规则用到的先后不同，列出来的要一样。
    const terms = JSON.stringify([ballotParams.map((name) => law[name]), poll.SeatsFixed.at(-1)?.seats]);
    return [...latest.values()].flatMap((judged): Breach[] => {
      const face = faces.get(judged.paper);
      const fault =
        face && weigh(face, judged, terms, () => faultOfJudgement(face, judged, (post) => seatsFor(poll, post), law));
      if (fault?.rule !== rule) return [];
      const { paper, seq } = judged;
      const doubt = fault.doubt === undefined ? {} : { doubt: fault.doubt };
      return [{ because: [seq], about: [paper, id], says: says(paper, judged), ...doubt }];
    });
  });
}
