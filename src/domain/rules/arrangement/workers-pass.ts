import { electionsIn, isPreparedAnew, openingOf } from '../../engine/poll-facts.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';

const should: Record<ParamValues<'workersChosenBy'>['workersChosenBy'], string> = {
  committee: '应当由村民选举委员会推选',
  assembly: '应当由选举大会的选民举手表决通过',
  representatives: '应当由村民代表会议通过',
  'assembly-or-representatives': '应当由选举大会当场推选，设投票站的由村民代表会议推选',
};
const did: Record<Recorded<'WorkersChosen'>['by'], string> = {
  committee: '村民选举委员会',
  assembly: '选举大会',
  representatives: '村民代表会议',
  township: '乡镇',
  chair: '选委会主任一人',
};

export const workersPass = defineRule({
  id: 'workers-pass',
  title: '监票人、计票人等工作人员在投票以前按规定的方式产生',
  uses: ['workersChosenBy'],
  consequence: 'curable',
  remedy: { says: '按规定的方式补推选或者补表决，公布名单', by: ['WorkersChosen'], until: 'BoxOpened' },
  mistakes: ['M057'],
  check(record, { workersChosenBy }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const chosen = poll.WorkersChosen.at(-1);
      const opening = openingOf(poll);
      if (chosen !== undefined && !isRightful(chosen.by, workersChosenBy)) {
        const says = [`工作人员由${did[chosen.by]}确定，${should[workersChosenBy]}`];
        return [{ because: [chosen.seq], about: [id], says }];
      }
      const isLate = chosen === undefined || (opening !== undefined && chosen.seq > opening.seq);
      if (opening === undefined || !isPreparedAnew(id) || !isLate || chosen?.replaces !== undefined) return [];
      return [
        {
          because: [opening.seq, ...(chosen ? [chosen.seq] : [])],
          about: [id],
          says: text`${id}开始的时候，工作人员还没有产生`,
          duty: { what: 'WorkersChosen', due: opening.on, overtaken: true, ...(chosen && { done: chosen.on }) },
        },
      ];
    });
  },
});

function isRightful(by: Recorded<'WorkersChosen'>['by'], wanted: ParamValues<'workersChosenBy'>['workersChosenBy']): boolean {
  return wanted === 'assembly-or-representatives' ? by === 'assembly' || by === 'representatives' : by === wanted;
}
