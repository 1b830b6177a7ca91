/// How a page looks on a screen and on paper.
enum PageStyle {
    /// Dark text on white, every pair of colours at 7:1 or more (WCAG 2.2, AAA); sizes follow the reader's own.
    static let sheet = """
        :root { color-scheme: light; --ink: #1b2328; --soft: #465058; --accent: #17495c; --line: #c3ccd1; --tint: #eef4f6; }
        * { box-sizing: border-box; }
        html { background: #fff; color: var(--ink); }
        body { max-width: 50rem; margin: 0 auto; padding: 2rem 1.5rem; overflow-wrap: break-word;
          font: 1rem/1.45 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
          font-variant-numeric: lining-nums tabular-nums; }
        header { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; }
        address { font-style: normal; }
        address.sender { color: var(--soft); font-size: .9375em; }
        address.sender::first-line { color: var(--accent); font-weight: 700; font-size: 1.25em; }
        address.recipient { grid-column: 2; padding-top: 1.5rem; }
        h1, h2, h3 { color: var(--accent); line-height: 1.2; break-after: avoid; }
        h1 { margin: 2rem 0 1rem; font-size: 1.75em; }
        h1 span { display: block; color: var(--soft); font-size: .6em; font-weight: 400; margin-top: .25em; }
        h2 { margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); font-size: 1.25em; }
        h3 { margin: 1.5rem 0 .25rem; font-size: 1.0625em; }
        p { margin: .5rem 0; }
        .note { color: var(--soft); font-size: .9375em; }
        dl { margin: 1rem 0; }
        dl div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; padding: .125rem 0; }
        dt { color: var(--soft); }
        dd { margin: 0; }
        .figure { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--tint); border-left: .375rem solid var(--accent);
          break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .figure p { margin: 0; }
        .figure p:first-child { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline;
          gap: 0 1.5rem; font-size: 1.25em; font-weight: 600; }
        .figure strong { color: var(--accent); font-size: 1.4em; white-space: nowrap; }
        .figure .note { margin-top: .375rem; }
        .table { margin: .75rem 0 1rem; overflow-x: auto; }
        .table:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        table { width: 100%; border-collapse: collapse; }
        caption { padding: .125rem 0 .375rem; text-align: left; color: var(--soft); font-size: .9375em; break-after: avoid; }
        th, td { padding: .3125rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        tbody th { min-width: 9em; }
        .amount { text-align: right; white-space: nowrap; }
        thead th { border-bottom: 1px solid var(--accent); color: var(--accent); font-weight: 600; font-size: .9375em;
          vertical-align: bottom; white-space: normal; }
        tbody tr { border-bottom: 1px solid var(--line); break-inside: avoid; }
        tr.detail th, tr.detail td { color: var(--soft); }
        tr.total { border-top: 1px solid var(--accent); border-bottom: 2px solid var(--accent); }
        tr.total th, tr.total td { font-weight: 700; }
        footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft);
          font-size: .875em; break-inside: avoid; }
        footer p { margin: 0; }
        @media (max-width: 34rem) {
          body { padding: 1rem; }
          header { display: block; }
          th, td { padding: .25rem .3rem; font-size: .9375em; }
          dl div { display: block; padding: .25rem 0; }
        }
        @page { size: A4; margin: 12mm 17mm 13mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #465058; } }
        @media print {
          html { font-size: 10pt; }
          body { max-width: none; padding: 0; line-height: 1.3; }
          p { margin: .25rem 0; }
          h1 { margin: 1.25rem 0 .5rem; }
          h2 { margin: 1rem 0 .25rem; }
          h3 { margin-top: .625rem; }
          dl { margin: .5rem 0; }
          h2 + p, h3 + p { break-after: avoid; }
          .figure { margin: .75rem 0; padding: .5rem 1rem; }
          .table { margin: .25rem 0 .625rem; overflow: visible; }
          table.short { break-inside: avoid; }
          th, td { padding-top: .15rem; padding-bottom: .15rem; }
          thead { display: table-header-group; }
          tbody tr:first-child:not(:last-child), tbody tr:nth-last-child(2) { break-after: avoid; }
          p, li { orphans: 2; widows: 2; }
          footer { margin-top: 1rem; padding-top: .5rem; font-size: .8125em; }
        }

        """
}
