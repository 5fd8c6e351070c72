/* rw-allocations.h: counts how often a test program asks for memory
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <stdlib.h>

/* It takes the place of the C library's functions: include it in the one
 * source file of a program. */

/* How often memory was asked for, where the C library lets us look. */
static guint n_allocations;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define COUNTS_ALLOCATIONS

void *__libc_malloc  (size_t size);
void *__libc_calloc  (size_t n,
                      size_t size);
void *__libc_realloc (void   *memory,
                      size_t  size);

void *
malloc (size_t size)
{
  n_allocations++;
  return __libc_malloc (size);
}

void *
calloc (size_t n,
        size_t size)
{
  n_allocations++;
  return __libc_calloc (n, size);
}

void *
realloc (void   *memory,
         size_t  size)
{
  n_allocations++;
  return __libc_realloc (memory, size);
}
#endif
