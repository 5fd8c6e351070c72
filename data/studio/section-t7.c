/* section-t7.c: the chest cut at T7
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-levels.h"

/* The middle of the vertebral body lies at z 22.7. The arms are left out, as
 * in a plate with the arms raised. Ribs are cut where their slope, from
 * ribs.csv, carries them through this height. */

static const SectionShape skin[] = {
  { "skin-cut", SECTION_SKIN, SECTION_WHOLE, 0, 0,
    "0 -130 24 -131 50 -129 80 -121.5 107 -108 129 -88 142.3 -66 151.4 -44 161.3 -20 169.3 4 170.1 26 "
    "161.1 48 142.9 68 124 83 106 92.5 88 96 70 95.5 50 92.5 32 88.3 16 83 6 80.1 0 79.5", NULL },
};

static const SectionShape organs[] = {
  { "thorax", SECTION_FAT, SECTION_WHOLE, 0, 0,
    "0 -113 22 -114 40 -112.5 59.6 -107.6 78.6 -98.8 95.4 -85.8 107.6 -69.6 115.4 -51.4 118.5 -32 118.2 -12.5 114.8 7.2 "
    "108.6 23 99.6 35.8 88.6 44 77.6 48 66.2 48.6 56 47 40 44 30 42 20 36 0 34", NULL },
  { "lung-left", SECTION_LUNG, SECTION_ONE, 0, 0,
    "-31 -108.4 -50 -105.4 -71.4 -97 -89.6 -83.6 -102.8 -67.2 -110.6 -50 -114 -31 -113.6 -11.6 -110.4 4.6 -104.4 19.4 "
    "-95.8 31.6 -85.6 39 -74 43.2 -62 44 -50 41.8 -40 39.2 -33 35 -29.4 26 -31.4 13 -33.4 2 -34.4 -8 -40 -17 -51 -28.6 -63.4 -43 "
    "-73.4 -59.4 -78.2 -73 -77.4 -81.4 -69 -88.8 -52 -98 -36 -103.6", NULL },
  { "lung-right", SECTION_LUNG, SECTION_ONE, 0, 0,
    "14 -106.6 30 -108.4 50 -105.4 71.4 -97 89.6 -83.6 102.8 -67.2 110.6 -50 114 -31 113.6 -11.6 110.4 4.6 104.4 19.4 "
    "95.8 31.6 85.6 39 74 43.2 62 44 50 41.8 40 38.8 31 35.6 24.4 28.6 18.6 21.4 17.2 12 15.4 3 14 -8 18 -17 27 -24.4 37 -35 41 -50 "
    "39 -69 29.4 -86 19 -96", NULL },
  /* A fissure is pleura, a line of the lung itself. */
  { "fissure-left", SECTION_LUNG, SECTION_TWIGS, 0.26, 0,
    "-112.8 -43.4 -96 -30.3 -79 -21.3 -66 -18 -58 -18.8 -51 -21.4;-113 -42.2 -96.3 -29.2 -79.3 -20.2 -66 -17 -58 -17.8 -51 -20.8", NULL },
  { "fissure-right", SECTION_LUNG, SECTION_TWIGS, 0.26, 0,
    "113 -40.4 88 -25.3 66 -16.3 52 -14.9 43 -16.6;113.2 -39.2 88.3 -24.2 66 -15.3 52 -14 43 -16", NULL },
  /* Here arteries carry the dark blood and veins the bright: each has the look of its blood. Each side has
   * trees of its own; where a vessel leaves the cut its stump is round. */
  { "pulmonary-arteries", SECTION_VEIN, SECTION_TWIGS, 1.9, 0,
    "-48 -8.4 -55 -5 -61 0.6 -67 11;-47 -10.6 -50.6 -18 -58.6 -27.6 -68 -38 -82 -47;48.6 -7.4 57 -5.4 66.4 1 74 14;45.6 -5 45.4 4 48.6 14.6 46.4 29;49 -11.4 56 -22.6 63.6 -37 63.4 -58;"
    "<-60 -0.4 -68.6 2 -78 -0.6 -88 3.4;<-64 5 -71.4 14.6 -83 19.6;<-61.4 1.4 -60.6 14 -56.4 25;<-64.4 -34.8 -77 -36.6 -95 -47;"
    "<60 -3.6 73 -6.4 88 -4.2 98 -8.4;<68 2.8 67.4 17 61.6 29.6;<47.6 11 56 21.4 56.6 33;<60.4 -30 73 -36.6 88 -38.4;"
    "<<-76 17.2 -79.6 24.4 -78.6 31.4;<<-73 0.8 -81.6 -6 -94 -6.4;<<-60.8 14 -66 23.6 -67 32;<<-76 -43.6 -79 -55 -84 -61;"
    "<<76 -6.4 88 1.4 101 4.6;<<71.6 9.4 81 17.4 87 27;<<46 4.6 37.6 15 33.6 26.4;<<64 -46 72 -56 74.4 -70;<<80 -37.8 92 -45 97 -54", NULL },
  { "pulmonary-veins", SECTION_ARTERY, SECTION_TWIGS, 2.1, 0,
    "-56 -26.4 -66 -29.8 -77 -34.4 -88 -47 -92 -66;-54 -19.8 -63.6 -13.2 -76 -10.6 -89 -14;46.4 -25.6 57.4 -30.8 68 -42 80 -50.6 86 -68;46.6 -15.8 56.4 -11.8 68 -9.6 82 -12.4 101 -12;"
    "<-70 -31 -84 -33.6 -104 -42.4;<-63 -13.6 -54.4 -2 -51.6 12 -46.4 24.4;<60 -32.6 58.6 -47 52.6 -60 52.6 -76;<64 -10 77 3 84 17.6;<54 -12.6 58.6 1 55.4 15;"
    "<<-82.6 -40 -83 -54 -77 -64;<<-79 -11 -90 -20 -103 -20.6;<<54.6 -56 46.6 -62.6 41.6 -72;<<75 -47.4 90 -50.4 101 -59;<<75 0.6 88 7.4 99 15", NULL },
  { "pulmonary-artery-stumps", SECTION_VEIN, SECTION_DOTS, 0.8, 0, "-97 9.4 -90 27 -49 34.4 -99 -58 92 20.6 63.6 38 98 -66 36 -83 94 -36 104 -25", NULL },
  { "pulmonary-vein-stumps", SECTION_ARTERY, SECTION_DOTS, 0.7, 0, "-94.6 5.6 -86.4 29.4 -104 -12 -86 -73 89.6 24 67 36.8 79 -78 40 -90 108 -16", NULL },
  { "bronchus-left", SECTION_BRONCHUS, SECTION_ONE, 0, 0, "-42.4 -8.4 -42 -11.4 -39.6 -13.2 -36.6 -12.4 -35 -9.8 -35.8 -6.8 -38.4 -5.4 -41.2 -6", NULL },
  { "bronchus-right", SECTION_BRONCHUS, SECTION_ONE, 0, 0, "25.6 -12.4 26.8 -15.4 30 -16.6 33 -15.4 35 -13.8 37.6 -14 39.8 -12.4 40 -9.6 37.8 -7.8 35.4 -8.4 33.4 -8.8 31 -8 27.8 -8.2 26 -10", NULL },
  { "pulmonary-artery-left", SECTION_VEIN, SECTION_ONE, 0, 0, "-50 -9.6 -48.8 -12.6 -45.6 -13.2 -43.2 -11 -43.4 -7.8 -45.8 -6 -48.8 -6.6", NULL },
  { "pulmonary-artery-right", SECTION_VEIN, SECTION_ONE, 0, 0, "41.4 -9.6 42.6 -13.2 46.4 -14.2 50 -12 50.8 -8 48.2 -5 44 -4.8 41.8 -6.8", NULL },
  { "heart", SECTION_QUIET_MUSCLE, SECTION_ONE, 0, 0,
    "3 -20 16 -21.4 27 -27.6 35.4 -38 38.6 -53 36.6 -69 28 -83.6 13 -94.4 -8 -99.6 -30 -99 -50 -93.8 -64.6 -86.6 -72 -80.4 -73.4 -74.6 "
    "-68.4 -61.6 -59 -48.4 -47.4 -36.6 -33.6 -26.4 -16 -20.8", NULL },
  { "left-atrium", SECTION_ATRIUM, SECTION_ONE, 0, 0,
    "-24 -20.2 -16 -19.6 -6 -19.6 4 -19.6 14 -19.8 20.4 -21 26 -21.2 32 -19.4 39 -16.8 44 -15 48.6 -13.2 51.4 -12.7 53 -13.8 52.4 -15.7 49.6 -17.2 46.2 -18.8 42.6 -21.2 46.2 -23.8 50 -26 52.8 -28.2 53.2 -30.2 51.4 -31 48.8 -30.2 45 -28.2 40 -27.2 33.4 -28.8 27.4 -31.4 24.6 -34.8 21 -39 15 -42.8 7 "
    "-45.4 -1 -47.4 -8 -49.8 -12.6 -50.3 -20 -48.8 -24.6 -45.8 -28.4 -41.4 -31.4 -37.4 -33.6 -34.6 -37 -32.8 -42 -31.2 -48 -29.4 -54 -29 -58.4 -29.6 -61 -29.2 -61.8 -27.4 -60.4 -25.8 -57 -24.8 "
    "-53 -23.6 -55 -20.8 -57.6 -18.2 -59.8 -15.8 -60 -14 -58.4 -13.2 -56.2 -14 -52.4 -17.2 -48 -21 -42.4 -22.8 -37 -24.2 -33.4 -23.4 -29.4 -21.2", NULL },
  { "left-ventricle", SECTION_VENTRICLE, SECTION_ONE, 0, 0,
    "-13.4 -53.6 -15.4 -58.6 -24.6 -65.6 -33.4 -69.6 -35.6 -67.6 -36 -64.6 -39 -63.2 -42.2 -65.2 -42.6 -69.2 -45 -72.8 -52 -74.6 -61 -75.4 "
    "-63.6 -72.4 -59.8 -63.4 -54 -57 -50.4 -58.8 -47.6 -62 -43 -61.2 -41.6 -57.4 -44 -54 -45.4 -49.6 -39.6 -45.6 -31 -42.2 "
    "-28.4 -43.6 -25.6 -47.6 -20.4 -51.4", NULL },
  { "right-atrium", SECTION_VENOUS_ATRIUM, SECTION_ONE, 0, 0,
    "26.6 -37 32.6 -43 35 -53 33.6 -65.4 29 -74.4 24.6 -77.6 17.2 -72.8 12.6 -66.6 11.2 -60.4 11.4 -54 14.6 -47.6 20 -41.6", NULL },
  { "right-ventricle", SECTION_VENOUS_VENTRICLE, SECTION_ONE, 0, 0,
    "22.8 -81.4 17 -87.4 8 -92.2 -4 -95.4 -11 -96 -13 -92.6 -12.6 -89.2 -15.4 -87 -18.6 -88.6 -19.4 -92.4 -22 -96 -29 -95.4 -45 -91.4 -55 -88.2 "
    "-52 -86.4 -44 -85.6 -33 -82.4 -20 -75.8 -8.6 -69 2 -63.6 7 -61.6 9 -68.4 14 -75.4", NULL },
  { "chordae", SECTION_LIGAMENT, SECTION_TWIGS, 0.42, 0,
    "-28.6 -42 -34.6 -50 -41.6 -59.4;-25 -46.6 -34 -54 -43 -61;-27 -44.6 -37 -49.6 -42 -57;-19 -50.6 -30 -56.6 -38 -63.6;-13 -51.8 -25 -58.4 -36.4 -64.6;"
    "8.8 -62 0 -74 -13 -88;10.4 -66.6 -1 -79 -14.6 -87.4;14.4 -74 2 -82.6 -12.8 -89.6", NULL },
  { "heart-fat", SECTION_FAT, SECTION_ONE, 0, 0, "35.8 -72 33.6 -76.6 30.8 -80.6 27.2 -84.2 24.8 -80.8 27.6 -78.4 30.6 -74.4 33 -71.8", NULL },
  { "heart-fat-behind", SECTION_FAT, SECTION_ONE, 0, 0, "-48.4 -37.6 -45 -34.2 -41 -32.4 -37 -34.4 -35.4 -37 -38.4 -39 -43 -39.4", NULL },
  { "heart-fat-before", SECTION_FAT, SECTION_ONE, 0, 0, "-67 -85.2 -60.6 -88.9 -53.4 -92.3 -56 -88 -60 -84 -63.6 -82.8", NULL },
  { "mitral-valve", SECTION_LIGAMENT, SECTION_BAND, 0.9, 0, "-11.8 -51.6 -20.2 -50.1 -25.2 -46.5 -29.4 -40.8", NULL },
  { "tricuspid-valve", SECTION_LIGAMENT, SECTION_BAND, 0.9, 0, "8.8 -60.2 10.8 -67.4 15.6 -74.2 23.8 -79.8", NULL },
  { "coronary", SECTION_ARTERY, SECTION_DOTS, 1.0, 0, "-60.6 -87.2 30.2 -79 -41.4 -35.8", NULL },
  { "internal-thoracic", SECTION_ARTERY, SECTION_DOTS, 1.0, 0, "-28 -111.6 28 -111.6", NULL },
  { "internal-thoracic-vein", SECTION_VEIN, SECTION_DOTS, 1.1, 0, "-24.8 -111.8 24.8 -111.8", NULL },
  { "thoracodorsal", SECTION_ARTERY, SECTION_DOTS, 1.1, 0, "-131.6 27 131.6 27", NULL },
  { "dorsal-branches", SECTION_ARTERY, SECTION_DOTS, 0.9, 0, "-73.6 65 72.8 65.6", NULL },
  { "thoracodorsal-vein", SECTION_VEIN, SECTION_DOTS, 1.2, 0, "-131 23.4 131 23.4", NULL },
  { "aorta", SECTION_ARTERY, SECTION_ONE, 0, 0,
    "-30 -1.4 -28.4 -7.4 -23.6 -12 -17.6 -13.4 -11.4 -11.4 -7 -6.6 -6 -0.4 -8 5.4 -12.6 9.4 -18.6 10.6 -24.6 8.6 -28.6 4.2", NULL },
  { "oesophagus", SECTION_GULLET, SECTION_ONE, 0, 0, "-5.6 -14.6 -2.6 -18.2 3.4 -18.8 9 -16.6 11 -12.4 8.4 -8.8 2.6 -8 -3 -9.8", NULL },
  { "oesophagus-slit", SECTION_SLIT, SECTION_BAND, 0.5, 0, "-1.4 -13.6 1 -13.8 3 -13 5 -13.6 7 -13.2", NULL },
  { "azygos", SECTION_VEIN, SECTION_ONE, 0, 0, "4.6 2.6 6.4 -0.8 10 -1.4 12.4 1.4 11.4 5 8 6.4 5.2 5.2", NULL },
  { "thoracic-duct", SECTION_NERVE, SECTION_DOTS, 1.2, 0, "-1.4 3.4", NULL },
  { "sympathetic-trunk", SECTION_NERVE, SECTION_DOTS, 1.2, 0, "-24.4 30.4 24.4 30.4", NULL },
};

static const SectionShape fascia[] = {
  { "muscle-bed", SECTION_BED, SECTION_PAIR, 0, 0,
    "0.8 62 1.2 74 10 76.8 20 79.8 32 83.4 46 86 58 87.2 72 87.4 86 86.6 99 86 111 81.6 122.6 75.4 134 69 144.6 61 153 51 158 40 157.6 27 153 12 "
    "147 -3 141.6 -16 137 -27 134.4 -38 130.4 -58 123.4 -72 118.6 -66 "
    "106.6 -70.4 114.6 -51.6 117.6 -32 117.2 -12.6 114 6.8 107.8 22.4 99 35 88.2 43 77.4 47 66.2 47.6 56 46.2 50 50 40 47 30 43.4 22 36.6 17.6 31 14 33 14 46 4 57.4", NULL },
  { "supraspinous-ligament", SECTION_LIGAMENT, SECTION_ONE, 0, 0, "-2.2 71.4 0 72 2.2 71.4 3 73 2 74.8 0 75.4 -2 74.8 -3 73", NULL },
};

static const SectionShape superficial[] = {
  { "pectoralis-major", SECTION_MUSCLE, SECTION_PAIR, 0, 24,
    "20.4 -124.6 34 -124.4 50 -121.8 78 -114.8 103 -101.6 122.5 -83.2 133.4 -66 134.8 -59.6 130.6 -60.2 117.6 -76 100.2 -92 79 -105 59 "
    "-113.8 44 -118.8 30 -121.2 23 -121.8", NULL },
  { "latissimus-dorsi", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 110,
    "114.4 73.6 122 72 132 67.2 142 59.4 150.2 50 154.6 39.6 154.4 28 150.2 14 144.6 0 139.4 -13 135.8 -24 134.4 -23.6 134.6 -12 134.8 4 "
    "135.4 16 137.4 28 140.4 37 140.8 44.6 136.2 52.8 129 60 121.6 66.4 113.4 72.2", NULL },
  { "trapezius", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 15,
    "1.4 75 8 76.4 18 79.2 30 82.8 38 85 43 85.2 43.8 84.2 38 82 30 79.2 19 76.2 9 73.4 1.6 72.2", NULL },
};

static const SectionShape intermediate[] = {
  { "rhomboid-major", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 10,
    "20.6 75.6 29 78.9 38 81.8 46 83.6 54 84.4 62 83.8 69 81 73 76.4 74.4 72.4 72.6 72.2 68.4 75.8 61 79.2 53 79.8 44 79.5 33 78.1 26 "
    "76.6", NULL },
  { "infraspinatus", SECTION_MUSCLE, SECTION_PAIR, 0, 30,
    "76 71.8 81.4 71 90.4 69.8 99 67 107 62.2 112.8 57.8 116.8 55 119.4 57.6 119.6 63.6 114 71.6 105 78.8 95 82.8 84.6 83.2 77.6 80 75 "
    "75.4", NULL },
  { "teres-major", SECTION_MUSCLE, SECTION_PAIR, 0, 48,
    "117.6 54.8 121 48 127 41.4 134 36.6 138.8 37.6 139.4 43.4 134.8 51 128 58 121.6 64.2 119.3 61.6", NULL },
  { "subscapularis", SECTION_MUSCLE, SECTION_PAIR, 0, 25,
    "74.6 67.6 81 67.9 89 66.9 97.4 63.8 105.2 58.8 111.2 53.2 115.4 49.8 117.6 45.4 116 42 109 47.2 101 53 93 58.2 85 62.4 77 65", NULL },
  { "serratus-anterior", SECTION_THIN_MUSCLE, SECTION_PAIR, 0, 60,
    "73 65.6 74.6 62.4 84 57.8 92.6 52.8 105 41.8 115 27.6 122 9.6 125.2 -11.8 125.4 -32.4 121.6 -54 113.8 -71 115.4 -73.6 123 -67.6 "
    "130.2 -53.4 134 -34 133.8 -12 129.8 10 122 29.6 111.6 45 98.6 55 88.4 61 79.4 65.4", NULL },
};

static const SectionShape deep[] = {
  { "intercostals", SECTION_THIN_MUSCLE, SECTION_BANDS, 2.5, 0,
    "50 49.8 57 50.4 66 52 78 51.3 90 47.3 102 38.5 111.5 25 118 8 121.5 -12 121.8 -32 118.5 -52 110.5 -71 97.5 -88 80 -101.5 60 -110.5 47 -113.8", NULL },
  { "iliocostalis", SECTION_COARSE_MUSCLE, SECTION_PAIR, 0, 80,
    "50.8 77.6 50 66 49.2 58 48.6 54.8 56 54.6 63.4 56 69.6 58.6 71.8 62.4 70.4 68.4 65.6 75 59 79 53 79.5", NULL },
  { "longissimus", SECTION_COARSE_MUSCLE, SECTION_PAIR, 0, 76,
    "20.6 73.8 21.2 68.4 22.8 62.4 26.6 60 31 61 35 60.4 38.4 58.2 42 55.6 46.8 54.6 49.4 58 50.2 66 50.3 77.4 44 79.2 33 77.8 24.6 "
    "75.6", NULL },
  { "spinalis", SECTION_DEEP_MUSCLE, SECTION_PAIR, 0, 60, "4.2 69 8 69.3 14 68.1 19.8 65.4 21.4 67.4 20.4 72 17 74.2 10 73.2 4.4 71.6", NULL },
  { "multifidus", SECTION_DEEP_MUSCLE, SECTION_PAIR, 0, 20, "3.8 62.4 6.8 60 10.2 58 14 57 18.6 57 22.8 59.2 20.4 65 14 67.8 8 69 4.2 68.6", NULL },
};

static const SectionShape ribs[] = {
  { "sternum", SECTION_BONE, SECTION_WHOLE, 0, 0, "0 -124.4 9 -124.7 16.6 -123 19.4 -119.4 16.4 -115.2 8 -114 0 -114", NULL },
  { "costal-cartilage", SECTION_CARTILAGE, SECTION_BANDS, 3.4, 0, "19.8 -118.8 26 -118.2 34 -117 42 -115.2 51 -112.6", NULL },
  { "rib-4", SECTION_RIB, SECTION_BANDS, 3.2, 0, "118.6 -51 115.8 -60 111.4 -69.4 105.6 -78.6 98.6 -86.8", NULL },
  { "rib-5", SECTION_RIB, SECTION_BANDS, 3.3, 0, "116.6 12.6 119.4 2 121.2 -10 121.9 -22 121.4 -35", NULL },
  { "rib-6", SECTION_RIB, SECTION_BANDS, 3.3, 0, "74.6 51.8 83 50 92 46.2 100.4 40.2 107.6 31.8", NULL },
  { "rib-7", SECTION_RIB, SECTION_PAIR, 0, 0,
    "15.7 28.4 17.8 26.9 20.6 28.6 23.2 32.6 27 37 31.4 40.8 36.4 43.6 43 46 50 47.8 56.6 49.8 59.6 51.8 56 53.6 49 53.8 42 53.2 "
    "38.6 53.8 35.6 53.4 32.8 51.6 30.2 48.8 27 45.6 23.4 42.2 19.6 39.4 16.4 37.4 14.8 35.8 15.2 33.2 15.6 30.8", NULL },
};

static const SectionShape bones[] = {
  { "scapula", SECTION_RIB, SECTION_PAIR, 0, 0,
    "72.2 69.4 74 67.8 81 67.6 89 66.6 97.6 63.4 105.4 58.4 111.4 52.8 114.8 50.4 117.4 51.4 117 54.6 112.8 58 107 62.4 99 67.2 90.4 70 81.4 71.2 74.4 72", NULL },
  { "canal", SECTION_CANAL, SECTION_ONE, 0, 0,
    "0 36.6 5 37.4 8.4 40.2 9.2 45 8.2 50 4.8 53 0 54 -4.8 53 -8.2 50 -9.2 45 -8.4 40.2 -5 37.4", NULL },
  { "T7", SECTION_THIN_BONE, SECTION_WHOLE, 0, 0,
    "0 8.6 4.6 8.3 8.8 9.9 12 13.5 13.9 18.2 14.8 23.2 14.9 27.6 14.4 31.2 13.3 34.4 12.4 36.8 12.1 39.4 12.9 42.2 15.4 45 19.4 47.8 24 50.6 28.6 52.3 "
    "31.8 53.2 33.7 55 33.7 58 31.6 60.4 28.4 60.6 25.2 58.4 21.4 56.2 17 55.2 12.8 55.4 9 56.8 5.8 58.6 3.2 60.6 1.6 62 0 62.2",
    "0 37.1 4.5 37.8 7.6 40.4 8.4 45 7.4 49.4 4.2 52.3 0 53.2" },
  { "T6", SECTION_THIN_BONE, SECTION_ONE, 0, 0,
    "0 62.9 2.2 63.6 3.4 66 3.5 69 2.4 71.3 0 72 -2.4 71.3 -3.5 69 -3.4 66 -2.2 63.6", NULL },
  { "costotransverse-ligament", SECTION_LIGAMENT, SECTION_PAIR, 0, 0, "15.2 38.2 19 40.3 22.8 43.2 26.6 46.8 29.2 49.8 28.6 51.2 24.4 49.6 20 46.9 16.2 44 14 41.4 14 39.2", NULL },
  { "costal-cartilage-head", SECTION_CARTILAGE, SECTION_BANDS, 0.55, 0, "15.3 27.4 15.2 30.2 14.7 33 13.9 35.8", NULL },
  { "costal-cartilage-tubercle", SECTION_CARTILAGE, SECTION_BANDS, 0.55, 0, "29.6 51 31.6 52.3 33.4 53.5 35.4 54.2", NULL },
  { "ligamentum-flavum", SECTION_LIGAMENT, SECTION_BANDS, 0.8, 0, "0.6 52.6 3.8 51.8 6.6 49.6 7.6 46.6", NULL },
  { "longitudinal-ligament-front", SECTION_LIGAMENT, SECTION_BAND, 0.7, 0, "-9.6 10.7 -5 8.1 0 8 5 8.1 9.6 10.7", NULL },
  { "longitudinal-ligament-back", SECTION_LIGAMENT, SECTION_BAND, 0.55, 0, "-5 38 -2 37.5 2 37.5 5 38", NULL },
  { "dura", SECTION_DURA, SECTION_ONE, 0, 0, "0 39 4 39.8 6.2 42.4 6.4 45.4 5 48.4 2.6 50.2 0 50.8 -2.6 50.2 -5 48.4 -6.4 45.4 -6.2 42.4 -4 39.8", NULL },
  { "cord", SECTION_CORD, SECTION_WHOLE, 0, 0, "0 41.9 0.5 41.3 2.3 41.6 3.7 43 4 45 3.4 46.9 1.9 47.8 0.4 48 0 47.6", NULL },
  { "grey-matter", SECTION_GREY_MATTER, SECTION_WHOLE, 0, 0,
    "0 44.2 0.6 43.9 1 42.9 1.6 42.7 1.9 43.4 1.6 44.4 1.4 45.2 1.7 46.2 1.9 47.2 1.5 47.3 1 46.2 0.7 45.3 0 45.1", NULL },
  { "root", SECTION_NERVE, SECTION_DOTS, 0.5, 0, "-4.9 43 -4.9 47 4.9 43 4.9 47", NULL },
};

#define GROUP(layer, id, shapes) { layer, id, shapes, G_N_ELEMENTS (shapes) }

const SectionGroup section_t7[] = {
  GROUP ("skin", NULL, skin),
  GROUP ("organs", NULL, organs),
  GROUP ("muscle", "fascia", fascia),
  GROUP ("muscle", "muscle-superficial", superficial),
  GROUP ("muscle", "muscle-intermediate", intermediate),
  GROUP ("muscle", "muscle-deep", deep),
  GROUP ("ribs", NULL, ribs),
  GROUP ("bones", NULL, bones),
};

const guint section_t7_n_groups = G_N_ELEMENTS (section_t7);
