import { openingOf } from '../../engine/poll-facts.ts';
import { roundsIn } from '../../engine/rounds.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { kindOf } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const rerunNoReregister = defineRule({
  id: 'rerun-no-reregister',
  title: '另行选举用原来的名单，不重新登记',
  uses: ['rerunRoll'],
  consequence: 'curable',
  remedy: {
    says: '收回重新登记的决定，照第一次投票用的名单举行另行选举',
    by: ['RollCorrected', 'RegistrationDecided'],
    until: 'PollOpened',
  },
  mistakes: ['M111'],
  check(record) {
    return roundsIn(record).flatMap((round): Breach[] => {
      const [base] = round;
      const opening = base && openingOf(base[1]);
      const again = round.find(([id]) => kindOf(id) === 'supplementary');
      if (opening === undefined || again === undefined) return [];
      const [id, poll] = again;
      const until = openingOf(poll)?.seq ?? Number.MAX_SAFE_INTEGER;
      const anew = [...record.RollPublished, ...record.RegistrationDecided].filter(
        ({ seq }) => seq > opening.seq && seq < until,
      );
      const [first] = anew;
      if (first === undefined) return [];
      return [{ because: anew.map(({ seq }) => seq), about: [id], says: text`${id}以前重新登记、重新公布了名单` }];
    });
  },
});
