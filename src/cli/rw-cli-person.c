/* rw-cli-person.c: the options about the person
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-person.h"

#include "rw-cli-verbs.h"

/* Gets the id of condition or red flag @index; %NULL past the last. */
typedef const char *(*GetIdFunc) (RwRules *rules,
                                  guint    index);

void
rw_cli_person_clear (RwCliPerson *self)
{
  g_clear_pointer (&self->conditions, g_ptr_array_unref);
  g_clear_pointer (&self->red_flags, g_ptr_array_unref);
}

gboolean
rw_cli_read_id (const RwCliOption  *option,
                const char         *value,
                GError            **error)
{
  GPtrArray **ids = option->target;

  if (*ids == NULL)
    *ids = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (*ids, g_strdup (value));

  return TRUE;
}

static const char *
get_condition_id (RwRules *rules,
                  guint    index)
{
  return index < rw_rules_get_n_conditions (rules) ? rw_rules_get_condition (rules, index)->id : NULL;
}

static const char *
get_red_flag_id (RwRules *rules,
                 guint    index)
{
  return index < rw_rules_get_n_red_flags (rules) ? rw_rules_get_red_flag (rules, index)->rule.id : NULL;
}

static gboolean
is_known (RwRules    *rules,
          GetIdFunc   get_id,
          const char *id)
{
  const char *known;

  for (guint i = 0; (known = get_id (rules, i)) != NULL; i++)
    if (g_str_equal (known, id))
      return TRUE;

  return FALSE;
}

static gboolean
fail_unknown (const char  *option,
              RwRules     *rules,
              GetIdFunc    get_id,
              const char  *id,
              GError     **error)
{
  g_autoptr(GString) all = g_string_new (NULL);
  const char *known;

  for (guint i = 0; (known = get_id (rules, i)) != NULL; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", known);

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "%s: found “%s”; expected one of: %s", option, id, all->str);
  return FALSE;
}

/* The ids as a list that ends with %NULL; %NULL where one is unknown. */
static char **
dup_ids (const GPtrArray  *ids,
         const char       *option,
         RwRules          *rules,
         GetIdFunc         get_id,
         GError          **error)
{
  guint length = ids != NULL ? ids->len : 0;
  g_auto(GStrv) list = g_new0 (char *, length + 1);

  for (guint i = 0; i < length; i++)
    {
      const char *id = g_ptr_array_index (ids, i);

      if (!is_known (rules, get_id, id) && !fail_unknown (option, rules, get_id, id, error))
        return NULL;
      list[i] = g_strdup (id);
    }

  return g_steal_pointer (&list);
}

RwPerson *
rw_cli_person_dup_person (RwCliPerson  *self,
                          RwRules      *rules,
                          GError      **error)
{
  g_auto(GStrv) conditions = dup_ids (self->conditions, "--condition", rules, get_condition_id, error);
  g_auto(GStrv) red_flags = NULL;

  if (conditions == NULL)
    return NULL;

  red_flags = dup_ids (self->red_flags, "--red-flag", rules, get_red_flag_id, error);
  if (red_flags == NULL)
    return NULL;

  return rw_person_new ((const char * const *) conditions, (const char * const *) red_flags);
}

static void
append_ids (const char  *option,
            RwRules     *rules,
            RwGuidance  *guidance,
            GetIdFunc    get_id,
            const RwAdvice *(*get_advice) (RwGuidance *guidance, const char *id),
            GString     *output)
{
  const char *id;

  g_string_append_printf (output, "\n%s ID is one of:\n", option);
  for (guint i = 0; (id = get_id (rules, i)) != NULL; i++)
    {
      const RwAdvice *advice = get_advice (guidance, id);

      g_string_append_printf (output, "  %-24s%s\n", id, advice != NULL ? advice->name : "");
    }
}

gboolean
rw_cli_append_person_help (GString  *output,
                           GError  **error)
{
  g_autoptr(GFile) folder = rw_content_get_default_folder ();
  g_autoptr(GFile) rules_file = g_file_get_child (folder, "rules.xml");
  g_autoptr(GFile) guidance_file = g_file_get_child (folder, "guidance.xml");
  g_autoptr(RwRules) rules = rw_rules_new_from_file (rules_file, error);
  g_autoptr(RwGuidance) guidance = rules != NULL ? rw_guidance_new_from_file (guidance_file, error) : NULL;

  if (guidance == NULL)
    return FALSE;

  append_ids ("--condition", rules, guidance, get_condition_id, rw_guidance_get_condition, output);
  append_ids ("--red-flag", rules, guidance, get_red_flag_id, rw_guidance_get_red_flag, output);

  return TRUE;
}
