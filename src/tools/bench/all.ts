/** npm run bench：引擎的快慢、页面与离线文件夹的大小。只打印，不判失败；页面要先 npm run build。 */
await import('./engine.ts');
await import('./pages.ts');

export {};
