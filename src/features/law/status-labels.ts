import type { Law } from '../../domain/law/laws.ts';

/** 法规的效力：现在还能不能用，一句话说清。 */
export const statusLabels: Readonly<Record<Law['status'], { readonly label: string; readonly means: string }>> = {
  current: { label: '现行', means: '现在有效。' },
  'predates-2026': {
    label: '早于 2026 年新法',
    means: '在新法以前定的，和新法抵触的不用，不抵触的还能用；比新法更严的算不算数，法律没有明说，请向县里核实。',
  },
  superseded: { label: '已废止', means: '已经不用，只留着对照。' },
  'summary-only': { label: '只有二手摘要', means: '没有见到原文，只能当线索，不能当依据。' },
};
