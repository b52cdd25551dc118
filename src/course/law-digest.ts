import { no, ok, type Result } from '../domain/engine/result.ts';
import { partsOf, spellCitation, type Citation, type CitationParts } from '../domain/law/citation.ts';
import { laws, type LawCode } from '../domain/law/laws.ts';

/** 项的要点；number 是序数，（三）就是 3。 */
export interface ItemDigest {
  readonly number: number;
  readonly says: string;
}

/** 款的要点：says 是正文；changes 是【变更】，hints 是【提示】，doubts 是〔?〕。 */
export interface ParagraphDigest {
  readonly number: number;
  readonly says: string;
  readonly items: readonly ItemDigest[];
  readonly changes: readonly string[];
  readonly hints: readonly string[];
  readonly doubts: readonly string[];
}

/** 条的要点；只有二手摘要的文件没有条，number 是要点的序号。 */
export interface ArticleDigest {
  readonly number: number;
  readonly title: string;
  readonly chapter: string | null;
  readonly paragraphs: readonly ParagraphDigest[];
}

/** 一部法规的要点，照条的次序；covers 是全文都有，还是只有用到的几条。 */
export interface LawDigest {
  readonly code: LawCode;
  readonly covers: 'all' | 'excerpt';
  readonly note: string;
  readonly articles: readonly ArticleDigest[];
}

export type LawLibrary = ReadonlyMap<LawCode, LawDigest>;

/** 依据：一个出处所指的要点。引到款的只有那一款，引到项的只有那一项；整份提到的摘要，各条要点依次排开。 */
export interface CitedDigest {
  readonly title: string;
  readonly paragraphs: readonly ParagraphDigest[];
}

/** 查依据：那一条、那一款、那一项没有要点的，说清缺在哪里。 */
export function digestOf(library: LawLibrary, citation: Citation): Result<CitedDigest> {
  const { code, article, ...place } = partsOf(citation);
  const digest = library.get(code);
  if (digest === undefined) return no(`《${laws[code].title}》还没有要点，请在 content/law 里添一个文件`);
  if (article === null)
    return ok({ title: laws[code].short, paragraphs: digest.articles.flatMap(({ paragraphs }) => paragraphs) });
  const found = digest.articles.find(({ number }) => number === article);
  if (found === undefined) return no(missing(citation));
  const paragraphs = paragraphsAt(found, place);
  if (paragraphs.length === 0) return no(missing(citation));
  return ok({ title: found.title, paragraphs });
}

function missing(citation: Citation): string {
  return `${spellCitation(citation)}没有要点：核对条、款、项写得对不对，对就在 content/law 里补上`;
}

function paragraphsAt({ paragraphs }: ArticleDigest, { paragraph, item }: Place): readonly ParagraphDigest[] {
  if (paragraph === null && item !== null && paragraphs.length > 1) return [];
  const chosen = paragraphs.filter(({ number }) => paragraph === null || number === paragraph);
  if (item === null) return chosen;
  return chosen.flatMap((digest) => {
    const items = digest.items.filter(({ number }) => number === item);
    return items.length === 0 ? [] : [{ ...digest, items }];
  });
}

type Place = Pick<CitationParts, 'paragraph' | 'item'>;
