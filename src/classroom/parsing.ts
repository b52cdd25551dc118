interface ZodLikeError {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}

/** 读 JSON；读不出就没有。 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** 头一处不对的地方，写成「a.b.3」 */
export function whereOf({ issues }: ZodLikeError): string {
  const path = issues[0]?.path ?? [];
  return path.length === 0 ? '整体' : path.map(String).join('.');
}
