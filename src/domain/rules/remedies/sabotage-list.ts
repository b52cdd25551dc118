import type { EventOf } from '../../engine/events/index.ts';
import { defineRule } from '../../engine/rule.ts';
import { unanswered } from './saboteurs.ts';

export const sabotageList = defineRule({
  id: 'sabotage-list',
  title: '列明的破坏选举的做法，要制止、报告、查处',
  uses: ['sabotage'],
  consequence: 'discipline',
  remedy: {
    says: '当场制止，记下时间、人和见证人，报乡镇或者县级查处；违反治安管理的报公安',
    by: ['SabotageAnswered'],
  },
  mistakes: ['M145', 'M146'],
  check: (record, { sabotage }) =>
    unanswered(
      record,
      ({ how }) => sabotage.some((one) => one === how),
      ({ by, how }) => [{ ref: by }, `${doings[how]}，没有人制止，也没有报告`],
    ),
});

const doings: Record<EventOf<'SabotageSeen'>['how'], string> = {
  violence: ' 动手打人，搅乱选举',
  threat: ' 威胁村民',
  deceit: ' 拿假话骗村民',
  'bribed-worker': ' 给选举工作人员塞钱物',
  'forged-papers': ' 伪造选举文件、选票或者委托书',
  'destroyed-ballots': ' 毁坏选票、票箱',
  'false-count': ' 虚报票数',
  'rights-denied': ' 不让有资格的人投票、参选',
  'clan-pressure': ' 借家族、宗族的势力左右选举',
  retaliation: ' 报复',
};
