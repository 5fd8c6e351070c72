/* rw-cli-json.c: JSON whose bytes are the same everywhere
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-json.h"

#include <math.h>

double
rw_cli_round (double value,
              int    decimals)
{
  double scale = pow (10.0, decimals);
  double rounded = round (value * scale) / scale;

  return rounded == 0.0 ? 0.0 : rounded;
}

char *
rw_cli_number_to_string (double value,
                         int    decimals)
{
  char format[] = "%.0f";
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_assert (decimals >= 0 && decimals <= 9);

  format[2] = '0' + decimals;

  return g_strdup (g_ascii_formatd (text, sizeof text, format, rw_cli_round (value, decimals)));
}

void
rw_cli_json_set_string (JsonBuilder *builder,
                        const char  *name,
                        const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
rw_cli_json_set_number (JsonBuilder *builder,
                        const char  *name,
                        double       value,
                        int          decimals)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_double_value (builder, rw_cli_round (value, decimals));
}

void
rw_cli_json_set_strings (JsonBuilder        *builder,
                         const char         *name,
                         const char * const *values,
                         guint               n_values)
{
  rw_cli_json_begin_list (builder, name);
  for (guint i = 0; i < n_values; i++)
    json_builder_add_string_value (builder, values[i]);
  json_builder_end_array (builder);
}

void
rw_cli_json_set_numbers (JsonBuilder  *builder,
                         const char   *name,
                         const double *values,
                         guint         n_values,
                         int           decimals)
{
  rw_cli_json_begin_list (builder, name);
  for (guint i = 0; i < n_values; i++)
    json_builder_add_double_value (builder, rw_cli_round (values[i], decimals));
  json_builder_end_array (builder);
}

void
rw_cli_json_begin_list (JsonBuilder *builder,
                        const char  *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

static void append_node (JsonNode *node,
                         guint     depth,
                         GString  *output);

static void
append_line_break (guint    depth,
                   GString *output)
{
  g_string_append_printf (output, "\n%*s", 2 * depth, "");
}

static void
append_string (const char *text,
               GString    *output)
{
  g_autoptr(JsonNode) node = json_node_init_string (json_node_alloc (), text);
  g_autofree char *quoted = json_to_string (node, FALSE);

  g_string_append (output, quoted);
}

static void
append_number (double   value,
               GString *output)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (output, g_ascii_formatd (text, sizeof text, "%.15g", value));
}

static void
append_object (JsonObject *object,
               guint       depth,
               GString    *output)
{
  g_autoptr(GList) members = json_object_get_members (object);

  g_string_append_c (output, '{');
  for (GList *member = members; member != NULL; member = member->next)
    {
      append_line_break (depth + 1, output);
      append_string (member->data, output);
      g_string_append (output, ": ");
      append_node (json_object_get_member (object, member->data), depth + 1, output);
      if (member->next != NULL)
        g_string_append_c (output, ',');
    }
  if (members != NULL)
    append_line_break (depth, output);
  g_string_append_c (output, '}');
}

/* Numbers stand on one line, all else each on its own. */
static void
append_array (JsonArray *array,
              guint      depth,
              GString   *output)
{
  guint length = json_array_get_length (array);
  gboolean inline_ = length > 0 &&
                     json_node_get_value_type (json_array_get_element (array, 0)) == G_TYPE_DOUBLE;

  g_string_append_c (output, '[');
  for (guint i = 0; i < length; i++)
    {
      if (!inline_)
        append_line_break (depth + 1, output);
      append_node (json_array_get_element (array, i), depth + 1, output);
      if (i + 1 < length)
        g_string_append (output, inline_ ? ", " : ",");
    }
  if (length > 0 && !inline_)
    append_line_break (depth, output);
  g_string_append_c (output, ']');
}

static void
append_node (JsonNode *node,
             guint     depth,
             GString  *output)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      append_object (json_node_get_object (node), depth, output);
      break;

    case JSON_NODE_ARRAY:
      append_array (json_node_get_array (node), depth, output);
      break;

    case JSON_NODE_VALUE:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        append_string (json_node_get_string (node), output);
      else
        append_number (json_node_get_double (node), output);
      break;

    case JSON_NODE_NULL:
    default:
      g_string_append (output, "null");
      break;
    }
}

void
rw_cli_json_append (JsonBuilder *builder,
                    GString     *output)
{
  g_autoptr(JsonNode) root = json_builder_get_root (builder);

  append_node (root, 0, output);
  g_string_append_c (output, '\n');
}
