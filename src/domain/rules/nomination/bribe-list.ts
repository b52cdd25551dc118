import { defineRule, type Breach } from '../../engine/rule.ts';
import { text, type Text } from '../../terms/text.ts';
import type { PersonId } from '../../terms/ids.ts';
import { unansweredIn } from './canvassing.ts';

/** 不正当的手段；只是串门的另说。 */
const foul = ['gift', 'meal', 'money', 'promise', 'threat'] as const;
type Foul = (typeof foul)[number];

export const bribeList = defineRule({
  id: 'bribe-list',
  title: '投票日以前送东西、许诺、威胁拉票的，要制止、报告',
  uses: ['bribery'],
  consequence: 'discipline',
  remedy: {
    says: '记下时间、人、东西和见证人，报乡镇或者县级调查处理；涉嫌违法的报公安，不要私下了结',
    by: ['ConductReported', 'ConductInvestigated'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M142', 'M143', 'M144'],
  check(record) {
    const found = unansweredIn(record, ({ how }) => isFoul(how));
    return found.map(({ canvass, poll, opening }): Breach => {
      return {
        because: [canvass.seq],
        about: [canvass.by, poll],
        says: told(canvass.by, canvass.how),
        duty: { what: 'ConductReported', due: opening.on, overtaken: true },
      };
    });
  },
});

function isFoul(how: string): how is Foul {
  return foul.some((each) => each === how);
}

function told(by: PersonId, how: string): Text {
  if (how === 'promise') return text`${by} 许诺好处拉票，一直到投票没有人制止，也没有报告`;
  if (how === 'threat') return text`${by} 威胁别人投他，一直到投票没有人制止，也没有报告`;
  return text`${by} 送钱物、请客拉票，一直到投票没有人制止，也没有报告`;
}
