<#-- The style sheet of the sheet on paper. Every length that stands between lines grows with "stretch". -->
<#macro style p root="body" rtl=false>
<#local start=rtl?then("right", "left") end=rtl?then("left", "right")>
@page { size: ${p.width}pt ${p.height}pt; margin: ${p.margin}pt ${p.margin}pt ${p.foot}pt; }
${root} { margin: 0; padding: 0; color: #000; font-family: "Study Sans", "Study Signs", "Study More 1", "Study More 2", "Study More 3", sans-serif; font-size: ${p.size}pt; line-height: ${1.2 * p.stretch}; text-align: ${start}; font-kerning: none; font-variant-ligatures: none; }
${root} .page { width: ${p.width - 2 * p.margin}pt; height: ${p.head + p.body - 2}pt; page-break-inside: avoid; break-inside: avoid; }
${root} .page + .page { page-break-before: always; break-before: page; }
${root} .run { height: ${p.head - 10}pt; margin: 0; padding: 0; border-bottom: 1.2pt solid #000; font-size: 9pt; line-height: 12pt; font-weight: normal; overflow: hidden; }
${root} .run b { font-size: 11.5pt; }
${root} .run i { float: ${end}; font-style: normal; color: #444; }
${root} .col { float: ${start}; width: ${p.column}pt; height: ${p.body}pt; margin: 0; padding: 6pt 0 0; }
${root} .col + .col { margin-${start}: ${p.gutter / 2 - 0.4}pt; padding-${start}: ${p.gutter / 2}pt; border-${start}: 0.4pt solid #bbb; }
${root} .card { margin: 0; padding: 0 0 ${0.75 * p.stretch}em; break-inside: auto; }
${root} .card h2 { margin: 0; padding: 0 0 ${0.1 * p.stretch}em; border-bottom: 0.8pt solid #000; font: 600 1.08em/${1.2 * p.stretch} "Study Sans", "Study Signs", "Study More 1", "Study More 2", "Study More 3", sans-serif; letter-spacing: 0; break-after: avoid; }
${root} .card h2 small { font-size: 0.78em; font-weight: normal; color: #444; }
${root} .card dl, ${root} .card ul { margin: 0; padding: 0; list-style: none; }
${root} .card dl div, ${root} .card li { display: block; margin: 0; padding: ${0.13 * p.stretch}em 0; border-bottom: 0.3pt solid #ccc; overflow-wrap: break-word; word-wrap: break-word; break-inside: avoid; }
${root} .card dl > div:last-child, ${root} .card ul > li:last-child { border-bottom: 0.3pt solid #fff; }
${root} .card dt { display: inline; font-weight: 600; color: #000; }
${root} .card dd { display: inline; margin: 0; font-weight: normal; }
${root} .card dt:after { content: "\00a0 "; }
${root} b, ${root} strong { font-weight: 600; }
${root} .card p, ${root} .card pre { margin: 0; padding: 0; }
${root} .card code, ${root} .card pre { font-family: "Study Code", "Study Signs", monospace; font-size: 0.9em; white-space: pre-wrap; background: none; border: 0; padding: 0; }
${root} .card a { color: #000; text-decoration: none; }
${root} .card .eq { display: block; text-align: center; margin: 0; padding: 0.15em 0; overflow: visible; }
${root} .card mark { background: none; color: #000; font-weight: 600; }
</#macro>
