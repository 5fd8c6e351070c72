/* rw-person-button.c: leads to the questions about the person, and says what they changed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-person-button.h"

#include "rw-announcement.h"
#include "rw-rating-look.h"

#include <glib/gi18n.h>

/* Icons, edges and gaps of the button and of the chip, beside their words, pixels. */
#define BUTTON_AIR 52
#define CHIP_AIR 96

struct _RwPersonButton
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *about;
  GtkWidget *about_label;
  GtkWidget *chip;
  GtkWidget *open;
  GtkImage *icon;
  GtkLabel *words;

  /* Owned */
  RwModel *model;
  char *full;

  int room;
};

G_DEFINE_FINAL_TYPE (RwPersonButton, rw_person_button, GTK_TYPE_WIDGET)

static guint
count (RwPerson *person)
{
  return person == NULL ? 0
                        : g_strv_length ((char **) rw_person_get_conditions (person)) +
                          g_strv_length ((char **) rw_person_get_red_flags (person));
}

/* A name up to what stands in brackets: "Osteoporosis (weak bones)". */
static char *
dup_short_name (RwModel    *model,
                const char *id)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (model));
  const char *name = rw_guidance_get_condition (guidance, id)->name;
  const char *bracket = strstr (name, " (");

  return bracket != NULL ? g_strndup (name, bracket - name) : g_strdup (name);
}

static char *
dup_number_words (guint n)
{
  return g_strdup_printf (ngettext ("Adjusted for %u thing", "Adjusted for %u things", n), n);
}

/* What the chip says where there is room for all of it. */
static char *
dup_full_words (RwModel *model)
{
  RwPerson *person = rw_model_get_person (model);
  g_autofree char *name = NULL;

  if (rw_model_has_red_flag (model))
    return g_strdup (_("Get checked first"));
  if (count (person) != 1)
    return dup_number_words (count (person));

  name = dup_short_name (model, rw_person_get_conditions (person)[0]);

  /* Translators: %s is a condition: the picture is adjusted for it */
  return g_strdup_printf (_("Adjusted: %s"), name);
}

static int
measure (RwPersonButton *self,
         const char     *words)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->words), words);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

/* Whole words or a number, never half a word. Where there is least room the
 * chip, which leads to the same page, stands alone. */
static void
fit (RwPersonButton *self)
{
  guint n = self->model != NULL ? count (rw_model_get_person (self->model)) : 0;
  int about = BUTTON_AIR + measure (self, _("About you"));
  int left = self->room - about;
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *shorter = dup_number_words (n);
  gboolean warns = n > 0 && rw_model_has_red_flag (self->model);
  gboolean whole = n > 0 && CHIP_AIR + measure (self, self->full) <= left;
  gboolean medium = n > 0 && !warns && CHIP_AIR + measure (self, shorter) <= left;

  gtk_widget_set_visible (self->about_label, n == 0 ? left >= 0 : whole || medium);
  gtk_widget_set_visible (self->about, n == 0 || whole || medium);
  gtk_widget_set_visible (self->chip, n > 0);
  if (n > 0)
    gtk_label_set_text (self->words, whole ? self->full : medium ? shorter : number);
}

static void
name_chip (RwPersonButton *self)
{
  gtk_widget_set_tooltip_text (self->open, self->full);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open), GTK_ACCESSIBLE_PROPERTY_LABEL, self->full, -1);
  rw_announce (self->chip, self->full);
}

static void
update_chip (RwPersonButton *self)
{
  gboolean warns = rw_model_has_red_flag (self->model);

  g_free (self->full);
  self->full = dup_full_words (self->model);
  gtk_image_set_from_icon_name (self->icon, warns ? rw_rating_look_get_icon (RW_RATING_AVOID)
                                                  : "avatar-default-symbolic");
  if (warns)
    gtk_widget_add_css_class (self->chip, "avoid");
  else
    gtk_widget_remove_css_class (self->chip, "avoid");
}

/* The keyboard must not be left on a chip that goes away. */
static void
person_changed_cb (RwPersonButton *self)
{
  gboolean told = rw_model_get_person (self->model) != NULL;
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->chip;

  if (told)
    update_chip (self);
  fit (self);
  if (told)
    name_chip (self);
  else if (focused)
    gtk_widget_grab_focus (self->about);
}

static gboolean
rw_person_button_grab_focus (GtkWidget *widget)
{
  RwPersonButton *self = RW_PERSON_BUTTON (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->chip) ? self->open : self->about);
}

static void
rw_person_button_dispose (GObject *object)
{
  RwPersonButton *self = RW_PERSON_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_PERSON_BUTTON);
  g_clear_object (&self->model);
  g_clear_pointer (&self->full, g_free);

  G_OBJECT_CLASS (rw_person_button_parent_class)->dispose (object);
}

static void
rw_person_button_class_init (RwPersonButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_person_button_dispose;

  widget_class->grab_focus = rw_person_button_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-person-button.ui");
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, about);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, about_label);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, chip);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, open);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, icon);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, words);
  gtk_widget_class_set_css_name (widget_class, "person-button");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_person_button_init (RwPersonButton *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_person_button_set_model (RwPersonButton *self,
                            RwModel        *model)
{
  g_return_if_fail (RW_IS_PERSON_BUTTON (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  person_changed_cb (self);
}

void
rw_person_button_set_room (RwPersonButton *self,
                           int             room)
{
  g_return_if_fail (RW_IS_PERSON_BUTTON (self));

  if (room == self->room)
    return;

  self->room = room;
  fit (self);
}
