/* section-c5.c: the neck cut at C5
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-levels.h"

/* The middle of the vertebral body lies at z -20.9. The neck leans so that this cut takes C5 whole: its body,
 * its pedicles, the gutters of its transverse processes, its arch and the forked end of its spine. The joints lie above
 * and below. The nerve is that of C5, which has come down over the pedicle into its gutter, where it swells to its
 * ganglion, and goes on between the scalenes. How wide nerves and vessels are is our own drawing. */

static const SectionShape skin[] = {
  { "skin-cut", SECTION_SKIN, SECTION_WHOLE, 0, 0,
    "0 -72.4 5.6 -71.9 11 -69.9 16.6 -66.6 22.6 -63.2 29.2 -59.6 36 -54.6 41.8 -47.2 46.6 -37.4 49.9 -25.6 51.165 -13 50.4 1 47.9 14 43 26.2 "
    "35.2 36.2 25.6 43.2 15.4 47.1 6.4 48.5 0 47.8", NULL },
};

static const SectionShape organs[] = {
  { "larynx", SECTION_CARTILAGE, SECTION_WHOLE, 0, 0,
    "0 -67 3.8 -66 8 -61.8 11.6 -56 14 -50.4 15.4 -45.4 14.8 -42.8 13.2 -43.4 12.2 -46 11 -50.6 8.6 -55.6 5.2 -60.4 2.4 -63.2 0 -63.8", NULL },
  { "laryngeal-muscle", SECTION_FINE_MUSCLE, SECTION_PAIR, 0, 70,
    "3.5 -61.4 5.2 -59.8 8.2 -55.4 10.7 -50.4 11.9 -46 10.8 -43.9 8.8 -43.6 7.4 -45.8 6.2 -49.4 4.5 -54.6 2.7 -59.4", NULL },
  { "cricoid", SECTION_CARTILAGE, SECTION_WHOLE, 0, 0, "0 -47.4 3.6 -47.2 7.2 -45.5 8.8 -42.9 6.4 -42.1 2.8 -43.2 0 -43.4", NULL },
  { "airway", SECTION_AIRWAY, SECTION_WHOLE, 0, 0, "0 -61.2 1.9 -58.2 3.6 -54.4 4.7 -50.6 2.9 -48.8 0 -48.5", NULL },
  { "pharynx", SECTION_GULLET, SECTION_WHOLE, 0, 0, "0 -41.8 5 -41.5 9.8 -39.9 10.9 -37.4 7.2 -35.6 2.6 -34.9 0 -34.9", NULL },
  { "inferior-constrictor", SECTION_THIN_MUSCLE, SECTION_BAND, 0.62, 0,
    "-15.5 -45.8 -14.9 -42.6 -12.8 -39.4 -9.4 -36.8 -4.4 -35.2 0 -34.8 4.4 -35.2 9.4 -36.8 12.8 -39.4 14.9 -42.6 15.5 -45.8", NULL },
  { "pharynx-slit", SECTION_SLIT, SECTION_BAND, 0.35, 0, "-6.6 -38.5 -3 -38 0 -38.4 3 -38 6.6 -38.7", NULL },
  { "thyroid", SECTION_GLAND, SECTION_PAIR, 0, 0, "16.2 -49.4 19.4 -49.2 21.4 -45.8 21.2 -41.6 18.4 -39.4 15.8 -41.2 15.8 -45.4", NULL },
  { "carotid", SECTION_ARTERY, SECTION_PAIR, 0, 0, "21.6 -38 22.6 -41.2 25.6 -42.2 28.6 -40.4 29.2 -37.2 27.2 -34.6 23.8 -34.8", NULL },
  { "jugular-left", SECTION_VEIN, SECTION_ONE, 0, 0, "-29.9 -37 -31.8 -37.2 -33.9 -35.2 -35.6 -32.2 -35.8 -29.8 -34.4 -28.8 -31.8 -29.3 -30 -31.4 -29.3 -34.4", NULL },
  { "jugular-right", SECTION_VEIN, SECTION_ONE, 0, 0, "29.8 -37.8 32 -38.4 34.4 -36.4 36.4 -32.8 36.8 -30 35 -28.6 31.9 -28.8 30 -30.6 29.1 -34.4", NULL },
  { "jugular-anterior", SECTION_VEIN, SECTION_DOTS, 0.8, 0, "-13.2 -64.3 14.8 -63.2", NULL },
  { "jugular-external", SECTION_VEIN, SECTION_DOTS, 0.8, 0, "-48.5 -10.4 48.6 -11.2", NULL },
  { "vagus", SECTION_NERVE, SECTION_DOTS, 0.9, 0, "-27.3 -32.7 27.3 -32.7", NULL },
  { "sympathetic-trunk", SECTION_NERVE, SECTION_DOTS, 0.8, 0, "-19.8 -36 19.8 -36", NULL },
};

static const SectionShape fascia[] = {
  { "muscle-bed", SECTION_BED, SECTION_WHOLE, 0, 0,
    "0 -27 5 -34 10.6 -34 16 -34.4 22 -32.6 27 -28.4 32 -26.2 37.4 -27.4 38 -32.4 34.6 -39.8 29.4 -44.8 26.6 -48.6 29.6 -51.6 34 -50.8 "
    "38.8 -45.8 43.2 -36 46.2 -25 47.4 -13 46.6 0.6 43.8 13.2 38.6 25 31 34 22.2 40.4 13.6 43.8 6 45.2 0 45.2", NULL },
  { "nuchal-ligament", SECTION_LIGAMENT, SECTION_BAND, 0.75, 0, "0 17.4 0 24 0 32 0 39 0 45.8", NULL },
  { "prevertebral", SECTION_LIGAMENT, SECTION_BAND, 0.4, 0,
    "-24.8 -29 -24.4 -31.6 -21.6 -34 -17 -34.9 -11 -34.9 -4 -34 0 -32.6 4 -34 11 -34.9 17 -34.9 21.6 -34 24.4 -31.6 24.8 -29", NULL },
};

/* In the neck little lies between muscles: all swell by so much before they meet, mm. */
#define PACKED 0.3

static const SectionShape superficial[] = {
  { "sternocleidomastoid", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 62,
    "28 -50.8 32.8 -49.6 38.6 -43.6 43.5 -34.4 46.2 -24.6 46.9 -17.4 46 -12.6 44 -14.6 41.6 -21.6 38 -30.4 34 -38.4 30.2 -44.6 27.6 -48.6;24 -54", NULL },
  { "trapezius", SECTION_THIN_MUSCLE, SECTION_PAIR, PACKED, 35,
    "1.3 45 7.6 44.9 15.4 43 24.4 38.8 32.2 32.4 38 24.8 41.6 16.8 40.2 17.2 36.4 22.6 30.6 29.4 24 35.2 15.6 39.8 7.6 42.2 1.3 42.6", NULL },
  { "sternohyoid", SECTION_THIN_MUSCLE, SECTION_PAIR, PACKED, 62,
    "2.4 -69.3 6.8 -68 11.8 -63 16 -56.8 18 -53 16.6 -53.6 14.2 -57.2 10.2 -62.8 5.6 -67.2", NULL },
  { "thyrohyoid", SECTION_THIN_MUSCLE, SECTION_PAIR, PACKED, 62,
    "7.4 -63 9.9 -61.9 13.7 -56.4 17 -51.6 18.2 -49.9 15.7 -50.7 12.8 -55.7 9 -61.1", NULL },
  { "omohyoid", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 20,
    "19 -52.8 21.2 -55.2 24.4 -54.2 27 -50.8 25.6 -49.6 22.4 -51;15 -52", NULL },
  { "platysma", SECTION_THIN_MUSCLE, SECTION_BANDS, 0.6, 0,
    "9.8 -67.8 16.8 -63.7 23.4 -60.3 30 -56.6 36 -51.6 41 -44.6 45 -35.6 47.7 -25.2 48.9 -14", NULL },
};

static const SectionShape intermediate[] = {
  { "splenius-capitis", SECTION_THIN_MUSCLE, SECTION_PAIR, PACKED, 35,
    "1.3 42.2 7.6 41.8 15.6 39.4 24 34.8 30.4 28.9 34.8 22.2 37.2 14.4 35.8 12.8 33.2 17.8 28.8 24.4 22.2 30.6 14.8 35 7.2 37.5 1.3 38.1", NULL },
  { "levator-scapulae", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 80,
    "33 -2.4 36.4 -4.4 40.4 -3 42.8 1.8 42.8 7.6 40.6 13 38.3 14.6 36.8 11 36 6.6 34.6 3.4 32.6 1;30 -4", NULL },
};

static const SectionShape deep[] = {
  { "semispinalis-capitis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 150,
    "1.4 37.7 7.1 37 14.4 34.5 21.7 30.1 27.6 24.6 30.6 19.6 30.2 16.6 27 15.8 23.4 17.4 19 20 13.4 22.8 7.3 24.4 2.4 26.2 1.4 31;34 10 24.6 20.8 20 25.2 15 28.4 10 30.6 -2 31", NULL },
  { "semispinalis-tendon", SECTION_LIGAMENT, SECTION_BANDS, 0.3, 0, "5.4 31 10 30.6 15 28.4 20 25.2 24.6 20.8", NULL },
  { "longissimus-capitis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 110,
    "26.4 14.8 25.2 11.6 26.2 8.6 29.2 7.8 32 10 34 13.6 33 16.8 31.6 18 30 15.6;23 10", NULL },
  { "semispinalis-cervicis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 130,
    "5 22.2 6.6 23.5 9.4 23.4 13.2 22.3 18.7 19.5 23 16.9 25.2 15 24 12 20.8 10.6 16.8 12.9 12.4 16.3 9.6 18.4 7.4 20 5.7 21;2 19", NULL },
  { "multifidus", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 140,
    "4.7 16.4 4.5 12.6 5.3 9 7.2 6 10.4 2.9 14 0.5 17.4 0 21.2 0.2 20.8 4.6 19 9.4 15.6 12.2 11.4 15.6 7.4 18 5.4 18.2;2 12", NULL },
  { "longissimus-cervicis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 90,
    "22 9.6 21.8 5.4 22.6 1.6 25.2 0.4 27.6 2 27.4 5.2 25.4 7.6 24.4 10.6 23 10.6;19 4", NULL },
  { "iliocostalis-cervicis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 70, "29 2.4 31 1.8 33.4 4 34.8 8 33.4 9.6 30.6 6.8 28.4 6.4 28.2 4.2;28 0", NULL },
  { "scalenus-medius", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 70,
    "24.4 -2 23.6 -6.4 25 -9.8 27.6 -12 30.4 -15.6 34.4 -16.8 38.6 -14 40.4 -8.8 39.2 -5.6 35.6 -5.8 32.2 -3.6 29.2 -0.8 26.6 0;22 -7", NULL },
  { "scalenus-anterior", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 50,
    "22.8 -25.4 25.2 -27.6 30.2 -28.2 35.2 -26.4 37.6 -22.8 35.4 -20.8 30.2 -20.4 25.8 -22.2;20 -25.6", NULL },
  { "longus-capitis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 20,
    "13.4 -27.2 16.6 -27.2 20 -27 22.9 -28.2 22.6 -31 19 -33 14.8 -33 13.2 -30.6;10 -26", NULL },
  { "longus-colli", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 30,
    "1.9 -30 5.4 -29.2 9 -26.8 10.6 -24.4 12.4 -24.8 13 -28.2 11.4 -31.4 7 -32.6 3 -32.4;8 -20", NULL },
};

static const SectionShape bones[] = {
  { "canal", SECTION_CANAL, SECTION_WHOLE, 0, 0,
    "0 -14 5 -13.9 9 -13.5 11.8 -12 12.6 -9.2 11.8 -5.2 9.2 -1.4 5.8 1.6 2.8 3.6 0 4.1", NULL },
  { "C5", SECTION_THIN_BONE, SECTION_WHOLE, 0, 0,
    "0 -28 4.4 -27.9 7.6 -26.6 9.3 -24.6 10.9 -22.9 12.8 -23 15.6 -23.7 18.4 -24.9 21 -26 23 -25.7 23.9 -24 23.2 -22.2 21.9 -20.6 21.3 -18.8 21.5 -17 "
    "22.8 -15.5 24.8 -14.7 26.3 -13.4 26.5 -11.6 25 -10.5 22.8 -9.8 21.8 -8 22 -5.6 20.9 -3.4 18.9 -1.9 16.4 -1.5 13.4 -1.2 10.8 0.4 8 2.8 5.7 5.4 4.2 8.4 "
    "3.4 11.6 3.4 14.4 4.3 17 5.5 19.4 5.2 21.2 3.5 21.2 1.9 19.2 0.8 17.8 0 17.6",
    "0 -13.4 5 -13.3 8.8 -12.8 11.1 -11.4 11.9 -9 11 -5.4 8.6 -2 5.4 1 2.6 3 0 3.5;"
    "=13.5 -18.8 14.3 -20.9 16.3 -21.8 18.3 -21.1 19.3 -19.2 18.9 -17.1 17.1 -16 14.9 -16.6" },
  { "vertebral-artery", SECTION_ARTERY, SECTION_DOTS, 1.8, 0, "-16 -19.2 16.1 -19.3", NULL },
  { "vertebral-vein", SECTION_VEIN, SECTION_DOTS, 0.85, 0, "-17.9 -17.4 17.8 -17.3", NULL },
  { "spinal-nerve", SECTION_NERVE, SECTION_PAIR, 0, 0,
    "21 -18.3 21.6 -19.4 23 -20.3 24.8 -20.7 26.6 -20.4 28.2 -19.7 30.4 -19.3 32.8 -18.7 35.2 -17.8 37.2 -16.7 37.8 -15.9 37.3 -15.8 35 -16.8 32 -17.6 29.4 -17.9 27.4 -17.7 "
    "25.8 -17.1 24 -16.7 22.4 -16.9 21.3 -17.5", NULL },
  { "ligamentum-flavum", SECTION_LIGAMENT, SECTION_BANDS, 0.55, 0, "0.4 2.9 2.5 2.4 5.1 0.5 8 -2.4 10.2 -5.4", NULL },
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
