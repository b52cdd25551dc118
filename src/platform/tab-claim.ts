/** 占用：这个窗口正做着这一场。存每一步以前问 isMine；做完或离开就 release。 */
export interface Claim {
  isMine(): boolean;
  release(): void;
}

/** 试着占用的结果：占到了；别的窗口占着；这个浏览器用不了这种办法。 */
export type Claiming =
  { readonly is: 'mine'; readonly claim: Claim } | { readonly is: 'taken' } | { readonly is: 'unavailable' };
