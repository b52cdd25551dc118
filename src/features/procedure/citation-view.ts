import { partsOf, spellCitationShort, type Citation } from '../../domain/law/citation.ts';
import { lawLibrary } from '../law/law-library.ts';
import { lawPath } from '../law/law-path.ts';

/** 一处出处：念法和要点页的地址；没有要点页的不做链接。 */
export interface CitationView {
  readonly citation: Citation;
  readonly label: string;
  readonly href: string | undefined;
}

/** 把出处备好，页面只管摆。 */
export function citationView(citation: Citation): CitationView {
  const href = lawLibrary.has(partsOf(citation).code) ? lawPath(citation) : undefined;
  return { citation, label: spellCitationShort(citation), href };
}
