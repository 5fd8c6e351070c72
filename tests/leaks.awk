# leaks.awk: of what LeakSanitizer found, what our own code took and forgot
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A block is ours where a file of src/ stands among its first callers, before any
# library but GLib, whose functions only pass on what they are given.

function close_block () {
  if (ours)
    printf "%s\n", block
  block = ""; ours = 0; foreign = 0; inside = 0
}

/ leak of [0-9]+ byte/ { close_block(); inside = /^Direct/; block = $0; next }
inside && /^ *#[0-9]+ / {
  block = block "\n" $0
  if (foreign || ours)
    next
  if ($0 ~ /\/src\/[a-z]+\/rw-/)
    ours = 1
  else if ($0 !~ /interceptor|asan|lsan|malloc|calloc|libglib|libgobject|libgio|libc\.so/)
    foreign = 1
  next
}
/^$/ { close_block() }
END { close_block() }
