# rollwise: completes the verbs of the command line, their options and values
#
# Copyright 2026 The Rollwise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# All of it comes from what the program says of itself: nothing can fall behind.

# The options that the verb's help tells, a line each.
_rollwise_options () {
  sed -n 's/^  \(-[a-z-]*\).*/\1/p' <<< "$1"
}

# The values of an option: those with bars between them, or its list of ids.
_rollwise_values () {
  local help=$1 option=$2
  sed -n "s/^  $option \([a-z-]*|[a-z|-]*\).*/\1/p" <<< "$help" | tr '|' '\n'
  sed -n "/^$option ID is one of:/,/^\$/s/^  \([a-z-]*\) .*/\1/p" <<< "$help"
}

# The help of a verb, or where there is none of the window.
_rollwise_help () {
  if [[ $2 == -* ]]; then
    "$1" --load hips-up --help 2> /dev/null
  else
    "$1" "$2" --help 2> /dev/null
  fi
}

_rollwise () {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
  local program=${COMP_WORDS[0]} choice help

  if ((COMP_CWORD == 1)); then
    choice="--version $("$program" --help 2> /dev/null | sed -n 's/^  rollwise \([a-z]*\) .*/\1/p')"
    choice+=" $(_rollwise_options "$(_rollwise_help "$program" --)")"
    mapfile -t COMPREPLY < <(compgen -W "$choice" -- "$word")
    return
  fi

  help=$(_rollwise_help "$program" "$verb") || return 0
  case $before in
    -o) choice= ;;
    --level) choice=$("$program" levels 2> /dev/null | sed -n 's/^\([CTLS][0-9o]*\) .*/\1/p') ;;
    -*) choice=$(_rollwise_values "$help" "$before") ;;
    *) choice=$(_rollwise_options "$help") ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$choice" -- "$word")
  [[ $before != -o && $verb != check ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
}

complete -o filenames -F _rollwise rollwise
