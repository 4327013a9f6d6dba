#!/usr/bin/env bash
# Keeps one open issue of a title: `tools/issue.sh "Title" file.md` opens it, brings it up to date, or closes it if the file is empty.
# `gh` has to be signed in (GH_TOKEN). Nothing here fails a build: an issue is for reading.
set -euo pipefail
title=$1 body=$2
number=$(gh issue list --state open --search "in:title \"$title\"" --json number,title --jq "map(select(.title == \"$title\")) | .[0].number // empty")
if [[ ! -s $body ]]; then
  if [[ -n $number ]]; then gh issue close "$number" --comment "Nothing is left of it."; fi
elif [[ -n $number ]]; then
  gh issue edit "$number" --body-file "$body"
else
  gh issue create --title "$title" --body-file "$body"
fi
