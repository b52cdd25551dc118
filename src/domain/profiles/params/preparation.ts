/** P0 准备的参数 */
export interface PreparationParams {}
