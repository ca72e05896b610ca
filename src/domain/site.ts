/** Numbers a registered sponsor is issued; demo values are never real-looking. */
export interface Identity {
  readonly isVerified: boolean;
  /** 网站标识码 */
  readonly siteCode?: string;
  /** ICP备案号 */
  readonly icp?: string;
  /** 公安备案号 */
  readonly police?: string;
  /** 党政机关网站标识 id */
  readonly conac?: string;
}

/** Who publishes the site and how it names itself; all of it comes from content/site.yaml. */
export interface Site {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly url: string;
  readonly owner: string;
  readonly contact: string;
  readonly phone: string;
  readonly feedback: string;
  readonly identity: Identity;
}
