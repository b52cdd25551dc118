import type { Phase } from './events/index.ts';
import type { ElectionRecord } from './record.ts';

/** 日志有没有记全这个环节：没有记全的，没写不等于没做，拿「没有」说事的规则要先问它。 */
export function covers({ scope }: ElectionRecord, phase: Phase): boolean {
  return scope?.covers.includes(phase) ?? false;
}
