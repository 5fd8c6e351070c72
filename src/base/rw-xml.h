/* rw-xml.h: an XML file read strictly, and what may be asked of its elements
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <libxml/tree.h>

#include "rw-error.h"

G_BEGIN_DECLS

/**
 * RwXml:
 *
 * One XML file in memory with the name it goes by in messages. The bytes are
 * read by ourselves up to a cap; nothing is fetched, no entity is expanded, a
 * DOCTYPE is refused, and depth, elements and attribute lengths are limited.
 */
typedef struct _RwXml RwXml;

/* The caps; passing one is an RW_ERROR_LIMIT. Each stops an attack or an
 * accident: a file without end; millions of small elements or comments (120
 * bytes of memory each); recursion; attributes that must all be compared with
 * each other; prefixes that must all be searched for each name; one word as
 * large as the file. */
#define RW_XML_MAX_BYTES (16 * 1024 * 1024)
#define RW_XML_MAX_ELEMENTS 50000
#define RW_XML_MAX_DEPTH 64
#define RW_XML_MAX_ATTRIBUTES 400000
#define RW_XML_MAX_ELEMENT_ATTRIBUTES 256
#define RW_XML_MAX_NAMESPACES 64
#define RW_XML_MAX_ATTRIBUTE (512 * 1024)

/**
 * rw_xml_new_from_file:
 * @file: the file
 * @root_namespace: the namespace that the root element must have
 * @root_name: the name that the root element must have
 * @error: return location for an error of the domain RW_ERROR
 *
 * Reads at most %RW_XML_MAX_BYTES of @file and parses them.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL
 */
RwXml *rw_xml_new_from_file (GFile       *file,
                             const char  *root_namespace,
                             const char  *root_name,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_xml_new_from_bytes:
 * @bytes: the text
 * @name: what the text is called in messages
 * @root_namespace: the namespace that the root element must have
 * @root_name: the name that the root element must have
 * @error: return location for an error of the domain RW_ERROR
 *
 * Parses @bytes; messages read "NAME:LINE: what was wrong, what was expected".
 *
 * Returns: (transfer full) (nullable): the document, or %NULL
 */
RwXml *rw_xml_new_from_bytes (GBytes      *bytes,
                              const char  *name,
                              const char  *root_namespace,
                              const char  *root_name,
                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/** rw_xml_free: frees @self and every element of it. */
void rw_xml_free (RwXml *self);

/** rw_xml_get_root: (transfer none): the root element. */
xmlNode *rw_xml_get_root (RwXml *self);

/** rw_xml_get_bytes: (transfer none): the bytes that were read. */
GBytes *rw_xml_get_bytes (RwXml *self);

/** rw_xml_get_name: (transfer none): the name used in messages. */
const char *rw_xml_get_name (RwXml *self);

/**
 * rw_xml_set_error:
 * @self: the document
 * @node: (nullable): the element that is wrong; %NULL for the file as a whole
 * @error: return location
 * @code: which kind of wrong
 * @format: what was found and what was expected
 *
 * Sets @error to "NAME:LINE: message".
 */
void rw_xml_set_error (RwXml       *self,
                       xmlNode     *node,
                       GError     **error,
                       RwError      code,
                       const char  *format,
                       ...) G_GNUC_PRINTF (5, 6);

/**
 * rw_xml_prefix_error:
 * @self: the document
 * @node: the element that the error is about
 * @error: (inout): an error that does not yet name a place
 *
 * Puts "NAME:LINE: <element>: " before the message of @error.
 */
void rw_xml_prefix_error (RwXml    *self,
                          xmlNode  *node,
                          GError  **error);

/** rw_xml_first_child: (transfer none) (nullable): the first child element of @node. */
xmlNode *rw_xml_first_child (xmlNode *node);

/** rw_xml_next: (transfer none) (nullable): the next sibling element of @node. */
xmlNode *rw_xml_next (xmlNode *node);

/** rw_xml_is: whether @node is the element @name in the namespace @ns; %NULL is none. */
gboolean rw_xml_is (xmlNode    *node,
                    const char *ns,
                    const char *name);

/**
 * rw_xml_check_no_text:
 * @self: the document
 * @node: an element that holds elements only
 * @error: return location for a %RW_ERROR_STRUCTURE that shows the text
 *
 * Refuses text between the children of @node; white space and comments may
 * stand there.
 */
gboolean rw_xml_check_no_text (RwXml    *self,
                               xmlNode  *node,
                               GError  **error);

/**
 * rw_xml_check_attributes:
 * @self: the document
 * @node: an element
 * @allowed: (array zero-terminated=1): local names, or "{namespace}name"
 * @error: return location for a %RW_ERROR_STRUCTURE that names the stranger
 *
 * Refuses any attribute of @node that is not in @allowed.
 */
gboolean rw_xml_check_attributes (RwXml              *self,
                                  xmlNode            *node,
                                  const char * const *allowed,
                                  GError            **error);

/**
 * rw_xml_dup_attribute:
 * @node: an element
 * @ns: (nullable): the attribute's namespace, or %NULL for none
 * @name: its local name
 *
 * Returns: (transfer full) (nullable): the value, or %NULL if there is none; g_free()
 */
char *rw_xml_dup_attribute (xmlNode    *node,
                            const char *ns,
                            const char *name) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_xml_require_attribute:
 * @self: the document
 * @node: an element
 * @ns: (nullable): the attribute's namespace, or %NULL for none
 * @name: its local name
 * @error: return location for the error
 *
 * As rw_xml_dup_attribute(), but a missing or empty attribute is a
 * %RW_ERROR_STRUCTURE.
 *
 * Returns: (transfer full) (nullable): the value; g_free()
 */
char *rw_xml_require_attribute (RwXml       *self,
                                xmlNode     *node,
                                const char  *ns,
                                const char  *name,
                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_xml_get_enum:
 * @self: the document
 * @node: an element
 * @ns: (nullable): the attribute's namespace, or %NULL for none
 * @name: its local name
 * @type: the enumeration that the attribute's word is from
 * @value: (out): the value
 * @error: return location for the error
 *
 * Reads a required attribute as one word of @type; an unknown word is a
 * %RW_ERROR_VALUE that lists the words there are.
 */
gboolean rw_xml_get_enum (RwXml       *self,
                          xmlNode     *node,
                          const char  *ns,
                          const char  *name,
                          GType        type,
                          int         *value,
                          GError     **error);

/**
 * rw_xml_get_flags:
 * @self: the document
 * @node: an element
 * @ns: (nullable): the attribute's namespace, or %NULL for none
 * @name: its local name
 * @type: the enumeration that the words are from
 * @mask: (out): bit 1 << value for each word; all bits of @type where the attribute is missing
 * @error: return location for a %RW_ERROR_VALUE
 *
 * Reads an optional attribute as words of @type parted by spaces. An attribute
 * without words, an unknown word and a word said twice are errors.
 */
gboolean rw_xml_get_flags (RwXml       *self,
                           xmlNode     *node,
                           const char  *ns,
                           const char  *name,
                           GType        type,
                           guint       *mask,
                           GError     **error);

/**
 * rw_xml_get_number:
 * @self: the document
 * @node: an element
 * @ns: (nullable): the attribute's namespace, or %NULL for none
 * @name: its local name
 * @minimum: the smallest value accepted
 * @maximum: the largest value accepted
 * @fallback: the value where the attribute is missing; NaN makes it required
 * @value: (out): the number
 * @error: return location for a %RW_ERROR_VALUE, or a %RW_ERROR_STRUCTURE where
 *   a required attribute is missing
 *
 * Reads an attribute by rw_number_parse().
 */
gboolean rw_xml_get_number (RwXml       *self,
                            xmlNode     *node,
                            const char  *ns,
                            const char  *name,
                            double       minimum,
                            double       maximum,
                            double       fallback,
                            double      *value,
                            GError     **error);

/**
 * rw_xml_dup_text:
 * @self: the document
 * @node: an element
 * @max_length: the longest text accepted, bytes
 * @error: return location for the error
 *
 * The text of an element, white space collapsed and ends trimmed; a child
 * element is a %RW_ERROR_STRUCTURE, an empty text or one over @max_length
 * bytes a %RW_ERROR_VALUE.
 *
 * Returns: (transfer full) (nullable): the text; g_free()
 */
char *rw_xml_dup_text (RwXml    *self,
                       xmlNode  *node,
                       gsize     max_length,
                       GError  **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwXml, rw_xml_free)

G_END_DECLS
