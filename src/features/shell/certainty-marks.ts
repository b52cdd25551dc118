import type { Certainty } from '../../domain/profiles/profile.ts';

/** 把握程度的样子：字和标签的类。 */
export const certaintyMarks: Readonly<Record<Certainty, { readonly label: string; readonly tone: string }>> = {
  text: { label: '法条写明', tone: 'sure' },
  inferred: { label: '据条文推断', tone: 'infer' },
  'second-hand': { label: '二手资料', tone: 'second' },
  local: { label: '本地补充', tone: 'local' },
};
