#!/bin/sh
# check-layers.sh: no include runs against the arrows of the house
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Call it with the top folder of the project. CONTRIBUTING.md draws the house.

cd "$1" || exit 2

# A header belongs to the folder that it lies in.
headers=$(find src -mindepth 2 -name '*.h' | LC_ALL=C sort)
sources=$(find src -mindepth 2 -name '*.[ch]' | LC_ALL=C sort)

# shellcheck disable=SC2086 # the names hold no spaces
awk -v headers="$headers" '
  BEGIN {
    sees["base"] = "base"
    sees["atlas"] = sees["base"] " atlas"
    sees["contact"] = sees["atlas"] " contact"
    sees["verdict"] = sees["contact"] " verdict"
    sees["guidance"] = sees["verdict"] " guidance"
    sees["picture"] = sees["guidance"] " picture"
    sees["app"] = sees["picture"] " app"
    sees["cli"] = sees["picture"] " cli"
    count = split (headers, paths, "\n")
    for (i = 1; i <= count; i++)
      {
        split (paths[i], parts, "/")
        owner[parts[length (parts)]] = parts[2]
      }
  }
  function complain(what)
  {
    print FILENAME ":" FNR ": " what
    broken = 1
  }
  function may_see(room, other)
  {
    return index (" " sees[room] " ", " " other " ") > 0
  }
  /^[ \t]*#[ \t]*include/ {
    split (FILENAME, where, "/")
    room = where[2]
    if (!(room in sees))
      complain("a room that the house does not know: " room)
    name = $0
    gsub (/^[^<"]*[<"]|[>"].*$/, "", name)
    if ($0 ~ /"/ && name in owner && !may_see(room, owner[name]))
      complain("src/" room " may not use src/" owner[name] " (" name ")")
    if ($0 ~ /"/ && name ~ /\//)
      complain("include a header by its name, without a folder (" name ")")
    if (name ~ /^(gtk|gdk|gsk|adwaita)/ && room != "app")
      complain("GTK lives in src/app only (" name ")")
    if (name ~ /^(cairo|pango|librsvg)/ && room == "base")
      complain("src/base does not draw (" name ")")
    if (name ~ /gi18n/ && room ~ /^(base|atlas|contact|verdict)$/)
      complain("words for people begin in src/guidance (" name ")")
  }
  END { exit broken }
' $sources
