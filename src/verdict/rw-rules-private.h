/* rw-rules-private.h: what the rules hold; for their reader and their table
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-raise.h"
#include "rw-rules.h"
#include "rw-xml.h"

G_BEGIN_DECLS

/* Every way in which a region of one kind may be touched, but for the share. */
#define RW_N_RULE_CASES (RW_N_REGION_KINDS * RW_N_TOOL_KINDS * RW_N_TOUCHES * RW_N_DENSITIES * RW_N_LOADS)

/* A rule and when it holds: a bit 1 << value for each word of a predicate, and
 * the shares from @share_from (inclusive) to @share_below (exclusive). */
typedef struct
{
  RwRule rule;
  RwRegionKind kind;
  guint tools;
  guint touches;
  guint densities;
  guint loads;
  double share_from;
  double share_below;
} RwRuleEntry;

/* What a kind says of itself. */
typedef struct
{
  gboolean present;
  gboolean bone;
  double counts_from;
} RwRuleKind;

/* A stretch of shares with one rule: from where the one before ends, to @below. */
typedef struct
{
  double below;
  guint entry;
} RwRuleBand;

/* The bands of one case: @n_bands from @first on. */
typedef struct
{
  guint first;
  guint n_bands;
} RwRuleCell;

/* A name for several kinds: a bit 1 << value for each. */
typedef struct
{
  const char *id;
  guint kinds;
} RwRuleGroup;

/* A condition, which comes first, and its raises: @n_raises from @first on. */
typedef struct
{
  RwCondition condition;
  guint first;
  guint n_raises;
} RwConditionEntry;

struct _RwRules
{
  gatomicrefcount ref_count;

  /* Owned */
  GStringChunk *strings;
  GArray *sources; /* RwSource */
  GArray *entries; /* RwRuleEntry */
  GArray *bands; /* RwRuleBand */
  GArray *red_flags; /* RwRedFlag */
  GArray *groups; /* RwRuleGroup */
  GArray *conditions; /* RwConditionEntry */
  GArray *raises; /* RwRaise */

  /* Owned by strings */
  const char *name;
  const char *reviewed;

  RwRuleKind kinds[RW_N_REGION_KINDS];
  RwRuleCell cells[RW_N_RULE_CASES];
};

/* What breaks the law, and which rule or else which kind is to blame. */
typedef struct
{
  RwError code;
  RwRegionKind kind;
  int entry; /* -1 where the kind as a whole is to blame */
  char *message;
} RwRulesFlaw;

/* Rules with nothing in them yet. */
RwRules *_rw_rules_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* Reads the element <source>, or <rule> of @kind, and adds it. */
gboolean _rw_rules_read_source (RwRules  *self,
                                RwXml    *xml,
                                xmlNode  *node,
                                GError  **error);
gboolean _rw_rules_read_rule   (RwRules       *self,
                                RwXml         *xml,
                                xmlNode       *node,
                                RwRegionKind   kind,
                                GError       **error);

/* Reads the elements <red-flags>, <groups> and <conditions> with all that is in
 * them. The table must be there: a raise is tried on it. */
gboolean _rw_rules_read_red_flags  (RwRules  *self,
                                    RwXml    *xml,
                                    xmlNode  *node,
                                    GError  **error);
gboolean _rw_rules_read_groups     (RwRules  *self,
                                    RwXml    *xml,
                                    xmlNode  *node,
                                    GError  **error);
gboolean _rw_rules_read_conditions (RwRules  *self,
                                    RwXml    *xml,
                                    xmlNode  *node,
                                    GError  **error);

/* Reads the attribute "kinds" of @node: kinds of region and groups of them; all
 * where it is missing. */
gboolean _rw_rules_read_kinds (RwRules  *self,
                               RwXml    *xml,
                               xmlNode  *node,
                               guint    *kinds,
                               GError  **error);

/* Reads the element <raise> and adds it behind the others. */
gboolean _rw_rules_read_raise (RwRules  *self,
                               RwXml    *xml,
                               xmlNode  *node,
                               GError  **error);

/* Reads the id of a rule, condition or red flag, which no other may have. */
char *_rw_rules_dup_new_id (RwRules  *self,
                            RwXml    *xml,
                            xmlNode  *node,
                            GError  **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads ground and source of @node. Where @consensus does not hold @id, a
 * consensus is refused; where it does, its source must be a consensus study. */
gboolean _rw_rules_read_ground (RwRules             *self,
                                RwXml               *xml,
                                xmlNode             *node,
                                const char          *id,
                                const char * const  *consensus,
                                RwGround            *ground,
                                const char         **source,
                                GError             **error);

/* Whether raise @index of a condition makes some case stricter than its rule
 * and all the other raises do. */
gboolean _rw_rules_is_needed (RwRules                *self,
                              const RwConditionEntry *entry,
                              guint                   index);

/* Refuses one element more than @limit. */
gboolean _rw_rules_check_limit (RwXml    *xml,
                                xmlNode  *node,
                                guint     length,
                                guint     limit,
                                GError  **error);

/* Lays out the table of every case and checks the law on the way; all kinds
 * must be present. Returns whether it holds; else fills @flaw, whose message
 * the caller frees. */
gboolean _rw_rules_build_table (RwRules     *self,
                                RwRulesFlaw *flaw);

/* The place of a case in the table. */
guint _rw_rules_get_case (RwRegionKind kind,
                          RwToolKind   tool,
                          RwTouch      touch,
                          RwDensity    density,
                          RwLoad       load);

G_END_DECLS
