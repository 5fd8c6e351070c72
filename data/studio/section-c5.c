/* section-c5.c: the neck cut at C5
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-levels.h"

/* The middle of the vertebral body lies at z -20.9. */

static const SectionShape skin[] = {
  { "skin-cut", SECTION_SKIN, SECTION_WHOLE, 0, 0,
    "0 -74.5 9 -73 20 -67.5 32 -58.5 43 -46 49.6 -31 51.165 -16 49.4 0 44.8 15 37.3 29 27 40.3 15.5 47 6 48.7 0 48.1", NULL },
};

static const SectionShape organs[] = {
  { "larynx", SECTION_CARTILAGE, SECTION_WHOLE, 0, 0,
    "0 -67.4 2.6 -66.6 6 -61.6 9.6 -55 12 -49 12.8 -44.4 11.8 -42.4 10.4 -44 9.2 -49 6.8 -54.6 3.4 -60.6 1.2 -63.6 0 -64", NULL },
  { "laryngeal-muscle", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 70, "3.4 -59.6 6 -55.4 8.2 -50.4 9 -46.4 7.4 -45.6 5.6 -49.4 3.6 -54.4 2.4 -58", NULL },
  { "cricoid", SECTION_CARTILAGE, SECTION_WHOLE, 0, 0, "0 -47.6 3 -47.4 6.2 -45.6 7.6 -43 5.4 -42.2 2.4 -43.4 0 -43.6", NULL },
  { "airway", SECTION_AIRWAY, SECTION_WHOLE, 0, 0, "0 -61 1.4 -58.6 2.8 -54.4 3.6 -50.6 2.2 -48.8 0 -48.6", NULL },
  { "pharynx", SECTION_GULLET, SECTION_WHOLE, 0, 0, "0 -41.8 4 -41.6 7.4 -39.8 8 -37.4 5.4 -35.4 2 -34.9 0 -34.9", NULL },
  { "pharynx-slit", SECTION_CHAMBER, SECTION_BAND, 0.35, 0, "-4.6 -38.6 -2 -38 0 -38.3 2 -38 4.6 -38.6", NULL },
  { "thyroid", SECTION_GLAND, SECTION_PAIR, 0, 0, "14 -49.6 17.4 -49.4 19.6 -45.6 19.4 -41.4 16.6 -39.4 14.4 -41.6 13.8 -45.6", NULL },
  { "carotid", SECTION_ARTERY, SECTION_PAIR, 0, 0, "20 -37.6 21.2 -41 24.4 -42 27.4 -40 27.8 -36.6 25.6 -34.2 22.2 -34.4", NULL },
  { "jugular", SECTION_VEIN, SECTION_PAIR, 0, 0, "28.4 -34 29.4 -38.2 32.4 -39.6 35 -36.4 36.2 -31.4 34.6 -28.4 31 -28.6", NULL },
  { "jugular-external", SECTION_VEIN, SECTION_DOTS, 0.9, 0, "-44.8 -37.6 44.8 -37.6", NULL },
  { "vagus", SECTION_NERVE, SECTION_DOTS, 1.1, 0, "-27.4 -33 27.4 -33", NULL },
  { "sympathetic-trunk", SECTION_NERVE, SECTION_DOTS, 0.8, 0, "-20.6 -31.6 20.6 -31.6", NULL },
};

static const SectionShape fascia[] = {
  { "muscle-bed", SECTION_BED, SECTION_WHOLE, 0, 0,
    "0 -27 5 -35 10.6 -35.2 16 -35 22 -32.6 28 -28 34.6 -26.6 37 -32.6 33.6 -39.4 29 -44.4 27 -49 31 -51.2 38 -47.4 44 -39.6 47.6 -28.6 48.2 -16 46.4 -3.6 "
    "44.6 7.4 41.6 17.4 35.6 28 27.6 36.4 17.4 42.8 8 45.4 0 45.6", NULL },
  { "nuchal-ligament", SECTION_LIGAMENT, SECTION_BAND, 0.75, 0, "0 17.4 0 24 0 32 0 39 0 46.4", NULL },
  { "prevertebral", SECTION_LIGAMENT, SECTION_BAND, 0.4, 0, "-24 -30.4 -18.4 -34.8 -10 -35 -4 -34.2 0 -33 4 -34.2 10 -35 18.4 -34.8 24 -30.4", NULL },
};

static const SectionShape superficial[] = {
  { "sternocleidomastoid", SECTION_MUSCLE, SECTION_PAIR, 0, 62,
    "28.6 -49.8 35.6 -47.2 42.2 -39.4 46 -28 46.8 -16.4 45 -7.6 42.4 -8.6 40.6 -17 38.8 -26 35 -34.6 30 -42 27.4 -46.4", NULL },
  { "trapezius", SECTION_THIN_MUSCLE, SECTION_BANDS, 1.9, 0, "1.6 43.2 8 42.9 17 40.2 26.8 34 34.2 25.6 39.8 16.2 43 7.4", NULL },
  { "strap", SECTION_THIN_MUSCLE, SECTION_BANDS, 1.5, 0, "3.4 -69.4 7.6 -66.2 11.4 -60.6 14.8 -54.6 19.6 -51.4", NULL },
  { "platysma", SECTION_THIN_MUSCLE, SECTION_BANDS, 0.6, 0, "10 -69.4 20 -64 31.4 -55.2 41.6 -43.8 47.6 -30.4 49 -16.4", NULL },
};

static const SectionShape intermediate[] = {
  { "splenius-capitis", SECTION_THIN_MUSCLE, SECTION_BANDS, 1.9, 0, "1.6 38.9 8 38.4 15.8 35.8 24 30.2 30.4 22.6 35 15.6", NULL },
  { "levator-scapulae", SECTION_MUSCLE, SECTION_PAIR, 0, 80, "30.8 3.6 33.6 -3 38.6 -3 40.6 3.4 38.6 10.6 34.6 13.6 31.4 10.6", NULL },
};

static const SectionShape deep[] = {
  { "semispinalis-capitis", SECTION_MUSCLE, SECTION_PAIR, 0, 150,
    "1.5 36 6 36 13 33.4 19.6 28.6 25.4 22 26.2 18.6 23.6 18 18.4 20.8 12.4 25.4 7 28.8 1.6 29.6", NULL },
  { "longissimus-capitis", SECTION_MUSCLE, SECTION_PAIR, 0, 110, "22.4 15.6 22.4 10 24.4 6 28 4.8 29.8 8.4 29.4 13.6 27 18.4 24.4 17.6", NULL },
  { "semispinalis-cervicis", SECTION_MUSCLE, SECTION_PAIR, 0, 130,
    "6.8 20.6 6.4 16.4 11.4 14.4 16.4 10.8 18.8 8 21 10 20.8 15 17 19.4 11.6 24 6 27.4 1.6 28.2 1.5 22.6 4.4 22.8", NULL },
  { "multifidus", SECTION_MUSCLE, SECTION_PAIR, 0, 140, "4.6 11.6 5.6 8 9.6 5 13.6 2.4 17.6 0.8 19.4 3 18 6.6 15 10 10.8 13 6 14.8 4.8 14", NULL },
  { "longissimus-cervicis", SECTION_MUSCLE, SECTION_PAIR, 0, 90, "20.6 1.2 24.8 -1.4 28.2 0.4 27.4 3.4 23.6 4.6 21.4 7.4 20 4.6", NULL },
  { "scalenus-medius", SECTION_MUSCLE, SECTION_PAIR, 0, 70, "27.4 -6 28 -12 31.6 -15.4 36 -12.6 37.4 -7 35 -4.6 31.6 -0.6 28.6 -1.6", NULL },
  { "scalenus-anterior", SECTION_MUSCLE, SECTION_PAIR, 0, 50, "23 -26.4 26 -27.6 31.4 -26 34 -23 31.6 -20 27.4 -20.8 24.4 -23", NULL },
  { "longus-capitis", SECTION_MUSCLE, SECTION_PAIR, 0, 20, "13.4 -27.2 17 -27.4 20.6 -27.8 22 -30 19.6 -32.8 15.4 -33.8 12.8 -31", NULL },
  { "longus-colli", SECTION_MUSCLE, SECTION_PAIR, 0, 30, "2.6 -30 6 -28.8 9.6 -26.6 12.4 -26.4 12.2 -30 9.8 -33.4 5.4 -33.6 3 -32.4", NULL },
};

static const SectionShape bones[] = {
  { "canal", SECTION_CANAL, SECTION_WHOLE, 0, 0, "0 -14 5 -13.8 10 -12.6 12.8 -9.6 12 -5.6 9 -1.6 5 1.8 0 4", NULL },
  { "C5", SECTION_THIN_BONE, SECTION_WHOLE, 0, 0,
    "0 -28.5 5 -27.9 8.8 -25.6 10.6 -22.8 12.6 -24 16.2 -25.2 19.8 -25.6 21.6 -24 21.6 -21.4 23 -19.4 25.4 -18 26.7 -15.6 25.6 -13 "
    "24.8 -10.6 25.3 -7 24 -3 20.6 -1 16.6 -0.8 12.8 1.2 9 3.8 5.6 6.4 3.7 9.6 3.4 13 4.2 16.4 5.6 19.4 4.7 21.2 2.4 19.8 0 17.4",
    "0 -13.6 5 -13.3 9.6 -12.1 11.9 -9.4 11 -5.8 8.4 -2.3 4.5 1.1 0 3.1;="
    "12.6 -18.4 13.4 -20.6 15.6 -21.4 17.8 -20.4 18.6 -18.2 17.6 -16 15.4 -15.2 13.4 -16.2" },
  { "vertebral-artery", SECTION_ARTERY, SECTION_DOTS, 1.8, 0, "-15.2 -18.8 15.2 -18.8", NULL },
  { "vertebral-vein", SECTION_VEIN, SECTION_DOTS, 0.9, 0, "-17.4 -17.2 17.4 -17.2", NULL },
  { "facet-cartilage", SECTION_CARTILAGE, SECTION_BANDS, 0.7, 0, "13.8 -5 17 -6.6 20.6 -7.2 24.6 -6.4", NULL },
  { "spinal-nerve", SECTION_NERVE, SECTION_PAIR, 0, 0, "22.6 -22 24.6 -21.6 27.6 -18.6 28.4 -16.4 26.8 -16.6 24.6 -19", NULL },
  { "plexus", SECTION_NERVE, SECTION_DOTS, 1.0, 0, "-30.8 -17.9 -33.6 -18.3 30.8 -17.9 33.6 -18.3", NULL },
  { "ligamentum-flavum", SECTION_LIGAMENT, SECTION_BANDS, 0.7, 0, "0.5 2.6 4.2 0.5 7.6 -2.4 9.8 -5.2", NULL },
  { "longitudinal-ligament-back", SECTION_LIGAMENT, SECTION_BAND, 0.5, 0, "-6 -12.9 -2 -13.2 2 -13.2 6 -12.9", NULL },
  { "dura", SECTION_DURA, SECTION_WHOLE, 0, 0, "0 -11.9 4.4 -11.4 8.2 -9.2 9 -6.4 7.2 -3.2 4 -0.9 0 0.1", NULL },
  { "cord", SECTION_CORD, SECTION_WHOLE, 0, 0, "0 -9.2 0.6 -9.9 3 -9.7 5.4 -8.2 6.5 -6.3 5.6 -4.2 3 -2.7 0.6 -2.4 0 -2.9", NULL },
  { "grey-matter", SECTION_GREY_MATTER, SECTION_WHOLE, 0, 0,
    "0 -6.9 0.9 -7.3 1.6 -8.5 2.9 -8.8 3.7 -7.9 3.3 -6.7 2.4 -6 2.5 -4.8 3.2 -3.5 2.7 -3.2 1.8 -4.3 1.1 -5.5 0 -5.9", NULL },
  { "root", SECTION_NERVE, SECTION_DOTS, 0.6, 0, "-7.6 -7.6 -7.4 -5 7.6 -7.6 7.4 -5", NULL },
};

#define GROUP(layer, id, shapes) { layer, id, shapes, G_N_ELEMENTS (shapes) }

const SectionGroup section_c5[] = {
  GROUP ("skin", NULL, skin),
  GROUP ("organs", NULL, organs),
  GROUP ("muscle", "fascia", fascia),
  GROUP ("muscle", "muscle-superficial", superficial),
  GROUP ("muscle", "muscle-intermediate", intermediate),
  GROUP ("muscle", "muscle-deep", deep),
  { "ribs", NULL, NULL, 0 },
  GROUP ("bones", NULL, bones),
};

const guint section_c5_n_groups = G_N_ELEMENTS (section_c5);
