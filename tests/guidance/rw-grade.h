/* rw-grade.h: how hard an English text is to read, for a test
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

/**
 * Counts:
 *
 * What the grade of Flesch and Kincaid is made of:
 * 0.39 words a sentence + 11.8 syllables a word - 15.59, a school year of the
 * United States.
 *
 * A word is a run of letters, digits and apostrophes, with points and commas
 * inside numbers; hyphens part words. A sentence ends at ".", "!" or "?" before
 * white space or the end, and at the end of a text.
 *
 * A syllable is a run of the vowels a, e, i, o, u, y. But:
 * - "ia", "io", "iu" and "eo" are two, save in "-tion", "-sion", "-ious" and
 *   the like, after t, c, s or g before n, l or u: "physiotherapist" has six
 * - an "e" at the end is silent, save in "-le" after a consonant: "muscle"
 * - "-ed" is silent save after t and d, and "-es" save after s, x, z, c, g, sh, ch
 * - every word has one at least
 * - a word with a digit counts as one: it is read at a glance
 */
typedef struct
{
  guint n_words;
  guint n_sentences;
  guint n_syllables;
} Counts;

/** grade_count_syllables: of one @word of @length bytes. */
guint grade_count_syllables (const char *word,
                             gsize       length);

/** grade_count: adds what is in @text to @counts, and the words of each sentence (guint) to @sentences. */
void grade_count (const char *text,
                  Counts     *counts,
                  GArray     *sentences);

/** grade_of: the grade; 0 for no text. */
double grade_of (const Counts *counts);
