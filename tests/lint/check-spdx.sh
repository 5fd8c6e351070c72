#!/bin/sh
# check-spdx.sh: every file that can say its licence does so
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project.

cd "$1" || exit 2

find . \( -path './_build*' -o -path './.git' -o -path './.flatpak-builder' \) -prune -o \
  -path './tests/data' -prune -o -type f \( \
    -name '*.[ch]' -o -name '*.sh' -o -name '*.awk' -o -name '*.ui' -o -name '*.css' -o \
    -name '*.xml' -o -name '*.svg' -o -name '*.rng' -o -name '*.its' -o \
    -name '*.loc' -o -name '*.in' -o -name 'meson.build' -o \
    -name 'meson_options.txt' -o -name 'dev' -o -path './.ci/run' \
  \) ! -name 'POTFILES.in' -print | LC_ALL=C sort |
{
  status=0
  while read -r file; do
    if ! head -n 12 "$file" | grep -q 'SPDX-License-Identifier: [A-Z]'; then
      echo "$file: no SPDX-License-Identifier in its first twelve lines"
      status=1
    fi
  done
  exit $status
}
