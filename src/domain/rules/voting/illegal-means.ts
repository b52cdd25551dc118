import { closingOf, electionsIn } from '../../engine/poll-facts.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const illegalMeans = defineRule({
  id: 'illegal-means',
  title: '送东西拉票的，要当场制止或者报告',
  uses: ['bribery'],
  consequence: 'discipline',
  remedy: {
    says: '请他离开会场，记下经过，报乡镇；涉嫌违法的报公安',
    by: ['PersonSentOut', 'ConductReported'],
    until: 'PollClosed',
  },
  mistakes: ['M077', 'M143'],
  check(record) {
    return electionsIn(record).flatMap(([id, poll]) => {
      const closing = closingOf(poll);
      const offers = new Map(poll.GiftOffered.map((offer) => [offer.by, offer]));
      return [...offers.values()].flatMap(({ by, on, seq }): Breach[] => {
        // 只告诉选委会自己，算不上报告。
        const reports = poll.ConductReported.filter(({ to, seenOn = on }) => to !== 'committee' && seenOn === on);
        const answers = [...poll.PersonSentOut, ...reports];
        const isAnswered = answers.some((answer) => answer.person === by && answer.seq > seq);
        if (isAnswered || closing === undefined) return [];
        return [
          {
            because: [seq],
            about: [by, id],
            says: text`${by} 在会场送东西拉票，没有人制止，也没有报告`,
            duty: { what: 'ConductReported', due: on, overtaken: true },
          },
        ];
      });
    });
  },
});
