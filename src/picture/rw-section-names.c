/* rw-section-names.c: what the parts of a section are called
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-section-names.h"

#include <glib/gi18n.h>

/* Of what lies on both sides one is named; which one keeps the two columns
 * even. */

/* Layer, and the last depth at which it is whole, as the picture groups them. */
#define SURFACE RW_LAYER_MUSCLE, RW_DEPTH_SUPERFICIAL
#define MIDDLE RW_LAYER_MUSCLE, RW_DEPTH_MIDDLE
#define DEEP RW_LAYER_MUSCLE, RW_DEPTH_DEEP
#define ORGAN RW_LAYER_ORGANS, RW_DEPTH_DEEP
#define RIB RW_LAYER_RIBS, RW_DEPTH_BONE
#define BONE RW_LAYER_BONES, RW_DEPTH_BONE

static const RwSectionName c5[] = {
  { "cord", N_("Spinal cord"), N_("Spinal cord"), BONE, { -0.2, -6.2 } },
  { "C5", N_("Fifth neck vertebra"), N_("Vertebra C5"), BONE, { -0.2, -20.2 } },
  { "trapezius-right", N_("Hood muscle"), N_("Trapezius"), SURFACE, { 8.2, 43.1 } },
  { "multifidus-right", N_("Deep back muscle"), N_("Multifidus"), DEEP, { 12.2, 9.0 } },
  { "semispinalis-capitis-right", N_("Long head raiser"), N_("Semispinalis capitis"), DEEP, { 6.2, 33.0 } },
  { "splenius-capitis-right", N_("Head strap"), N_("Splenius capitis"), MIDDLE, { 7.6, 39.3 } },
  { "levator-scapulae-left", N_("Shoulder blade raiser"), N_("Levator scapulae"), MIDDLE, { -37.0, 5.0 } },
  { "sternocleidomastoid-right", N_("Head turner"), N_("Sternocleidomastoid"), SURFACE, { 40.0, -30.4 } },
  { "carotid-left", N_("Artery of the head"), N_("Common carotid artery"), ORGAN, { -25.4, -38.2 } },
  { "jugular-right", N_("Vein of the head"), N_("Internal jugular vein"), ORGAN, { 31.8, -31.6 } },
  { "vertebral-artery", N_("Artery in the neck bones"), N_("Vertebral artery"), BONE, { 14.5, -17.8 } },
  { "larynx", N_("Voice box"), N_("Larynx"), ORGAN, { -0.2, -65.5 } },
  { "scalenus-medius-left", N_("Side muscle of the neck"), N_("Scalenus medius"), DEEP, { -33.0, -9.0 } },
  { "spinal-nerve-left", N_("Nerve of the arm"), N_("Spinal nerve"), BONE, { -26.2, -19.2 } },
  { "thyroid-left", N_("Thyroid"), N_("Thyroid gland"), ORGAN, { -18.6, -44.6 } },
  { "semispinalis-cervicis-right", N_("Long neck raiser"), N_("Semispinalis cervicis"), DEEP, { 12.2, 20.6 } },
  { "longissimus-capitis-left", N_("Long muscle of the head"), N_("Longissimus capitis"), DEEP, { -28.6, 13.0 } },
};

static const RwSectionName t7[] = {
  { "cord", N_("Spinal cord"), N_("Spinal cord"), BONE, { -0.2, 44.5 } },
  { "T7", N_("Seventh chest vertebra"), N_("Vertebra T7"), BONE, { 0.2, 25.5 } },
  { "multifidus-left", N_("Deep back muscle"), N_("Multifidus"), DEEP, { -13.6, 64.0 } },
  { "longissimus-right", N_("Long back muscle, middle"), N_("Longissimus thoracis"), DEEP, { 41.2, 70.2 } },
  { "iliocostalis-right", N_("Long back muscle, outer"), N_("Iliocostalis"), DEEP, { 58.8, 66.0 } },
  { "trapezius-left", N_("Hood muscle"), N_("Trapezius"), SURFACE, { -30.0, 81.2 } },
  { "spinalis-left", N_("Long back muscle, inner"), N_("Spinalis thoracis"), DEEP, { -15.2, 70.6 } },
  { "rhomboid-major-right", N_("Diamond muscle"), N_("Rhomboid major"), MIDDLE, { 54.8, 82.0 } },
  { "scapula-right", N_("Shoulder blade"), N_("Scapula"), BONE, { 75.8, 69.8 } },
  { "rib-6-left", N_("Rib"), N_("Rib VI"), RIB, { -82.2, 50.2 } },
  { "aorta", N_("Main artery"), N_("Thoracic aorta"), ORGAN, { -18.2, -1.5 } },
  { "left-ventricle", N_("Heart"), N_("Left ventricle"), ORGAN, { -30.5, -55.5 } },
  { "lung-right", N_("Right lung"), N_("Right lung"), ORGAN, { 74.5, -22.8 } },
  { "oesophagus", N_("Gullet"), N_("Oesophagus"), ORGAN, { 2.8, -13.5 } },
  { "latissimus-dorsi-right", N_("Broad back muscle"), N_("Latissimus dorsi"), SURFACE, { 151.4, 30.0 } },
  { "serratus-anterior-right", N_("Saw muscle"), N_("Serratus anterior"), MIDDLE, { 129.8, -23.2 } },
  { "pectoralis-major-right", N_("Chest muscle"), N_("Pectoralis major"), SURFACE, { 91.5, -103.5 } },
  { "intercostals-left", N_("Muscles between the ribs"), N_("Intercostal muscles"), DEEP, { -113.0, 21.6 } },
  { "sternum", N_("Breastbone"), N_("Sternum"), RIB, { -0.2, -119.2 } },
};

static const RwSectionName l3[] = {
  { "L3", N_("Third low back vertebra"), N_("Vertebra L3"), BONE, { -0.2, -21.8 } },
  { "cauda-equina", N_("Nerve roots in the canal"), N_("Cauda equina"), BONE, { -1.5, 4.2 } },
  { "multifidus-right", N_("Deep back muscle"), N_("Multifidus"), DEEP, { 19.0, 30.0 } },
  { "longissimus-right", N_("Long back muscle, middle"), N_("Longissimus thoracis"), DEEP, { 36.8, 37.5 } },
  { "iliocostalis-right", N_("Long back muscle, outer"), N_("Iliocostalis lumborum"), DEEP, { 59.2, 32.2 } },
  { "quadratus-lumborum-left", N_("Square loin muscle"), N_("Quadratus lumborum"), DEEP, { -61.5, 9.4 } },
  { "psoas-left", N_("Hip bender"), N_("Psoas major"), DEEP, { -39.8, -18.2 } },
  { "kidney-right", N_("Right kidney"), N_("Right kidney"), ORGAN, { 70.0, -25.0 } },
  { "aorta", N_("Main artery"), N_("Abdominal aorta"), ORGAN, { -9.5, -53.5 } },
  { "vena-cava", N_("Main vein"), N_("Inferior vena cava"), ORGAN, { 17.5, -49.8 } },
  { "latissimus-dorsi-left", N_("Broad back muscle"), N_("Latissimus dorsi"), SURFACE, { -89.5, 38.8 } },
  { "external-oblique-left", N_("Outer belly muscle"), N_("External oblique"), SURFACE, { -113.8, -17.5 } },
  { "internal-oblique-right", N_("Inner belly muscle"), N_("Internal oblique"), SURFACE, { 105.2, -17.2 } },
  { "rectus-abdominis-right", N_("Straight belly muscle"), N_("Rectus abdominis"), SURFACE, { 11.8, -117.5 } },
  { "colon-descending", N_("Large bowel"), N_("Descending colon"), ORGAN, { -81.8, -44.2 } },
  { "colon-ascending", N_("Large bowel"), N_("Ascending colon"), ORGAN, { 68.2, -59.2 } },
  { "jejunum-1", N_("Small bowel"), N_("Jejunum"), ORGAN, { -60.2, -63.5 } },
};

static const struct
{
  const char *level;
  const RwSectionName *names;
  guint n_names;
} sections[] = {
  { "C5", c5, G_N_ELEMENTS (c5) },
  { "T7", t7, G_N_ELEMENTS (t7) },
  { "L3", l3, G_N_ELEMENTS (l3) },
};

const RwSectionName *
rw_section_names_get (RwAtlas *section,
                      guint   *n_names)
{
  g_return_val_if_fail (section != NULL, NULL);
  g_return_val_if_fail (n_names != NULL, NULL);

  *n_names = 0;
  if (rw_atlas_get_aspect (section) != RW_ASPECT_SECTION)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_str_equal (rw_atlas_get_level (section, 0)->id, sections[i].level))
      {
        *n_names = sections[i].n_names;
        return sections[i].names;
      }

  return NULL;
}

gboolean
rw_section_name_is_seen (const RwSectionName *self,
                         RwDepth              depth,
                         RwLayers             layers)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (depth < RW_N_DEPTHS, FALSE);

  return (layers & self->layer) != 0 && depth <= self->last;
}
