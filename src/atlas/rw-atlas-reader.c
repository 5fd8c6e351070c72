/* rw-atlas-reader.c: reads the map of an atlas SVG, strictly
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "rw-atlas-private.h"
#include "rw-number.h"
#include "rw-region-private.h"
#include "rw-scanner.h"
#include "rw-xml.h"

#define SVG_NAMESPACE "http://www.w3.org/2000/svg"

#define MAX_ID_LENGTH 64

#define KEY(name) "{" RW_ATLAS_NAMESPACE "}" name

/* The parts of the map. Levels are read before regions, wherever they stand,
 * for a region says which levels it spans. */
enum
{
  PART_LEVELS,
  PART_REGIONS,
  PART_LANDMARKS,
  N_PARTS
};

typedef struct
{
  RwXml *xml;
  RwAtlas *atlas;
  guint n_points;
} Reader;

typedef gboolean (*ReadFunc) (Reader          *reader,
                              xmlNode         *node,
                              const RwAffine  *transform,
                              GError         **error);

static gboolean
fail (Reader     *reader,
      xmlNode    *node,
      GError    **error,
      RwError     code,
      const char *message)
{
  rw_xml_set_error (reader->xml, node, error, code, "<%s>: %s",
                    (const char *) node->name, message);
  return FALSE;
}

static gboolean
prefix (Reader     *reader,
        xmlNode    *node,
        GError    **error,
        const char *attribute)
{
  g_prefix_error (error, "attribute “%s”: ", attribute);
  rw_xml_prefix_error (reader->xml, node, error);
  return FALSE;
}

static gboolean
read_view_box (Reader   *reader,
               xmlNode  *root,
               GError  **error)
{
  g_autofree char *text = NULL;
  RwScanner scanner;
  double v[4];

  text = rw_xml_require_attribute (reader->xml, root, NULL, "viewBox", error);
  if (text == NULL)
    return FALSE;

  scanner = (RwScanner) { text, text };
  rw_scanner_skip_space (&scanner);
  if (!rw_scanner_read_numbers (&scanner, 4, v, error))
    return prefix (reader, root, error, "viewBox");

  rw_scanner_skip_space (&scanner);
  if (*scanner.at != '\0')
    {
      rw_scanner_set_error (&scanner, error, RW_ERROR_VALUE, "no more after four numbers");
      return prefix (reader, root, error, "viewBox");
    }

  for (guint i = 0; i < G_N_ELEMENTS (v); i++)
    if (fabs (v[i]) > RW_PATH_MAX_COORDINATE || (i >= 2 && v[i] <= 0.0))
      return fail (reader, root, error, RW_ERROR_VALUE,
                   "found a viewBox without area or too large; expected x, y, width, height in mm");

  reader->atlas->view_box = (RwBox) { v[0], v[1], v[0] + v[2], v[1] + v[3] };
  return TRUE;
}

/* The transform of @node inside @outer. */
static gboolean
read_transform (Reader          *reader,
                xmlNode         *node,
                const RwAffine  *outer,
                RwAffine        *transform,
                GError         **error)
{
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, "transform");
  RwAffine own = RW_AFFINE_IDENTITY;

  if (text != NULL && !rw_affine_parse (text, &own, error))
    return prefix (reader, node, error, "transform");

  *transform = rw_affine_multiply (outer, &own);
  return TRUE;
}

static RwPath *
read_path (Reader          *reader,
           xmlNode         *node,
           const RwAffine  *outer,
           GError         **error)
{
  g_autofree char *data = NULL;
  RwAffine transform;
  RwPath *path;

  data = rw_xml_require_attribute (reader->xml, node, NULL, "d", error);
  if (data == NULL || !read_transform (reader, node, outer, &transform, error))
    return NULL;

  path = rw_path_parse (data, &transform, error);
  if (path == NULL)
    prefix (reader, node, error, "d");

  return path;
}

/* An id: a letter, then letters, digits and hyphens. */
static char *
read_id (Reader      *reader,
         xmlNode     *node,
         const char  *name,
         GError     **error)
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
      fail (reader, node, error, RW_ERROR_VALUE,
            "found an odd id; expected a letter and then letters, digits and hyphens, at most 64");
      return NULL;
    }

  return g_steal_pointer (&id);
}

static gboolean
fail_twice (Reader      *reader,
            xmlNode     *node,
            GError     **error,
            const char  *id)
{
  rw_xml_set_error (reader->xml, node, error, RW_ERROR_REFERENCE,
                    "<%s>: found “%s” twice; expected every id once",
                    (const char *) node->name, id);
  return FALSE;
}

static gboolean
check_count (Reader   *reader,
             xmlNode  *node,
             guint     n,
             guint     most,
             GError  **error)
{
  if (n < most)
    return TRUE;

  rw_xml_set_error (reader->xml, node, error, RW_ERROR_LIMIT,
                    "<%s>: found one too many; expected at most %u",
                    (const char *) node->name, most);
  return FALSE;
}

/* Takes @id over in any case. */
static gboolean
add_level (Reader   *reader,
           xmlNode  *node,
           char     *id,
           RwPath   *path,
           GError  **error)
{
  GArray *levels = reader->atlas->levels;
  RwLevel level = { .id = id };
  RwPoint top, bottom;
  const char *wrong = NULL;

  if (!rw_path_get_line (path, &top, &bottom) || top.y >= bottom.y)
    wrong = "found no line downwards; expected “M”, the upper end, “V”, the lower end";
  else if (levels->len > 0 && g_array_index (levels, RwLevel, levels->len - 1).bottom > top.y)
    wrong = "found a level that begins above the end of the one before; expected them from the top down";

  level.top = top.y;
  level.bottom = bottom.y;
  if (wrong == NULL &&
      rw_xml_get_number (reader->xml, node, RW_ATLAS_NAMESPACE, "bearing-half-width",
                         1.0, 1000.0, NAN, &level.bearing_half_width, error))
    {
      g_array_append_val (levels, level);
      return TRUE;
    }

  if (wrong != NULL)
    fail (reader, node, error, RW_ERROR_VALUE, wrong);
  g_free (id);
  return FALSE;
}

static gboolean
read_level (Reader          *reader,
            xmlNode         *node,
            const RwAffine  *transform,
            GError         **error)
{
  static const char * const allowed[] = {
    "id", "d", "transform", KEY ("level"), KEY ("bearing-half-width"), NULL
  };
  g_autofree char *id = NULL;
  g_autoptr(RwPath) path = NULL;

  if (!rw_xml_check_attributes (reader->xml, node, allowed, error) ||
      !check_count (reader, node, reader->atlas->levels->len, RW_ATLAS_MAX_LEVELS, error))
    return FALSE;

  id = read_id (reader, node, "level", error);
  if (id == NULL)
    return FALSE;
  if (rw_atlas_find_level (reader->atlas, id) != NULL)
    return fail_twice (reader, node, error, id);

  path = read_path (reader, node, transform, error);
  return path != NULL &&
         add_level (reader, node, g_steal_pointer (&id), path, error);
}

static gboolean
read_side (Reader   *reader,
           xmlNode  *node,
           RwSide   *side,
           GError  **error)
{
  int value;

  if (!rw_xml_get_enum (reader->xml, node, RW_ATLAS_NAMESPACE, "side", RW_TYPE_SIDE, &value, error))
    return FALSE;
  if (value == RW_SIDE_BOTH)
    return fail (reader, node, error, RW_ERROR_VALUE,
                 "found the side “both”; expected left, right or midline");

  *side = value;
  return TRUE;
}

/* The levels whose middles lie within the region's height; where there is
 * none, the level nearest to its own middle. */
static void
place_region (Reader   *reader,
              RwRegion *region)
{
  const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (region));
  const RwLevel *first = NULL;
  const RwLevel *last = NULL;

  for (guint i = 0; i < reader->atlas->levels->len; i++)
    {
      const RwLevel *level = rw_atlas_get_level (reader->atlas, i);
      double middle = rw_level_get_middle (level);

      if (middle < box->y0 || middle > box->y1)
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
check_points (Reader   *reader,
              xmlNode  *node,
              RwRegion *region,
              GError  **error)
{
  guint n;

  rw_polygon_get_points (rw_region_get_polygon (region), &n);
  reader->n_points += n;
  if (reader->n_points <= RW_ATLAS_MAX_POINTS)
    return TRUE;

  return fail (reader, node, error, RW_ERROR_LIMIT,
               "found too many points in all regions together; expected simpler outlines");
}

static RwRegion *
make_region (Reader          *reader,
             xmlNode         *node,
             const char      *id,
             const RwAffine  *transform,
             GError         **error)
{
  g_autoptr(RwPath) outline = NULL;
  RwRegion *region;
  RwSide side;
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
    prefix (reader, node, error, "d");

  return region;
}

static gboolean
read_region (Reader          *reader,
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
    return fail_twice (reader, node, error, id);

  region = make_region (reader, node, id, transform, error);
  if (region == NULL || !check_points (reader, node, region, error))
    return FALSE;

  place_region (reader, region);
  g_ptr_array_add (reader->atlas->regions, g_steal_pointer (&region));
  return TRUE;
}

static gboolean
read_landmark (Reader          *reader,
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
    return fail_twice (reader, node, error, id);

  landmark.path = read_path (reader, node, transform, error);
  if (landmark.path == NULL)
    return FALSE;

  landmark.id = g_steal_pointer (&id);
  g_array_append_val (reader->atlas->landmarks, landmark);
  return TRUE;
}

/* Goes through a part: paths, and groups of them that may carry a transform. */
static gboolean
read_group (Reader          *reader,
            xmlNode         *group,
            const RwAffine  *outer,
            ReadFunc         read,
            GError         **error)
{
  static const char * const allowed[] = { "id", "transform", NULL };
  RwAffine transform;

  if (!rw_xml_check_attributes (reader->xml, group, allowed, error) ||
      !rw_xml_check_no_text (reader->xml, group, error) ||
      !read_transform (reader, group, outer, &transform, error))
    return FALSE;

  for (xmlNode *node = rw_xml_first_child (group); node != NULL; node = rw_xml_next (node))
    {
      if (rw_xml_is (node, SVG_NAMESPACE, "g"))
        {
          if (!read_group (reader, node, &transform, read, error))
            return FALSE;
        }
      else if (!rw_xml_is (node, SVG_NAMESPACE, "path") || rw_xml_first_child (node) != NULL)
        return fail (reader, node, error, RW_ERROR_STRUCTURE,
                     "found in the map; expected g, or path with nothing in it");
      else if (!rw_xml_check_no_text (reader->xml, node, error) ||
               !read (reader, node, &transform, error))
        return FALSE;
    }

  return TRUE;
}

static int
get_part (xmlNode *node)
{
  static const char * const ids[N_PARTS] = { "levels", "regions", "landmarks" };
  g_autofree char *id = rw_xml_dup_attribute (node, NULL, "id");

  if (!rw_xml_is (node, SVG_NAMESPACE, "g"))
    return -1;

  for (guint i = 0; i < N_PARTS; i++)
    if (g_strcmp0 (id, ids[i]) == 0)
      return i;

  return -1;
}

static gboolean
find_parts (Reader   *reader,
            xmlNode  *map,
            xmlNode  *parts[N_PARTS],
            GError  **error)
{
  for (xmlNode *node = rw_xml_first_child (map); node != NULL; node = rw_xml_next (node))
    {
      int part = get_part (node);

      if (part < 0 || parts[part] != NULL)
        return fail (reader, node, error, RW_ERROR_STRUCTURE,
                     "found in the map; expected the groups levels, regions and landmarks, each once");
      parts[part] = node;
    }

  for (guint i = 0; i < N_PARTS; i++)
    if (parts[i] == NULL)
      return fail (reader, map, error, RW_ERROR_STRUCTURE,
                   "found a map without one of its groups; expected levels, regions and landmarks");

  return TRUE;
}

static gboolean
read_map (Reader   *reader,
          xmlNode  *map,
          GError  **error)
{
  static const char * const allowed[] = { "id", "display", "transform", NULL };
  static const ReadFunc read[N_PARTS] = { read_level, read_region, read_landmark };
  RwAffine identity = RW_AFFINE_IDENTITY;
  RwAffine transform;
  xmlNode *parts[N_PARTS] = { NULL };

  if (!rw_xml_check_attributes (reader->xml, map, allowed, error) ||
      !rw_xml_check_no_text (reader->xml, map, error) ||
      !read_transform (reader, map, &identity, &transform, error) ||
      !find_parts (reader, map, parts, error))
    return FALSE;

  for (guint i = 0; i < N_PARTS; i++)
    {
      if (!read_group (reader, parts[i], &transform, read[i], error))
        return FALSE;
      if (i == PART_LEVELS && reader->atlas->levels->len == 0)
        return fail (reader, parts[i], error, RW_ERROR_STRUCTURE, "found no level; expected some");
    }

  if (reader->atlas->regions->len == 0)
    return fail (reader, parts[PART_REGIONS], error, RW_ERROR_STRUCTURE,
                 "found no region; expected some");

  return TRUE;
}

static xmlNode *
find_map (Reader   *reader,
          xmlNode  *root,
          GError  **error)
{
  xmlNode *map = NULL;

  for (xmlNode *node = rw_xml_first_child (root); node != NULL; node = rw_xml_next (node))
    {
      g_autofree char *id = rw_xml_dup_attribute (node, NULL, "id");

      if (g_strcmp0 (id, "map") != 0)
        continue;
      if (map != NULL)
        {
          fail_twice (reader, node, error, "map");
          return NULL;
        }
      map = node;
    }

  if (map == NULL || !rw_xml_is (map, SVG_NAMESPACE, "g"))
    {
      fail (reader, root, error, RW_ERROR_STRUCTURE, "found no map; expected <g id=\"map\">");
      return NULL;
    }

  return map;
}

static RwAtlas *
read_atlas (RwXml   *xml,
            GError **error)
{
  g_autoptr(RwAtlas) atlas = rw_atlas_new (rw_xml_get_name (xml), rw_xml_get_bytes (xml));
  Reader reader = { .xml = xml, .atlas = atlas };
  xmlNode *root = rw_xml_get_root (xml);
  xmlNode *map;

  if (!read_view_box (&reader, root, error))
    return NULL;

  map = find_map (&reader, root, error);
  if (map == NULL || !read_map (&reader, map, error))
    return NULL;

  return g_steal_pointer (&atlas);
}

RwAtlas *
rw_atlas_new_from_file (GFile   *file,
                        GError **error)
{
  g_autoptr(RwXml) xml = rw_xml_new_from_file (file, SVG_NAMESPACE, "svg", error);

  return xml != NULL ? read_atlas (xml, error) : NULL;
}

RwAtlas *
rw_atlas_new_from_bytes (GBytes      *bytes,
                         const char  *name,
                         GError     **error)
{
  g_autoptr(RwXml) xml = rw_xml_new_from_bytes (bytes, name, SVG_NAMESPACE, "svg", error);

  return xml != NULL ? read_atlas (xml, error) : NULL;
}
