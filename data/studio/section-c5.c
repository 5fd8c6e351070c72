/* section-c5.c: the neck cut at C5
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-levels.h"

/* The middle of the vertebral body lies at z -20.9. The neck leans so that this cut takes C5: its body,
 * the gutters of its transverse processes, its arch and the forked end of its spine, just above its pedicles.
 * The nerve is that of C5: its rootlets leave the front and the back of the cord and join in the
 * foramen, where it swells to its ganglion behind the artery, and it goes on between the scalenes. How wide nerves and vessels are is our own drawing. */

static const SectionShape skin[] = {
  { "skin-cut", SECTION_SKIN, SECTION_WHOLE, 0, 0,
    "0 -72.4 5.6 -71.9 11 -69.9 16.6 -66.6 22.6 -63.2 29.2 -59.6 36 -54.6 41.8 -47.2 46.6 -37.4 49.9 -25.6 51.165 -13 50.4 1 47.9 14 43 26.2 "
    "35.2 36.2 25.6 43.2 15.4 47.1 6.4 48.5 0 47.8", NULL },
};

static const SectionShape organs[] = {
  { "larynx", SECTION_CARTILAGE, SECTION_WHOLE, 0, 0,
    "0 -67 3.8 -66 8 -61.8 11.6 -56 14 -50.4 15.4 -45.4 14.8 -42.8 13.2 -43.4 12.2 -46 11 -50.6 8.6 -55.6 5.2 -60.4 2.4 -63.2 0 -63.8", NULL },
  /* What lines the larynx lies against its muscles and its gristle. */
  { "laryngeal-lining", SECTION_LINING, SECTION_WHOLE, 0, 0,
    "0 -63.9 2.4 -63.3 5.2 -60.5 8.6 -55.7 10.8 -51 11.6 -47.4 11.6 -44.4 9.4 -42 4 -41.4 0 -41.4", NULL },
  { "laryngeal-muscle", SECTION_FINE_MUSCLE, SECTION_PAIR, 0, 70,
    "3 -61.9 5.2 -59.8 8.2 -55.4 10.7 -50.4 12 -46 11.4 -43.6 9.9 -43.4 8.4 -46.2 6.4 -49.6 4.9 -54.2 3.2 -58.6", NULL },
  { "cricoid", SECTION_CARTILAGE, SECTION_WHOLE, 0, 0, "0 -47.5 3.6 -47.3 7.2 -45.9 9.4 -43.4 8.8 -42.4 6.4 -43.2 2.8 -44 0 -44.2", NULL },
  { "posterior-cricoarytenoid", SECTION_FINE_MUSCLE, SECTION_PAIR, 0, 0, "0.9 -43.5 3.4 -43.3 6.6 -42.4 9.2 -41.8 8 -40.9 5.2 -41.9 2.8 -42.3 0.9 -42.4", NULL },
  { "airway", SECTION_AIRWAY, SECTION_WHOLE, 0, 0, "0 -61.4 1.2 -58.8 2.5 -54.8 4 -50.4 3.2 -48.9 0 -48.4", NULL },
  { "pharynx", SECTION_GULLET, SECTION_WHOLE, 0, 0, "0 -41.6 5 -41.2 10 -40.3 12.6 -39.4 12.2 -38.2 8.4 -36.2 3.6 -35.4 0 -35.3", NULL },
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
  { "posterior-triangle", SECTION_FAT, SECTION_PAIR, 0, 0,
    "45.6 -12.6 47.1 -6 47 2 45.4 9.6 42.4 17.4 39 21.6 37 17 38 8 36 -2 38 -9 36 -15.4 31 -17.2 28 -18 30 -20.6 34 -21 36.4 -24 36.6 -28 37.8 -31.4 40 -31 43 -24 44.8 -18", NULL },
  { "investing-fascia", SECTION_LIGAMENT, SECTION_TWIGS, 0.2, 0.5, "=46 -11.6 47.3 -5 47.2 2 45.6 9.8 43 16.4 40.6 20.4", NULL },
  { "nuchal-ligament", SECTION_LIGAMENT, SECTION_BAND, 0.75, 0, "0 17.4 0 24 0 32 0 39 0 45.8", NULL },
  { "prevertebral", SECTION_LIGAMENT, SECTION_BAND, 0.4, 0,
    "-24.8 -29 -24.4 -31.6 -21.6 -34 -17 -34.9 -11 -34.9 -4 -34 0 -32.6 4 -34 11 -34.9 17 -34.9 21.6 -34 24.4 -31.6 24.8 -29", NULL },
};

/* In the neck little lies between muscles: all swell by so much before they meet, mm. */
#define PACKED 0.3

static const SectionShape superficial[] = {
  { "sternocleidomastoid", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 62,
    "28 -50.8 32.8 -49.6 38.6 -43.6 43.5 -34.4 46.2 -24.6 47 -17.4 46.8 -12.4 45 -11.2 43.2 -14 41.4 -21 38 -30.4 34 -38.4 30.2 -44.6 27.6 -48.6;24 -54", NULL },
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
    "1.4 37.7 7.1 37 14.4 34.5 21.7 30.1 27.6 24.6 30.6 19.6 30.2 16.6 27 15.8 23.4 17.4 19 20 13.4 22.8 7.3 24.4 3.4 25 1.2 25.4 1.2 31;34 10 24.6 20.8 20 25.2 15 28.4 10 30.6 -2 31", NULL },
  { "semispinalis-tendon", SECTION_LIGAMENT, SECTION_BANDS, 0.3, 0, "5.4 31 10 30.6 15 28.4 20 25.2 24.6 20.8", NULL },
  { "longissimus-capitis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 110,
    "26.4 14.8 25.2 11.6 26.2 8.6 29.2 7.8 32 10 34 13.6 33 16.8 31.6 18 30 15.6;23 10", NULL },
  { "semispinalis-cervicis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 130,
    "3.4 22.6 5.4 23.7 9.4 23.4 13.2 22.3 18.7 19.5 23 16.9 25.2 15 24 12 20.8 10.6 16.8 12.9 12.4 16.3 9.6 18.4 7.4 20 5.7 21;2 19", NULL },
  { "multifidus", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 140,
    "4.7 16.4 4.5 12.6 5.3 9 7.2 6 10.4 2.9 14 0.5 17.4 0 21.2 0.2 20.8 4.6 19 9.4 15.6 12.2 11.4 15.6 7.4 18 5.4 18.2;2 12", NULL },
  { "longissimus-cervicis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 90,
    "22 9.6 21.8 5.4 22.6 1.6 25.2 0.4 27.6 2 27.4 5.2 25.4 7.6 24.4 10.6 23 10.6;19 4", NULL },
  { "iliocostalis-cervicis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 70, "29 2.4 31 1.8 33.4 4 34.8 8 33.4 9.6 30.6 6.8 28.4 6.4 28.2 4.2;28 0", NULL },
  { "scalenus-medius", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 70,
    "24.4 -2 23.6 -6.4 25 -9.8 27.6 -12 30.4 -15.6 34.4 -16.8 38.6 -14 40.4 -8.8 39.2 -5.6 35.6 -5.8 32.2 -3.6 29.2 -0.8 26.6 0;12 -6", NULL },
  { "scalenus-anterior", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 50,
    "22.8 -25.4 25.2 -27.6 30.2 -28 34 -26.2 35.8 -23 34.2 -21 30.2 -20.4 25.8 -22.2;20 -25.6", NULL },
  { "longus-capitis", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 20,
    "13 -25.2 15.8 -24.8 18.6 -25.8 20.6 -27 22.9 -28.2 22.6 -31 19 -33 14.8 -33 13.2 -30.6;10 -26", NULL },
  { "longus-colli", SECTION_FINE_MUSCLE, SECTION_PAIR, PACKED, 30,
    "1.9 -30 5.4 -29.2 9 -26.8 10.6 -24.4 12.4 -24.8 13 -28.2 11.4 -31.4 7 -32.6 3 -32.4;8 -20", NULL },
};

static const SectionShape bones[] = {
  { "canal", SECTION_CANAL, SECTION_WHOLE, 0, 0,
    "0 -14.2 5 -14.1 9 -14.6 13 -15.4 17 -15.4 20.4 -16.8 21.9 -16.6 21.6 -14.6 18 -11 14 -9.8 12.4 -8.4 11.8 -5.2 9.2 -1.4 5.8 1.6 2.8 3.6 0 4.1", NULL },
  /* The foramen parts the body, with the process in which the artery runs, from the arch. */
  { "C5", SECTION_THIN_BONE, SECTION_WHOLE, 0, 0,
    "0 -28 4.4 -27.9 7.6 -26.6 9.3 -24.6 10.9 -22.9 12.8 -23 15.6 -23.7 18.4 -24.9 21 -26 23 -25.7 23.9 -24 23.2 -22.2 21.9 -20.6 21.4 -19 20.8 -17.2 "
    "19.2 -15.7 17.2 -14.9 14.6 -14.8 12.2 -14.7 10.2 -14 8 -13.6 5 -13.5 0 -13.6",
    "=13.3 -18.9 14.1 -21 16.2 -21.9 18.2 -21.2 19.2 -19.3 18.7 -17.3 16.9 -16.4 14.7 -17" },
  { "C5-arch", SECTION_THIN_BONE, SECTION_WHOLE, 0, 0,
    "0 3.5 2.6 3 5.4 1 8.6 -2 10.9 -5.3 11.7 -7.8 13 -9.9 15.2 -10.8 17.8 -11.4 20 -12.6 22 -14.4 24.6 -14.7 26.3 -13.4 26.5 -11.6 25 -10.5 22.8 -9.8 21.8 -8 22 -5.6 20.9 -3.4 18.9 -1.9 16.4 -1.5 13.4 -1.2 10.8 0.4 8 2.8 5.7 5.4 4.2 8.4 "
    "3.4 11.6 3.4 14.4 4.3 17 5.5 19.4 5.2 21.2 3.5 21.2 1.9 19.2 0.8 17.8 0 17.6", NULL },
  /* Side by side in the foramen, the vein lateral. */
  { "vertebral-artery", SECTION_ARTERY, SECTION_LUMINA, 0, 0, "-15.4 -19.3 1.5 1.14 96 15.45 -19.2 1.55 1.1 80", NULL },
  { "vertebral-vein", SECTION_VEIN, SECTION_LUMINA, 0, 0, "-17.9 -18.9 0.68 1.5 98 17.95 -18.85 0.66 1.6 84", NULL },
  { "spinal-nerve", SECTION_NERVE, SECTION_PAIR, 0, 0,
    "9.6 -11.3 11.8 -12.8 14 -13.7 17 -14.3 19.4 -15.4 21.6 -17.3 24 -19 26.4 -19.8 28.6 -19.8 32 -19 35.2 -17.8 37.6 -16.1 37.4 -15.7 35 -16.6 32 -17.6 "
    "28.4 -18.2 26.2 -17.9 24.4 -17 22.6 -15.5 20.4 -13.3 18.2 -12 15.6 -11.5 13.2 -11.5 11.2 -11 9.9 -10.5", NULL },
  { "ligamentum-flavum", SECTION_LIGAMENT, SECTION_BANDS, 0.55, 0, "0.4 2.9 2.5 2.4 5.1 0.5 8 -2.4 10.2 -5.4", NULL },
  { "longitudinal-ligament-back", SECTION_LIGAMENT, SECTION_BAND, 0.5, 0, "-6 -12.9 -2 -13.2 2 -13.2 6 -12.9", NULL },
  { "dura", SECTION_DURA, SECTION_WHOLE, 0, 0, "0 -11.6 3.6 -11.2 6.9 -9.7 8.2 -7.9 8.3 -5.6 7 -3.2 4.2 -1.4 0 -0.8", NULL },
  { "cord", SECTION_CORD, SECTION_WHOLE, 0, 0, "0 -9.2 0.6 -9.9 3 -9.7 5.4 -8.2 6.5 -6.3 5.6 -4.2 3 -2.7 0.6 -2.4 0 -2.9", NULL },
  { "grey-matter", SECTION_GREY_MATTER, SECTION_WHOLE, 0, 0,
    "0 -6.9 0.9 -7.3 1.6 -8.5 2.9 -8.8 3.7 -7.9 3.3 -6.7 2.4 -6 2.5 -4.8 3.2 -3.5 2.7 -3.2 1.8 -4.3 1.1 -5.5 0 -5.9", NULL },
  { "rootlets-ventral", SECTION_NERVE, SECTION_BANDS, 0.34, 0, "4.4 -8.9 6.4 -9.5 8.4 -10.3 10.6 -11.6", NULL },
  { "rootlets-dorsal", SECTION_NERVE, SECTION_BANDS, 0.36, 0, "4.2 -3.9 6.3 -4.7 8.3 -6.8 9.7 -9 10.8 -11", NULL },
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
