import { type Page, readPage } from '#tests/site/html.ts';

/** A content page without fault; tests of checks break one thing at a time. */
export const GOOD_HTML = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>马兰花计划_项目_样站</title>
    <meta name="SiteName" content="样站">
    <meta name="SiteDomain" content="site.example">
    <meta name="SiteIDCode" content="示例站点，未取得">
    <meta name="ColumnName" content="项目">
    <meta name="ColumnDescription" content="计划、行动、补贴和服务，一项一页，写清谁能享受、怎么办。">
    <meta name="ColumnKeywords" content="补贴,计划,行动">
    <meta name="ColumnType" content="政策解读">
    <meta name="Description" content="面向想创业的城乡劳动者的免费创业培训，从找想法教到怎样把店做大，写清谁能享受、怎么办、去哪办、依据什么文件。">
    <meta name="ArticleTitle" content="马兰花计划">
    <meta name="PubDate" content="2026-11-21 00:00">
    <meta name="ContentSource" content="样站">
    <meta name="Keywords" content="马兰花计划,创业培训">
    <meta name="Author" content="样站">
    <meta name="Url" content="https://site.example/initiatives/malanhua/">
    <link rel="canonical" href="https://site.example/initiatives/malanhua/">
    <link rel="stylesheet" href="/assets/site.css">
  </head>
  <body>
    <a class="skip" href="#main">跳到正文</a>
    <header><nav aria-label="栏目"><a href="/">首页</a></nav></header>
    <nav aria-label="当前位置"><ol><li><a href="/">首页</a></li><li>项目</li><li>马兰花计划</li></ol></nav>
    <main id="main">
      <h1>马兰花计划</h1>
      <p>来源：样站 <time datetime="2026-11-21">2026-11-21 00:00</time></p>
      <h2 id="about">细说</h2>
      <p>创业培训<a href="#about">细说</a>，共<data value="1271" data-observation="a-001" data-status="reported">1,271人</data>，
      另有<data data-observation="a-002" data-status="masked">原文未公开</data>。</p>
    </main>
    <footer>主办单位：样站　联系方式：无　<a href="/sitemap/">站点地图</a>　示例站点</footer>
    <script type="module" src="/assets/site.js"></script>
  </body>
</html>`;

export const GOOD_PATH = '/initiatives/malanhua/';

/** The good page with one thing changed; refuses a change that changes nothing. */
export function brokenPage(from: string | RegExp, to: string): Page {
  const html = GOOD_HTML.replace(from, to);
  if (html === GOOD_HTML) throw new Error(`nothing to change: ${from}`);
  return readPage(GOOD_PATH, html);
}

export const goodPage = readPage(GOOD_PATH, GOOD_HTML);
