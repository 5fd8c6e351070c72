#!/bin/sh
# check-data.sh: the data files follow their RELAX NG schemas
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with xmllint, a schema and the files.

xmllint=$1
schema=$2
shift 2

for file in "$@"; do
  if [ ! -f "$file" ]; then
    echo "$file: not there"
    exit 1
  fi
done
exec "$xmllint" --noout --nonet --relaxng "$schema" "$@"
