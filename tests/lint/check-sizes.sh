#!/bin/sh
# check-sizes.sh: no source file above 900 lines, no function above 80
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project.

cd "$1" || exit 2

find src data/studio tests -name '*.[ch]' -exec awk '
  FNR == 1 { start = 0 }
  FNR == 901 { print FILENAME ": above 900 lines"; broken = 1 }
  /^\{/ { start = FNR }
  /^\}/ {
    if (start && FNR - start > 80)
      {
        print FILENAME ":" start ": a function of " FNR - start " lines"
        broken = 1
      }
    start = 0
  }
  END { exit broken }
' {} +
