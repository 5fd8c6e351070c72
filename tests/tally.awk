# tally.awk: adds up the test cases in meson's testlog.json, one program a line
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints "PASSED FAILED SKIPPED". A program that fails without a failed case
# counts as one failure. The tests that are named, a line each, in the
# variable "needed" may not be skipped: that is a failure as well.

BEGIN {
  count = split (needed, names, "\n")
  for (i = 1; i <= count; i++)
    must_run[names[i]] = 1
}

{
  name = $0
  sub (/^.*"name": "/, "", name)
  sub (/".*$/, "", name)
  sub (/^.* \/ /, "", name)

  result = "fail"
  if ($0 ~ /"result": "(OK|EXPECTEDFAIL)"/)
    result = "pass"
  if ($0 ~ /"result": "SKIP"/)
    result = "skip"

  # The output is TAP inside a JSON string: \n stands for the end of a line.
  sub (/, "env": .*$/, "")
  start = "(\\\\n|\"stdout\": \") *"
  skips = gsub (start "ok [0-9][^\\\\]*# SKIP", " ")
  fails = gsub (start "not ok [0-9]", " ")
  passes = gsub (start "ok [0-9]", " ")

  if (result == "fail" && !fails)
    fails = 1
  if (result == "skip" && !skips)
    skips = 1
  if (result == "pass" && !passes && !skips)
    passes = 1
  if (name in must_run)
    {
      fails += skips
      skips = 0
    }
  passed += passes
  failed += fails
  skipped += skips
}

END {
  print passed + 0, failed + 0, skipped + 0
}
