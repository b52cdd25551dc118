/** 测试时网站所在的端口；被占用时用环境变量 E2E_PORT 换一个。 */
export const port = Number(process.env['E2E_PORT'] ?? 4399);
