/* studio-blur.c: softening of a field of values
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-blur.h"

#include <math.h>

/* One direction of a Gaussian blur; @stride is 1 along rows, else the width. */
static void
blur_lines (float       *values,
            guint        n_lines,
            guint        length,
            gsize        line_stride,
            gsize        stride,
            const float *kernel,
            int          radius)
{
  g_autofree float *line = g_new (float, length);

  for (guint i = 0; i < n_lines; i++)
    {
      float *start = values + i * line_stride;

      for (guint j = 0; j < length; j++)
        line[j] = start[j * stride];
      for (int j = 0; j < (int) length; j++)
        {
          float sum = 0.0f;

          for (int k = -radius; k <= radius; k++)
            sum += kernel[k + radius] * line[CLAMP (j + k, 0, (int) length - 1)];
          start[j * stride] = sum;
        }
    }
}

void
studio_blur (float *values,
             guint  width,
             guint  height,
             double deviation)
{
  int radius = ceil (deviation * 2.6);
  g_autofree float *kernel = g_new (float, 2 * radius + 1);
  double sum = 0.0;

  for (int i = -radius; i <= radius; i++)
    sum += exp (-i * i / (2.0 * deviation * deviation));
  for (int i = -radius; i <= radius; i++)
    kernel[i + radius] = exp (-i * i / (2.0 * deviation * deviation)) / sum;

  blur_lines (values, height, width, width, 1, kernel, radius);
  blur_lines (values, width, height, 1, width, kernel, radius);
}
