/** P8 交接与救济的参数 */
export interface HandoverParams {}
