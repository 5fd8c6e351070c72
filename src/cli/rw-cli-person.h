/* rw-cli-person.h: the options about the person
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-cli-options.h"
#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwCliPerson:
 * @conditions: (nullable) (element-type utf8): ids as they were given
 * @red_flags: (nullable) (element-type utf8): ids as they were given
 *
 * What the words say of the person.
 */
typedef struct
{
  GPtrArray *conditions;
  GPtrArray *red_flags;
} RwCliPerson;

/** rw_cli_person_clear: frees what @self holds. */
void rw_cli_person_clear (RwCliPerson *self);

/* The options, into the RwCliPerson at @person_; members of a list of RwCliOption. */
#define RW_CLI_OPTIONS_PERSON(person_)                                              \
  {                                                                                 \
    .name = "--condition",                                                          \
    .values = "ID",                                                                 \
    .about = "a condition of the person, see below; may be given again",            \
    .read = rw_cli_read_id,                                                         \
    .target = &(person_)->conditions,                                               \
    .many = TRUE,                                                                   \
  },                                                                                \
  {                                                                                 \
    .name = "--red-flag",                                                           \
    .values = "ID",                                                                 \
    .about = "a sign to get checked first, see below; may be given again",          \
    .read = rw_cli_read_id,                                                         \
    .target = &(person_)->red_flags,                                                \
    .many = TRUE,                                                                   \
  }

/** rw_cli_read_id: adds the value to the GPtrArray * at the target. */
gboolean rw_cli_read_id (const RwCliOption  *option,
                         const char         *value,
                         GError            **error);

/**
 * rw_cli_person_dup_person:
 * @rules: which ids there are
 * @error: return location for a %RW_CLI_ERROR_USAGE that names an unknown id
 *
 * Returns: (transfer full) (nullable): the person, who may have nothing
 */
RwPerson *rw_cli_person_dup_person (RwCliPerson  *self,
                                    RwRules      *rules,
                                    GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_cli_append_person_help:
 * @output: where to put it
 * @error: return location for RW_ERROR: the ids stand in the rules file
 *
 * Lists every id with its name.
 */
gboolean rw_cli_append_person_help (GString  *output,
                                    GError  **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RwCliPerson, rw_cli_person_clear)

G_END_DECLS
