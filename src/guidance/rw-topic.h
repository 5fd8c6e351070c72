/* rw-topic.h: something to read that is about no one place of the back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-dispute.h"
#include "rw-guide.h"

G_BEGIN_DECLS

/**
 * RwBlockKind:
 * @RW_BLOCK_PARAGRAPH: a paragraph
 * @RW_BLOCK_ITEM: an item of a list
 * @RW_BLOCK_STEP: a step, to be numbered; the count begins anew in each section
 *
 * How a block of a topic is set. The nick is the name of its element.
 */
typedef enum
{
  RW_BLOCK_PARAGRAPH,
  RW_BLOCK_ITEM,
  RW_BLOCK_STEP,
} RwBlockKind;

#define RW_N_BLOCK_KINDS (RW_BLOCK_STEP + 1)
#define RW_TYPE_BLOCK_KIND (rw_block_kind_get_type ())
GType rw_block_kind_get_type (void);

/**
 * RwBlock:
 * @kind: how it is set
 * @text: translated
 * @sources: (array zero-terminated=1): ids of sources; may be empty
 */
typedef struct
{
  RwBlockKind kind;
  const char *text;
  const char * const *sources;
} RwBlock;

/**
 * RwSection:
 * @heading: translated
 * @figure: (nullable): id of a drawing, for example "cat-cow"
 * @blocks: (array length=n_blocks): in order, one at least
 * @n_blocks: how many
 */
typedef struct
{
  const char *heading;
  const char *figure;
  const RwBlock *blocks;
  guint n_blocks;
} RwSection;

/**
 * RwTopic:
 * @id: for example "cat-cow"
 * @group: id of its group
 * @title: translated
 * @summary: the answer first, in one sentence; translated
 * @words: (array zero-terminated=1): what people call it, for a search; translated
 * @guide: (nullable): questions that lead to what to do; comes before the sections
 * @sections: (array length=n_sections): in order
 * @n_sections: how many; none only where there is a guide
 * @dispute: (nullable): what experts disagree about
 * @see: (array zero-terminated=1): addresses of what else to read; may be empty
 */
typedef struct
{
  const char *id;
  const char *group;
  const char *title;
  const char *summary;
  const char * const *words;
  const RwGuide *guide;
  const RwSection *sections;
  guint n_sections;
  const RwDispute *dispute;
  const char * const *see;
} RwTopic;

/**
 * RwTopicGroup:
 * @id: for example "technique"
 * @name: translated
 */
typedef struct
{
  const char *id;
  const char *name;
} RwTopicGroup;

G_END_DECLS
