/* test-svg-frame.c: the view box of the root, and nothing else, is replaced
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-svg-frame.h"

static void
check (const char *from,
       const char *to)
{
  g_autoptr(GBytes) svg = g_bytes_new_static (from, strlen (from));
  g_autoptr(GBytes) framed = rw_svg_frame (svg, &(RwBox) { -1.5, 2.0, 8.5, 22.0 });
  g_autofree char *text = g_strndup (g_bytes_get_data (framed, NULL), g_bytes_get_size (framed));

  g_assert_cmpstr (text, ==, to);
}

static void
test_replaced (void)
{
  check ("<svg viewBox=\"0 0 1 1\"/>", "<svg viewBox=\" -1.5 2 10 20\"/>");
  check ("<svg a='x>y' viewBox = '0,0,1,1' b=''><svg viewBox='1'/></svg>",
         "<svg a='x>y' viewBox = \" -1.5 2 10 20\" b=''><svg viewBox='1'/></svg>");
  check ("<?xml version='1.0'?>\n<!-- <svg viewBox='0'/> -->\n<svg\n  viewBox=\"0 0 1 1\"\n/>",
         "<?xml version='1.0'?>\n<!-- <svg viewBox='0'/> -->\n<svg\n  viewBox=\" -1.5 2 10 20\"\n/>");
}

static void
test_left_alone (void)
{
  static const char * const texts[] = {
    "",
    "<svg/>",
    "<svg><g viewBox='0 0 1 1'/></svg>",
    "<svg a=' viewBox=\"0 0 1 1\"'/>",
    "<svg xviewBox='0 0 1 1'/>",
    "<!-- <svg viewBox='0 0 1 1'/>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    check (texts[i], texts[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/svg-frame/replaced", test_replaced);
  g_test_add_func ("/svg-frame/left-alone", test_left_alone);

  return g_test_run ();
}
