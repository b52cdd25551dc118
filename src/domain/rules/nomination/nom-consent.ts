import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { answerOf, listedNow, nominatedPolls } from './nominations.ts';

export const nomConsent = defineRule({
  id: 'nom-consent',
  title: '本人不接受提名的，不列为候选人',
  uses: ['nomineeConsent'],
  consequence: 'curable',
  remedy: {
    says: '再问一次本人，留下书面；仍不愿意的从名单上去掉，不够差额的补上，重新公布',
    by: ['FormalListPublished'],
    until: 'PollOpened',
  },
  mistakes: [],
  check(record) {
    return nominatedPolls(record).flatMap(([id, poll]) =>
      listedNow(poll).flatMap((listed): Breach[] => {
        const answer = answerOf(record, listed);
        if (answer === undefined || answer.accepts) return [];
        const says = text`${listed.person} 说过不接受${listed.post}的提名，仍列为候选人`;
        const because = [answer, ...poll.FormalListPublished.slice(-1)].map(({ seq }) => seq);
        return [{ because, about: [listed.person, listed.post, id], says }];
      }),
    );
  },
});
