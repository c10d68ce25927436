/** What an article's Markdown is made by unless the reader writes a template of their own. */
export const DEFAULT_TEMPLATE = `---
{{#yaml.title}}
title: {{yaml.title}}
{{/yaml.title}}
url: {{yaml.url}}
{{#yaml.site}}
site: {{yaml.site}}
{{/yaml.site}}
authors: {{yaml.authors}}
{{#yaml.published}}
published: {{yaml.published}}
{{/yaml.published}}
read: {{yaml.read}}
tags: {{yaml.tags}}
language: {{yaml.language}}
---

# {{title}}

{{source}}{{#authors}} · {{authors}}{{/authors}}{{#published}} · {{published}}{{/published}}
{{#hasOfficials}}

## {{label.officials}}

{{#officials}}
- **{{name}}**: {{offices}} ({{mentions}})
{{/officials}}
{{/hasOfficials}}
{{#hasFigures}}

## {{label.figures}}

{{#figures}}
- **{{printed}}**: {{value}} ({{link}})
{{/figures}}
{{/hasFigures}}
{{#hasQuotes}}

## {{label.quotes}}
{{#quotes}}

{{quote}}

— {{#speaker}}**{{speaker}}**{{/speaker}}{{^speaker}}*{{label.noSpeaker}}*{{/speaker}}{{#offices}}, {{offices}}{{/offices}} ({{link}})
{{/quotes}}
{{/hasQuotes}}
{{#hasStatements}}

## {{label.statements}}
{{#statements}}

{{quote}}

— {{#speaker}}**{{speaker}}**{{/speaker}}{{^speaker}}*{{label.noSpeaker}}*{{/speaker}}{{#offices}}, {{offices}}{{/offices}} ({{link}})
{{/statements}}
{{/hasStatements}}
{{#hasNotes}}

## {{label.notes}}
{{#notes}}

- {{quote}}
{{#body}}

  {{body}}
{{/body}}

  {{colour}}{{#tags}} · {{label.tags}}: {{tags}}{{/tags}} · {{link}}
{{/notes}}
{{/hasNotes}}
`;
