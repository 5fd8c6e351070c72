#!/bin/sh
# check-forbidden.sh: no note to do later is left in the tree
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project.

cd "$1" || exit 2

found=$(grep -rnwE 'TO''DO|FIX''ME|XX''X' --include='*.[ch]' --include='*.ui' \
  --include='*.css' --include='*.xml' --include='*.sh' --include='*.md' \
  --include='*.in' --include=meson.build --include=dev \
  src ui data tests po dev meson.build README.md CONTRIBUTING.md)

if [ -n "$found" ]; then
  printf '%s\n' "$found" "Do it now, or open an issue."
  exit 1
fi
