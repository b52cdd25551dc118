import { lastDayWithin } from '../../engine/calendar.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { spellBody } from './handover-words.ts';

type Filed = Recorded<'ChallengeFiled'>;
type Decided = Recorded<'ChallengeDecided'>;
type Reply = ParamValues<'challengeReply'>['challengeReply'];

export const objection = defineRule({
  id: 'objection',
  title: '对程序、结果的书面异议，由规定的机关按时作书面决定',
  uses: ['challengeReply'],
  consequence: 'curable',
  remedy: {
    says: '马上交有权的机关查清，作书面决定，写明不服还可以找谁；晚了的说明原因',
    by: ['ChallengeDecided'],
  },
  mistakes: ['M150', 'M153'],
  check({ ChallengeFiled, ChallengeDecided }, { challengeReply }) {
    const filed = ChallengeFiled.filter(({ written, about }) => written && (about === 'procedure' || about === 'result'));
    return filed.flatMap((each) => {
      const decisions = ChallengeDecided.filter(({ challenge, seq }) => challenge === each.challenge && seq > each.seq);
      return replied(each, decisions, challengeReply);
    });
  },
});

function replied({ challenge, on, seq }: Filed, decisions: readonly Decided[], { within, by }: Reply): readonly Breach[] {
  const rightful: readonly string[] = by;
  const sound = decisions.find((each) => rightful.includes(each.by) && each.written);
  const last = decisions.at(-1);
  if (sound === undefined && last !== undefined) {
    const said = rightful.includes(last.by)
      ? `${spellBody(last.by)}只口头答复，没有作书面决定`
      : `${spellBody(last.by)}答复了，不是乡镇政府或者县级有关部门作的决定`;
    return [{ because: [seq, last.seq], about: [challenge], says: [{ ref: challenge }, said] }];
  }
  const due = lastDayWithin(on, within);
  if (sound !== undefined && sound.on <= due) return [];
  return [
    {
      because: [seq, ...(sound === undefined ? [] : [sound.seq])],
      about: [challenge],
      says:
        sound === undefined
          ? text`${challenge}收到以后 ${within} 天里没有作决定`
          : text`${challenge}收到以后第 ${sound.on - on} 天才作决定，应当在 ${within} 天里`,
      duty: { what: 'ChallengeDecided', due, ...(sound && { done: sound.on }) },
    },
  ];
}
