import { standingsIn } from '../../engine/roll.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

const openVote = '法律只写由选委会主持，没有写它怎样议事；主任先定、事后开会认不认，说不准';

export const vecHosts = defineRule({
  id: 'vec-hosts',
  title: '谁登记、谁不登记由选委会决定，主任一个人、乡镇都不能代它定',
  uses: ['registrar'],
  mayUse: ['committeeVote'],
  consequence: 'curable',
  remedy: {
    says: '把这几个人拿到选委会会上重新议，表决了再定；名单变了的公布变动',
    by: ['CommitteeMet', 'RegistrationDecided'],
    until: 'PollOpened',
  },
  mistakes: [],
  check(record, { committeeVote }) {
    // 选委会后来开会议过名单、表决通过的，就是它自己的决定。
    const met = record.CommitteeMet.filter(({ decided }) => decided?.matter === 'roll' && decided.passed);
    return standingsIn(record).flatMap(({ person, by: decision }): Breach[] => {
      const by = decision.type === 'RegistrationDecided' ? decision.by : undefined;
      if (by === undefined || by === 'committee' || met.some(({ seq }) => seq > decision.seq)) return [];
      return [
        {
          because: [decision.seq],
          about: [person],
          says:
            by === 'township'
              ? text`${person} 登记不登记是乡镇定的，不是选委会定的`
              : text`${person} 登记不登记是主任一个人定的，选委会没有议过`,
          ...(by === 'chair' && committeeVote === undefined && { doubt: openVote }),
        },
      ];
    });
  },
});
