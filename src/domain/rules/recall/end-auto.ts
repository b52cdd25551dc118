import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { fallOf, groundNames, rulingsIn } from './rulings.ts';

type Ends = ParamValues<'officeEnds'>['officeEnds'];

export const endAuto = defineRule({
  id: 'end-auto',
  title: '有法定的情形职务自行终止；没有法定情形，谁也不能停掉一名成员',
  uses: ['officeEnds'],
  mayUse: ['officeSuspended'],
  consequence: 'curable',
  remedy: { says: '撤回不对的认定：没有法定情形的照旧任职；有法定情形的写明事实，公告职务终止', by: ['OfficeRuled'] },
  mistakes: ['M121'],
  check: (record, { officeEnds, officeSuspended }) =>
    rulingsIn(record).flatMap((ruled): Breach[] => {
      const why = whyWrong(record, ruled, officeEnds, officeSuspended !== undefined);
      if (why === undefined) return [];
      return [
        {
          because: [ruled.seq],
          about: [ruled.person],
          says: [{ ref: ruled.person }, why],
          falls: { what: 'step', which: ruled.person },
        },
      ];
    }),
});

function whyWrong(
  record: ElectionRecord,
  { person, outcome, ground }: Recorded<'OfficeRuled'>,
  ends: Ends,
  maySuspend: boolean,
): string | undefined {
  const listed = ends.find((one) => one === ground);
  if (outcome === 'kept') {
    const fallen = ends.find((one) => fallOf(record, person, one) !== undefined);
    return fallen === undefined ? undefined : ` ${groundNames[fallen]}，职务已经自行终止，却还让他留任`;
  }
  if (ground === 'not-wanted' || ground === 'petitioner') return ` 因为${groundNames[ground]}被停了职务，没有这样的法定情形`;
  if (ground === 'detained' && (outcome === 'ends' || !maySuspend))
    return outcome === 'ends' ? ' 被羁押，还没有判刑，职务就算终止了' : undefined;
  const isFact = ground === 'incapable' || ground === 'sentenced' || ground === 'dead';
  if (!isFact || !covers(record, 'recall')) return undefined;
  if (fallOf(record, person, ground) === undefined) return ` 没有${groundNames[ground]}这回事，职务就算终止了`;
  return listed === undefined && ground !== 'dead' ? ` 因为${groundNames[ground]}被停了职务，没有这样的法定情形` : undefined;
}
