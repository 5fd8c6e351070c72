/* body-kidneys.c: the kidneys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-kidneys.h"

#include "studio-curve.h"
#include "studio-table.h"

#define N_POINTS 72

struct _BodyKidneys
{
  /* Owned */
  GPtrArray *all; /* BodyKidney */
};

/* From the kidney's own axes, out from the midline and down, into the body. */
static StudioPoint
get_place (const BodyKidney *self,
           double            out,
           double            down)
{
  double tilt = self->tilt * G_PI / 180.0;
  double side = self->centre.x < 0.0 ? -1.0 : 1.0;

  return studio_point (self->centre.x + side * (out * cos (tilt) + down * sin (tilt)),
                       self->centre.y - out * sin (tilt) + down * cos (tilt), 0.0);
}

/* A bean: an oval whose poles lean inwards, with a notch between them. */
static StudioPoint
get_rim (const BodyKidney *self,
         double            angle)
{
  double down = 0.5 * self->length * sin (angle);
  double out = 0.5 * self->width * cos (angle);
  double pole = 2.0 * down / self->length;

  out += 0.07 * self->width * (1.0 - 2.0 * pole * pole);

  if (cos (angle) < 0.0)
    out += self->hilum * exp (-pow (down / (0.13 * self->length), 2.0)) * -cos (angle);

  return get_place (self, out, down);
}

StudioRelief *
body_kidney_make_relief (const BodyKidney *self)
{
  StudioPoint rim[N_POINTS], base[3];
  StudioRidgeNode notch[3];
  StudioRelief *relief;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < N_POINTS; i++)
    rim[i] = get_rim (self, 2.0 * G_PI * i / N_POINTS);

  for (guint i = 0; i < 3; i++)
    {
      StudioPoint node = get_place (self, self->width * (-0.42 + 0.12 * i), 0.0);

      base[i] = get_place (self, i == 1 ? 10.0 : 0.0, 30.0 * ((double) i - 1.0));
      base[i].z = 0.5 * self->thickness;
      notch[i] = (StudioRidgeNode) { node.x, node.y, -3.0 * (2 - i), 9.0 };
    }

  relief = studio_relief_new (rim, N_POINTS);
  studio_relief_set_base (relief, base, G_N_ELEMENTS (base));
  studio_relief_set_edge (relief, 0.42 * self->thickness, 0.46 * self->width);
  studio_relief_add_ridge (relief, notch, G_N_ELEMENTS (notch));

  return relief;
}

char *
body_kidney_get_ureter (const BodyKidney *self)
{
  double side;
  StudioPoint course[5];

  g_return_val_if_fail (self != NULL, NULL);

  side = self->centre.x < 0.0 ? -1.0 : 1.0;
  course[0] = get_place (self, -0.22 * self->width, 0.0);
  course[1] = get_place (self, -0.42 * self->width, 9.0);
  course[2] = studio_point (side * 36.0, self->centre.y + 52.0, 0.0);
  course[3] = studio_point (side * 35.0, self->centre.y + 92.0, 0.0);
  course[4] = studio_point (side * 39.0, 548.0, 0.0);

  return studio_curve_get_taper (course, G_N_ELEMENTS (course), 3.2, 1.2);
}

static void
body_kidney_free (BodyKidney *self)
{
  g_free (self->name);
  g_free (self);
}

static BodyKidney *
read_kidney (const StudioTable  *table,
             const char         *name,
             GError            **error)
{
  BodyKidney *self = g_new0 (BodyKidney, 1);

  self->name = g_strdup (name);

  if (!studio_table_get_number (table, name, "x", -120.0, 120.0, &self->centre.x, error)
      || !studio_table_get_number (table, name, "y", 0.0, 700.0, &self->centre.y, error)
      || !studio_table_get_number (table, name, "length", 60.0, 180.0, &self->length, error)
      || !studio_table_get_number (table, name, "width", 20.0, 100.0, &self->width, error)
      || !studio_table_get_number (table, name, "thickness", 10.0, 60.0, &self->thickness, error)
      || !studio_table_get_number (table, name, "tilt", -45.0, 45.0, &self->tilt, error)
      || !studio_table_get_number (table, name, "hilum", 0.0, 30.0, &self->hilum, error))
    g_clear_pointer (&self, body_kidney_free);

  return self;
}

BodyKidneys *
body_kidneys_read (GFile   *folder,
                   GError **error)
{
  g_autoptr(GFile) file = g_file_get_child (folder, "kidneys.csv");
  g_autoptr(StudioTable) table = studio_table_read (file, error);
  g_autoptr(BodyKidneys) self = NULL;

  if (table == NULL)
    return NULL;

  self = g_new0 (BodyKidneys, 1);
  self->all = g_ptr_array_new_with_free_func ((GDestroyNotify) body_kidney_free);

  for (guint i = 0; i < studio_table_get_n_rows (table); i++)
    {
      BodyKidney *kidney = read_kidney (table, studio_table_get_name (table, i), error);

      if (kidney == NULL)
        return NULL;

      g_ptr_array_add (self->all, kidney);
    }

  return g_steal_pointer (&self);
}

void
body_kidneys_free (BodyKidneys *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->all);
  g_free (self);
}

const BodyKidney *
body_kidneys_get_nth (const BodyKidneys *self,
                      guint              index)
{
  g_return_val_if_fail (self != NULL, NULL);

  return index < self->all->len ? g_ptr_array_index (self->all, index) : NULL;
}
