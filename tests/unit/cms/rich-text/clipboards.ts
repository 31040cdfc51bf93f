/** What programs put on the clipboard for a short text, in their own HTML, and the Markdown that is to come of it. */

export interface Clipboard {
  program: string;
  html: string;
  markdown: string;
}

const wordItem = (level: number, sign: string, words: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=NL style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=NL>${words}<o:p></o:p></span></p>`;

const onlineItem = (level: number, words: string): string =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph SCXW1"><span data-contrast="auto" class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>`;

export const clipboards: readonly Clipboard[] = [
  {
    program: 'Google Docs: a list in a list, outside of its items',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-00000000"><h1 dir="ltr"><span>Doel</span></h1><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">punt een</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span style="font-weight:700">sub een</span></p></li><li dir="ltr" aria-level="2"><p dir="ltr"><span style="font-style:italic">sub twee</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>punt twee</span></p></li></ul><br /><p dir="ltr"><span>Einde</span></p></b><br class="Apple-interchange-newline">`,
    markdown: '## Doel\n\n* punt een\n  * **sub een**\n  * *sub twee*\n* punt twee\n\nEinde',
  },
  {
    program: 'LibreOffice Writer: items with paragraphs',
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><style type="text/css">p { line-height: 115% }</style></head><body lang="nl-NL" dir="ltr"><ul><li><p style="margin-bottom: 0cm">punt een</p><ul><li><p>sub een</p></li></ul></li><li><p>eerste alinea</p><p>tweede alinea</p></li></ul><ol start="4"><li><p>vier</p></li></ol></body></html>`,
    markdown: '* punt een\n  * sub een\n* eerste alinea\\\n  tweede alinea\n\n4. vier',
  },
  {
    program: 'Word for the desktop: paragraphs with signs, notes, changes and remarks',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-unhide:no;} --></style></head><body lang=NL><!--StartFragment--><h1><span lang=NL>Doel<o:p></o:p></span></h1><h2>Deel</h2>${wordItem(1, '·', 'punt een')}${wordItem(2, 'o', 'sub <del cite="mailto:x"><span>oud</span></del><ins>nieuw</ins>')}${wordItem(1, '2.', 'geteld')}<p class=MsoNormal>In <st1:place w:st="on">Proefstad</st1:place> &nbsp;staat<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span> het.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span>[1]</span></a> Een noot.</p></div></div><div style='mso-element:comment-list'><p class=MsoCommentText>Klopt dit?</p></div><!--EndFragment--></body></html>`,
    markdown:
      '## Doel\n\n### Deel\n\n* punt een\n  * sub ~~oud~~nieuw\n\n2. geteld\n\nIn Proefstad staat het.\\[1]\n\n\\[1] Een noot.',
  },
  {
    program: 'Word online: a list around each item',
    html: `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span>Doel</span></p></div>${onlineItem(1, 'punt een')}${onlineItem(2, 'sub een')}${onlineItem(1, 'punt twee')}`,
    markdown: '## Doel\n\n* punt een\n  * sub een\n* punt twee',
  },
  {
    program: 'Apple Pages and Notes',
    html: `<meta charset="UTF-8"><p class="p1" style="margin: 0px"><span class="s1">Eerst<span class="Apple-converted-space">&nbsp;</span>dit</span></p><ul class="ul1"><li class="li1"><span class="s2"></span>punt een</li><ul class="ul2"><li class="li1">sub een</li></ul></ul><p class="p1"><br></p><p class="p1">Einde</p>`,
    markdown: 'Eerst dit\n\n* punt een\n  * sub een\n\nEinde',
  },
  {
    program: 'Outlook: a table that lays out the mail',
    html: `<div class=WordSection1><table role="presentation"><tr><td><p class=MsoNormal>Beste lezer,<o:p></o:p></p><table><tr><td>wie</td><td>wat</td></tr><tr><td>gastheer</td><td>zaal</td></tr></table></td></tr></table><p class=MsoNormal>·&nbsp;&nbsp; los punt</p></div>`,
    markdown: 'Beste lezer,\n\n| wie      | wat  |\n| -------- | ---- |\n| gastheer | zaal |\n\n* los punt',
  },
  {
    program: 'a web page: cells that reach over others, terms, boxes and text outside of items',
    html: `<table><caption>Kosten</caption><thead><tr><th>Jaar</th><th colspan="2">Bedrag</th></tr></thead><tbody><tr><td rowspan="2">2026</td><td><ul><li>een</li><li>twee</li></ul></td><td>a<br>b</td></tr><tr><td>drie</td></tr></tbody></table><dl><dt>Zone</dt><dd>Een gebied</dd></dl>los<ul>tekst in de lijst<li><input type="checkbox" checked> klaar</li><li></li><li><h2>Kop</h2><blockquote><p>gezegd</p></blockquote><pre>regel 1\nregel 2</pre></li></ul><script>var x = 'nee';</script><p style="display:none">weg</p><p>bedrij&shy;ven<br><br>art.&nbsp;5</p>`,
    markdown:
      'Kosten\n\n| Jaar | Bedrag         |     |\n| ---- | -------------- | --- |\n| 2026 | • een • twee   | a b |\n|      | drie           |     |\n\n**Zone**\n\nEen gebied\n\nlos\n\n* tekst in de lijst\n* ☑ klaar\n* Kop\\\n  gezegd\\\n  regel 1\\\n  regel 2\n\nbedrijven\n\nart.\u00a05',
  },
];
