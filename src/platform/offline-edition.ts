/** 离线版在页面最前面放好的东西；在线版没有。 */
export interface OfflineEdition {
  /** 离线文件夹的地址，以 / 结尾 */
  readonly root: string;
  /** 数据文件，名字是站内地址；由 x.json.js 这样的脚本填入 */
  readonly data: Record<string, unknown>;
  /** 登记一个模块；由改写成普通脚本的模块文件调用 */
  define: (id: string, factory: ModuleFactory) => void;
  /** 载入并运行一个模块，代替 import() */
  load: (url: string) => Promise<ModuleExports>;
}

export type ModuleExports = Record<string, unknown>;

export type ModuleFactory = (
  require: (id: string) => ModuleExports,
  module: { exports: ModuleExports },
  exports: ModuleExports,
  load: OfflineEdition['load'],
) => void;

declare global {
  interface Window {
    readonly offlineEdition?: OfflineEdition;
  }
}
