/* rw-roller-end.c: paints a foam roller whose end is seen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-light.h"
#include "rw-painter-private.h"

#include <math.h>

/* Our own drawing: a tube of foam on a thin liner. Parts of the diameter. */
#define RW_CORE 0.19
#define RW_LINER 0.012

/* Less of an end than this is not seen. */
#define RW_LEAST_FACING 0.01

/* With less than this of its length seen, the end hides all of the body. */
#define RW_LEAST_SEEN 0.001

/* Coats of the rim at the most, as vectors and as pixels, and the shades of a
 * coat from the dark to the lamp. */
#define N_COATS 26
#define N_STOPS 12
#define N_PIXEL_COATS 80
#define N_SHADES (8 * N_STOPS)

/* How far a coat of the rim reaches in under the next one, mm. */
#define RW_COAT_LAP 6.0

/* The roller as it is seen, in the frame it is painted in: x along its axis. */
typedef struct
{
  const RwToolPainter *painter;
  const RwSeat *seat;
  double angle;
  double near_end;
  double seen;
  double facing;
  double radius;
} RwTurnedRoller;

static void
init_turned (RwTurnedRoller      *self,
             const RwToolPainter *painter,
             const RwSeat        *seat)
{
  gboolean is_side = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE;
  const RwTool *tool = &seat->placement.tool;

  self->painter = painter;
  self->seat = seat;
  self->angle = is_side ? G_PI / 2.0 : 0.0;
  self->near_end = is_side ? seat->near_end.y : seat->near_end.x;
  self->seen = fabs (self->near_end) / (tool->length / 2.0);
  self->facing = seat->facing;
  self->radius = tool->diameter / 2.0;
}

/* The colour of a surface whose normal is (@x, @y) in the painted frame. */
static RwColor
get_color (const RwTurnedRoller *self,
           double                x,
           double                y)
{
  rw_light_turn (-self->angle, &x, &y);

  return rw_light_get_color (self->painter->palette, self->seat->placement.tool.density, rw_light_get_tone (x, y));
}

/* The silhouette, in the frame the roller is painted in. Everything is painted
 * within it; a clip along so fine an outline took most of the time. */
static void
append_silhouette (cairo_t              *cr,
                   const RwTurnedRoller *self)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  cairo_rotate (cr, -self->angle);
  cairo_translate (cr, -self->seat->centre.x, -self->seat->centre.y);
  rw_painter_append_seat (cr, self->seat, 0.0);
  cairo_set_matrix (cr, &matrix);
}

/* Half rings that bend away from the near end. */
static void
draw_rings (cairo_t              *cr,
            const RwTurnedRoller *self)
{
  static const double widths[] = { 6.4, 3.6, 1.6 };
  const RwTool *tool = &self->seat->placement.tool;
  int n_rings = (int) ((tool->length / 2.0 - tool->diameter * 0.14) / RW_ROLLER_RING_PITCH);
  double away = self->near_end > 0.0 ? -1.0 : 1.0;

  for (guint band = 0; band < G_N_ELEMENTS (widths); band++)
    {
      for (int i = -n_rings; i <= n_rings; i++)
        for (int j = 0; j <= 16; j++)
          {
            double turn = G_PI * (j / 16.0 - 0.5);
            double radius = self->radius - widths[band] * self->seen / 2.0;
            double x = i * RW_ROLLER_RING_PITCH * self->seen + away * self->radius * self->facing * cos (turn);

            if (j == 0)
              cairo_move_to (cr, x, radius * sin (turn));
            else
              cairo_line_to (cr, x, radius * sin (turn));
          }

      cairo_set_line_width (cr, widths[band] * self->seen);
      rw_color_set_faded (&self->painter->palette->tool_dark, 0.065, cr);
      cairo_stroke (cr);
    }
}

/* The far end turns out of the light. */
static void
draw_far_end (cairo_t              *cr,
              const RwTurnedRoller *self)
{
  double far_end = -self->near_end - copysign (self->radius * self->facing, self->near_end);
  double turn = copysign (self->radius * 0.5 * self->seen, self->near_end);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (far_end, 0.0, far_end + turn, 0.0);

  for (int i = 0; i <= 4; i++)
    rw_color_add_stop (&self->painter->palette->tool_dark, 0.30 * self->seen * pow (1.0 - i / 4.0, 2.0), pattern, i / 4.0);

  append_silhouette (cr, self);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill (cr);
}

static void
draw_body (cairo_t              *cr,
           const RwTurnedRoller *self)
{
  cairo_pattern_t *body = rw_light_new_cylinder (self->painter->palette, self->seat->placement.tool.density,
                                                 self->angle, self->radius);

  append_silhouette (cr, self);
  cairo_set_source (cr, body);
  cairo_pattern_destroy (body);
  cairo_fill (cr);
  draw_rings (cr, self);
  cairo_save (cr);
  cairo_scale (cr, MAX (self->seen, 0.01), 1.0);
  rw_roller_draw_grain (cr, self->painter);
  cairo_restore (cr);
  draw_far_end (cr, self);
}

/* An empty gradient across a disc round 0, towards the lamp; @x and @y (out)
 * say where that is. */
static cairo_pattern_t *
new_towards_lamp (const RwTurnedRoller *self,
                  double                radius,
                  double               *x,
                  double               *y)
{
  rw_light_get_direction (x, y);
  rw_light_turn (self->angle, x, y);

  return cairo_pattern_create_linear (-*x * radius, -*y * radius, *x * radius, *y * radius);
}

/* The colour of an edge that leans outwards by @lean, at the place of it that is
 * @along towards the lamp in direction @lamp, -1 to 1. */
static RwColor
get_leaning (const RwTurnedRoller *self,
             RwPoint               lamp,
             double                lean,
             double                along)
{
  double tilt = copysign (sqrt ((1.0 - self->facing * self->facing) * (1.0 - lean * lean)), self->near_end);
  double across = sqrt (1.0 - along * along);
  double out_x = lean * (along * lamp.x - across * lamp.y);
  double out_y = lean * (along * lamp.y + across * lamp.x);

  return get_color (self, tilt + out_x * self->facing, out_y);
}

/* Shades a disc round 0 whose edge leans outwards by @lean: lit on the side of
 * the lamp and dark on the other. The gradient runs towards the lamp, and each
 * stop stands for the places of the edge that it crosses. */
static cairo_pattern_t *
new_leaning (const RwTurnedRoller *self,
             double                radius,
             double                lean)
{
  RwPoint lamp;
  cairo_pattern_t *pattern = new_towards_lamp (self, radius, &lamp.x, &lamp.y);

  for (int i = 0; i <= N_STOPS; i++)
    {
      RwColor color = get_leaning (self, lamp, lean, 2.0 * i / N_STOPS - 1.0);

      rw_color_add_stop (&color, 1.0, pattern, (double) i / N_STOPS);
    }

  return pattern;
}

static void
fill_disc (cairo_t         *cr,
           double           radius,
           cairo_pattern_t *pattern)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0.0, 0.0, radius, 0.0, 2.0 * G_PI);
  cairo_set_source (cr, pattern);
  cairo_pattern_destroy (pattern);
  cairo_fill (cr);
}

/* A disc round the axis, a coat of the rounded rim: the first where the end
 * begins to turn, the last one the flat. */
typedef struct
{
  double x;
  double radius;
  double lean;
} RwCoat;

static RwCoat
get_coat (const RwTurnedRoller *self,
          int                   index,
          int                   n_coats)
{
  double rounding = self->radius * 2.0 * RW_SEAT_ROLLER_ROUNDING;
  double turn = G_PI / 2.0 * index / n_coats;
  double inside = rounding * (1.0 - sin (turn));

  return (RwCoat) {
    self->near_end * (1.0 - inside / (self->seat->placement.tool.length / 2.0)),
    self->radius - rounding * (1.0 - cos (turn)),
    0.97 * cos (turn),
  };
}

static int
get_n_coats (const RwTurnedRoller *self,
             double                pixels_per_coat,
             int                   most)
{
  double rounding = self->radius * 2.0 * RW_SEAT_ROLLER_ROUNDING;

  return (int) CLAMP (rounding * self->painter->scale / pixels_per_coat, 6.0, most);
}

static void
set_coat (cairo_t              *cr,
          const RwTurnedRoller *self,
          const cairo_matrix_t *matrix,
          double                x)
{
  cairo_set_matrix (cr, matrix);
  cairo_translate (cr, x, 0.0);
  cairo_scale (cr, self->facing, 1.0);
}

/* The rounded rim as discs that lean less and less, and at last the flat. */
static void
draw_coats (cairo_t              *cr,
            const RwTurnedRoller *self,
            const cairo_matrix_t *matrix)
{
  int n_coats = get_n_coats (self, 1.0, N_COATS);

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  for (int i = 0; i <= n_coats; i++)
    {
      RwCoat coat = get_coat (self, i, n_coats);

      set_coat (cr, self, matrix, coat.x);
      if (i < n_coats)
        {
          cairo_new_sub_path (cr);
          cairo_arc (cr, 0.0, 0.0, get_coat (self, i + 1, n_coats).radius - RW_COAT_LAP, 0.0, 2.0 * G_PI);
        }
      fill_disc (cr, coat.radius, new_leaning (self, coat.radius, coat.lean));
    }
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_WINDING);
}

/* The coats with the colour of each of their shades, for the pixels. */
typedef struct
{
  int n_coats;
  double facing;
  RwPoint lamp;
  RwCoat coats[N_PIXEL_COATS + 1];
  guint32 shades[N_PIXEL_COATS + 1][N_SHADES + 1];
} RwRim;

/* As the gradient has them: straight from stop to stop. */
static void
fill_shades (const RwRim          *self,
             const RwTurnedRoller *roller,
             double                lean,
             guint32               shades[N_SHADES + 1])
{
  RwColor stops[N_STOPS + 1];

  for (int i = 0; i <= N_STOPS; i++)
    stops[i] = get_leaning (roller, self->lamp, lean, 2.0 * i / N_STOPS - 1.0);

  for (int i = 0; i <= N_SHADES; i++)
    {
      double stop = (double) i * N_STOPS / N_SHADES;
      int before = MIN ((int) stop, N_STOPS - 1);
      RwColor color = rw_color_mix (&stops[before], &stops[before + 1], stop - before);

      shades[i] = 0xff000000u
                  | (guint32) lround (color.red * 255.0) << 16
                  | (guint32) lround (color.green * 255.0) << 8
                  | (guint32) lround (color.blue * 255.0);
    }
}

static void
rw_rim_init (RwRim                *self,
             const RwTurnedRoller *roller)
{
  self->n_coats = get_n_coats (roller, 0.4, N_PIXEL_COATS);
  self->facing = roller->facing;
  rw_light_get_direction (&self->lamp.x, &self->lamp.y);
  rw_light_turn (roller->angle, &self->lamp.x, &self->lamp.y);

  for (int i = 0; i <= self->n_coats; i++)
    {
      self->coats[i] = get_coat (roller, i, self->n_coats);
      fill_shades (self, roller, self->coats[i].lean, self->shades[i]);
    }
}

/* What is seen at a point of the painted frame: the last coat that covers it,
 * but for the first one, which is painted as a shape. */
static guint32
get_pixel (const RwRim *self,
           double       x,
           double       y)
{
  for (int i = self->n_coats; i > 0; i--)
    {
      const RwCoat *coat = &self->coats[i];
      double out = (x - coat->x) / self->facing;
      double along;

      if (out * out + y * y > coat->radius * coat->radius)
        continue;

      along = (out * self->lamp.x + y * self->lamp.y) / coat->radius;
      return self->shades[i][(int) ((along + 1.0) / 2.0 * N_SHADES + 0.5)];
    }

  return 0;
}

/* The pixels of the target that the end can cover. */
static cairo_rectangle_int_t
get_pixel_box (cairo_t              *cr,
               const RwTurnedRoller *self)
{
  double rounding = self->radius * 2.0 * RW_SEAT_ROLLER_ROUNDING;
  double reach = self->radius * self->facing + rounding;
  RwBox box = RW_BOX_EMPTY;

  for (guint i = 0; i < 4; i++)
    {
      double x = self->near_end + (i % 2 == 0 ? -reach : reach);
      double y = i / 2 == 0 ? -self->radius : self->radius;

      cairo_user_to_device (cr, &x, &y);
      rw_box_extend (&box, floor (x), floor (y));
      rw_box_extend (&box, ceil (x), ceil (y));
    }

  return (cairo_rectangle_int_t) { box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0 };
}

static cairo_surface_t *
new_rim (cairo_t                     *cr,
         const RwTurnedRoller        *self,
         const cairo_rectangle_int_t *box)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, box->width, box->height);
  guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  RwRim rim;

  rw_rim_init (&rim, self);
  for (int row = 0; data != NULL && row < box->height; row++)
    for (int column = 0; column < box->width; column++)
      {
        double x = box->x + column + 0.5;
        double y = box->y + row + 0.5;

        cairo_device_to_user (cr, &x, &y);
        ((guint32 *) (data + row * stride))[column] = get_pixel (&rim, x, y);
      }
  cairo_surface_mark_dirty (surface);

  return surface;
}

/* The same on pixels, of which each is reckoned once: many times quicker than
 * so many fills. Where the rim begins it is painted as a shape, for its edge. */
static void
draw_pixels (cairo_t              *cr,
             const RwTurnedRoller *self,
             const cairo_matrix_t *matrix)
{
  RwCoat first = get_coat (self, 0, N_PIXEL_COATS);
  cairo_rectangle_int_t box = get_pixel_box (cr, self);
  cairo_surface_t *rim = new_rim (cr, self, &box);

  set_coat (cr, self, matrix, first.x);
  fill_disc (cr, first.radius, new_leaning (self, first.radius, first.lean));

  cairo_set_matrix (cr, matrix);
  append_silhouette (cr, self);
  cairo_identity_matrix (cr);
  cairo_set_source_surface (cr, rim, box.x, box.y);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_surface_destroy (rim);
  cairo_fill (cr);
}

static void
draw_face (cairo_t              *cr,
           const RwTurnedRoller *self,
           const cairo_matrix_t *matrix)
{
  if (cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE)
    draw_pixels (cr, self, matrix);
  else
    draw_coats (cr, self, matrix);
  set_coat (cr, self, matrix, self->near_end);
}

/* Beads of foam, cut across: grains without a direction. */
static void
append_beads (cairo_t *cr,
              double   radius,
              guint32  seed,
              double   size)
{
  int n_beads = (int) (radius * radius / 7.0);

  for (int i = 0; i < n_beads; i++)
    {
      double out = radius * sqrt (rw_painter_next_random (&seed));
      double turn = 2.0 * G_PI * rw_painter_next_random (&seed);
      double x = out * cos (turn);
      double y = out * sin (turn);
      double half = size * (0.5 + 0.9 * rw_painter_next_random (&seed));

      cairo_move_to (cr, x - half, y);
      cairo_line_to (cr, x, y - half * 0.8);
      cairo_line_to (cr, x + half, y);
      cairo_line_to (cr, x, y + half * 0.8);
      cairo_close_path (cr);
    }
}

static void
draw_beads (cairo_t              *cr,
            const RwTurnedRoller *self)
{
  double size = rw_painter_get_line (0.8, 0.8, 6.0, self->painter->scale);

  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  append_beads (cr, self->radius * 0.84, 7, size);
  rw_color_set_faded (&self->painter->palette->tool_dark, 0.11, cr);
  cairo_fill (cr);
  append_beads (cr, self->radius * 0.84, 99, size);
  rw_color_set_faded (&self->painter->palette->tool_shine, 0.13, cr);
  cairo_fill (cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
}

/* A gradient from @away to @towards the lamp. */
static cairo_pattern_t *
new_slope (const RwTurnedRoller *self,
           double                radius,
           const RwColor        *away,
           const RwColor        *towards)
{
  double x, y;
  cairo_pattern_t *pattern = new_towards_lamp (self, radius, &x, &y);

  rw_color_add_stop (away, 1.0, pattern, 0.0);
  rw_color_add_stop (towards, 1.0, pattern, 1.0);

  return pattern;
}

/* The foam falls off a little to the hole; the liner catches the light; in the
 * hole the wall away from the lamp is lit, and it grows dark inwards. */
static void
draw_core (cairo_t              *cr,
           const RwTurnedRoller *self)
{
  const RwPalette *palette = self->painter->palette;
  double core = self->radius * 2.0 * RW_CORE;
  double liner = core + self->radius * 2.0 * RW_LINER;
  cairo_pattern_t *shade = cairo_pattern_create_radial (0.0, 0.0, liner, 0.0, 0.0, liner * 1.5);
  static const RwColor night = RW_COLOR (0x000000, 1);
  RwColor deep = rw_color_mix (&palette->tool_dark, &night, 0.42);
  RwColor dark = rw_color_mix (&palette->tool_dark, &deep, 0.35);
  RwColor wall = rw_color_mix (&palette->tool_dark, &palette->tool_body, 0.55);
  RwColor shade_side = rw_color_mix (&palette->tool_body, &palette->tool_dark, 0.3);
  cairo_pattern_t *depth;

  rw_color_add_stop (&palette->tool_dark, 0.34, shade, 0.0);
  rw_color_add_stop (&palette->tool_dark, 0.10, shade, 0.45);
  rw_color_add_stop (&palette->tool_dark, 0.0, shade, 1.0);
  fill_disc (cr, liner * 1.5, shade);
  fill_disc (cr, liner, new_slope (self, liner, &shade_side, &palette->tool_light));
  fill_disc (cr, core, new_slope (self, core, &wall, &dark));

  depth = cairo_pattern_create_radial (0.0, 0.0, core * 0.25, 0.0, 0.0, core);
  rw_color_add_stop (&deep, 0.92, depth, 0.0);
  rw_color_add_stop (&deep, 0.72, depth, 0.5);
  rw_color_add_stop (&deep, 0.0, depth, 1.0);
  fill_disc (cr, core, depth);
}

static void
draw_end (cairo_t              *cr,
          const RwTurnedRoller *self)
{
  cairo_matrix_t matrix;

  if (self->facing < RW_LEAST_FACING)
    return;

  cairo_save (cr);
  cairo_get_matrix (cr, &matrix);
  draw_face (cr, self, &matrix);
  draw_beads (cr, self);
  draw_core (cr, self);
  cairo_restore (cr);
}

static void
draw_edge (cairo_t              *cr,
           const RwTurnedRoller *self)
{
  double width = rw_painter_get_line (0.8 * self->painter->palette->line_width, 1.0, 3.0, self->painter->scale);

  rw_painter_append_seat (cr, self->seat, -width / 2.0);
  cairo_set_line_width (cr, width);
  rw_color_set (&self->painter->palette->tool_edge, cr);
  cairo_stroke (cr);
}

void
rw_roller_draw_turned (cairo_t             *cr,
                       const RwToolPainter *painter,
                       const RwSeat        *seat)
{
  RwTurnedRoller self;

  init_turned (&self, painter, seat);
  cairo_save (cr);
  cairo_translate (cr, seat->centre.x, seat->centre.y);
  cairo_rotate (cr, self.angle);
  if (self.seen > RW_LEAST_SEEN)
    draw_body (cr, &self);
  draw_end (cr, &self);
  cairo_restore (cr);
  draw_edge (cr, &self);
}
