/* rw-address.h: where a thing to read is found, as one word
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-topics.h"

G_BEGIN_DECLS

/**
 * RwAddressKind:
 * @RW_ADDRESS_REGION: "region:thoracic-left": a page about a place
 * @RW_ADDRESS_LEVEL: "level:T7": a vertebra
 * @RW_ADDRESS_MUSCLE: "muscle:trapezius": a muscle
 * @RW_ADDRESS_CONDITION: "condition:dvt": a question of the page about you
 * @RW_ADDRESS_RED_FLAG: "red-flag:fever": the same
 * @RW_ADDRESS_RULE: "rule:lowest-ribs": why a place is rated as it is
 * @RW_ADDRESS_TOPIC: "topic:cat-cow": a topic
 * @RW_ADDRESS_ABOUT_YOU: "about-you": the page about you
 * @RW_ADDRESS_SOURCES: "sources": the page of sources
 *
 * What an address leads to. The nick is the word before the colon.
 */
typedef enum
{
  RW_ADDRESS_REGION,
  RW_ADDRESS_LEVEL,
  RW_ADDRESS_MUSCLE,
  RW_ADDRESS_CONDITION,
  RW_ADDRESS_RED_FLAG,
  RW_ADDRESS_RULE,
  RW_ADDRESS_TOPIC,
  RW_ADDRESS_ABOUT_YOU,
  RW_ADDRESS_SOURCES,
} RwAddressKind;

#define RW_TYPE_ADDRESS_KIND (rw_address_kind_get_type ())
GType rw_address_kind_get_type (void);

/**
 * rw_address_parse:
 * @address: any word
 * @kind: (out): what it leads to
 * @id: (out) (nullable): (transfer none): what stands after the colon, within
 *   @address; %NULL for a page of which there is one
 *
 * Returns: whether @address has the form of an address
 */
gboolean rw_address_parse (const char     *address,
                           RwAddressKind  *kind,
                           const char    **id);

/** rw_address_dup: (transfer full): the address of @id, which may be %NULL as above. */
char *rw_address_dup (RwAddressKind  kind,
                      const char    *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_address_get_title:
 * @address: any word
 * @guidance: the texts
 * @topics: the topics
 *
 * Returns: (transfer none) (nullable): what is found there, in a few translated
 *   words; %NULL where it leads nowhere
 */
const char *rw_address_get_title (const char *address,
                                  RwGuidance *guidance,
                                  RwTopics   *topics);

G_END_DECLS
