#!/usr/bin/env bash
# check-manual.sh PROGRAM SOURCE-FOLDER: the manual page and what a shell completes
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later

set -euo pipefail
source=$2 n=0
PATH=$(dirname "$(realpath "$1")"):$PATH

result () {
  n=$((n + 1))
  if [[ $2 == yes ]]; then echo "ok $n $1"; else echo "not ok $n $1"; fi
}

# Every verb, option and value that the program tells of is in the manual.
check_manual () {
  local verb word missing='' text
  text=$(sed '/^.SH EXAMPLES/,$d; s/\\-/-/g' "$source/data/rollwise.1")
  for verb in $(rollwise --help | sed -n 's/^  rollwise \([a-z]*\) .*/\1/p'); do
    [[ $text == *".B $verb"* ]] || missing+=" $verb"
    for word in $(rollwise "$verb" --help | sed -n 's/^  \(-[a-z-]*\) \([a-z|-]*|[a-z|-]*\)\{0,1\}.*/\1 \2/p'); do
      [[ $text == *"${word%|none}"* ]] || missing+=" $verb:$word"
    done
  done
  [[ -z $missing ]] || echo "# Not in the manual:$missing"
  result manual "$([[ -z $missing ]] && echo yes || echo no)"
}

# groff says what a page does wrong; not every system has it.
check_format () {
  if ! type -P groff > /dev/null; then
    n=$((n + 1))
    echo "ok $n format # SKIP there is no groff"
    return
  fi
  local said
  said=$(groff -man -ww -Tutf8 -z "$source/data/rollwise.1" 2>&1)
  [[ -z $said ]] || echo "# $said"
  result format "$([[ -z $said ]] && echo yes || echo no)"
}

# check_words EXPECTED WORD...: what the last of the words may become.
check_words () {
  local expected=$1 found
  shift
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
  _rollwise
  found=${COMPREPLY[*]}
  [[ $found == "$expected" ]] || echo "# $*: found $found; expected $expected"
  result "$*" "$([[ $found == "$expected" ]] && echo yes || echo no)"
}

check_manual
check_format
# shellcheck source=/dev/null
. "$source/data/shell/rollwise.bash"
check_words 'assess' rollwise as
check_words 'regions render' rollwise re
check_words '--tool' rollwise --t
check_words 'lacrosse-ball' rollwise --level L3 --tool la
check_words '--tool' rollwise map --t
check_words 'foam-roller lacrosse-ball peanut-ball' rollwise assess --tool ''
check_words 'T1 T10 T11 T12' rollwise assess --level T1
check_words 'open-wound osteoporosis' rollwise map --condition o
check_words 'fever' rollwise assess --condition arthritis --red-flag f
check_words 'hips-down hips-up' rollwise render --load h
check_words '' rollwise levels --format x
cd "$source/data"
check_words 'rules.xml' rollwise check ru
echo "1..$n"
