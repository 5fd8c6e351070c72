/* main.c: hands over to the window or to a verb of the command line
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

int
main (void)
{
  return 0;
}
