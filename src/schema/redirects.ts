import { z } from 'zod';
import { day, field, text } from './field.ts';

/** An address of a page of this site: nothing that leads out of it, and no pattern. */
const pageAddress = z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/u);

/** content/redirects.yaml: where addresses lead that pages have left. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: field(pageAddress, '旧地址', '以前的页面地址，从 / 开始，到 / 结束', '/guides/old/'),
    to: field(pageAddress, '新地址', '现有页面的地址，从 / 开始，到 / 结束', '/guides/new/'),
  }),
);

/** content/privacy-allow.yaml: personal data that somebody has judged to be public. */
export const privacyExceptionsSchema = z.array(
  z.strictObject({
    text: field(text, '文字', '可以公开的那一处，照抄', '12333'),
    file: field(text, '文件', '在哪个文件里，从 content/ 写起', 'content/guides/shiye.mdx'),
    reason: field(text, '理由', '为什么可以公开', '单位公布的热线'),
    reviewer: field(text, '核对人', '谁核对的', '办公室'),
    expires: field(day, '到期', '到这一天重新核对', '2027-12-31'),
  }),
);
