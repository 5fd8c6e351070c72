/* rw-atlas-reader.c: reads the map of an atlas SVG, strictly
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>

#include "rw-atlas-private.h"
#include "rw-atlas-reader-private.h"
#include "rw-scanner.h"

#define SVG_NAMESPACE "http://www.w3.org/2000/svg"

/* The parts of the map. Levels are read before regions, wherever they stand,
 * for a region says which levels it spans. */
enum
{
  PART_LEVELS,
  PART_REGIONS,
  PART_LANDMARKS,
  N_PARTS
};

typedef gboolean (*ReadFunc) (RwAtlasReader   *reader,
                              xmlNode         *node,
                              const RwAffine  *transform,
                              GError         **error);

static gboolean
read_view_box (RwAtlasReader  *reader,
               xmlNode        *root,
               GError        **error)
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
    return rw_atlas_reader_prefix (reader, root, error, "viewBox");

  rw_scanner_skip_space (&scanner);
  if (*scanner.at != '\0')
    {
      rw_scanner_set_error (&scanner, error, RW_ERROR_VALUE, "no more after four numbers");
      return rw_atlas_reader_prefix (reader, root, error, "viewBox");
    }

  for (guint i = 0; i < G_N_ELEMENTS (v); i++)
    if (fabs (v[i]) > RW_PATH_MAX_COORDINATE || (i >= 2 && v[i] <= 0.0))
      return rw_atlas_reader_fail (reader, root, error, RW_ERROR_VALUE,
                                   "found a viewBox without area or too large; expected x, y, width, height in mm");

  reader->atlas->view_box = (RwBox) { v[0], v[1], v[0] + v[2], v[1] + v[3] };
  return TRUE;
}

static gboolean
read_aspect (RwAtlasReader  *reader,
             xmlNode        *root,
             GError        **error)
{
  int aspect;

  if (!rw_xml_get_enum (reader->xml, root, RW_ATLAS_NAMESPACE, "view", RW_TYPE_ASPECT, &aspect, error))
    return FALSE;

  reader->atlas->aspect = aspect;
  return TRUE;
}

/* Goes through a part: paths, and groups of them that may carry a transform. */
static gboolean
read_group (RwAtlasReader   *reader,
            xmlNode         *group,
            const RwAffine  *outer,
            ReadFunc         read,
            GError         **error)
{
  static const char * const allowed[] = { "id", "transform", NULL };
  RwAffine transform;

  if (!rw_xml_check_attributes (reader->xml, group, allowed, error) ||
      !rw_xml_check_no_text (reader->xml, group, error) ||
      !rw_atlas_reader_transform (reader, group, outer, &transform, error))
    return FALSE;

  for (xmlNode *node = rw_xml_first_child (group); node != NULL; node = rw_xml_next (node))
    {
      if (rw_xml_is (node, SVG_NAMESPACE, "g"))
        {
          if (!read_group (reader, node, &transform, read, error))
            return FALSE;
        }
      else if (!rw_xml_is (node, SVG_NAMESPACE, "path") || rw_xml_first_child (node) != NULL)
        return rw_atlas_reader_fail (reader, node, error, RW_ERROR_STRUCTURE,
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
find_parts (RwAtlasReader  *reader,
            xmlNode        *map,
            xmlNode        *parts[N_PARTS],
            GError        **error)
{
  for (xmlNode *node = rw_xml_first_child (map); node != NULL; node = rw_xml_next (node))
    {
      int part = get_part (node);

      if (part < 0 || parts[part] != NULL)
        return rw_atlas_reader_fail (reader, node, error, RW_ERROR_STRUCTURE,
                                     "found in the map; expected the groups levels, regions and landmarks, each once");
      parts[part] = node;
    }

  for (guint i = 0; i < N_PARTS; i++)
    if (parts[i] == NULL)
      return rw_atlas_reader_fail (reader, map, error, RW_ERROR_STRUCTURE,
                                   "found a map without one of its groups; expected levels, regions and landmarks");

  return TRUE;
}

/* A tool can rest only on a line that is drawn in one go and left open, and
 * that leads somewhere. */
static gboolean
check_back (RwAtlasReader  *reader,
            xmlNode        *landmarks,
            GError        **error)
{
  RwPath *back = rw_atlas_find_landmark (reader->atlas, "back");
  g_autoptr(GArray) line = back != NULL ? rw_path_to_line (back, RW_PATH_TOLERANCE, NULL) : NULL;

  if (line != NULL && rw_atlas_find_landmark (reader->atlas, "skin") != NULL)
    return TRUE;

  return rw_atlas_reader_fail (reader, landmarks, error, RW_ERROR_STRUCTURE,
                               "found no outline of the body, or no back that a tool can rest on; "
                               "expected the landmarks “skin”, and “back” with one “M” and no “Z”");
}

/* What a side view or a section has besides. */
static gboolean
check_view (RwAtlasReader  *reader,
            xmlNode        *parts[N_PARTS],
            GError        **error)
{
  RwAspect aspect = reader->atlas->aspect;

  if (aspect == RW_ASPECT_SECTION && reader->atlas->levels->len > 1)
    return rw_atlas_reader_fail (reader, parts[PART_LEVELS], error, RW_ERROR_STRUCTURE,
                                 "found several levels in a section; expected the one that it cuts");

  return aspect == RW_ASPECT_BACK || check_back (reader, parts[PART_LANDMARKS], error);
}

static gboolean
read_map (RwAtlasReader  *reader,
          xmlNode        *map,
          GError        **error)
{
  static const char * const allowed[] = { "id", "display", "transform", NULL };
  static const ReadFunc read[N_PARTS] = { rw_atlas_read_level, rw_atlas_read_region, rw_atlas_read_landmark };
  RwAffine identity = RW_AFFINE_IDENTITY;
  RwAffine transform;
  xmlNode *parts[N_PARTS] = { NULL };

  if (!rw_xml_check_attributes (reader->xml, map, allowed, error) ||
      !rw_xml_check_no_text (reader->xml, map, error) ||
      !rw_atlas_reader_transform (reader, map, &identity, &transform, error) ||
      !find_parts (reader, map, parts, error))
    return FALSE;

  for (guint i = 0; i < N_PARTS; i++)
    {
      if (!read_group (reader, parts[i], &transform, read[i], error))
        return FALSE;
      if (i == PART_LEVELS && reader->atlas->levels->len == 0)
        return rw_atlas_reader_fail (reader, parts[i], error, RW_ERROR_STRUCTURE, "found no level; expected some");
    }

  if (reader->atlas->regions->len == 0)
    return rw_atlas_reader_fail (reader, parts[PART_REGIONS], error, RW_ERROR_STRUCTURE,
                                 "found no region; expected some");

  return check_view (reader, parts, error);
}

static xmlNode *
find_map (RwAtlasReader  *reader,
          xmlNode        *root,
          GError        **error)
{
  xmlNode *map = NULL;

  for (xmlNode *node = rw_xml_first_child (root); node != NULL; node = rw_xml_next (node))
    {
      g_autofree char *id = rw_xml_dup_attribute (node, NULL, "id");

      if (g_strcmp0 (id, "map") != 0)
        continue;
      if (map != NULL)
        {
          rw_atlas_reader_fail_twice (reader, node, error, "map");
          return NULL;
        }
      map = node;
    }

  if (map == NULL || !rw_xml_is (map, SVG_NAMESPACE, "g"))
    {
      rw_atlas_reader_fail (reader, root, error, RW_ERROR_STRUCTURE, "found no map; expected <g id=\"map\">");
      return NULL;
    }

  return map;
}

static RwAtlas *
read_atlas (RwXml   *xml,
            GError **error)
{
  g_autoptr(RwAtlas) atlas = rw_atlas_new (rw_xml_get_name (xml), rw_xml_get_bytes (xml));
  RwAtlasReader reader = { .xml = xml, .atlas = atlas };
  xmlNode *root = rw_xml_get_root (xml);
  xmlNode *map;

  if (!read_view_box (&reader, root, error) || !read_aspect (&reader, root, error))
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
