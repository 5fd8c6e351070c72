#!/bin/sh
# check-po.sh: every translation is well formed
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project and msgfmt.

cd "$1/po" || exit 2
status=0

for language in $(sed -e '/^#/d' LINGUAS); do
  "$2" --check --output-file=/dev/null "$language.po" || status=1
done
for file in *.po; do
  [ -f "$file" ] || continue
  if ! grep -qx "${file%.po}" LINGUAS; then
    echo "po/LINGUAS: does not name ${file%.po}"
    status=1
  fi
done
exit $status
