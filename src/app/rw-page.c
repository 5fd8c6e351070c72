/* rw-page.c: what the panel asks of a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-page.h"

G_DEFINE_INTERFACE (RwPage, rw_page, GTK_TYPE_WIDGET)

static gboolean
knows_none (RwPage     *self,
            const char *argument)
{
  return argument == NULL;
}

static gboolean
never_stays (RwPage *self)
{
  return FALSE;
}

static void
rw_page_default_init (RwPageInterface *iface)
{
  iface->open = knows_none;
  iface->get_stays = never_stays;
}

gboolean
rw_page_open (RwPage     *self,
              const char *argument)
{
  g_return_val_if_fail (RW_IS_PAGE (self), FALSE);

  return RW_PAGE_GET_IFACE (self)->open (self, argument);
}

char *
rw_page_dup_title (RwPage     *self,
                   const char *argument)
{
  g_return_val_if_fail (RW_IS_PAGE (self), NULL);

  return RW_PAGE_GET_IFACE (self)->dup_title (self, argument);
}

char *
rw_page_dup_bar_title (RwPage     *self,
                       const char *argument)
{
  g_return_val_if_fail (RW_IS_PAGE (self), NULL);

  if (RW_PAGE_GET_IFACE (self)->dup_bar_title == NULL)
    return rw_page_dup_title (self, argument);

  return RW_PAGE_GET_IFACE (self)->dup_bar_title (self, argument);
}

gboolean
rw_page_get_stays (RwPage *self)
{
  g_return_val_if_fail (RW_IS_PAGE (self), FALSE);

  return RW_PAGE_GET_IFACE (self)->get_stays (self);
}

gboolean
rw_page_get_tells_verdict (RwPage *self)
{
  g_return_val_if_fail (RW_IS_PAGE (self), FALSE);

  return RW_PAGE_GET_IFACE (self)->get_tells_verdict != NULL &&
         RW_PAGE_GET_IFACE (self)->get_tells_verdict (self);
}

gboolean
rw_page_get_tells_help (RwPage *self)
{
  g_return_val_if_fail (RW_IS_PAGE (self), FALSE);

  return RW_PAGE_GET_IFACE (self)->get_tells_help != NULL &&
         RW_PAGE_GET_IFACE (self)->get_tells_help (self);
}
