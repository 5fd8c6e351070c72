#!/bin/sh
# check-flatpak.sh: the manifest is JSON and asks for no network and no files
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project and the Python that runs meson.

manifest=$1/flatpak/io.github.rollwise.Rollwise.json

"$2" -m json.tool "$manifest" > /dev/null || exit 1
if grep -nE -e '--(share=network|filesystem|persist|talk-name|system-talk-name|socket=(session|system)-bus|device=all)' "$manifest"; then
  echo "$manifest: Rollwise works without this"
  exit 1
fi
