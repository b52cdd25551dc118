import type { ElectionRecord } from '../domain/engine/record.ts';
import type { Profile } from '../domain/profiles/profile.ts';
import { assess, type Finding } from '../domain/rules/assess.ts';
import { basePoll } from './current-round.ts';

/** 站得住、能让眼下这一轮整个无效的问题；由评判得出，有疑问的不算。 */
export function voidGrounds(record: ElectionRecord, profile: Profile): readonly Finding[] {
  const base = basePoll(record);
  return assess(record, profile).filter(
    ({ consequence, grade, about, state }) =>
      consequence === 'election-void' && grade === 'breach' && about.includes(base) && state.is !== 'repaired',
  );
}
