import { electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const resultOnspot = defineRule({
  id: 'result-onspot',
  title: '选举结果当场公布',
  uses: ['resultOnSpot'],
  consequence: 'discipline',
  remedy: { says: '马上公布全部得票和当选人，张榜，说明迟延的原因', by: ['ResultAnnounced'] },
  mistakes: ['M106'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const announced = poll.ResultAnnounced.at(-1);
      if (announced !== undefined) {
        return announced.onSpot ? [] : [{ because: [announced.seq], about: [id], says: text`${id}的结果没有当场公布` }];
      }
      // 选举无效的没有当选可公布；再次投票的结果可以并在前一次里公布。
      const sealed = poll.BallotsSealed[0];
      const isInvalid = poll.ValidityDeclared.at(-1)?.valid === false;
      if (sealed === undefined || isInvalid || kindOf(id) === 'revote') return [];
      return [
        {
          because: [sealed.seq],
          about: [id],
          says: text`${id}的选票封存了，结果还没有公布`,
          duty: { what: 'ResultAnnounced', due: sealed.on, overtaken: true },
        },
      ];
    });
  },
});
