/* section-l3.c: the low back cut at L3
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-levels.h"

/* The left kidney ends higher up, at y 454 of kidneys.csv; of the right one, which
 * ends at 466, this cut takes the lowest tip. The middle of the vertebral body
 * lies at z -23.7. The cut runs through the
 * pedicles, where the lower facets of L2 stand behind the upper ones of L3; the
 * arch behind the joint is therefore that of L2. How far the fat around the right
 * kidney reaches and its fascia, drawn thicker than it is, are our own drawing; on the
 * left, below the kidney, both are left out. Where the duodenum and the loops of bowel lie is
 * our own drawing, too: jejunum on the left, ileum on the right, pressed against each other and the wall
 * but for the leaves of the mesentery, which fan out between them from before the great vessels. */

static const SectionShape skin[] = {
  { "skin-cut", SECTION_SKIN, SECTION_WHOLE, 0, 0,
    "0 -136 25 -135 52 -129.5 80 -116.5 103 -95 119 -67 126.8 -37 128.353 -10 124.5 12 114.5 30 "
    "99 44 80 53 60 58 41 60 24 58.6 10 55.8 0 54.8", NULL },
};

static const SectionShape organs[] = {
  { "abdomen", SECTION_FAT, SECTION_WHOLE, 0, 0,
    "0 -110.5 25 -110 46 -104.5 64 -89 77 -74 87.2 -54.8 93.8 -33 95.2 -12 92 2.5 85.5 14.5 79 21 "
    "70 20 58 14 44 10 20 6 0 4", NULL },
  { "mesentery", SECTION_LIGAMENT, SECTION_TWIGS, 0.4, 0,
    "-3 -88 -8 -89.2 -15 -89 -25 -89.3;-3 -87 -8 -84.8 -14 -84 -22 -82.2 -28.6 -79.4;6 -89 11 -91.6 17 -93 25 -92.8 33 -91.6;6 -87 10 -84 16 -82.2 24 -80.2 33 -79.8;"
    "-3 -89 -5 -92 -9.4 -94.4;6 -89 9 -93 9.7 -98;<-42.6 -88.2 -49.4 -86;<-29.6 -79 -30.2 -73.6 -28 -68;<36.8 -91.4 37.4 -87.6 38.4 -83;<34.6 -79.8 35.6 -74 38.4 -69.6", NULL },
  { "perirenal-fat", SECTION_FAT, SECTION_ONE, 0, 0,
    "58 -30 60 -34.6 64.6 -36.8 71 -36.4 78 -32.8 84.6 -25.4 88.9 -15 89 -6 85.8 2 80 5.8 73.4 3.6 66 -2.2 60.6 -7.8 58.4 -17 57.6 -25", NULL },
  { "renal-fascia", SECTION_LIGAMENT, SECTION_TWIGS, 0.26, 0,
    "89 -14 88.4 -16.4 84.6 -25.4 78 -32.8 71 -36.4 64.6 -36.8 60 -34.6 58 -30 57.4 -24;89 -14 89.2 -6 85.8 2 80 5.8 73.4 3.6 66 -2.2 60.6 -7.8 57.8 -17", NULL },
  { "lateroconal-fascia", SECTION_LIGAMENT, SECTION_TWIGS, 0.26, 0, "89 -14 90.6 -22 90.2 -32 87.4 -41", NULL },
  { "kidney-right", SECTION_KIDNEY, SECTION_ONE, 0, 0,
    "62.4 -22.6 62.8 -28 66 -32.2 71 -33.4 75.8 -31.4 78.6 -26.6 77.8 -21 74.4 -17 69.4 -15.8 65.4 -17.4 63.8 -19.8", NULL },
  { "colon-ascending", SECTION_COLON, SECTION_ONE, 0, 0,
    "54.6 -59 56.4 -66.4 59.6 -69.6 62.6 -74.4 68.6 -75 72.4 -71.6 76.2 -70 79 -64.6 83 -60.6 86.2 -54.6 86.4 -48 83 -44.4 78.6 -45.8 74 -42.6 "
    "67.6 -42.4 64 -45.6 58.6 -47.4 57 -52.6", NULL },
  { "colon-descending", SECTION_COLON, SECTION_ONE, 0, 0,
    "-86.4 -47 -89.8 -41 -89.4 -34.6 -86 -31.4 -81.8 -33.2 -77 -31.4 -72 -34.4 -70.8 -40.6 -73 -44.4 -71.2 -49.6 -73.6 -55 -77.4 -56.8 -80 -55 "
    "-83 -52.4", NULL },
  { "duodenum", SECTION_BOWEL, SECTION_ONE, 0, 0,
    "-24.9 -78 -20.4 -79.6 -15 -80.8 -10 -81 -5.7 -80.9 -0.9 -80.5 3.9 -79.3 8 -78 11.8 -76.9 15.6 -75.9 19.5 -75 23.6 -74 27.5 -72.9 31.2 -71.9 "
    "34.6 -70.7 36.9 -69.3 38.5 -67.4 39.4 -65.1 39.1 -62.7 37.6 -60.8 35.7 -59.5 33.6 -58.6 30.9 -58.3 27.5 -59.1 23.8 -60.1 20.3 -61.1 16.5 -62.1 "
    "12.4 -63 8.2 -64 4 -65.3 0.1 -66.5 -3.1 -67.4 -6.3 -67.6 -10 -67.7 -13.4 -67.6 -17.6 -66.7 -22 -65.7 -24.9 -65.8 -26.8 -67.3 -29.4 -70.8 -30.1 -73 "
    "-28.8 -74.9 -27.2 -76.5", NULL },
  { "jejunum-1", SECTION_BOWEL, SECTION_ONE, 0, 0,
    "-54.7 -74.6 -52.6 -72.2 -52.1 -67.4 -51.6 -62.5 -51.9 -57.6 -55.5 -54.3 -60 -52.2 -64.9 -51.4 -69.9 -52.3 -73.4 -55.4 -76 -57.8 -78.2 -62.2 "
    "-78.6 -67.5 -76.6 -72.4 -73.2 -76.1 -68.5 -77.5 -63.8 -77.3 -59.1 -76.4", NULL },
  { "jejunum-2", SECTION_BOWEL, SECTION_ONE, 0, 0,
    "-51.7 -98.4 -47.6 -101.6 -41.8 -104.5 -35.5 -106.4 -29.9 -107.8 -24.6 -108.9 -19.3 -109.2 -15.2 -109 -11.9 -107.3 -9.7 -104.2 -8.8 -100.6 "
    "-8.7 -96.8 -10.3 -93.4 -13.3 -91 -17.2 -89.8 -22.5 -89.5 -28.1 -89.4 -33.5 -89.2 -37.9 -89.1 -42.3 -88.5 -46.6 -86.4 -49.8 -86 -52.3 -87 "
    "-54.7 -88.3 -57 -90 -57.6 -92.7 -55.7 -95 -53.8 -96.6", NULL },
  { "ileum-1", SECTION_ILEUM, SECTION_ONE, 0, 0,
    "15.3 -109.2 20.2 -109.1 26.3 -108.5 32.4 -107.1 37.3 -105.5 40.4 -103.7 41.8 -101.1 40.6 -98.2 39.3 -96.2 37.1 -93.1 35.3 -91.4 32.5 -91.6 "
    "28 -92.6 23.7 -92.7 19.8 -92.7 15.3 -92.8 12 -93.6 10.2 -96 9.8 -98.7 9.8 -101 9.8 -103.3 10.2 -106 12 -108.4", NULL },
  { "ileum-2", SECTION_ILEUM, SECTION_ONE, 0, 0,
    "48.5 -98.9 52.4 -96.1 56.4 -93.1 59.7 -90.4 62.6 -87.8 64.7 -85.1 65.7 -81.8 65.3 -78.4 63.7 -75.4 61 -73.4 57.8 -72.4 54.5 -72.8 51.8 -74.9 "
    "48.9 -77.4 45.9 -79.9 42.2 -82.6 38.9 -85.8 37.2 -88.5 36.6 -91 37.7 -93.2 40.3 -96.9 42.2 -99.1 45.2 -100.2", NULL },
  { "jejunum-3", SECTION_BOWEL, SECTION_ONE, 0, 0,
    "-53.9 -54.1 -50 -54.7 -47.4 -54.8 -44.1 -56 -40.1 -57.8 -35.8 -59.3 -31.5 -60.8 -29.2 -62 -26.9 -63.1 -24.1 -63.4 -21.8 -61.6 -20.5 -58.9 "
    "-20.3 -55.9 -21.3 -53.1 -23.6 -50.5 -27.4 -47.6 -32.1 -44.3 -37.9 -41.4 -44.5 -39.1 -51 -39 -55.5 -39.8 -57.9 -41.7 -59.1 -44 -60.4 -48.1 "
    "-60.6 -50.5 -58.8 -52.1 -56.6 -53.2", NULL },
  { "jejunum-4", SECTION_COLLAPSED, SECTION_ONE, 0, 0,
    "-64.1 -87.2 -59.6 -89.6 -55.2 -88.2 -53 -87 -49.7 -84.8 -49.4 -80.2 -50.3 -77.5 -52.4 -75.6 -55.7 -75.8 -60.4 -77.1 -64.9 -77.8 -67.8 -78.1 "
    "-69.8 -79.1 -68.7 -82 -66.8 -84.4", NULL },
  { "jejunum-5", SECTION_BOWEL, SECTION_ONE, 0, 0,
    "-40.3 -87.1 -35.9 -87.2 -32.2 -86.9 -29.6 -84.9 -28.5 -81.8 -29.8 -78.7 -31.5 -76.2 -32.6 -73.2 -35.4 -72.4 -38.8 -72.6 -43.3 -72.9 -46.9 -73.7 "
    "-49.1 -76.1 -49.1 -79.4 -48.6 -82.3 -47.6 -84.7 -45.6 -86.3 -43.2 -87.2", NULL },
  { "jejunum-6", SECTION_COLLAPSED, SECTION_ONE, 0, 0,
    "-48.1 -72.5 -44.4 -72.5 -39.8 -72.3 -35.3 -72 -31.7 -71.7 -29.5 -70 -28 -68.1 -26.9 -66.1 -27.6 -63.9 -29.2 -62.4 -32.3 -60.7 -34.5 -60 "
    "-37.7 -59.3 -40.2 -59.1 -42.5 -58.7 -45.7 -58.3 -48.5 -58.6 -50.3 -60.4 -51.2 -62.7 -51.6 -66.5 -51.5 -68.7 -50.6 -71.3", NULL },
  { "jejunum-7", SECTION_BOWEL, SECTION_ONE, 0, 0,
    "-59.2 -43.2 -58 -39.3 -58.6 -36.3 -60.5 -34.1 -63.1 -32.9 -66 -32.7 -68.7 -33.6 -70.6 -35.6 -70.5 -38.4 -70.5 -41.1 -71.4 -45.1 -70.8 -48.1 "
    "-68.8 -50.1 -66.1 -50.7 -63.6 -50.5 -61.6 -49.4 -60.6 -47.4", NULL },
  { "ileum-3", SECTION_COLLAPSED, SECTION_ONE, 0, 0,
    "24.8 -90 28.5 -90.3 32.1 -90.9 35.7 -89.9 37.6 -86.9 37.7 -82.7 36 -81.2 33.4 -80.6 29.7 -80.6 26 -80.8 23.7 -80.9 19.7 -82.5 18.7 -84.6 "
    "18.8 -87.1 20.1 -89.1 22.3 -89.9", NULL },
  { "ileum-4", SECTION_COLLAPSED, SECTION_ONE, 0, 0,
    "45.4 -79.9 48.5 -77.2 52.4 -73.2 55.3 -67.7 55.3 -64.5 54.1 -60.3 50.5 -59.1 47.1 -60.8 45 -62.3 41.3 -65.4 38.9 -67.7 36.3 -70.3 34.5 -72.7 "
    "34.1 -75.2 35.8 -77.4 37.3 -79.2 38.4 -81.6 40.7 -82.3 43.1 -81.4", NULL },
  { "ileum-5", SECTION_ILEUM, SECTION_ONE, 0, 0,
    "49.3 -46.6 46.3 -44.9 43.2 -43.4 39.9 -42.5 36.4 -42.9 33.3 -44.5 31.1 -47.2 30.1 -50.5 30.5 -54 32.2 -56.9 35.1 -58.7 38 -60.5 40.8 -62.2 "
    "44.1 -61.8 46.7 -60.5 49 -59.3 51.6 -57.9 53.6 -55.3 53.5 -52 51.9 -48.9", NULL },
  { "ileum-6", SECTION_ILEUM, SECTION_ONE, 0, 0,
    "0.9 -109.6 5.3 -109.2 8.3 -107.7 9.3 -104.7 9.4 -102.1 9.4 -99.9 9.3 -97.2 8.3 -94.5 5.4 -94.1 2.1 -93.5 -2.3 -93.8 -5.6 -95.1 -7.6 -97.5 "
    "-8.4 -100.5 -8.7 -103.6 -7.8 -106.6 -5.6 -108.8 -2.5 -109.5", NULL },
  { "mesenteric-branches-veins", SECTION_VEIN, SECTION_TWIGS, 0.8, 0,
    "3.4 -87 -6 -86 -16 -86.2 -26 -87.4 -38 -87.8 -47 -86;7.4 -86.4 14 -83 22 -80.2 30 -79.8 35.4 -80.6;9 -89.4 17 -91.2 28 -91.6 35.6 -91;"
    "<-14 -86 -21 -83.4 -27.4 -80 -30.6 -75.6 -29.8 -71.4 -27.4 -66;<28 -79.8 33 -77 35 -72.4;<<-31 -74.4 -34 -72.6 -41 -72.5 -49 -73.4;<<34 -91.2 37 -89 38 -86", NULL },
  { "mesenteric-branches", SECTION_ARTERY, SECTION_TWIGS, 0.6, 0,
    "-5 -87.4 -10 -87.6 -18 -87.9 -28 -88.5 -38 -88.4 -47.6 -86.6;-5 -86.6 -13 -85.4 -21 -82.4 -27.8 -78.8 -31.2 -75;"
    "-2.6 -89.4 3 -93 11 -91.6 20 -92.5 29 -92.2;-2 -86.6 6 -83.8 14 -81.4 23 -78.9 31 -78.7 36.6 -79.6;"
    "<-30.4 -76.4 -30.8 -73 -28.6 -68.6 -27.2 -63.6;<-31 -75 -36 -72.4 -44 -72.9 -51 -75.4 -51 -76.2;<27 -78.9 32.4 -75.6 34.6 -71.4;<-38 -88.4 -45 -87 -49 -85.6", NULL },
  { "mesenteric-arteries", SECTION_ARTERY, SECTION_DOTS, 0.9, 0, "-19.6 -86.4 16.4 -87.4 27.4 -77.4", NULL },
  { "arcade-arteries", SECTION_ARTERY, SECTION_DOTS, 0.6, 0, "-27.2 -84.6 -52.4 -75.4 -61 -51.4 56 -71.6", NULL },
  { "mesenteric-veins", SECTION_VEIN, SECTION_DOTS, 1.2, 0, "-22.4 -85.8 14.4 -85 24 -77.4", NULL },
  { "arcade-veins", SECTION_VEIN, SECTION_DOTS, 0.75, 0, "-26.4 -82.8 -50.6 -74.6 -62.8 -51.4 56.4 -69.8 -23.4 -64.4", NULL },
  { "aorta", SECTION_ARTERY, SECTION_ONE, 0, 0,
    "-18.6 -53.4 -17 -47.6 -12 -44.2 -6.4 -44.6 -1.6 -48.2 0.2 -53.8 -1.8 -59.6 -6.8 -62.8 -12.4 -62.4 -17 -59", NULL },
  { "vena-cava", SECTION_VEIN, SECTION_ONE, 0, 0,
    "6.4 -50.4 9.4 -44 16 -40.8 23 -41.8 27.8 -46.6 27.6 -53 22.6 -57.6 15.4 -58.6 9 -56.2", NULL },
  { "mesenteric-artery", SECTION_ARTERY, SECTION_ONE, 0, 0, "-6.4 -87.4 -3.6 -85 -0.8 -87 -1.2 -90 -4 -91 -6.2 -89.6", NULL },
  { "mesenteric-vein", SECTION_VEIN, SECTION_ONE, 0, 0, "2.2 -87.8 4.6 -84.4 8.8 -85.2 10 -89 7.4 -92.4 3.6 -91.6", NULL },
  { "ureter", SECTION_NERVE, SECTION_DOTS, 1.5, 0, "-53.6 -37 51.4 -40", NULL },
};

static const SectionShape fascia[] = {
  { "muscle-bed", SECTION_BED, SECTION_PAIR, 0, 0,
    "1.6 17 1.2 46.6 7 48.8 14 49.6 25 51.4 41 52.2 55 50.6 66.6 46.4 75.6 40 81.4 34.6 "
    "89 36.8 95 35.2 106 24.8 115.2 8.6 118.8 -11 117.4 -37.6 109.6 -64 97 -88.2 79 -105.8 61 -116 38 -122 "
    "20 -123.8 2 -123 1.6 -111 22 -110 46 -104 64 -88.4 76.6 -73.6 86.6 -54.4 93.2 -33 94.6 -12 91.4 2 "
    "85 13.6 82.4 17 70.4 5.4 60.2 -0.2 53.4 -6 53.6 -18 51.4 -29 45.6 -35.4 38 -37.6 29.4 -34.6 24 -27 22.8 -17 23.4 -7.6 27 1 40 7 44 12 36 14 20 12", NULL },
  { "fascia-middle", SECTION_LIGAMENT, SECTION_BANDS, 0.75, 0, "44.4 12.6 50 14.2 58 16.4 67 20 75.4 25.6 82.8 31.6", NULL },
  { "fascia-posterior", SECTION_LIGAMENT, SECTION_BANDS, 0.85, 0, "0.8 46.4 7 48.4 14 49.2 25 50.9 41 51.7 55 50.1 66 46 75 39.4 82.8 31.8", NULL },
  { "fascia-anterior", SECTION_LIGAMENT, SECTION_BANDS, 0.5, 0, "43.4 2.6 47 -0.4 52 -1.4 60.4 0.6 70.8 6.2 79.8 15.8 83.4 24 83 31", NULL },
  { "supraspinous-ligament", SECTION_LIGAMENT, SECTION_ONE, 0, 0, "-2.6 44.6 0 45.4 2.6 44.6 3.8 46.4 2.6 48.4 0 49.2 -2.6 48.4 -3.8 46.4", NULL },
  { "linea-alba", SECTION_LIGAMENT, SECTION_ONE, 0, 0, "-0.9 -122 0 -122.3 0.9 -122 0.55 -119.4 0.5 -115 0.8 -112.2 0 -111.6 -0.8 -112.2 -0.5 -115 -0.55 -119.4", NULL },
};

static const SectionShape wall[] = {
  { "latissimus-dorsi", SECTION_THIN_MUSCLE, SECTION_BANDS, 1.15, 0, "72.6 45.6 79 42.8 86 39.8 93 37.6 101 31", NULL },
  { "rectus-abdominis", SECTION_MUSCLE, SECTION_PAIR, 0, 0,
    "1.5 -120.6 4.6 -121.9 20 -122.3 38 -120.2 51 -115.6 58.4 -110.6 56 -107.2 46 -110 30 -112 14 -112.4 4 -112.4 1.4 -113.4", NULL },
  { "external-oblique", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 52,
    "61 -114.6 78 -104.3 96 -87 108.5 -63 116 -37 117.5 -11 113.5 9 104.5 24 96.6 32 90.6 35.8 88.4 36 92.4 30.8 "
    "98 21.5 106.5 7 110.5 -11.5 109 -36 102 -60.5 90.5 -83 74 -100 62.6 -109", NULL },
  { "internal-oblique", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 128,
    "60.6 -108.6 72.4 -98 88.8 -81.4 101.8 -60.2 109.1 -36 110.7 -11.5 106.6 7 98 21.6 91.6 28.6 86 32 83.6 32.2 86 27.6 91.4 16.6 97.4 4 100.4 "
    "-12 99.2 -34 92.7 -57 81.7 -77.2 68 -93.4 59.4 -104", NULL },
  { "transversus-abdominis", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 70,
    "47 -106.2 57.4 -102.4 67.6 -92.8 81.8 -77 92.8 -56.8 99.3 -33.8 99.7 -12 96 3.7 89.6 16 86.2 22.8 83.2 27.6 82.9 26 83.6 21.6 85.8 14.4 91.6 2.2 "
    "95.4 -12 94.7 -33 88.4 -54.5 77.9 -73 64.5 -88.4 54 -99.4", NULL },
  /* What the flat muscles end in: behind, the raphe at the side of the fascia of the back; before, the sheath of the rectus. */
  { "lateral-raphe", SECTION_LIGAMENT, SECTION_PAIR, 0, 0,
    "83.3 23.4 84 26.4 84.4 29.2 86.6 30.2 88 30.2 86.2 32 83.8 33.4 80.6 35.4 77.4 37.4 79.4 34.6 81.6 31.6 82.6 28", NULL },
  { "rectus-sheath", SECTION_LIGAMENT, SECTION_BANDS, 0.55, 0, "63.4 -111.4 60.6 -112.8 57 -113.6 51.4 -116.3 38 -120.8 20 -122.9 5 -122.6 0.9 -121.4", NULL },
  { "rectus-sheath-behind", SECTION_LIGAMENT, SECTION_BANDS, 0.5, 0, "60.6 -105.6 58 -106.4 55.4 -106.8 46 -109.5 30 -111.5 14 -111.9 4.6 -111.9 0.9 -112.8", NULL },
  { "linea-semilunaris", SECTION_LIGAMENT, SECTION_PAIR, 0, 0,
    "63.8 -111.6 60.4 -113.2 57.6 -113.8 59 -111.2 57.4 -108.2 55 -106.8 58.6 -105.4 61.4 -104.6 60.6 -106.6 61.6 -109.2", NULL },
  { "latissimus-aponeurosis", SECTION_LIGAMENT, SECTION_PAIR, 0, 0, "80 41.6 76.2 42.7 72 44.2 66 46.6 57 49.4 47 51.2 57 50.6 66 48.4 72.6 46.5 76.4 44.6", NULL },
  { "transversus-aponeurosis", SECTION_LIGAMENT, SECTION_PAIR, 0, 0, "55 -101.8 50.4 -104.6 47 -106.3 43.4 -108.4 38.6 -110.2 32 -110.9 39 -111 44.4 -109.6 47.6 -107.4 51 -105", NULL },
};

static const SectionShape deep[] = {
  { "longissimus", SECTION_COARSE_MUSCLE, SECTION_PAIR, 0, 78,
    "26 20.4 26.3 26 25.1 32.6 22.9 40 22 46.2 24.4 48.8 31 49.6 39 50.2 45.4 49.6 47.8 46 47.9 37 47 27.6 45.6 19 41.6 15.8 35 14.4 29 "
    "15.4", NULL },
  { "iliocostalis", SECTION_COARSE_MUSCLE, SECTION_PAIR, 0, 62,
    "49.6 46 50.6 49.2 56 48.4 64 45.4 71 40.8 76.8 35.2 78.8 31.4 75 26.2 67 20.6 57.6 16.4 50.4 14 46.2 15.4 45.8 19.4 47.1 28 48 37", NULL },
  { "aponeurosis", SECTION_MUSCLE, SECTION_TWIGS, 0.4, 0,
    "=47.6 49.4 48.6 42 48.2 32 46.6 22;=33 50 34.4 46 35.4 41 34.8 33;=60.6 47.4 61 43 60 37 58.4 31", NULL },
  { "multifidus", SECTION_DEEP_MUSCLE, SECTION_PAIR, 0, 98,
    "4.6 22.6 4.3 29 4.8 37 5.2 43.6 8 46.6 13.4 47.4 18.4 47.2 20.4 44.6 22.4 39 24.8 32.4 26 26 25.6 20 23 18.8 20.4 21 15 22 9.6 19.6 6.2 19.8", NULL },
  { "multifidus-tendons", SECTION_MUSCLE, SECTION_TWIGS, 0.3, 0, "=5.4 45 11 36 14.6 28;=13 47.4 16.4 39 19 31;=4.4 32 8.6 27 11 22.6", NULL },
  { "quadratus-lumborum", SECTION_MUSCLE, SECTION_PAIR, 0, 28,
    "40.6 6.6 46.6 9.8 56 13.2 66 17.2 75 22.6 81.4 28 83.6 25.4 79.4 16.4 70.4 6.8 60 1 52.4 -1 46.4 1.6", NULL },
  { "psoas-left", SECTION_MUSCLE, SECTION_ONE, 0, 120,
    "-24.2 -24.6 -23.6 -18 -22.4 -12 -21.6 -7 -24 -1.8 -29 1.6 -35 4.2 -40.6 5.6 -46.6 1.8 -52 -4.2 -55.8 -12.6 -56.8 -21.4 -54.4 -29.4 "
    "-49 -35 -42 -36.8 -34.6 -35.6 -28 -31.4", NULL },
  { "psoas-right", SECTION_MUSCLE, SECTION_ONE, 0, 60,
    "24 -27 23.8 -20 22.6 -14 21.6 -8.4 23.4 -2.6 28 1.4 34.4 4.2 41 6 46.2 2 51.4 -3.6 54.4 -12 54.6 -21.4 51.4 -30.4 45.4 -36.6 38.4 "
    "-39 31.6 -36.4 26.6 -31.6", NULL },
  { "dorsal-arteries", SECTION_ARTERY, SECTION_DOTS, 0.75, 0, "-28 18.2 27.8 18.7", NULL },
  { "epigastric-arteries", SECTION_ARTERY, SECTION_DOTS, 0.75, 0, "-33 -110.2 31.6 -110.4", NULL },
  { "dorsal-veins", SECTION_VEIN, SECTION_DOTS, 0.8, 0, "-26.9 20.4 26.6 20.9", NULL },
  { "epigastric-veins", SECTION_VEIN, SECTION_DOTS, 0.8, 0, "-36 -109.8 34.8 -110", NULL },
  { "subcutaneous-veins", SECTION_VEIN, SECTION_DOTS, 0.8, 0, "-68 -116.4 71 -115.6 -57 54.2 61 53.8", NULL },
  { "lumbar-plexus", SECTION_NERVE, SECTION_DOTS, 0.9, 0, "-36.4 -5 -41.4 -3 36.4 -5 41.4 -3", NULL },
};

static const SectionShape bones[] = {
  { "canal", SECTION_CANAL, SECTION_WHOLE, 0, 0,
    "0 -6.6 8 -7 12.6 -5 13.4 0 14 5 12 9.6 7 10 3 11.8 0 13", NULL },
  { "L3", SECTION_BONE, SECTION_WHOLE, 0, 0,
    "0 -41.4 8.6 -40.8 16.4 -37.6 21.6 -31.4 23.4 -24 22.6 -16.6 20.8 -11 20.6 -6.4 22.6 -2 27 1.8 33.4 4.8 39.6 7.2 44 8.8 "
    "45 11.4 42.8 13.2 37 12.6 31.6 11.8 28.8 12.8 27.9 15.8 26 18.2 23.8 17.6 22.7 14.6 21.4 11 18.9 8 15.8 6 13.2 4.3 11.9 0 "
    "10.9 -4.3 7.4 -6 3 -5.5 0 -5.1", NULL },
  { "L2-arch", SECTION_THIN_BONE, SECTION_WHOLE, 0, 0,
    "0 12.6 3.6 11 7.2 8.4 10.2 6.7 12.6 6.6 15 8 17.5 9.9 19.4 12.6 20.6 15.8 20.2 18.4 18.2 20 14.6 20 11 17.6 7.6 16.4 5 17.6 3.6 20.6 "
    "3 25 2.9 31 3.4 37 3.9 41.6 2.8 44 0 44.8", NULL },
  { "facet-cartilage-front", SECTION_CARTILAGE, SECTION_BANDS, 0.42, 0, "13.2 5 15.6 6.6 18.5 8.6 20.8 11.4 22.1 14.8 22.6 16.6", NULL },
  { "facet-cartilage-back", SECTION_CARTILAGE, SECTION_BANDS, 0.42, 0, "12.8 6.2 15.1 7.5 17.9 9.5 19.9 12.3 21 15.6 21 17.4", NULL },
  { "facet-capsule", SECTION_LIGAMENT, SECTION_BANDS, 0.55, 0, "18.8 20.4 21.4 19.8 23.6 18.8 25.4 18.4", NULL },
  { "ligamentum-flavum", SECTION_LIGAMENT, SECTION_BANDS, 1.25, 0, "0.4 11.4 3.4 9.6 6.8 7.2 10 5.6 12.8 4.2", NULL },
  { "longitudinal-ligament", SECTION_LIGAMENT, SECTION_BAND, 0.7, 0, "-8 -6.4 -3 -5.2 3 -5.2 8 -6.4", NULL },
  { "dura", SECTION_DURA, SECTION_ONE, 0, 0, "-8 -0.4 -6.8 -3.6 -3 -4.9 3 -4.9 6.8 -3.6 8 -0.4 6.8 3.6 3.4 6.8 0 8 -3.4 6.8 -6.8 3.6", NULL },
  { "cauda-equina", SECTION_NERVE, SECTION_DOTS, 0.62, 0,
    "-6.1 -1.5 -6.4 0.6 -5.6 2.6 -4.2 4.3 -2.4 5.6 -0.3 6.3 6.1 -1.5 6.4 0.6 5.6 2.6 4.2 4.3 2.4 5.6 "
    "-4.5 -0.3 -4.4 1.5 -3.2 3 -1.6 4.1 4.5 -0.3 4.4 1.5 3.2 3 1.6 4.1", NULL },
  { "root", SECTION_NERVE, SECTION_PAIR, 0, 0, "8.9 -2.2 10 -3.6 11.2 -2.4 11 0.2 9.8 1 8.9 -0.2", NULL },
};

#define GROUP(layer, id, shapes) { layer, id, shapes, G_N_ELEMENTS (shapes) }

const SectionGroup section_l3[] = {
  GROUP ("skin", NULL, skin),
  GROUP ("organs", NULL, organs),
  GROUP ("muscle", "fascia", fascia),
  GROUP ("muscle", "muscle-superficial", wall),
  GROUP ("muscle", "muscle-deep", deep),
  { "ribs", NULL, NULL, 0 },
  GROUP ("bones", NULL, bones),
};

const guint section_l3_n_groups = G_N_ELEMENTS (section_l3);
