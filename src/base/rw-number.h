/* rw-number.h: numbers as text, the same in every locale
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* No honest number is longer; a longer run of digits is no number to us. */
#define RW_NUMBER_MAX_LENGTH 64

/**
 * rw_number_scan:
 * @text: text that may begin with a number
 * @end: (out): the first byte after the number
 * @value: (out): the number
 *
 * Reads the longest plain decimal number that @text begins with: a sign,
 * digits, a point, digits, an exponent, all but some digits optional. No
 * leading space. Infinity, NaN and hexadecimal are no numbers, nor is what
 * does not fit a double.
 *
 * Returns: whether there was a number; else @end is @text
 */
gboolean rw_number_scan (const char  *text,
                         const char **end,
                         double      *value);

/**
 * rw_number_parse:
 * @text: the whole text of the number, with a decimal point; any bytes
 * @minimum: the smallest value accepted
 * @maximum: the largest value accepted
 * @value: (out): the number
 * @error: return location for a %RW_ERROR_VALUE
 *
 * Reads a plain decimal number in any locale; refuses an empty text, anything
 * left over, hexadecimal, infinity, NaN, and what lies outside the range.
 *
 * Returns: whether @value was set
 */
gboolean rw_number_parse (const char  *text,
                          double       minimum,
                          double       maximum,
                          double      *value,
                          GError     **error);

/**
 * rw_enum_from_nick:
 * @type: an enumeration type
 * @nick: the word, for example "foam-roller"
 * @value: (out): the value with that nick
 *
 * Finds an enumeration value by the word that files, settings and the command
 * line use for it.
 *
 * Returns: whether the word is one of @type
 */
gboolean rw_enum_from_nick (GType       type,
                            const char *nick,
                            int        *value);

/**
 * rw_enum_get_nick:
 * @type: an enumeration type
 * @value: one of its values
 *
 * Returns: (transfer none): the word for @value, as in files and on the command line
 */
const char *rw_enum_get_nick (GType type,
                              int   value);

/**
 * rw_enum_dup_nicks:
 * @type: an enumeration type
 *
 * Returns: (transfer full): all words of @type, joined by ", ", for messages
 */
char *rw_enum_dup_nicks (GType type) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
