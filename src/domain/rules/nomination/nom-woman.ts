import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { listedNow, nominatedPolls } from './nominations.ts';

export const nomWoman = defineRule({
  id: 'nom-woman',
  title: '候选人里至少有一名妇女',
  uses: ['womanCandidate'],
  consequence: 'curable',
  remedy: {
    says: '把得票最多的被提名妇女定为候选人；没有妇女被提名的，再组织提名，重新公布名单',
    by: ['FormalListPublished', 'CandidateAdded'],
    until: 'PollOpened',
  },
  mistakes: ['M055'],
  check(record) {
    return nominatedPolls(record).flatMap(([id, poll]): Breach[] => {
      const listed = listedNow(poll).map(({ person }) => record.people.get(person));
      // 有人的性别不知道，就说不准没有妇女。
      const areMen = listed.length > 0 && listed.every((person) => person?.sex === 'male');
      if (!areMen) return [];
      const because = poll.FormalListPublished.slice(-1).map(({ seq }) => seq);
      return [{ because, about: [id], says: text`${id}的 ${listed.length} 名候选人里没有妇女` }];
    });
  },
});
