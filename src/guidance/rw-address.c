/* rw-address.c: where a thing to read is found, as one word
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-address.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rw-guidance-private.h"
#include "rw-number.h"

G_DEFINE_ENUM_TYPE (RwAddressKind, rw_address_kind,
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_REGION, "region"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_LEVEL, "level"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_MUSCLE, "muscle"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_CONDITION, "condition"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_RED_FLAG, "red-flag"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_RULE, "rule"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_TOPIC, "topic"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_ABOUT_YOU, "about-you"),
                    G_DEFINE_ENUM_VALUE (RW_ADDRESS_SOURCES, "sources"))

static gboolean
is_page (RwAddressKind kind)
{
  return kind == RW_ADDRESS_ABOUT_YOU || kind == RW_ADDRESS_SOURCES;
}

gboolean
rw_address_parse (const char     *address,
                  RwAddressKind  *kind,
                  const char    **id)
{
  g_return_val_if_fail (address != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (int i = 0; i <= RW_ADDRESS_SOURCES; i++)
    {
      const char *nick = rw_enum_get_nick (RW_TYPE_ADDRESS_KIND, i);
      gsize length = strlen (nick);

      if (strncmp (address, nick, length) != 0)
        continue;

      if (is_page (i) ? address[length] != '\0' : address[length] != ':' || address[length + 1] == '\0')
        continue;

      *kind = i;
      *id = is_page (i) ? NULL : address + length + 1;
      return TRUE;
    }

  return FALSE;
}

char *
rw_address_dup (RwAddressKind  kind,
                const char    *id)
{
  const char *nick = rw_enum_get_nick (RW_TYPE_ADDRESS_KIND, kind);

  return is_page (kind) ? g_strdup (nick) : g_strconcat (nick, ":", id, NULL);
}

static const char *
get_advice_name (const RwAdvice *advice)
{
  return advice != NULL ? advice->name : NULL;
}

static const char *
get_reason (RwGuidance *guidance,
            const char *id)
{
  const RwReasonText *reason = g_hash_table_lookup (guidance->reasons, id);

  return reason != NULL ? reason->text : NULL;
}

static const char *
get_region_name (RwGuidance *guidance,
                 const char *id)
{
  const RwRegionText *region = g_hash_table_lookup (guidance->regions, id);

  return region != NULL ? region->name : NULL;
}

static const char *
get_level_id (RwGuidance *guidance,
              const char *id)
{
  for (guint i = 0; i < guidance->levels->len; i++)
    {
      const RwLevelText *level = &g_array_index (guidance->levels, RwLevelText, i);

      if (g_str_equal (level->id, id))
        return level->id;
    }

  return NULL;
}

static const char *
get_muscle_name (RwGuidance *guidance,
                 const char *id)
{
  const RwMuscle *muscle = rw_guidance_find_muscle (guidance, id);

  return muscle != NULL ? muscle->name : NULL;
}

static const char *
get_topic_title (RwTopics   *topics,
                 const char *id)
{
  const RwTopic *topic = rw_topics_find (topics, id);

  return topic != NULL ? topic->title : NULL;
}

const char *
rw_address_get_title (const char *address,
                      RwGuidance *guidance,
                      RwTopics   *topics)
{
  RwAddressKind kind;
  const char *id;

  g_return_val_if_fail (guidance != NULL, NULL);
  g_return_val_if_fail (topics != NULL, NULL);

  if (!rw_address_parse (address, &kind, &id))
    return NULL;

  switch (kind)
    {
    case RW_ADDRESS_REGION:
      return get_region_name (guidance, id);

    case RW_ADDRESS_LEVEL:
      return get_level_id (guidance, id);

    case RW_ADDRESS_MUSCLE:
      return get_muscle_name (guidance, id);

    case RW_ADDRESS_CONDITION:
      return get_advice_name (rw_guidance_get_condition (guidance, id));

    case RW_ADDRESS_RED_FLAG:
      return get_advice_name (rw_guidance_get_red_flag (guidance, id));

    case RW_ADDRESS_RULE:
      return get_reason (guidance, id);

    case RW_ADDRESS_TOPIC:
      return get_topic_title (topics, id);

    case RW_ADDRESS_ABOUT_YOU:
      return _("About You");

    case RW_ADDRESS_SOURCES:
      return _("Sources");

    default:
      return NULL;
    }
}
