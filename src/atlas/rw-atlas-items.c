/* rw-atlas-items.c: reads the levels, regions and landmarks of an atlas
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "rw-atlas-private.h"
#include "rw-atlas-reader-private.h"
#include "rw-region-private.h"

#define MAX_ID_LENGTH 64

#define KEY(name) "{" RW_ATLAS_NAMESPACE "}" name

gboolean
rw_atlas_reader_fail (RwAtlasReader  *reader,
                      xmlNode        *node,
                      GError        **error,
                      RwError         code,
                      const char     *message)
{
  rw_xml_set_error (reader->xml, node, error, code, "<%s>: %s",
                    (const char *) node->name, message);
  return FALSE;
}

gboolean
rw_atlas_reader_prefix (RwAtlasReader  *reader,
                        xmlNode        *node,
                        GError        **error,
                        const char     *attribute)
{
  g_prefix_error (error, "attribute “%s”: ", attribute);
  rw_xml_prefix_error (reader->xml, node, error);
  return FALSE;
}

gboolean
rw_atlas_reader_fail_twice (RwAtlasReader  *reader,
                            xmlNode        *node,
                            GError        **error,
                            const char     *id)
{
  rw_xml_set_error (reader->xml, node, error, RW_ERROR_REFERENCE,
                    "<%s>: found “%s” twice; expected every id once",
                    (const char *) node->name, id);
  return FALSE;
}

/* The transform of @node inside @outer. */
gboolean
rw_atlas_reader_transform (RwAtlasReader   *reader,
                           xmlNode         *node,
                           const RwAffine  *outer,
                           RwAffine        *transform,
                           GError         **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "transform");
  RwAffine own = RW_AFFINE_IDENTITY;

  if (text != NULL && !rw_affine_parse (text, &own, error))
    return rw_atlas_reader_prefix (reader, node, error, "transform");

  *transform = rw_affine_multiply (outer, &own);
  return TRUE;
}

static RwPath *
read_path (RwAtlasReader   *reader,
           xmlNode         *node,
           const RwAffine  *outer,
           GError         **error)
{
  g_autofree char *data = NULL;
  RwAffine transform;
  RwPath *path;

  data = rw_xml_require_attribute (reader->xml, node, NULL, "d", error);
  if (data == NULL || !rw_atlas_reader_transform (reader, node, outer, &transform, error))
    return NULL;

  path = rw_path_parse (data, &transform, error);
  if (path == NULL)
    rw_atlas_reader_prefix (reader, node, error, "d");

  return path;
}

/* An id: a letter, then letters, digits and hyphens. */
static char *
read_id (RwAtlasReader  *reader,
         xmlNode        *node,
         const char     *name,
         GError        **error)
{
  g_autofree char *id = NULL;
  gboolean good;

  id = rw_xml_require_attribute (reader->xml, node, RW_ATLAS_NAMESPACE, name, error);
  if (id == NULL)
    return NULL;

  good = g_ascii_isalpha (*id) && strlen (id) <= MAX_ID_LENGTH;
  for (const char *p = id; good && *p != '\0'; p++)
    good = g_ascii_isalnum (*p) || *p == '-';

  if (!good)
    {
      rw_atlas_reader_fail (reader, node, error, RW_ERROR_VALUE,
                            "found an odd id; expected a letter and then letters, digits and hyphens, at most 64");
      return NULL;
    }

  return g_steal_pointer (&id);
}

static gboolean
check_count (RwAtlasReader  *reader,
             xmlNode        *node,
             guint           n,
             guint           most,
             GError        **error)
{
  if (n < most)
    return TRUE;

  rw_xml_set_error (reader->xml, node, error, RW_ERROR_LIMIT,
                    "<%s>: found one too many; expected at most %u",
                    (const char *) node->name, most);
  return FALSE;
}

/* Only the back view says how far a long flat tool bears. */
static gboolean
read_bearing (RwAtlasReader  *reader,
              xmlNode        *node,
              double         *half_width,
              GError        **error)
{
  return reader->atlas->aspect != RW_ASPECT_BACK ||
         rw_xml_get_number (reader->xml, node, RW_ATLAS_NAMESPACE, "bearing-half-width",
                            1.0, 1000.0, NAN, half_width, error);
}

/* Takes @id over in any case. */
static gboolean
add_level (RwAtlasReader  *reader,
           xmlNode        *node,
           char           *id,
           RwPath         *path,
           GError        **error)
{
  GArray *levels = reader->atlas->levels;
  RwLevel level = { .id = id };
  RwPoint top = { 0.0, 0.0 };
  RwPoint bottom = { 0.0, 0.0 };
  const char *wrong = NULL;

  if (!rw_path_get_line (path, &top, &bottom) || top.y >= bottom.y)
    wrong = "found no line downwards; expected “M”, the upper end, “V”, the lower end";
  else if (levels->len > 0 && g_array_index (levels, RwLevel, levels->len - 1).bottom > top.y)
    wrong = "found a level that begins above the end of the one before; expected them from the top down";

  level.top = top.y;
  level.bottom = bottom.y;
  level.x = (top.x + bottom.x) / 2.0;
  if (wrong == NULL && read_bearing (reader, node, &level.bearing_half_width, error))
    {
      g_array_append_val (levels, level);
      return TRUE;
    }

  if (wrong != NULL)
    rw_atlas_reader_fail (reader, node, error, RW_ERROR_VALUE, wrong);
  g_free (id);
  return FALSE;
}

gboolean
rw_atlas_read_level (RwAtlasReader   *reader,
                     xmlNode         *node,
                     const RwAffine  *transform,
                     GError         **error)
{
  static const char * const allowed[] = {
    "id", "d", "transform", KEY ("level"), KEY ("bearing-half-width"), NULL
  };
  static const char * const allowed_plain[] = { "id", "d", "transform", KEY ("level"), NULL };
  gboolean bears = reader->atlas->aspect == RW_ASPECT_BACK;
  g_autofree char *id = NULL;
  g_autoptr(RwPath) path = NULL;

  if (!rw_xml_check_attributes (reader->xml, node, bears ? allowed : allowed_plain, error) ||
      !check_count (reader, node, reader->atlas->levels->len, RW_ATLAS_MAX_LEVELS, error))
    return FALSE;

  id = read_id (reader, node, "level", error);
  if (id == NULL)
    return FALSE;
  if (rw_atlas_find_level (reader->atlas, id) != NULL)
    return rw_atlas_reader_fail_twice (reader, node, error, id);

  path = read_path (reader, node, transform, error);
  return path != NULL &&
         add_level (reader, node, g_steal_pointer (&id), path, error);
}

static gboolean
read_side (RwAtlasReader  *reader,
           xmlNode        *node,
           RwSide         *side,
           GError        **error)
{
  int value;

  if (!rw_xml_get_enum (reader->xml, node, RW_ATLAS_NAMESPACE, "side", RW_TYPE_SIDE, &value, error))
    return FALSE;
  if (value == RW_SIDE_BOTH)
    return rw_atlas_reader_fail (reader, node, error, RW_ERROR_VALUE,
                                 "found the side “both”; expected left, right or midline");

  *side = value;
  return TRUE;
}

/* The levels whose middles lie within the region's height; where there is
 * none, the level nearest to its own middle. A section shows one level. */
static void
place_region (RwAtlasReader *reader,
              RwRegion      *region)
{
  const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (region));
  const RwLevel *first = NULL;
  const RwLevel *last = NULL;

  for (guint i = 0; i < reader->atlas->levels->len; i++)
    {
      const RwLevel *level = rw_atlas_get_level (reader->atlas, i);
      double middle = rw_level_get_middle (level);

      if (reader->atlas->aspect != RW_ASPECT_SECTION && (middle < box->y0 || middle > box->y1))
        continue;
      if (first == NULL)
        first = level;
      last = level;
    }

  if (first == NULL)
    first = last = rw_atlas_get_level_at (reader->atlas, (box->y0 + box->y1) / 2.0);

  rw_region_set_place (region, reader->atlas->regions->len, first->id, last->id);
}

static gboolean
check_points (RwAtlasReader  *reader,
              xmlNode        *node,
              RwRegion       *region,
              GError        **error)
{
  guint n;

  rw_polygon_get_points (rw_region_get_polygon (region), &n);
  reader->n_points += n;
  if (reader->n_points <= RW_ATLAS_MAX_POINTS)
    return TRUE;

  return rw_atlas_reader_fail (reader, node, error, RW_ERROR_LIMIT,
                               "found too many points in all regions together; expected simpler outlines");
}

static RwRegion *
make_region (RwAtlasReader   *reader,
             xmlNode         *node,
             const char      *id,
             const RwAffine  *transform,
             GError         **error)
{
  g_autoptr(RwPath) outline = NULL;
  RwRegion *region;
  RwSide side = RW_SIDE_MIDLINE;
  int kind;

  if (!rw_xml_get_enum (reader->xml, node, RW_ATLAS_NAMESPACE, "kind",
                        RW_TYPE_REGION_KIND, &kind, error) ||
      !read_side (reader, node, &side, error))
    return NULL;

  outline = read_path (reader, node, transform, error);
  if (outline == NULL)
    return NULL;

  region = rw_region_new (id, kind, side, outline, error);
  if (region == NULL)
    rw_atlas_reader_prefix (reader, node, error, "d");

  return region;
}

gboolean
rw_atlas_read_region (RwAtlasReader   *reader,
                      xmlNode         *node,
                      const RwAffine  *transform,
                      GError         **error)
{
  static const char * const allowed[] = {
    "id", "d", "transform", KEY ("region"), KEY ("kind"), KEY ("side"), NULL
  };
  g_autofree char *id = NULL;
  g_autoptr(RwRegion) region = NULL;

  if (!rw_xml_check_attributes (reader->xml, node, allowed, error) ||
      !check_count (reader, node, reader->atlas->regions->len, RW_ATLAS_MAX_REGIONS, error))
    return FALSE;

  id = read_id (reader, node, "region", error);
  if (id == NULL)
    return FALSE;
  if (rw_atlas_find_region (reader->atlas, id) != NULL)
    return rw_atlas_reader_fail_twice (reader, node, error, id);

  region = make_region (reader, node, id, transform, error);
  if (region == NULL || !check_points (reader, node, region, error))
    return FALSE;

  place_region (reader, region);
  g_ptr_array_add (reader->atlas->regions, g_steal_pointer (&region));
  return TRUE;
}

gboolean
rw_atlas_read_landmark (RwAtlasReader   *reader,
                        xmlNode         *node,
                        const RwAffine  *transform,
                        GError         **error)
{
  static const char * const allowed[] = { "id", "d", "transform", KEY ("landmark"), NULL };
  g_autofree char *id = NULL;
  RwLandmark landmark;

  if (!rw_xml_check_attributes (reader->xml, node, allowed, error) ||
      !check_count (reader, node, reader->atlas->landmarks->len, RW_ATLAS_MAX_LANDMARKS, error))
    return FALSE;

  id = read_id (reader, node, "landmark", error);
  if (id == NULL)
    return FALSE;
  if (rw_atlas_find_landmark (reader->atlas, id) != NULL)
    return rw_atlas_reader_fail_twice (reader, node, error, id);

  landmark.path = read_path (reader, node, transform, error);
  if (landmark.path == NULL)
    return FALSE;

  landmark.id = g_steal_pointer (&id);
  g_array_append_val (reader->atlas->landmarks, landmark);
  return TRUE;
}
