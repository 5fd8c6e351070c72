#!/bin/sh
# check-potfiles.sh: po/POTFILES.in names every file with words for people
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project.

cd "$1" || exit 2
status=0
wanted=$(mktemp) && listed=$(mktemp) || exit 2
trap 'rm -f "$wanted" "$listed"' EXIT

{
  find src -name '*.[ch]' -exec \
    grep -lE '(^|[^A-Za-z0-9_])((N?C?_|ngettext) ?\("|g_d(n|p)gettext2? ?\()' {} +
  find ui -name '*.ui' -exec grep -lE 'translatable="(yes|true)"' {} +
  ls data/guidance.xml data/topics.xml data/*.desktop.in data/*.gschema.xml data/*.metainfo.xml.in
} | LC_ALL=C sort > "$wanted"
sed -e '/^#/d' -e '/^$/d' po/POTFILES.in > "$listed"

if ! LC_ALL=C sort -c -u "$listed" 2> /dev/null; then
  echo "po/POTFILES.in: not sorted, or a file is named twice"
  status=1
fi

LC_ALL=C sort -o "$listed" "$listed"
for file in $(LC_ALL=C comm -23 "$wanted" "$listed"); do
  echo "$file: has words for people, but po/POTFILES.in does not name it"
  status=1
done
for file in $(LC_ALL=C comm -13 "$wanted" "$listed"); do
  echo "po/POTFILES.in: $file is gone or has no words for people"
  status=1
done
exit $status
