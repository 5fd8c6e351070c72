/* rw-credits.c: the words for sources: who says so, how strong it is, how fresh
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-credits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* More authors than that are "and others". */
#define MAX_AUTHORS 3

static const struct
{
  const char *strength;
  const char *badge;
  const char *meaning;
} strengths[] = {
  { "consensus-study", N_("Expert consensus"),
    N_("Many experts were asked in rounds, and this is where they agreed.") },
  { "trial", N_("Trial"),
    N_("People tried it and the effect was measured. Most trials are small, and few were done on the back.") },
  { "laboratory", N_("Measurement"),
    N_("Something was measured, in a laboratory or by x-ray. It does not show what helps.") },
  { "textbook", N_("Review or reference"),
    N_("A guideline, a review of studies, an expert comment or a reference work.") },
  { "clinician", N_("Clinicians"),
    N_("What people who treat others say or do: an article, a leaflet or a survey. Nobody tested it there.") },
  { "maker", N_("Maker"),
    N_("A maker or seller says so, who may want to sell something.") },
  { "anatomy", N_("Anatomy only"),
    N_("Reasoned from what lies under the skin. No study of rolling stands behind it.") },
};

const char *
rw_credits_strength (const char *strength)
{
  g_return_val_if_fail (strength != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strengths); i++)
    if (g_str_equal (strengths[i].strength, strength))
      return _(strengths[i].badge);

  return strength;
}

const char *
rw_credits_strength_meaning (const char *strength)
{
  g_return_val_if_fail (strength != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strengths); i++)
    if (g_str_equal (strengths[i].strength, strength))
      return _(strengths[i].meaning);

  return "";
}

gboolean
rw_credits_is_only_anatomy (const RwSource *source)
{
  g_return_val_if_fail (source != NULL, FALSE);

  return g_str_equal (source->strength, "anatomy");
}

/* What stands before the first full stop or colon, or the whole. */
static char *
dup_authors (const char *citation)
{
  const char *stop = strstr (citation, ". ");
  const char *colon = strstr (citation, ": ");
  const char *end = colon != NULL && (stop == NULL || colon < stop) ? colon : stop;
  g_autofree char *all = end != NULL ? g_strndup (citation, end - citation) : g_strdup (citation);
  g_auto(GStrv) names = g_strsplit (all, ", ", -1);

  /* TRANSLATORS: The first of many authors, for example "Behm and others". */
  return g_strv_length (names) > MAX_AUTHORS ? g_strdup_printf (_("%s and others"), names[0]) : g_strdup (all);
}

char *
rw_credits_dup_name (const RwSource *source)
{
  g_autofree char *authors = NULL;

  g_return_val_if_fail (source != NULL, NULL);

  authors = dup_authors (source->citation);

  /* TRANSLATORS: Authors and year, for example "Behm and others, 2020". */
  return source->year > 0 ? g_strdup_printf (_("%s, %d"), authors, source->year) : g_steal_pointer (&authors);
}

char *
rw_credits_dup_line (RwRules            *rules,
                     const char * const *sources)
{
  g_autoptr(GString) line = g_string_new (NULL);

  g_return_val_if_fail (rules != NULL, NULL);
  g_return_val_if_fail (sources != NULL, NULL);

  for (guint i = 0; sources[i] != NULL; i++)
    {
      const RwSource *source = rw_rules_find_source (rules, sources[i]);
      g_autofree char *name = NULL;

      if (source == NULL)
        continue;

      name = rw_credits_dup_name (source);
      if (line->len > 0)
        g_string_append (line, " · ");
      /* TRANSLATORS: Who says so, and how strong that is: "Behm and others, 2020 (Trial)". */
      g_string_append_printf (line, _("%s (%s)"), name, rw_credits_strength (source->strength));
    }

  return line->len > 0 ? g_string_free (g_steal_pointer (&line), FALSE) : NULL;
}

char *
rw_credits_dup_author (RwRules *rules)
{
  const RwSource *article;
  g_autofree char *author = NULL;

  g_return_val_if_fail (rules != NULL, NULL);

  article = rw_rules_find_source (rules, RW_CREDITS_ARTICLE);
  if (article == NULL)
    return NULL;

  author = dup_authors (article->citation);

  /* TRANSLATORS: %s is "Grant Frost, physiotherapist". */
  return g_strdup_printf (_("Rollwise grew from an article by %s."), author);
}

/* "2026-02-18" in the words of the language. */
static char *
dup_day (const char *date)
{
  g_autofree char *time = g_strconcat (date, "T00:00:00Z", NULL);
  g_autoptr(GDateTime) day = g_date_time_new_from_iso8601 (time, NULL);

  /* TRANSLATORS: A day for g_date_time_format(), for example "18 February 2026". */
  return day != NULL ? g_date_time_format (day, _("%-d %B %Y")) : g_strdup (date);
}

char *
rw_credits_dup_article_reviewed (RwRules *rules)
{
  const RwSource *article;
  g_autofree char *day = NULL;

  g_return_val_if_fail (rules != NULL, NULL);

  article = rw_rules_find_source (rules, RW_CREDITS_ARTICLE);
  if (article == NULL || article->reviewed == NULL)
    return NULL;

  day = dup_day (article->reviewed);

  /* TRANSLATORS: %s is a day. */
  return g_strdup_printf (_("Its author last reviewed it on %s."), day);
}

char *
rw_credits_dup_reviewed (RwRules *rules)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (rules != NULL, NULL);

  day = dup_day (rw_rules_get_reviewed (rules));

  /* TRANSLATORS: %s is a day. */
  return g_strdup_printf (_("The rules were last checked against their sources on %s."), day);
}
