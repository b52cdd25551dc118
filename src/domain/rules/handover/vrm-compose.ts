import type { Recorded } from '../../engine/events/index.ts';
import { reaches } from '../../engine/majority.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';

type Chosen = Recorded<'RepresentativesChosen'>;
type Assembly = ParamValues<'assembly'>['assembly'];

export const vrmCompose = defineRule({
  id: 'vrm-compose',
  title: '村民代表会议里代表占五分之四以上，妇女代表占三分之一以上',
  uses: ['assembly'],
  consequence: 'curable',
  remedy: { says: '补推选村民代表、妇女代表，补够比例再开代表会议', by: ['RepresentativesChosen'] },
  mistakes: [],
  check(record, { assembly }) {
    const chosen = record.RepresentativesChosen.at(-1);
    if (chosen === undefined) return [];
    const members = new Set([...chosen.representatives, ...chosen.committeeMembers]).size;
    return [...fewRepresentatives(chosen, members, assembly), ...fewWomen(record, chosen, { members, assembly })];
  },
});

/** 组成人员是村民代表加上村委会成员，一人兼两样的只算一人。 */
function fewRepresentatives(
  { seq, representatives, committeeMembers }: Chosen,
  members: number,
  assembly: Assembly,
): readonly Breach[] {
  const count = new Set(representatives).size;
  if (reaches(assembly.representatives, count, members)) return [];
  return [
    {
      because: [seq],
      about: committeeMembers,
      says: text`村民代表会议有 ${members} 人，其中村民代表 ${count} 人，不到五分之四`,
    },
  ];
}

/** 妇女代表：每名代表的性别都知道，才说得准。 */
function fewWomen(
  { people }: ElectionRecord,
  { seq, representatives }: Chosen,
  { members, assembly: { women: share, womenOf } }: { readonly members: number; readonly assembly: Assembly },
): readonly Breach[] {
  const known = representatives.flatMap((person) => people.get(person)?.sex ?? []);
  const women = known.filter((sex) => sex === 'female').length;
  if (known.length < representatives.length || reaches(share, women, members)) return [];
  const isEnoughHere = womenOf === 'representatives' && reaches(share, women, representatives.length);
  return [
    {
      because: [seq],
      about: [],
      says: text`村民代表会议有 ${members} 人，其中妇女代表 ${women} 人，不到三分之一`,
      ...(isEnoughHere && { doubt: '本地的规定按村民代表的三分之一算，已经够了；国法按全体组成人员算，还不够' }),
    },
  ];
}
