import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { unanswered } from './saboteurs.ts';

export const clanForce = defineRule({
  id: 'clan-force',
  title: '不得利用家族、宗族势力影响选举',
  uses: ['clanForce'],
  consequence: 'discipline',
  remedy: { says: '找本人和家族里的长辈讲清，记下经过，报乡镇或者县级制止、查处', by: ['SabotageAnswered'] },
  mistakes: [],
  check: (record) =>
    unanswered(
      record,
      ({ how }) => how === 'clan-pressure',
      ({ by }) => text`${by} 借家族、宗族的势力左右选举，没有人制止，也没有报告`,
    ),
});
