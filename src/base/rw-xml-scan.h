/* rw-xml-scan.h: limits on XML text, before a parser sees it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rw_xml_scan:
 * @text: (array length=length): XML text
 * @length: how many bytes
 * @name: what the text is called in messages
 * @error: return location for RW_ERROR
 *
 * Goes through the text once, in constant memory, and refuses what would make
 * a parser work long or take much memory: a DOCTYPE, entities, more nodes,
 * depth, attributes or namespaces than the caps of rw-xml.h allow. It refuses
 * as well what a parser would report again and again: bytes that are not
 * UTF-8, control characters, stray markup. Text that passes need not be
 * well-formed; that is the parser's to say.
 *
 * Returns: whether the text may be parsed
 */
gboolean rw_xml_scan (const char  *text,
                      gsize        length,
                      const char  *name,
                      GError     **error);

G_END_DECLS
