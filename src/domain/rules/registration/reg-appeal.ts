import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { filingOf } from './objections.ts';

type Terms = ParamValues<'rollObjection'>['rollObjection'];

const openStanding = '谁可以对名单提异议，条文没有写全；他的户籍不在本村，该不该收，字面两可';

export const regAppeal = defineRule({
  id: 'reg-appeal',
  title: '期限以内对名单提出的异议，选委会应当受理',
  uses: ['rollObjection'],
  consequence: 'curable',
  remedy: {
    says: '把异议收下来，编号登记，开会核实，作出决定并公布',
    by: ['ObjectionDecided'],
    until: 'PollOpened',
  },
  mistakes: ['M036'],
  check: (record, { rollObjection }) => record.ObjectionFiled.flatMap((filed) => refused(record, filed, rollObjection)),
});

/** 期限以内提的，没有收；后来作了决定的，算收了。 */
function refused(record: ElectionRecord, filed: Recorded<'ObjectionFiled'>, { within, form }: Terms): readonly Breach[] {
  const { objection, by, seq } = filed;
  const turned = lastOf(record.ObjectionTurnedAway, (each) => each.objection === objection);
  if (turned === undefined || record.ObjectionDecided.some((each) => each.objection === objection && each.seq > turned.seq)) {
    return [];
  }
  const filing = filingOf(record, filed, within);
  if (filing === undefined || filing.isLate || (turned.ground === 'oral' && form === 'written')) return [];
  const isOutsider = turned.ground === 'not-a-voter' && record.people.get(by)?.hukou === 'elsewhere';
  return [
    {
      because: [filing.list.seq, seq, turned.seq],
      about: [objection],
      says: [
        { ref: objection },
        ` 是名单公布以后第 ${filing.day} 日提的，还在 ${within} 日以内，没有受理，说的理由是${groundWords[turned.ground]}`,
      ],
      ...(isOutsider && { doubt: openStanding }),
    },
  ];
}

const groundWords = {
  late: '过期了',
  oral: '没有写成书面',
  'not-a-voter': '他不是选民',
  'too-busy': '没有空',
} as const;
