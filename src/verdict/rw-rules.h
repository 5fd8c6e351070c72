/* rw-rules.h: the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rw-condition.h"
#include "rw-contact.h"
#include "rw-person.h"
#include "rw-red-flag.h"
#include "rw-rule.h"
#include "rw-touch.h"

G_BEGIN_DECLS

/**
 * RwRules:
 *
 * The rules file (docs in data/schema/rules.rng). For every kind of region,
 * tool, way of touching, density, load and share exactly one rule matches: a
 * file with a hole or an overlap does not load. Beside them stand the conditions
 * of a person, which can only raise what a rule says, and the red flags.
 * Immutable, counted atomically.
 */
typedef struct _RwRules RwRules;

#define RW_RULES_NAMESPACE "urn:rollwise:rules:1"

/* Limits of a rules file; passing one is an RW_ERROR_LIMIT. */
#define RW_RULES_MAX_SOURCES 512
#define RW_RULES_MAX_RULES 2048
#define RW_RULES_MAX_CONDITIONS 64
#define RW_RULES_MAX_RED_FLAGS 64
#define RW_RULES_MAX_GROUPS 32
#define RW_RULES_MAX_RAISES 512

/**
 * RwSource:
 * @id: for example "frost-2026"
 * @year: of publication, or 0
 * @reviewed: (nullable): when its author last went over it, "2026-02-18"
 * @strength: "consensus-study", "trial", "laboratory", "textbook", "clinician", "maker" or "anatomy"
 * @citation: author, title, publication
 */
typedef struct
{
  const char *id;
  int year;
  const char *reviewed;
  const char *strength;
  const char *citation;
} RwSource;

/**
 * rw_rules_new_from_file:
 * @file: a rules file
 * @error: return location for RW_ERROR, message "FILE:LINE: what; expected …":
 *   %RW_ERROR_REFERENCE where a case has no rule, a kind is missing, or an id is
 *   unknown or used twice; %RW_ERROR_VALUE where two rules meet in one case, where
 *   a raise of a condition never applies, and where a consensus is claimed for
 *   what the consensus study does not speak of
 *
 * Returns: (transfer full) (nullable): the rules
 */
RwRules *rw_rules_new_from_file (GFile   *file,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_rules_new_from_bytes:
 * @bytes: the text of a rules file
 * @name: what it is called in messages
 * @error: return location for RW_ERROR, as of rw_rules_new_from_file()
 *
 * Returns: (transfer full) (nullable): the rules
 */
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
 * @self: the rules
 * @kind: of the touched region
 * @tool: what touches it
 * @touch: how; taken as pressed for a tool that can not bridge
 * @density: of the tool
 * @load: on the tool
 * @share: the region's share of the contact, in (0, 1]
 *
 * Looks the rule up in a table that was made and checked when the file was
 * read; there is always exactly one.
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

/* All rules, in the order of the file. */
guint         rw_rules_get_n_rules (RwRules *self);
const RwRule *rw_rules_get_rule    (RwRules *self,
                                    guint    index);

/* All conditions, in the order of the file. */
guint              rw_rules_get_n_conditions (RwRules *self);
const RwCondition *rw_rules_get_condition    (RwRules *self,
                                              guint    index);

/** rw_rules_find_condition: (transfer none) (nullable): the condition with the id @id. */
const RwCondition *rw_rules_find_condition (RwRules    *self,
                                            const char *id);

/**
 * rw_rules_raise:
 * @self: the rules
 * @condition: one of their conditions
 * @kind: of the touched region
 * @tool: what touches it
 * @touch: how; taken as pressed for a tool that can not bridge
 * @density: of the tool
 * @load: on the tool
 * @rating: what the rule of that case says
 *
 * Returns: what @condition makes of @rating; never a milder one
 */
RwRating rw_rules_raise (RwRules           *self,
                         const RwCondition *condition,
                         RwRegionKind       kind,
                         RwToolKind         tool,
                         RwTouch            touch,
                         RwDensity          density,
                         RwLoad             load,
                         RwRating           rating);

/* All red flags: emergencies first, else in the order of the file. */
guint            rw_rules_get_n_red_flags (RwRules *self);
const RwRedFlag *rw_rules_get_red_flag    (RwRules *self,
                                           guint    index);

/** rw_rules_find_red_flag: (transfer none) (nullable): the red flag with the id @id. */
const RwRedFlag *rw_rules_find_red_flag (RwRules    *self,
                                         const char *id);

/** rw_rules_find_source: (transfer none) (nullable): the source with the id @id. */
const RwSource *rw_rules_find_source (RwRules    *self,
                                      const char *id);

/* All sources, in the order of the file. */
guint           rw_rules_get_n_sources (RwRules *self);
const RwSource *rw_rules_get_source    (RwRules *self,
                                        guint    index);

/** rw_rules_get_strengths: (transfer none) (array zero-terminated=1): the words for the strength of a source, the strongest first. */
const char * const *rw_rules_get_strengths (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwRules, rw_rules_unref)

G_END_DECLS
