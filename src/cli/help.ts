/** What `onrecord --help` prints. The exit codes are those of `run.ts`. */
export const HELP = `On Record: officials, statistics, quotes and reported statements
in Vietnamese and English news articles.

Usage
  onrecord analyse [options] PATH…    what was found, as data or as a list
  onrecord explain [options] PATH…    the text with its marks, and why each was made

  PATH is a file, a folder (read with all its folders, in the order of names),
  or - for standard input. By its name, a file is
    a web page    .html .htm .xhtml
    plain text    .txt .text       every line a paragraph, the first the headline
    JSON lines    .jsonl .ndjson   {"id", "text", "lang"?}
                                or {"id", "html", "url"?, "lang"?}; beside a text
                                also "url", "title", "site", "published", "authors"
    a web archive .warc .wet       pages that servers answered with, or their text
  and with .gz after it, the same packed by gzip. Other files of a folder are
  left out.
  Standard input is taken for JSON lines where it begins with {, for a web page
  where it begins with <, else for plain text; --input says it for certain.

Options
  -o, --output FILE    write there instead of to standard output
  -i, --input KIND     html, text, jsonl or warc, whatever it is called
  -l, --lang LANG      vi or en, for articles that do not say so themselves
                       (default: found from the letters of the text)
      --force          read pages that do not look like articles as well

Options of analyse
  -f, --format FORMAT  jsonl     one line of JSON an article (the default)
                       json      one array of the same
                       csv       one table, a row for each finding, for
                                 spreadsheets
                       markdown  for people to read
                       parquet   the table for DuckDB, pandas or Spark: a folder
                                 of files, named by --output
  -j, --jobs N         read by so many threads (default: one for each core)
      --with-text      put the text into each line of JSON, also where it stood in
                       a line that was read: the library can import that
      --rejects FILE   put what could not be read there, a line of JSON each
      --resume         keep a record of progress in OUTPUT.progress; the same
                       command, given again after a stop, goes on from there

Options of explain
  -w, --words LANG     the language of the explanation: en (the default) or vi
  -c, --color WHEN     auto, always or never; auto (the default) is on a terminal,
                       unless NO_COLOR is set

Other options
  -h, --help           print this
  -V, --version        print the version

Explanation
  The text, each mark in brackets with a number: ⟦2 “We will pay ⟦3 $5⟧”⟧. Below a
  paragraph, what was found in it: value or speaker, the rule with its plain words,
  and the words of the article that it rests on. docs/rules.md lists the rules.

JSON output
  {"id", "officials":  [{"name", "roles", "mentions": [{"start", "end", "kind"}]}],
         "statistics": [{"start", "end", "value", "valueTo"?, "of"?, "unit"}],
         "quotes":     [{"start", "end", "speaker"}],
         "statements": [{"start", "end", "speaker"}]}
  Every item has the rule that found it and the words that it rests on besides.
  Offsets are UTF-16 code units, the end excluded, into the "text" of the line that
  was read, else into the "text" that stands in the output (--with-text: always).
  A byte-order mark at
  the beginning of a file is no part of its text; line ends stay as they are.

CSV output
  UTF-8 with a byte-order mark, commas, CRLF. Text that a spreadsheet would take for
  a formula begins with an apostrophe. "article" is the id; the columns after "rule"
  say where the article comes from.

Exit codes
  0  all is well (also when the reader of a pipe has seen enough)
  1  some inputs could not be read, or are no articles; standard error says which
  2  the command line is wrong, or the output cannot be written

Examples
  onrecord analyse article.html --format markdown
  onrecord analyse archive/ --output findings.jsonl
  onrecord analyse crawl.warc.gz -f parquet -o findings/ --rejects bad --resume
  parallel --pipe -k onrecord analyse - < articles.jsonl > findings.jsonl
  onrecord explain article.html --color always | less -R
  curl -s https://example.org/news | onrecord analyse - --input html
`;
