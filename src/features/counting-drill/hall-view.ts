import type { CountingCase } from '../../domain/drills/counting-hall/counting-case.ts';
import { seatsIn } from '../../domain/drills/counting-hall/counting-case.ts';
import type { Answers } from '../../domain/drills/counting-hall/judging.ts';
import type { Step, Work } from '../../domain/drills/counting-hall/work.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { PackId } from '../../domain/profiles/index.ts';
import type { Post, Ref } from '../../domain/terms/ids.ts';
import { nameOf } from '../../simulator/naming.ts';
import type { BasisTable } from '../debrief/basis.ts';

/** 大厅里各关看得见的：这一例、做到哪里、往下用的判法、名字怎么念、依据的文字；做了一步就交上去。 */
export interface HallView {
  readonly counting: CountingCase;
  readonly work: Work;
  readonly answers: Answers;
  readonly record: ElectionRecord;
  readonly basis: BasisTable;
  readonly onstep: (step: Step) => void;
}

/** 念名字 */
export function namesIn({ record }: Pick<HallView, 'record'>): (ref: Ref) => string {
  return (ref) => nameOf(record, ref);
}

/** 应选几人 */
export function seatsOf({ counting }: Pick<HallView, 'counting'>, post: Post): number {
  return seatsIn(counting)(post);
}

/** 这一例用哪个规则包 */
export function packOf({ counting }: Pick<HallView, 'counting'>): PackId {
  return counting.plan.pack;
}

/** 票上印的村名：演练用的，编的 */
export const villageName = '林湾村';
