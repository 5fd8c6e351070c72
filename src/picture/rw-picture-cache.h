/* rw-picture-cache.h: pictures that were drawn before, kept on disk
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RwPictureCache:
 *
 * Images in a folder, each under a key that says all it was drawn from. So an
 * image is never out of date: whatever changes it changes its key, and what is
 * asked for no more goes first when the folder is full. Any trouble with the
 * folder is the same as an image that is not there. Any thread may use it.
 */
#define RW_TYPE_PICTURE_CACHE (rw_picture_cache_get_type ())
G_DECLARE_FINAL_TYPE (RwPictureCache, rw_picture_cache, RW, PICTURE_CACHE, GObject)

/** RW_PICTURE_CACHE_BYTES: what the default cache holds at the most: some thirty pictures of a large window. */
#define RW_PICTURE_CACHE_BYTES (64 * 1024 * 1024)

/**
 * rw_picture_cache_new:
 * @folder: path of the folder; it is made when the first image is kept
 * @max_bytes: the most that its images weigh together, at most G_MAXINT
 *
 * Returns: (transfer full): a cache
 */
RwPictureCache *rw_picture_cache_new (const char *folder,
                                      guint64     max_bytes);

/** rw_picture_cache_get_default: (transfer none): the one in the person's own cache folder. */
RwPictureCache *rw_picture_cache_get_default (void);

/**
 * rw_picture_cache_load:
 * @key: 64 digits of a SHA-256, in small letters
 * @width: pixels
 * @height: pixels
 *
 * Looks for an image. It is taken only if it is whole: key, size and checksum
 * are written in the file.
 *
 * Returns: (transfer full) (nullable): a premultiplied ARGB32 image
 */
cairo_surface_t *rw_picture_cache_load (RwPictureCache *self,
                                        const char     *key,
                                        int             width,
                                        int             height) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_picture_cache_store:
 * @key: as of rw_picture_cache_load()
 * @surface: an ARGB32 image that nobody paints on any more
 *
 * Keeps an image, for nobody else to read, and lets go of those that were not
 * asked for the longest, down to the bound. A file stands under its name only
 * when it is complete. Takes a tenth of a second for a large image.
 */
void rw_picture_cache_store (RwPictureCache  *self,
                             const char      *key,
                             cairo_surface_t *surface);

/** rw_picture_cache_store_later: rw_picture_cache_store() in a thread of its own. */
void rw_picture_cache_store_later (RwPictureCache  *self,
                                   const char      *key,
                                   cairo_surface_t *surface);

/** rw_picture_cache_wait: returns when all that was to be kept is kept: no thread may outlive the program. */
void rw_picture_cache_wait (RwPictureCache *self);

G_END_DECLS
