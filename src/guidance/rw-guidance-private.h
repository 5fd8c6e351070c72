/* rw-guidance-private.h: what the texts hold; for their readers and their check
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-guidance.h"
#include "rw-text-pool.h"

G_BEGIN_DECLS

/* All strings of these belong to the pool of the guidance, or to gettext. A
 * line is where the file says it. */

typedef struct
{
  RwRegionKind kind;
  const char *name;
  const char *term;
  long line;
} RwRegionText;

typedef struct
{
  const char *title;
  const char *plain;
  const char *what;
  const char *gentler;
  const char *stop; /* or NULL */
  const char * const *words;
  const RwAnswer *answers;
  guint n_answers;
  const RwDispute *dispute; /* or NULL */
} RwKindText;

typedef struct
{
  const char *id;
  const char *text;
  long line;
} RwLevelText;

typedef struct
{
  const char *text;
  long line;
} RwReasonText;

typedef struct
{
  RwAdvice advice;
  long line;
} RwAdviceText;

struct _RwGuidance
{
  gatomicrefcount ref_count;

  /* Owned */
  RwTextPool pool;

  /* Owned References */
  GPtrArray *region_ids; /* const char *, in the order of the file; NULL-terminated once read */
  GPtrArray *red_flag_ids; /* the same */
  GPtrArray *condition_ids; /* the same */
  GArray *levels; /* RwLevelText */
  GArray *muscles; /* RwMuscle */
  GHashTable *regions; /* id to RwRegionText */
  GHashTable *reasons; /* rule id to RwReasonText */
  GHashTable *red_flags; /* id to RwAdviceText */
  GHashTable *conditions; /* id to RwAdviceText */
  GPtrArray *techniques; /* RwTechnique */
  GPtrArray *stop_signs; /* const char *, NULL-terminated once read */

  /* Owned by the pool */
  const char *name;
  const char *notice;
  const char *check_first;
  const char *check_meaning;
  const char *help[RW_N_URGENCIES];

  RwKindText kinds[RW_N_REGION_KINDS];
  const char *rungs[RW_N_RUNGS];

  /* Owned by techniques */
  const RwTechnique *technique_of[RW_N_REGION_KINDS][RW_N_TOOL_KINDS][RW_N_LOADS];
};

/* Texts with nothing in them yet. */
RwGuidance *_rw_guidance_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* Reads the text of @node into @text, translated. */
gboolean _rw_guidance_read_text (RwGuidance   *self,
                                 RwXml        *xml,
                                 xmlNode      *node,
                                 const char  **text,
                                 GError      **error);

/* Checks that @node is an element @name without attributes, and reads its
 * text, translated. @node may be NULL, where it is missing in @parent. */
gboolean _rw_guidance_read_field (RwGuidance   *self,
                                  RwXml        *xml,
                                  xmlNode      *node,
                                  xmlNode      *parent,
                                  const char   *name,
                                  const char  **text,
                                  GError      **error);

/* One of the elements that stand in a row in another. An optional one may be
 * missing; its text then stays as it was. */
typedef struct
{
  const char *name;
  const char **text;
  gboolean optional;
} RwGuidanceField;

/* Reads @fields, which are the first that @parent holds, in this order, and
 * leaves @after at what follows them, or at %NULL. */
gboolean _rw_guidance_read_first_fields (RwGuidance             *self,
                                         RwXml                  *xml,
                                         xmlNode                *parent,
                                         const RwGuidanceField  *fields,
                                         guint                   n_fields,
                                         xmlNode               **after,
                                         GError                **error);

/* Reads @fields, which are all that @node may hold, in this order. */
gboolean _rw_guidance_read_fields (RwGuidance             *self,
                                   RwXml                  *xml,
                                   xmlNode                *node,
                                   const RwGuidanceField  *fields,
                                   guint                   n_fields,
                                   GError                **error);

/* Reads one element of the texts into @self. */
typedef gboolean (*RwGuidanceReadFunc) (RwGuidance  *self,
                                        RwXml       *xml,
                                        xmlNode     *node,
                                        GError     **error);

/* Reads every child of @node by @read. */
gboolean _rw_guidance_read_each (RwGuidance          *self,
                                 RwXml               *xml,
                                 xmlNode             *node,
                                 RwGuidanceReadFunc   read,
                                 GError             **error);

/* Says that the id of @node is there a second time. Returns FALSE. */
gboolean _rw_guidance_fail_twice (RwXml       *xml,
                                  xmlNode     *node,
                                  const char  *id,
                                  GError     **error);

/* Reads the element <regions>, or <kinds>, with all that is in it. */
gboolean _rw_guidance_read_regions (RwGuidance  *self,
                                    RwXml       *xml,
                                    xmlNode     *node,
                                    GError     **error);
gboolean _rw_guidance_read_kinds   (RwGuidance  *self,
                                    RwXml       *xml,
                                    xmlNode     *node,
                                    GError     **error);

/* Reads the element <levels>, or <muscles>, with all that is in it. */
gboolean _rw_guidance_read_levels  (RwGuidance  *self,
                                    RwXml       *xml,
                                    xmlNode     *node,
                                    GError     **error);
gboolean _rw_guidance_read_muscles (RwGuidance  *self,
                                    RwXml       *xml,
                                    xmlNode     *node,
                                    GError     **error);

/* Reads the element <red-flags>, or <conditions>, with all that is in it. */
gboolean _rw_guidance_read_red_flags  (RwGuidance  *self,
                                       RwXml       *xml,
                                       xmlNode     *node,
                                       GError     **error);
gboolean _rw_guidance_read_conditions (RwGuidance  *self,
                                       RwXml       *xml,
                                       xmlNode     *node,
                                       GError     **error);

/* Reads the element <technique> and adds it. */
gboolean _rw_guidance_read_technique (RwGuidance  *self,
                                      RwXml       *xml,
                                      xmlNode     *node,
                                      GError     **error);

G_END_DECLS
