import { z } from 'zod';
import { field, origin, text } from './field.ts';

const identitySchema = z.strictObject({
  verified: field(
    z.boolean(),
    '已核实',
    '真实编号都到位后才写 true；写 false 时页脚显示“示例站点，未备案”',
    false,
  ),
  siteCode: field(text.exactOptional(), '网站标识码', '国务院办公厅发的编号', 'bm00000000'),
  icp: field(text.exactOptional(), 'ICP备案号', '工业和信息化部发的编号', '京ICP备00000000号'),
  police: field(text.exactOptional(), '公安备案号', '公安机关发的编号', '京公网安备00000000000000号'),
  conac: field(text.exactOptional(), '党政机关网站标识', '32位编号', ''),
});

/** content/site.yaml: who publishes the site. */
export const siteSchema = z.strictObject({
  name: field(text, '站名', '网站的名字', '人社知识库'),
  description: field(text, '简介', '50～160字', '…'),
  keywords: field(z.array(text).min(3).max(10), '关键词', '3～10个', ['就业', '社保', '人才']),
  url: field(origin, '网址', '网站的正式地址，末尾不带 /', 'https://example.org'),
  owner: field(text, '主办单位', '单位全称', '示例单位'),
  contact: field(text, '联系方式', '对外的联系说明', '…'),
  phone: field(text, '电话', '全国人社服务热线或单位电话', '12333'),
  feedback: field(text, '纠错方式', '读者发现错误怎么告诉你们', '…'),
  identity: field(identitySchema, '备案信息', '没有就都不写', { verified: false }),
});
