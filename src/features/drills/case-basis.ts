import type { Because } from '../../domain/drills/drill.ts';
import { spellCitationShort, type Citation } from '../../domain/law/citation.ts';
import { packs, type PackId } from '../../domain/profiles/index.ts';
import type { Certainty } from '../../domain/profiles/profile.ts';
import { siteUrl } from '../../platform/site-url.ts';
import type { BasisTable, BasisText } from '../debrief/basis.ts';
import { lawPath } from '../law/law-path.ts';

/** 一条依据：头一条写要点，其余只写条号。 */
export interface CaseBasis {
  readonly first: (BasisText & { readonly certainty: Certainty }) | undefined;
  readonly links: readonly { readonly label: string; readonly href: string | undefined }[];
}

const surestFirst: readonly Certainty[] = ['text', 'local', 'inferred', 'second-hand'];

/** 几条理由合起来的依据：头一个查得到要点的写全，别的列条号；没有要点页的不做链接。 */
export function basisOf(because: readonly Because[], table: BasisTable, pack: PackId): CaseBasis {
  const cites = [...new Set(because.flatMap((each) => each.cites))];
  const first = cites.find((citation) => table[citation] !== undefined);
  const text = first === undefined ? undefined : table[first];
  const others = cites.filter((citation) => citation !== first);
  return {
    first: first === undefined || text === undefined ? undefined : { ...text, certainty: certaintyOf(first, pack) },
    links: others.map((citation) => ({
      label: spellCitationShort(citation),
      href: table[citation] === undefined ? undefined : siteUrl(lawPath(citation)),
    })),
  };
}

/** 把握程度：引它的各个参数里最有把握的；没有参数引它的，是法规写明的事。 */
function certaintyOf(citation: Citation, pack: PackId): Certainty {
  const users = Object.values(packs[pack].params).flatMap((param) =>
    param?.cites.includes(citation) ? [param.certainty] : [],
  );
  return surestFirst.find((certainty) => users.includes(certainty)) ?? 'text';
}
