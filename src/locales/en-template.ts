import type { Message } from "./message";

/** English words of the template of Markdown exports. */
export const enTemplate = {
  "template.title": "Markdown template",
  "template.text":
    "How an article is written as Markdown: alone, in a ZIP with others, and, without its front matter, in one file with others. The preview follows as you type.",
  "template.source": "Template",
  "template.preview": "Preview with a made-up article",
  "template.noPreview": "The preview comes back when the template is right again.",
  "template.keep": "Save template",
  "template.reset": "Back to On Record’s template",
  "template.fields": "What a template can name",
  "template.syntax":
    "{{title}} writes a value. {{#authors}}…{{/authors}} is written only where there is a value, {{^authors}}…{{/authors}} only where there is none. A list is written once for each of its items. Values under yaml are for the front matter, between the lines of hyphens.",
  "template.fields.article": "Of the article",
  "template.problem.too-long": "The template is too long; at most {most} characters are kept.",
  "template.problem.unclosed-tag": "Line {line}: a {{ has no }} after it.",
  "template.problem.unclosed": "Line {line}: the section “{name}” is opened and never closed.",
  "template.problem.unopened": "Line {line}: a section “{name}” is closed that is not open there.",
  "template.problem.unknown": "Line {line}: “{name}” means nothing here. The list below has all names.",
  "template.problem.nested": "Line {line}: the list “{name}” cannot stand within another list.",
  "template.problem.unsupported": "Line {line}: this kind of tag is not used here.",
  "template.sampleNote": "Ask the office for the *figures of last year*.",
  "template.sampleTag": "to check",
} as const satisfies Readonly<Record<string, Message>>;
