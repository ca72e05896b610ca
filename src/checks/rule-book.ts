/** What the help page says about a rule: its name, why it is there, and what is right. */
export interface RuleEntry {
  readonly title: string;
  readonly why: string;
  readonly wrong?: string;
  readonly right?: string;
}

/** Every rule that has no examples of its own, by its permanent name. */
export const RULE_BOOK: Readonly<Record<string, RuleEntry>> = {
  encoding: {
    title: '文件编码不对',
    why: '网站的文件都用 UTF-8。用别的编码保存的文件，中文会变成乱码。用记事本或 VS Code 打开，“另存为”时编码选 UTF-8。',
  },
  'front-matter-missing': {
    title: '没有信息栏',
    why: '每个页面开头都有一段信息栏，写标题、日期这些字段。',
    right: '第一行是 ---，接着每行一个“字段: 值”，最后再写一行 ---',
  },
  'front-matter-syntax': {
    title: '信息栏写法不对',
    why: '信息栏每行写成“字段: 值”，冒号用英文，后面空一格。',
    wrong: 'summary: 依据: 就业促进法',
    right: 'summary: "依据: 就业促进法"',
  },
  'yaml-syntax': {
    title: '信息栏写法不对',
    why: '冒号、引号、括号、缩进有一处不对，后面就都读不懂。先改最上面的一处，再检查一次。',
    wrong: 'title: 说明: 上半年',
    right: 'title: "说明: 上半年"',
  },
  'mdx-syntax': {
    title: '符号没有配对',
    why: '小于号和花括号会被当成程序。',
    wrong: '完成率<5%',
    right: '完成率\\<5%，或写“不到5%”',
  },
  'csv-format': {
    title: '表格格式不对',
    why: '表头和列数固定，空着的格也要留逗号。用 Excel 打开改好后，另存为“CSV UTF-8”。',
  },
  'field-missing': { title: '少了必填字段', why: '没有这个字段，页面缺一块。' },
  'field-unknown': {
    title: '不认识的字段',
    why: '多半是打错了字。程序会提示最接近的字段名。',
    wrong: 'sumary: …',
    right: 'summary: …',
  },
  'field-value': {
    title: '字段的值不对',
    why: '日期、编号、选项有固定写法，页面才能排序、换算和链接。',
    wrong: 'verified: 2026.11.21',
    right: 'verified: 2026-11-21',
  },
  'guard-character': {
    title: '看不见的字符',
    why: '从网页和聊天软件复制时会带上看不见的字符，有的能把文字倒过来显示。',
  },
  'guard-front-matter': {
    title: '信息栏里有不能用的写法',
    why: '锚点、引用、类型标记和特殊字段名能让程序出错或被利用。',
    wrong: 'name: *万人',
    right: 'name: "*万人"',
  },
  'guard-size': { title: '太长或嵌套太深', why: '过长的文件和一层套一层的符号会拖垮网站的生成。' },
  'guard-module': {
    title: '以 import 或 export 开头',
    why: '行首的 import、export 会被当成程序。',
    wrong: 'import 关税',
    right: 'Import 关税，或在前面加上中文',
  },
  'guard-brace': {
    title: '花括号',
    why: '花括号里的内容会被当成程序运行。',
    wrong: '就业 {X} 万',
    right: '就业 \\{X\\} 万',
  },
  'guard-less-than': {
    title: '小于号',
    why: '小于号会被当成网页代码的开头。',
    wrong: '<10人',
    right: '\\<10人，或写“不到10人”',
  },
  'guard-html': {
    title: '网页代码',
    why: '正文只写文字。网页代码可能带来脚本、外部图片和表单。',
    wrong: '第一行<br>第二行',
    right: '第一行、空一行、第二行',
  },
  'guard-component': {
    title: '组件写法不对',
    why: '正文里只能用 Observation 和 Masked 两种组件，写法固定。',
    wrong: '<Observation id={a} />',
    right: '<Observation id="xian-2023-001" />',
  },
  'guard-code': { title: '会运行的代码', why: '内容是资料，不是程序。' },
  'guard-syntax': {
    title: '符号没有配对',
    why: '这里的 < 或 { 让网页读不懂。',
    right: '在前面加反斜杠，或换成汉字',
  },
  'guard-link': {
    title: '不安全的链接',
    why: '以 javascript: 开头、以 // 开头、带用户名的地址会运行代码或冒充别的网站。',
    wrong: '[点我](javascript:…)',
    right: '[失业保险金](/initiatives/shiye-baoxianjin/)',
  },
  'guard-image': {
    title: '不能用的图片',
    why: '别的网站上的图片会把读者的访问透露出去，还随时可能被换掉。',
    wrong: '![图](https://…/a.png)',
    right: '把图片放在同一个文件夹，写 ![办理流程图](./liucheng.png)',
  },
  'id-repeated': { title: '编号用了两次', why: '编号就是网址，一个编号只能指一样东西。' },
  'alias-taken': {
    title: '叫法被占用',
    why: '正文里出现一个叫法就自动链接到项目；一个叫法属于两个项目，就不知道该链接到哪里。',
  },
  'initiative-unknown': { title: '没有这个项目', why: '写了一个不存在的项目编号。' },
  'document-unknown': {
    title: '没有这个文件',
    why: '写了一个不存在的文件编号。先用 npm run new -- document 建好它。',
  },
  'indicator-unknown': { title: '没有这个指标', why: '每个数字都要说明它是什么指标。' },
  'guide-unknown': { title: '没有这个办事指南', why: '写了一个不存在的办事编号。' },
  'observation-unknown': { title: '没有这条数据', why: '正文引用的数据在 observations.csv 里找不到。' },
  'section-id-missing': {
    title: '标题没有编号',
    why: '编号是这一节的永久地址，别人引用这一节要靠它。',
    wrong: '## 一、就业',
    right: '## 一、就业 [#s01]',
  },
  'section-id-repeated': { title: '标题编号用了两次', why: '两节同一个地址，链接只能到第一节。' },
  'section-unknown': { title: '没有这一节', why: '数据表的“章节”要和正文标题后面的编号对上。' },
  'answers-missing': {
    title: '没有写六问',
    why: '篇幅为 A 的项目，读者最先看谁能享受、有什么、怎么办、去哪办。',
  },
  'basis-missing': { title: '没有依据', why: '没有依据的页面要说明还有什么没核实。' },
  'indicator-undecided': {
    title: '数字还没对上指标',
    why: '导入时认出了数字，却没有认出它说的是什么。草稿里先写 weiding，发布前要改成指标编号。',
  },
  'verified-stale': { title: '一年没有核对', why: '政策会变。一年没有核对的页面会误导人。' },
  'verified-future': { title: '核对日期在将来', why: '核对日期是已经核对过的那一天。' },
  'date-order': { title: '开始晚于结束', why: '两个日期写反了，或者有一个写错了。' },
  'superseded-unknown': { title: '取代它的页面不存在', why: '读者会被带到一个打不开的页面。' },
  'number-typed': {
    title: '手打了数据表里有的数字',
    why: '手打的数字改了表也不会跟着变，也没有自己的地址。',
    wrong: '新增就业1271人',
    right: '新增就业<Observation id="xian-2023-001" />',
  },
  'observation-uncited': {
    title: '数据没有在正文里出现',
    why: '读者在正文里看不到它，也就不知道它从哪里来。',
  },
  'observation-section': { title: '章节对不上', why: '数据表写的章节和正文引用的地方不一致。' },
  'near-copy': { title: '和别的页面大段相同', why: '同一件事写两遍，改了一处忘了另一处，读者不知道信哪个。' },
  arithmetic: {
    title: '数字对不上，请确认',
    why: '分项加起来比总数多，或者比率和数字不符。原文就是这样的，在 notes 里给读者说明一句，就不再问。',
  },
  'link-unknown': {
    title: '站内链接打不开',
    why: '链接的页面不存在。',
    wrong: '[马兰花](/initiatives/malanhua)',
    right: '[马兰花计划](/initiatives/malanhua-jihua/)',
  },
  'anchor-unknown': { title: '链接的小节不存在', why: '页面在，小节不在。' },
  'ask-twice': {
    title: '两个页面写了同一句问法',
    why: '搜这句话时，两个页面会抢着排在前面。',
  },
  'address-removed': {
    title: '发布过的地址不见了',
    why: '别人收藏和引用的链接会打不开。页面改了编号，要在 content/redirects.yaml 里写明去向。',
    right: '- { from: /guides/old/, to: /guides/new/ }',
  },
  'redirect-target': { title: '转向的目标不对', why: '旧地址要转到一个打得开的页面。' },
  'image-lost': {
    title: '找不到图片',
    why: '正文用到的图片要和正文放在同一个文件夹里，而且真的是图片。',
    wrong: '![办理流程图](./没有这张图.png)',
  },
  'foreign-file': {
    title: '不该在内容文件夹里的文件',
    why: '内容文件夹里的东西都会进网站。程序、压缩包、Word 原件不要放进来。',
  },
};
