"""A language that is written from right to left, and a page in it, for a project of a test's own."""

ARABIC = """\
---
title: مساعدة
description: بمن تتصل الآن.
type: translation
tab_title: THSCP
language: ar
translates: get-help.md
made_from: "{}"
reviewed_by: Interpreter
reviewed_on: 2026-11-19
owner: Partnership business unit
review_by: 2027-05-20
---

## أنت في خطر الآن

{{{{ ring("emergency") }}}}

{{{{ ring_now("mast") }}}}

- واحد
- اثنان

[الصفحة](../../families/interpreter.md)
"""
LABELS = """\
      english: I need an interpreter. I speak Arabic.
    labels:
      days: [الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد]
      closed_on_bank_holidays: مغلق في العطل.
      other_times: في أوقات أخرى.
      no_answer: اتصل
      english: بالإنجليزية
"""
BENGALI = "docs/languages/bn/get-help.md"
