/* test-region-names.c: no line of a name runs over another one, its dot or a word
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-content.h"
#include "rw-painter-private.h"
#include "rw-pixels.h"

/* As a picture that is saved has them, mm. */
#define SAVED_LETTERS 6.5
#define SAVED_ROOM (13.2 * SAVED_LETTERS)

/* As the window has them, pixels. */
#define WINDOW_LETTERS 12.5
#define WINDOW_ROOM 170.0

static RwContent *content;

/* Whether the names of @atlas have room in @area; if so none is run over. */
static gboolean
assert_clear (RwAtlas     *atlas,
              const RwBox *area,
              double       size,
              double       scale)
{
  RwPixels pixels;
  guint n_clashes;
  gboolean fits;

  rw_pixels_init (&pixels, &(RwBox) { 0.0, 0.0, 8.0, 8.0 }, scale);
  fits = rw_painter_count_region_name_clashes (pixels.cr, atlas, rw_content_get_guidance (content),
                                               area, size, scale, &n_clashes);
  rw_pixels_clear (&pixels);
  g_test_message ("aspect %d, %.2f pixels a mm: %s, %u clashes", rw_atlas_get_aspect (atlas), scale,
                  fits ? "drawn" : "no room", n_clashes);
  g_assert_cmpuint (n_clashes, ==, 0);

  return fits;
}

/* 360 and 1000 pixels wide, and three times as large. */
static void
test_saved (gconstpointer data)
{
  RwAspect aspect = GPOINTER_TO_INT (data);
  RwAtlas *atlas = rw_content_get_view (content, aspect, 0.0);
  static const double widths[] = { 360.0, 480.0, 640.0, 800.0, 1000.0, 1600.0, 3000.0 };
  RwBox area = *rw_atlas_get_view_box (atlas);

  area.x0 -= SAVED_ROOM;
  if (aspect == RW_ASPECT_BACK)
    area.x1 += SAVED_ROOM;
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    g_assert_true (assert_clear (atlas, &area, SAVED_LETTERS, widths[i] / (area.x1 - area.x0)));
}

/* Beside a body that is @height pixels high. */
static void
test_window (gconstpointer data)
{
  RwAspect aspect = GPOINTER_TO_INT (data);
  RwAtlas *atlas = rw_content_get_view (content, aspect, 0.0);
  const RwBox *box = rw_atlas_get_view_box (atlas);
  guint n_drawn = 0;

  for (double height = 360.0; height <= 3000.0; height *= 1.13)
    {
      double scale = height / (box->y1 - box->y0);
      RwBox area = { box->x0 - WINDOW_ROOM / scale, box->y0 + 40.0 / scale, box->x1 + WINDOW_ROOM / scale, box->y1 };

      n_drawn += assert_clear (atlas, &area, WINDOW_LETTERS / scale, scale);
    }
  g_assert_cmpuint (n_drawn, >=, 10);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();

  g_test_add_data_func ("/region-names/saved-back", GINT_TO_POINTER (RW_ASPECT_BACK), test_saved);
  g_test_add_data_func ("/region-names/saved-side", GINT_TO_POINTER (RW_ASPECT_SIDE), test_saved);
  g_test_add_data_func ("/region-names/window-back", GINT_TO_POINTER (RW_ASPECT_BACK), test_window);
  g_test_add_data_func ("/region-names/window-side", GINT_TO_POINTER (RW_ASPECT_SIDE), test_window);

  result = g_test_run ();
  rw_content_unref (content);

  return result;
}
