/* rw-guide-reader.c: reads the questions of a guide, and holds its answers whole
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-topics-private.h"

#include "rw-number.h"
#include "rw-reader.h"

/* Fits the bits of a guint. */
#define MAX_CHOICES 32

static gboolean
is (xmlNode    *node,
    const char *name)
{
  return node != NULL && rw_xml_is (node, RW_TOPICS_NAMESPACE, name);
}

static int
find_choice (const RwChoice *choices,
             guint           n_choices,
             const char     *id)
{
  for (guint i = 0; i < n_choices; i++)
    if (g_str_equal (choices[i].id, id))
      return (int) i;

  return -1;
}

/* Reads the attribute @name, which is "yes" or left out. */
static gboolean
read_yes (RwXml       *xml,
          xmlNode     *node,
          const char  *name,
          gboolean    *yes,
          GError     **error)
{
  g_autofree char *word = rw_xml_dup_attribute (node, NULL, name);

  *yes = word != NULL;
  if (word == NULL || g_str_equal (word, "yes"))
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found %s “%s”; expected “yes”, or no such attribute", name, word);
  return FALSE;
}

/* Refuses an answer that is there twice, is too many, or is a red flag that
 * comes after one that is none: a person must meet them first. */
static gboolean
check_choice (RwXml           *xml,
              xmlNode         *node,
              GArray          *choices,
              const char      *id,
              gboolean         red_flag,
              GError         **error)
{
  const RwChoice *known = (const RwChoice *) (gpointer) choices->data;

  if (choices->len == MAX_CHOICES)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_LIMIT,
                        "found too many answers; expected %d at most", MAX_CHOICES);
      return FALSE;
    }

  if (find_choice (known, choices->len, id) >= 0)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found the answer “%s” twice; expected each id once", id);
      return FALSE;
    }

  if (!red_flag || choices->len == 0 || known[choices->len - 1].red_flag)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_STRUCTURE,
                    "found the red flag “%s” after “%s”; expected red flags first",
                    id, known[choices->len - 1].id);
  return FALSE;
}

static gboolean
read_choice (RwTopics  *self,
             RwXml     *xml,
             xmlNode   *node,
             GArray    *choices,
             GError   **error)
{
  static const char * const attributes[] = { "id", "red-flag", NULL };
  g_autofree char *id = NULL;
  RwChoice choice = { NULL };

  if (!rw_xml_check_attributes (xml, node, attributes, error) ||
      !(id = rw_reader_dup_id (xml, node, "id", error)) ||
      !read_yes (xml, node, "red-flag", &choice.red_flag, error) ||
      !check_choice (xml, node, choices, id, choice.red_flag, error) ||
      !_rw_text_pool_read (&self->pool, xml, node, &choice.text, error))
    return FALSE;

  choice.id = _rw_text_pool_keep (&self->pool, id);
  g_array_append_val (choices, choice);

  return TRUE;
}

/* Reads the question from @node and its answers after it, each an element @name. */
static gboolean
read_question (RwTopics         *self,
               RwXml            *xml,
               xmlNode          *parent,
               xmlNode         **node,
               const char       *name,
               const char      **question,
               const RwChoice  **choices,
               guint            *n_choices,
               GError          **error)
{
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (RwChoice));

  if (!_rw_text_pool_read_field (&self->pool, xml, *node, parent, RW_TOPICS_NAMESPACE, "question",
                                 question, error))
    return FALSE;

  for (*node = rw_xml_next (*node); is (*node, name); *node = rw_xml_next (*node))
    if (!read_choice (self, xml, *node, found, error))
      return FALSE;

  if (found->len == 0)
    {
      rw_xml_set_error (xml, *node != NULL ? *node : parent, error, RW_ERROR_STRUCTURE,
                        "found no <%s>; expected one or more after <question>", name);
      return FALSE;
    }

  *n_choices = found->len;
  *choices = _rw_text_pool_keep_array (&self->pool, g_steal_pointer (&found));

  return TRUE;
}

/* Reads the ids in the attribute @name as bits; all where it is missing. */
static gboolean
read_mask (RwTopics        *self,
           RwXml           *xml,
           xmlNode         *node,
           const char      *name,
           const RwChoice  *choices,
           guint            n_choices,
           guint           *mask,
           GError         **error)
{
  const char * const *ids;

  if (!_rw_text_pool_read_list (&self->pool, xml, node, name, "answer", &ids, error))
    return FALSE;

  *mask = ids[0] == NULL ? G_MAXUINT : 0;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      int choice = find_choice (choices, n_choices, ids[i]);

      if (choice < 0)
        {
          rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                            "found the unknown answer “%s”; expected a <%s> of this guide", ids[i], name);
          return FALSE;
        }
      *mask |= 1u << choice;
    }

  return TRUE;
}

static RwOutcome *
read_outcome_self (RwTopics  *self,
                   RwXml     *xml,
                   xmlNode   *node,
                   GError   **error)
{
  RwOutcome *outcome = g_new0 (RwOutcome, 1);
  g_autofree char *see = rw_xml_dup_attribute (node, NULL, "see");
  int ending;

  g_ptr_array_add (self->pool.blocks, outcome);
  if (!rw_xml_get_enum (xml, node, NULL, "end", RW_TYPE_ENDING, &ending, error) ||
      !read_yes (xml, node, "emergency", &outcome->emergency, error) ||
      !_rw_text_pool_read (&self->pool, xml, node, &outcome->text, error) ||
      !_rw_text_pool_read_sources (&self->pool, xml, node, &outcome->sources, error) ||
      (see != NULL && !_rw_topics_read_address (self, xml, node, "see", &outcome->see, error)))
    return NULL;

  outcome->ending = ending;
  if (!outcome->emergency || ending == RW_ENDING_SEE_SOMEONE)
    return outcome;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found an emergency that ends in “%s”; expected “see-someone”",
                    rw_enum_get_nick (RW_TYPE_ENDING, ending));
  return NULL;
}

/* Whether @outcome may answer @pain: a red flag never ends in going on. */
static gboolean
check_outcome (RwXml            *xml,
               xmlNode          *node,
               const RwChoice   *pain,
               const RwChoice   *place,
               const RwOutcome  *before,
               const RwOutcome  *outcome,
               GError          **error)
{
  if (before != NULL)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                        "found a second outcome for “%s” and “%s”; expected exactly one", pain->id, place->id);
      return FALSE;
    }

  if (!pain->red_flag || outcome->ending == RW_ENDING_STOP || outcome->ending == RW_ENDING_SEE_SOMEONE)
    return TRUE;

  rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                    "found “%s” for the red flag “%s”; expected “stop” or “see-someone”",
                    rw_enum_get_nick (RW_TYPE_ENDING, outcome->ending), pain->id);
  return FALSE;
}

static gboolean
read_outcome (RwTopics          *self,
              RwXml             *xml,
              xmlNode           *node,
              const RwGuide     *guide,
              const RwOutcome  **table,
              GError           **error)
{
  static const char * const attributes[] = { "pain", "place", "end", "emergency", "source", "see", NULL };
  const RwOutcome *outcome;
  guint pains, places;

  if (!rw_reader_enter (xml, node, NULL, RW_TOPICS_NAMESPACE, "outcome", attributes, error) ||
      !read_mask (self, xml, node, "pain", guide->pains, guide->n_pains, &pains, error) ||
      !read_mask (self, xml, node, "place", guide->places, guide->n_places, &places, error) ||
      !(outcome = read_outcome_self (self, xml, node, error)))
    return FALSE;

  for (guint i = 0; i < guide->n_pains * guide->n_places; i++)
    {
      guint pain = i / guide->n_places;
      guint place = i % guide->n_places;

      if ((pains & (1u << pain)) == 0 || (places & (1u << place)) == 0)
        continue;
      if (!check_outcome (xml, node, &guide->pains[pain], &guide->places[place], table[i], outcome, error))
        return FALSE;
      table[i] = outcome;
    }

  return TRUE;
}

static gboolean
check_whole (RwXml          *xml,
             xmlNode        *node,
             const RwGuide  *guide,
             GError        **error)
{
  for (guint i = 0; i < guide->n_pains * guide->n_places; i++)
    if (guide->outcomes[i] == NULL)
      {
        rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                          "found no outcome for “%s” and “%s”; expected exactly one",
                          guide->pains[i / guide->n_places].id, guide->places[i % guide->n_places].id);
        return FALSE;
      }

  return TRUE;
}

const RwGuide *
_rw_topics_read_guide (RwTopics  *self,
                       RwXml     *xml,
                       xmlNode   *node,
                       GError   **error)
{
  static const char * const no_attributes[] = { NULL };
  RwGuide *guide = g_new0 (RwGuide, 1);
  xmlNode *child = rw_xml_first_child (node);
  const RwOutcome **table;

  g_ptr_array_add (self->pool.blocks, guide);
  if (!rw_reader_enter (xml, node, NULL, RW_TOPICS_NAMESPACE, "guide", no_attributes, error) ||
      !rw_xml_check_no_text (xml, node, error) ||
      !read_question (self, xml, node, &child, "pain", &guide->pain_question,
                      &guide->pains, &guide->n_pains, error) ||
      !read_question (self, xml, node, &child, "place", &guide->place_question,
                      &guide->places, &guide->n_places, error))
    return NULL;

  table = g_new0 (const RwOutcome *, guide->n_pains * guide->n_places);
  g_ptr_array_add (self->pool.blocks, table);
  guide->outcomes = table;
  for (; child != NULL; child = rw_xml_next (child))
    if (!read_outcome (self, xml, child, guide, table, error))
      return NULL;

  return check_whole (xml, node, guide, error) ? guide : NULL;
}
