/* section-tissue.c: paints a cut tissue
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-tissue.h"

#include "section-lumina.h"
#include "section-plate.h"
#include "section-seams.h"
#include "studio-contour.h"
#include "studio-shade.h"

/* Samples of light lie so far apart, mm, or so many in the width of an edge. */
#define SAMPLES_APART 0.52
#define ROLL_SAMPLES 4.0

/* Light within flesh and glands changes so fast. */
#define BUNDLE_SAMPLES 0.26

/* What is smaller, square mm, is left out, and so is what is left of a fold where it is too thin. */
#define LEAST 0.05
#define CREST_LEAST 0.7

/* The light along a vessel is so wide, in parts of it. */
#define GLEAM 0.42

/* Where the light changes fast samples lie close. */
static guint
get_stride (const SectionBrush *brush)
{
  gboolean is_fine = brush->coat->grain == SECTION_GRAIN_SEPTA || brush->coat->grain == SECTION_GRAIN_BUNDLES;
  double most = is_fine ? BUNDLE_SAMPLES : SAMPLES_APART;
  double apart = MIN (brush->coat->roll / ROLL_SAMPLES, most) * brush->fineness;

  return MAX (1, (guint) (apart / (brush->coat->step * brush->fineness)));
}

/* The light as the tone of each sample; what lies outside repeats the tone before. */
static char *
make_shading (const SectionBrush *brush,
              const SectionPlate *plate,
              const char         *clip)
{
  const StudioField *field = &plate->field;
  guint stride = get_stride (brush);
  guint width = (field->width + stride - 1) / stride;
  guint height = (field->height + stride - 1) / stride;
  g_autofree float *samples = g_new (float, (gsize) width * height);
  double step = stride * field->step;
  StudioShade shade = { samples, width, height, field->x - step / 2.0, field->y - step / 2.0, step };
  float n = brush->coat->n_tones;
  float tone = brush->coat->brightness;

  for (guint y = 0; y < height; y++)
    for (guint x = 0; x < width; x++)
      {
        gsize from = (gsize) y * stride * field->width + x * stride;

        if (plate->depth[from] > -(float) (1.5 * step))
          tone = (section_plate_get_mean (plate, x * stride, y * stride, stride - 1) * n - 0.5f) / (n - 1.0f);
        samples[(gsize) y * width + x] = tone;
      }

  return studio_shade_make_element (&shade, brush->coat->letter, clip);
}

/* A style of line has the pen pressed beneath flesh, and beneath bone as it will. */
static const char *
get_pressed (const SectionBrush *brush)
{
  static const char *const flesh[] = { "mus", "hrt", "bow", "kid", "lng", NULL };

  if (brush->index > 0)
    return "";
  if (g_strv_contains (flesh, brush->coat->letter))
    return " pressed";

  return g_str_equal (brush->coat->letter, "cor") ? " pressed-bone" : "";
}

static void
paint_light (const SectionBrush *brush,
             const SectionPlate *plate,
             StudioSvg          *svg)
{
  guint base = section_plate_get_base (plate, brush->coat->n_tones);
  g_autofree char *shape = g_strdup_printf ("shape-%s-%u", brush->id, brush->index);
  g_autofree char *clip = g_strdup_printf ("in-%s-%u", brush->id, brush->index);
  g_autofree char *outline = NULL;
  g_autofree char *shading = NULL;
  g_autofree char *xml = NULL;

  outline = studio_contour_draw (&plate->field, 6, 0.04 * brush->fineness, (brush->coat->grain == SECTION_GRAIN_CRESTS ? CREST_LEAST : LEAST) * brush->fineness);
  if (outline == NULL)
    return;

  shading = make_shading (brush, plate, clip);
  xml = g_strdup_printf ("<clipPath id=\"%s\"><path id=\"%s\" d=\"%s\"/></clipPath>"
                         "<use class=\"%s%u%s\" xlink:href=\"#%s\"/>\n%s",
                         clip, shape, outline, brush->coat->letter, base, get_pressed (brush), shape, shading);
  studio_svg_add_element (svg, xml);
}

static void
paint_seams (const SectionBrush *brush,
             const SectionPlate *plate,
             StudioSvg          *svg)
{
  g_autofree char *letter = g_strconcat (brush->coat->letter, "-seam", NULL);

  studio_svg_take_path (svg, letter, section_seams_draw (brush, plate));
}

/* The long septa and the short ones, within the flesh. */
static void
paint_septa (const SectionBrush *brush,
             StudioSvg          *svg)
{
  g_autofree char *clip = g_strdup_printf ("clip-path=\"url(#in-%s-%u)\"", brush->id, brush->index);
  g_autofree char *fine = g_strconcat (brush->coat->letter, "-seam", NULL);
  g_autofree char *strong = g_strconcat (brush->coat->letter, "-septum", NULL);

  studio_svg_open_group (svg, NULL, NULL, clip);
  studio_svg_take_path (svg, fine, section_septa_draw (brush->septa, 1));
  studio_svg_take_path (svg, strong, section_septa_draw (brush->septa, 0));
  studio_svg_close_group (svg);
}

static void
paint_coat (SectionBrush *brush,
            StudioSvg    *svg)
{
  SectionPlate plate;

  section_brush_weave (brush);
  section_plate_init (&plate, brush);
  paint_light (brush, &plate, svg);
  if (section_brush_has_seams (brush))
    paint_seams (brush, &plate, svg);
  if (brush->septa != NULL)
    paint_septa (brush, svg);
  section_plate_clear (&plate);
  section_brush_clear (brush);
}

static void
add_loop (const GArray *outline,
          GString      *line)
{
  g_autoptr(GArray) points = studio_contour_simplify (outline, 0.02);

  studio_contour_write (points, 0.04, line);
}

static char *
get_line (const SectionBrush *brush)
{
  GString *line = g_string_new (NULL);

  add_loop (brush->outline, line);
  for (guint i = 0; i < brush->holes->len; i++)
    add_loop (g_ptr_array_index (brush->holes, i), line);

  return g_string_free (line, FALSE);
}

static void
paint_side (const SectionShape *shape,
            const SectionPack  *pack,
            gboolean            left,
            const char         *id,
            double              fineness,
            StudioSvg          *svg)
{
  g_autoptr(GArray) outline = section_pack_get_outline (pack, shape, left);
  g_autoptr(GArray) hilum = section_shape_get_hilum (shape, left);
  g_autoptr(GPtrArray) holes = section_shape_get_holes (shape, left);
  g_autoptr(SectionEdges) edges = section_edges_new (outline, holes);
  g_autofree char *line = NULL;
  SectionBrush brush = {
    .outline = outline,
    .edges = edges,
    .holes = holes,
    .hilum = hilum,
    .turn = (left ? 180.0 - shape->grain : shape->grain) * G_PI / 180.0,
    .fineness = fineness,
    .seed = g_str_hash (id) % 977,
    .id = id,
  };

  line = shape->tissue == SECTION_SKIN ? g_strdup ("skin-line") : g_strconcat ("o", section_coat_get (shape->tissue, 0)->letter, NULL);
  studio_svg_open_group (svg, id, NULL, NULL);
  for (guint i = 0; section_coat_get (shape->tissue, i)->letter != NULL; i++)
    {
      brush.coat = section_coat_get (shape->tissue, i);
      brush.index = i;
      paint_coat (&brush, svg);
    }
  studio_svg_take_path (svg, line, get_line (&brush));
  studio_svg_close_group (svg);
}

/* All twigs as one shape; a vessel is round, so that it has light along it. */
static void
paint_twigs (const SectionShape *shape,
             StudioSvg          *svg)
{
  const char *letter = section_coat_get (shape->tissue, 0)->letter;
  g_autofree char *twig = g_strconcat (letter, "-twig", NULL);
  g_autofree char *gleam = g_strconcat (letter, "-gleam", NULL);

  studio_svg_open_group (svg, shape->id, NULL, NULL);
  studio_svg_take_path (svg, twig, section_shape_get_twigs (shape, 1.0));
  if (shape->tissue == SECTION_ARTERY || shape->tissue == SECTION_VEIN)
    studio_svg_take_path (svg, gleam, section_shape_get_twigs (shape, GLEAM));
  studio_svg_close_group (svg);
}

void
section_tissue_paint (const SectionShape *shape,
                      const SectionPack  *pack,
                      double              fineness,
                      StudioSvg          *svg)
{
  g_autofree char *left = g_strconcat (shape->id, "-left", NULL);
  g_autofree char *right = g_strconcat (shape->id, "-right", NULL);

  if (shape->form == SECTION_DOTS || shape->form == SECTION_LUMINA)
    {
      section_lumina_paint (shape, svg);
      return;
    }
  if (shape->form == SECTION_TWIGS)
    {
      paint_twigs (shape, svg);
      return;
    }
  if (shape->form != SECTION_PAIR && shape->form != SECTION_BANDS)
    {
      paint_side (shape, pack, FALSE, shape->id, fineness, svg);
      return;
    }

  paint_side (shape, pack, TRUE, left, fineness, svg);
  paint_side (shape, pack, FALSE, right, fineness, svg);
}
