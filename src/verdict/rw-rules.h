/* rw-rules.h: the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rw-contact.h"
#include "rw-ground.h"
#include "rw-person.h"
#include "rw-rating.h"

G_BEGIN_DECLS

/**
 * RwRules:
 *
 * The rules file (docs in data/schema/rules.rng). For every kind of region,
 * tool, way of touching, density, load and share exactly one rule matches: a
 * file with a hole or an overlap does not load. Immutable, counted atomically.
 */
typedef struct _RwRules RwRules;

#define RW_RULES_NAMESPACE "urn:rollwise:rules:1"

/** RwTouch: whether the region carries the tool alone, or only its share of a broad strip. */
typedef enum
{
  RW_TOUCH_PRESSED,
  RW_TOUCH_BRIDGED,
} RwTouch;

#define RW_TYPE_TOUCH (rw_touch_get_type ())
GType rw_touch_get_type (void);

/**
 * RwRule:
 * @id: for example "lumbar-roller"
 * @rating: what it says; %RW_RATING_NONE for a note
 * @ground: what it stands on
 * @source: id of its source
 */
typedef struct
{
  const char *id;
  RwRating rating;
  RwGround ground;
  const char *source;
} RwRule;

/**
 * RwSource:
 * @id: for example "frost-2026"
 * @year: of publication, or 0
 * @strength: "consensus-study", "trial", "laboratory", "textbook", "clinician" or "anatomy"
 * @citation: author, title, publication
 */
typedef struct
{
  const char *id;
  int year;
  const char *strength;
  const char *citation;
} RwSource;

RwRules *rw_rules_new_from_file (GFile   *file,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;
RwRules *rw_rules_new_from_bytes (GBytes      *bytes,
                                  const char  *name,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;
RwRules *rw_rules_ref   (RwRules *self);
void     rw_rules_unref (RwRules *self);

/** rw_rules_get_name: (transfer none): the file's name as used in messages. */
const char *rw_rules_get_name (RwRules *self);

/** rw_rules_get_reviewed: (transfer none): the date of the last review, "2026-02-18". */
const char *rw_rules_get_reviewed (RwRules *self);

/**
 * rw_rules_find:
 * @share: of the contact on the region, in (0, 1]
 *
 * Returns: (transfer none): the one rule that matches
 */
const RwRule *rw_rules_find (RwRules      *self,
                             RwRegionKind  kind,
                             RwToolKind    tool,
                             RwTouch       touch,
                             RwDensity     density,
                             RwLoad        load,
                             double        share);

/** rw_rules_get_counts_from: the smallest share at which a region of @kind counts, 0..1. */
double rw_rules_get_counts_from (RwRules      *self,
                                 RwRegionKind  kind);

/** rw_rules_is_bone: whether a region of @kind is the bony midline. */
gboolean rw_rules_is_bone (RwRules      *self,
                           RwRegionKind  kind);

guint         rw_rules_get_n_rules (RwRules *self);
const RwRule *rw_rules_get_rule    (RwRules *self,
                                    guint    index);

/** rw_rules_find_source: (transfer none) (nullable): the source with the id @id. */
const RwSource *rw_rules_find_source (RwRules    *self,
                                      const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwRules, rw_rules_unref)

G_END_DECLS
