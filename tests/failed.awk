# failed.awk: what the programs that failed said last, from meson's testlog.json
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints the last lines of each of them, as many as the variable "most" says; of
# those named in "needed", a line each, also when they were skipped.

BEGIN {
  count = split (needed, names, "\n")
  for (i = 1; i <= count; i++)
    must_run[names[i]] = 1
}

# Of a string in JSON what stands in the log of a test.
function unescaped (text)
{
  gsub (/\\\\/, "\001", text)
  gsub (/\\n/, "\n", text)
  gsub (/\\t/, "\t", text)
  gsub (/\\"/, "\"", text)
  gsub (/\001/, "\\", text)
  return text
}

# Of the object on this line the string called @key, or nothing.
function field (key,  text)
{
  if (!match ($0, "\"" key "\": \"([^\"\\\\]|\\\\.)*\""))
    return ""
  text = substr ($0, RSTART, RLENGTH)
  sub ("^\"" key "\": \"", "", text)
  sub ("\"$", "", text)
  return unescaped(text)
}

function print_last (text,  lines, count, i)
{
  count = split (text, lines, "\n")
  for (i = (count > most ? count - most + 1 : 1); i <= count; i++)
    if (lines[i] != "")
      print "  " lines[i]
}

{
  name = field("name")
  sub (/^.* \/ /, "", name)
  if (/"result": "(OK|EXPECTEDFAIL)"/ || (/"result": "SKIP"/ && !(name in must_run)))
    next
  print "What " name " said last:"
  print_last(field("stdout"))
  print_last(field("stderr"))
}
