/* Chapters of a book: in the EPUB as they are, in the PDF below what a page needs. */
h1 { margin: 0 0 0.6em; font-size: 1.7em; line-height: 1.2; page-break-after: avoid; }
h2, h3, h4, h5, h6 { margin: 1.3em 0 0.4em; line-height: 1.25; page-break-after: avoid; }
h2 { font-size: 1.3em; }
h3 { font-size: 1.12em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, pre, table, blockquote { margin: 0.5em 0; }
ul, ol { padding-left: 1.5em; }
li { margin: 0.15em 0; }
dt { font-weight: bold; page-break-after: avoid; }
dd { margin: 0 0 0.5em 1.2em; }
img { max-width: 100%; height: auto; page-break-inside: avoid; }
pre { padding: 0.5em 0.7em; border: 0.5pt solid #bbb; font-size: 0.85em; line-height: 1.35; white-space: pre-wrap; word-wrap: break-word; }
table { border-collapse: collapse; }
th, td { padding: 0.25em 0.6em; border-bottom: 0.5pt solid #bbb; text-align: left; vertical-align: top; }
th { border-bottom: 1pt solid #000; }
tr { page-break-inside: avoid; }
td.to-right, th.to-right { text-align: right; }
td.to-center, th.to-center { text-align: center; }
blockquote, .note, .box { margin: 0.7em 0; padding: 0.1em 0 0.1em 0.8em; border-left: 2pt solid #999; }
.note, .box { page-break-inside: avoid; }
.sum, .lab { margin-bottom: 0.2em; font-weight: bold; }
mark { background: #eee; color: #000; }
.hl-k, .hl-t { font-weight: bold; }
.hl-c { color: #555; }
.footnotes { margin-top: 1.2em; border-top: 0.5pt solid #bbb; font-size: 0.9em; }
.eq { display: block; margin: 0.6em 0; text-align: center; }
.lede { font-size: 1.1em; }
.ask { margin: 0.9em 1pt; padding: 0.1em 0.8em; border: 0.5pt solid #888; page-break-inside: avoid; }
.said > .no { float: left; width: 2em; margin: 0; }
.said > div { margin-left: 2em; }
.ask .opt, .said .opt { display: block; margin: 0.15em 0; }
.no { margin: 0.4em 0 0.2em; font-weight: bold; font-size: 0.9em; }
.said { margin: 0.5em 0; page-break-inside: avoid; }
.answers { font-size: 0.92em; }
.uses { margin: 0.1em 0; padding: 0; font-size: 0.9em; list-style: none; }
.uses li { display: inline; margin-right: 0.8em; }
.kbd, kbd { padding: 0 0.2em; border: 0.5pt solid #999; }
