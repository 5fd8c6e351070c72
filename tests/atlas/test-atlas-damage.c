/* test-atlas-damage.c: a damaged atlas is refused or read, and never more
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <string.h>
#include <time.h>

#include "rw-error.h"
#include "rw-shipped-atlas.h"

static char *text;
static gsize length;

/* Whatever becomes of the bytes, there is an atlas or an error that names the
 * file. */
static gboolean
try_bytes (const char *data,
           gsize       size)
{
  g_autoptr(GBytes) bytes = g_bytes_new (data, size);
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) atlas = rw_atlas_new_from_bytes (bytes, "damaged", &error);

  if (atlas != NULL)
    {
      g_assert_no_error (error);
      g_assert_cmpuint (rw_atlas_get_n_regions (atlas), >, 0);
      return TRUE;
    }

  g_assert_nonnull (error);
  g_assert_true (error->domain == RW_ERROR);
  g_assert_true (g_str_has_prefix (error->message, "damaged:"));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  return FALSE;
}

static void
test_whole (void)
{
  g_assert_true (try_bytes (text, length));
}

static void
test_truncated (void)
{
  for (guint i = 0; i < 200; i++)
    {
      gsize size = g_test_rand_double_range (0, length - 10);

      g_assert_false (try_bytes (text, size));
    }
}

/* The text with the map alone, so that damage falls where it is read. */
static GString *
make_map_only (void)
{
  const char *body = strstr (text, "<g id=\"map\"");
  const char *head = strstr (text, "<svg");
  GString *map = g_string_new_len (head, strchr (head, '>') + 1 - head);

  g_assert_nonnull (body);
  return g_string_append (map, body);
}

/* Any byte at all, or one that may still make sense. */
static char
pick_byte (void)
{
  static const char likely[] = "<>&\"'=-.,0123456789MLHVCSQTAZez ";

  return g_test_rand_bit () ? g_test_rand_int_range (0, 256)
                            : likely[g_test_rand_int_range (0, sizeof likely - 1)];
}

static void
test_flipped (void)
{
  g_autoptr(GString) map = make_map_only ();
  guint n_read = 0;

  g_assert_true (try_bytes (map->str, map->len));
  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *copy = g_memdup2 (map->str, map->len);
      guint n_flips = g_test_rand_int_range (1, 4);

      for (guint j = 0; j < n_flips; j++)
        copy[g_test_rand_int_range (0, map->len)] = pick_byte ();
      n_read += try_bytes (copy, map->len);
    }

  /* Some damage is only another number. */
  g_assert_cmpuint (n_read, >, 0);
  g_assert_cmpuint (n_read, <, 3000);
}

/* Pieces that are moved, doubled or left out. */
static void
test_shuffled (void)
{
  g_autoptr(GString) map = make_map_only ();

  for (guint i = 0; i < 1500; i++)
    {
      gsize from = g_test_rand_int_range (0, map->len);
      gsize size = g_test_rand_int_range (0, MIN (400, map->len - from));
      gsize to = g_test_rand_int_range (0, map->len);
      g_autoptr(GString) copy = g_string_new_len (map->str, map->len);

      if (i % 3 != 0)
        g_string_insert_len (copy, to, map->str + from, size);
      if (i % 3 != 1)
        g_string_erase (copy, from, size);
      try_bytes (copy->str, copy->len);
    }
}

/* A comb whose teeth all lie beside each other: every edge must be held
 * against every other one. */
static void
append_comb (GString *map,
             guint    index,
             guint    n_teeth)
{
  g_string_append_printf (map, "<path rw:region='comb-%u' rw:kind='flank' rw:side='left' d='M-9000 0", index);
  for (guint i = 0; i < n_teeth; i++)
    g_string_append (map, "H9000v1H-8999v1");
  g_string_append (map, "H-9000Z'/>");
}

static gboolean
try_combs (guint n_combs,
           guint n_teeth)
{
  g_autoptr(GString) map = make_map_only ();
  g_autoptr(GString) combs = g_string_new ("<g id=\"regions\">");

  for (guint i = 0; i < n_combs; i++)
    append_comb (combs, i, n_teeth);
  g_assert_cmpuint (g_string_replace (map, "<g id=\"regions\">", combs->str, 1), ==, 1);
  return try_bytes (map->str, map->len);
}

/* The largest that is allowed, and larger: never long. */
static void
test_combs (void)
{
  G_GNUC_UNUSED clock_t start = clock ();

  g_assert_true (try_combs (3, RW_REGION_MAX_POINTS / 4 - 1));
  g_assert_false (try_combs (5, RW_REGION_MAX_POINTS / 4 - 1));
  g_assert_false (try_combs (1, RW_REGION_MAX_POINTS / 4 + 1));
#if !defined(__SANITIZE_ADDRESS__)
  g_assert_cmpfloat ((double) (clock () - start) / CLOCKS_PER_SEC, <, 3.0);
#endif
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GFile) file = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  file = get_shipped_file ();
  g_assert_true (g_file_load_contents (file, NULL, &text, &length, NULL, NULL));
  g_test_add_func ("/atlas-damage/whole", test_whole);
  g_test_add_func ("/atlas-damage/truncated", test_truncated);
  g_test_add_func ("/atlas-damage/flipped", test_flipped);
  g_test_add_func ("/atlas-damage/shuffled", test_shuffled);
  g_test_add_func ("/atlas-damage/combs", test_combs);
  result = g_test_run ();
  g_free (text);

  return result;
}
