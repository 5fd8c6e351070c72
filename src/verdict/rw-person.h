/* rw-person.h: what a person told about themselves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwPerson:
 *
 * Conditions and red flags of one person, by id. Immutable and counted. Which
 * ids there are, and what each does, stands in the rules.
 */
typedef struct _RwPerson RwPerson;

#define RW_TYPE_PERSON (rw_person_get_type ())
GType rw_person_get_type (void);

/**
 * rw_person_new:
 * @conditions: (nullable) (array zero-terminated=1): ids of conditions; copied
 * @red_flags: (nullable) (array zero-terminated=1): ids of red flags; copied
 *
 * Keeps each id once, in the order of its bytes. Whether the rules know an id
 * is for the caller to ask.
 *
 * Returns: (transfer full): the person
 */
RwPerson *rw_person_new (const char * const *conditions,
                         const char * const *red_flags) G_GNUC_WARN_UNUSED_RESULT;

RwPerson *rw_person_ref   (RwPerson *self);
void      rw_person_unref (RwPerson *self);

/** rw_person_get_conditions: (transfer none) (array zero-terminated=1): ids, sorted. */
const char * const *rw_person_get_conditions (RwPerson *self);

/** rw_person_get_red_flags: (transfer none) (array zero-terminated=1): ids, sorted. */
const char * const *rw_person_get_red_flags (RwPerson *self);

/** rw_person_has_condition: whether @id is one of the conditions. */
gboolean rw_person_has_condition (RwPerson   *self,
                                  const char *id);

/** rw_person_has_red_flag: whether @id is one of the red flags. */
gboolean rw_person_has_red_flag (RwPerson   *self,
                                 const char *id);

/** rw_person_is_empty: whether there is neither a condition nor a red flag. */
gboolean rw_person_is_empty (RwPerson *self);

/** rw_person_equal: whether both told the same. */
gboolean rw_person_equal (RwPerson *a,
                          RwPerson *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwPerson, rw_person_unref)

G_END_DECLS
