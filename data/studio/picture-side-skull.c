/* picture-side-skull.c: the skull from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-skull.h"
#include "body-teeth.h"
#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-seam.h"

#define FINE 0.3

/* The skull has fine forms, and its teeth are paler than it. */
static const StudioTones skull_tones = { 40, 3, 0.16, 0.88, 0.6, 0.2 };
static const StudioTones teeth_tones = { 40, 8, 0.02, 0.78, 0.4, 0.16 };

static const StudioBox frame = { -168.0, -100.0, 236.0, 168.0 };

#define MAX_POINTS 14

/* A hollow whose rim is sharp: the line of its rim, what of it lies in shade, how strong
 * that is and how soft, mm. */
typedef struct
{
  guint n_rim;
  StudioPoint rim[MAX_POINTS];
  guint n_shade;
  StudioPoint shade[MAX_POINTS];
  double strength;
  double softness;
} Hollow;

#define HOLLOW_GRAIN 0.5

static const StudioBox hollow_frame = { -142.0, -66.0, 104.0, 76.0 };

static const Hollow hollows[] = {
  /* the socket of the eye, past whose outer rim, which lies nearest and far back, one sees the inner wall: a crescent */
  { 11, { { -126.6, -54.6 }, { -123.4, -57.6 }, { -118.2, -58.6 }, { -113.4, -55.4 }, { -110.6, -50 }, { -110, -44.6 }, { -111.6, -38.8 }, { -115.4, -34.4 },
          { -119.6, -33 }, { -123, -37.6 }, { -125.8, -45.6 } },
    9, { { -120.6, -52 }, { -122, -59 }, { -114, -61 }, { -106, -54 }, { -106, -42 }, { -111, -33 }, { -119, -31 }, { -116.6, -38 }, { -115.6, -46 } }, 0.86, 1.7 },
  /* the hollow of the temple, above the arch of the cheek */
  { 12, { { -104, -50 }, { -106, -42 }, { -104.6, -35.6 }, { -98, -33 }, { -92, -32.7 }, { -82.6, -34 }, { -72.4, -33.8 }, { -63, -32.4 }, { -54, -31 },
          { -46, -38 }, { -64, -54 }, { -92, -58 } },
    8, { { -107, -48 }, { -107, -34 }, { -90, -30 }, { -58, -30 }, { -62, -35.4 }, { -80, -39 }, { -95, -41 }, { -101, -50 } }, 0.62, 2.2 },
  /* what lies within it, below */
  { 14, { { -113, -15.6 }, { -107, -18 }, { -100, -20.4 }, { -92, -24.2 }, { -82.6, -27.4 }, { -72.4, -28 }, { -63, -26 }, { -56, -22.6 }, { -49, -18 },
          { -58, -10 }, { -70, -6 }, { -80, 4 }, { -96, 3 }, { -112, -10 } },
    10, { { -113, -17 }, { -104, -21 }, { -90, -27 }, { -76, -29 }, { -50, -26 }, { -48, -16 }, { -64, -14 }, { -84, -6 }, { -92, -14 }, { -104, -15 } },
    0.7, 2.2 },
  /* the way into the ear */
  { 8, { { -41.4, -24 }, { -38.9, -22.8 }, { -38.2, -20 }, { -39.4, -17 }, { -41.6, -15.8 }, { -43.8, -17.2 }, { -44.6, -20.2 }, { -43.6, -23 } },
    8, { { -41.6, -24 }, { -39.6, -23 }, { -39, -20.4 }, { -40, -18.4 }, { -41.8, -17.8 }, { -43.8, -18.6 }, { -44.6, -20.6 }, { -43.6, -23.2 } }, 0.95, 0.7 },
};

/* Our own drawing. */
static const StudioSeam seams[] = {
  /* that of the temple's scale; the one behind it; behind the ear */
  { 0.5, 2.2, 6, { { -80, -52 }, { -72, -62 }, { -58, -67 }, { -42, -64 }, { -28, -54 }, { -20, -42 } } },
  { 1.3, 0.9, 6, { { -20, -42 }, { -6, -46 }, { 5, -53 }, { 18, -62 }, { 33, -71.6 }, { 52, -80 } } },
  { 0.5, 1.2, 3, { { -20, -42 }, { -13, -32 }, { -12, -20 } } },
  /* before the scale, and up over the vault */
  { 0.4, 1.4, 3, { { -80, -52 }, { -79.4, -44 }, { -77, -36 } } },
  { 0.4, 1.2, 3, { { -86, -55.4 }, { -83, -54 }, { -80, -52 } } },
  { 0.9, 1.0, 4, { { -86, -55.4 }, { -82.6, -68 }, { -75, -84 }, { -68, -100 } } },
  /* of the cheekbone: with the brow, the arch and the upper jaw */
  { 0.5, 0.8, 3, { { -110.6, -50 }, { -107.6, -49.4 }, { -104.4, -48 } } },
  { 0.4, 0.8, 3, { { -84, -33.6 }, { -87, -30 }, { -88.6, -26 } } },
  { 0.4, 1.2, 4, { { -121, -31.6 }, { -118.4, -25 }, { -114.6, -19 }, { -110.6, -15.4 } } },
  { 0.3, 0.8, 3, { { -133, -50.6 }, { -130.6, -49.4 }, { -128.4, -49.2 } } },
};

static void
write_hollow (guint      index,
              StudioSvg *svg)
{
  const Hollow *hollow = &hollows[index];
  g_autofree char *rim = studio_curve_get_path (hollow->rim, hollow->n_rim, TRUE);
  g_autofree char *id = g_strdup_printf ("in-hollow-%u", index);
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"%s\"><path d=\"%s\"/></clipPath>", id, rim);
  g_autoptr(GArray) shade = studio_curve_sample (hollow->shade, hollow->n_shade, TRUE, 4);
  g_autoptr(StudioHaze) haze = studio_haze_new (&hollow_frame, HOLLOW_GRAIN);

  studio_svg_define (svg, clip);
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) shade->data, shade->len, hollow->strength);
  studio_haze_blur (haze, hollow->softness);
  studio_haze_write (haze, svg, "mist", id, 0.7 * hollow->softness);
}

static void
write_teeth (const StudioPrint *print,
             StudioSvg         *svg)
{
  char *id;

  studio_svg_open_group (svg, NULL, "teeth", NULL);
  for (guint i = 0; (id = body_teeth_get_id (i)) != NULL; i++)
    {
      picture_side_write_bone (print, id, "wing", &teeth_tones, svg);
      g_free (id);
    }
  studio_svg_close_group (svg);
}

void
picture_side_write_skull (const BodyMeasures *measures,
                          StudioSvg          *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  body_skull_add (scene, measures);
  print = studio_scene_shade (scene, &studio_light_bone, &frame, FINE);

  body_skull_define_fade (svg);
  studio_svg_open_group (svg, "head-bones", NULL, "mask=\"url(#fade-skull)\"");
  picture_side_write_bone (print, "condyle", "wing", &skull_tones, svg);
  picture_side_write_bone (print, "skull", "wing", &skull_tones, svg);
  studio_svg_open_group (svg, NULL, "hollow", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (hollows); i++)
    write_hollow (i, svg);
  studio_svg_close_group (svg);
  picture_side_write_bone (print, "jaw", "wing", &skull_tones, svg);
  studio_svg_open_group (svg, "seams", NULL, "display=\"none\"");
  for (guint i = 0; i < G_N_ELEMENTS (seams); i++)
    studio_seam_write (&seams[i], i, svg);
  picture_side_write_skull_lines (svg);
  studio_svg_close_group (svg);
  write_teeth (print, svg);
  studio_svg_close_group (svg);
}
