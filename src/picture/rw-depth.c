/* rw-depth.c: how deep the picture is looked into
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-depth.h"

#include <glib/gi18n.h>

G_DEFINE_ENUM_TYPE (RwDepth, rw_depth,
                    G_DEFINE_ENUM_VALUE (RW_DEPTH_SEE_THROUGH, "see-through"),
                    G_DEFINE_ENUM_VALUE (RW_DEPTH_SKIN, "skin"),
                    G_DEFINE_ENUM_VALUE (RW_DEPTH_SUPERFICIAL, "superficial"),
                    G_DEFINE_ENUM_VALUE (RW_DEPTH_MIDDLE, "middle"),
                    G_DEFINE_ENUM_VALUE (RW_DEPTH_DEEP, "deep"),
                    G_DEFINE_ENUM_VALUE (RW_DEPTH_BONE, "bone"))

/* No selector names a group around a muscle: where a muscle is the mirrored
 * copy of another, browsers look for the groups around that one. Where it is not,
 * both sides are named. */

/* Over the bones the upper muscles are a veil, so that the bones are seen through
 * it, and the deep ones part over the spine. As flesh they are opaque. */
#define FLESH                                                                               \
  "\n.flesh{display:inline!important}"                                                      \
  "\n#muscle-superficial,#muscle-intermediate,#muscle-deep,#muscle-lumbar,#fascia{opacity:1!important}"

/* From the side flesh fades where it ends, and the veil beneath it would not; the
 * midline lies behind the long muscles. Of the arm's skin nothing is left:
 * its flesh sinks away above it. */
#define FADING "\n.rim,#supraspinous-ligament,.arm{display:none!important}"

/* From the side the bones are drawn over the muscles, so that a veil does not dim
 * them; flesh covers bones and ribs. */
#define ABOVE                             \
  "\n#muscle-below{display:none!important}" \
  "\n#muscle-above,#muscle-behind-ribs{display:inline!important}"

/* The skin of the arm would lie over the bones that are looked at, and the edge of the breast and the
 * nipple across the ribs. */
#define ARMLESS "\n.arm,#breast-marks{display:none!important}"

/* The humerus: its lines would cross ribs and vertebral bodies. */
#define WITHOUT_UPPER_ARM "\n#upper-arm{display:none!important}"

/* Where the upper muscles fade, at the picture's lower end and at the hair, no others show. */
#define UNDER "\n#muscle-intermediate,#muscle-deep{mask:url(#fade-under)!important}"

/* Also where the flesh at the front fades, no bone lies under the skin alone. */
#define WITHOUT_BONES "\n#discs,#spine,#ribs,#hip,.shoulder,.of-ribs{display:none!important}"

/* The blade lies on the long muscles and comes away with its own. */
#define WITHOUT_SHOULDER "\n.shoulder{display:none!important}"

/* Muscles that end on the shoulder and the hip end on bone that is whole, not on
 * glass, and so in no broken line; the upper arm fades lower than elsewhere. */
#define SOLID                                                                  \
  "\n.solid{display:inline!important;opacity:1!important;mask:none!important}" \
  "\n.shoulder .bone-line{display:none!important}"                             \
  "\n#hip .glass{opacity:1!important}"                                         \
  "\n.upper-arm{mask:url(#fade-shaft)!important}"

/* Among bones alone the ribs are whole, past the bodies, on which they cast their shade. */
#define NEAR_RIBS                                                     \
  "\n#rib-cage,#ribs-floating{mask:none!important;opacity:1!important}" \
  "\n#rib-cast{display:inline!important}"

/* The left hip bone lies before the spine. */
#define NEAR_HIP                       \
  "\n#hip-far{display:none!important}" \
  "\n#hip-near{display:inline}"

/* The muscles of the loin end on the hip, which hides what passes behind it. */
#define FIRM_HIP "\n#hip .glass{display:inline!important;opacity:1!important}"

/* On the hip bone lies its own muscle, and behind it what closes the pelvis. */
#define HIP_MUSCLE "\n#muscle-hip,#pelvic{display:inline!important}"

/* The skull is bare and whole within the outline of the head, whose face, hair and ears are
 * away: hair belongs to the skin. */
#define WHOLE_HEAD                                              \
  "\n#head-bones{mask:url(#fade-crown)!important}"             \
  "\n#face,#ear-glass,#hair,#ears"                             \
  "{display:none!important}"                                   \
  "\n#head-bones .glass{opacity:1!important}"                  \
  "\n#seams{display:inline!important}"

/* Hair grows thin at the superior nuchal line, where bones or muscles are seen below it: none lies on
 * those of the nape, or between them. */
#define SCALP "\n#hair{mask:url(#scalp-edge)!important}"

/* Where bones are seen through the skin from behind it is cut there, and the skull begins. */
#define SCALP_CUT                                  \
  "\n#hair{mask:url(#scalp-cut)!important}"        \
  "\n#scalp-rim{display:inline!important}"

/* Muscles of the neck go up under the ear. */
#define EAR_NEAR "\n#ear-near{display:inline}"

/* Between the short muscles of the nape lies flesh. */
#define NAPE_BED "\n#nape-bed{display:inline!important}"

/* The short muscles of the nape would come through where splenius fades. */
#define WITHOUT_NAPE                                                                                    \
  "\n#rectus-capitis-posterior-minor-left,#rectus-capitis-posterior-major-left,"                       \
  "#obliquus-capitis-inferior-left,#obliquus-capitis-superior-left{display:none!important}"

/* So would the end of longissimus, which splenius and the fascia cover. */
#define WITHOUT_LONGISSIMUS "\n#longissimus-left{display:none!important}"

/* Where skin is away it is left as a pale ground in its contour: modelled, it would lie behind
 * muscles and bones as if they were pasted on it. The class derm6 is the ground of the body from
 * behind, after the base of its tones in data/studio/picture-back-skin.c. */
#define GHOST_SKIN                                                           \
  "\n#skin .haze,#skin .skin-crease,#armpit-shade{display:none!important}" \
  "\n#body{opacity:.5}#body .derm6{stroke:none!important}"

/* The face has skin, and no edge at the jaw: flesh comes out from under it by and by. */
#define UNDER_JAW                                                                         \
  "\n#mylohyoid-left,#digastric-left,#hyoglossus-left,#pharynx-left,#longus-capitis-left" \
  "{mask:url(#under-jaw)!important}"

/* A rib without its neck. */
#define ARC(number) "\n#rib-" number "-left{clip-path:url(#arc-" number ")!important}"

/* Between whole ribs lie their muscles, and what is behind is not seen. */
#define CHEST                                                        \
  "\n#intercostals{display:inline!important}"                        \
  "\n#rib-necks{display:none!important}"                             \
  "\n#rib-cage,#ribs-floating{mask:none!important;opacity:1!important}" \
  ARC ("2") ARC ("3") ARC ("4") ARC ("5") ARC ("6") ARC ("7") ARC ("8") ARC ("9") ARC ("10") ARC ("11") ARC ("12")

/* Those of the loin are not seen under the wall of the belly. */
#define WITHOUT_LUMBAR "\n#muscle-lumbar{display:none!important}"

/* From behind flesh is whole over the midline. */
#define WHOLE "\n#muscle-intermediate,#muscle-deep,#fascia{mask:url(#fade-muscle)!important}"

/* Between ribs lies flesh, and their fronts are not seen: each goes on round the side. */
#define WHOLE_RIBS "\n#rib-arcs{mask:url(#low-rib)!important}\n#ribs-far{display:none!important}"

/* From behind bones do not come through where the muscles that cover them fade. */
#define COVERED "\n#bones{mask:url(#fade-covered)!important}"

/* With no skin they end on the skull, which is seen where they do. */
#define ON_SKULL "\n#bones{mask:none!important}\n#pelvis{mask:url(#low-middle)!important}"

#define WITHOUT_SUPERFICIAL "\n#muscle-superficial,#fascia{display:none!important}"
#define WITHOUT_ERECTOR "\n#muscle-erector{display:none!important}"
#define WITHOUT_INTERMEDIATE "\n#muscle-intermediate,#muscle-wall,#muscle-serrate,#muscle-axilla{display:none!important}"

/* From behind nothing of the deepest muscles is to be seen under those of the surface,
 * also where gluteus maximus fades. */
#define WITHOUT_DEEPEST \
  "\n#muscle-deep,#wall,#gluteus-medius-whole-right,#gluteus-medius-whole-left{display:none!important}"

/* The hips do not come through where muscles upon them fade at the picture's lower end. */
#define LOW_MIDDLE "\n#pelvis{mask:url(#low-middle)!important}"
#define LOW_DEEP "\n#pelvis{mask:url(#low-deep)!important}"

/* Where bones are hidden no muscle ends beneath one, or lies in its shade, and none comes
 * out from under them. */
#define BONELESS "\n.under-bone{clip-path:none!important}\n#psoas-major-right-1,.bone-shade{display:none!important}"

/* One muscle ends where the next begins: at its edge. */
#define EDGES "\n.muscle-deep .omuscle{display:inline!important}"

/* In a section, of what is peeled away. */
#define RW_SHARE_PEELED 0.15

static const char * const back_rules[RW_N_DEPTHS] = {
  [RW_DEPTH_SUPERFICIAL] = FLESH WHOLE COVERED WITHOUT_DEEPEST,
  [RW_DEPTH_MIDDLE] = FLESH WHOLE WHOLE_RIBS LOW_MIDDLE WITHOUT_SUPERFICIAL,
  [RW_DEPTH_DEEP] = FLESH WHOLE WHOLE_RIBS LOW_DEEP WITHOUT_SUPERFICIAL WITHOUT_INTERMEDIATE WITHOUT_ERECTOR,
};

static const char * const side_rules[RW_N_DEPTHS] = {
  [RW_DEPTH_SEE_THROUGH] = WITHOUT_UPPER_ARM,
  [RW_DEPTH_SUPERFICIAL] = FLESH FADING ABOVE UNDER EAR_NEAR UNDER_JAW WITHOUT_BONES WITHOUT_NAPE WITHOUT_LONGISSIMUS,
  [RW_DEPTH_MIDDLE] = FLESH FADING ABOVE EDGES SOLID CHEST WITHOUT_LUMBAR WITHOUT_SUPERFICIAL WITHOUT_NAPE,
  [RW_DEPTH_DEEP] = FLESH FADING ABOVE EDGES CHEST FIRM_HIP HIP_MUSCLE NAPE_BED WITHOUT_SUPERFICIAL WITHOUT_INTERMEDIATE WITHOUT_SHOULDER,
  [RW_DEPTH_BONE] = NEAR_RIBS NEAR_HIP,
};

static const char * const section_rules[RW_N_DEPTHS] = {
  [RW_DEPTH_MIDDLE] = "\n#muscle-superficial{opacity:.15!important}",
  [RW_DEPTH_DEEP] = "\n#muscle-superficial,#muscle-intermediate{opacity:.15!important}",
};

static gboolean
is_flesh (RwDepth self)
{
  return self == RW_DEPTH_SUPERFICIAL || self == RW_DEPTH_MIDDLE || self == RW_DEPTH_DEEP;
}

/* Also where there is no skin that could wear hair. */
static gboolean
has_skull (RwDepth  painted,
           RwLayers layers)
{
  if ((layers & RW_LAYER_SKIN) == 0)
    return TRUE;

  return painted == RW_DEPTH_MIDDLE || painted == RW_DEPTH_DEEP || painted == RW_DEPTH_BONE;
}

/* The depth that the muscles of a view are painted as. A veil needs something to
 * be seen through it, and flesh needs muscles. */
static RwDepth
get_painted (RwDepth  self,
             RwLayers layers)
{
  if ((layers & RW_LAYER_MUSCLE) == 0)
    return RW_DEPTH_BONE;

  return is_flesh (self) || (layers & RW_LAYER_BONES) != 0 ? self : RW_DEPTH_SUPERFICIAL;
}

const char *
rw_depth_get_name (RwDepth self)
{
  static const char * const names[] = {
    [RW_DEPTH_SEE_THROUGH] = NC_("depth", "See-through"),
    [RW_DEPTH_SKIN] = NC_("depth", "Skin"),
    [RW_DEPTH_SUPERFICIAL] = NC_("depth", "Surface muscles"),
    [RW_DEPTH_MIDDLE] = NC_("depth", "Middle muscles"),
    [RW_DEPTH_DEEP] = NC_("depth", "Deep muscles"),
    [RW_DEPTH_BONE] = NC_("depth", "Bones"),
  };

  g_return_val_if_fail (self < RW_N_DEPTHS, NULL);

  return g_dpgettext2 (NULL, "depth", names[self]);
}

RwLayers
rw_depth_get_layers (RwDepth  self,
                     RwAspect aspect)
{
  static const RwLayers layers[] = {
    [RW_DEPTH_SEE_THROUGH] = RW_LAYERS_DEFAULT & RW_LAYERS_PICTURE,
    [RW_DEPTH_SKIN] = RW_LAYER_SKIN,
    [RW_DEPTH_SUPERFICIAL] = RW_LAYER_SKIN | RW_LAYER_MUSCLE,
    [RW_DEPTH_MIDDLE] = RW_LAYERS_DEFAULT & RW_LAYERS_PICTURE,
    [RW_DEPTH_DEEP] = RW_LAYERS_DEFAULT & RW_LAYERS_PICTURE,
    [RW_DEPTH_BONE] = RW_LAYER_SKIN | RW_LAYER_RIBS | RW_LAYER_BONES,
  };

  g_return_val_if_fail (self < RW_N_DEPTHS, 0);

  return aspect == RW_ASPECT_SECTION ? RW_LAYERS_PICTURE : layers[self];
}

RwZoneGround
rw_depth_get_zone_ground (RwDepth  self,
                          RwAspect aspect,
                          RwLayers layers)
{
  g_return_val_if_fail (self < RW_N_DEPTHS, RW_ZONE_ON_SKIN);

  /* A section is cut through flesh at every depth. */
  if (aspect == RW_ASPECT_SECTION)
    return (layers & RW_LAYER_MUSCLE) != 0 ? RW_ZONE_ON_CUT : RW_ZONE_ON_SKIN;

  return is_flesh (get_painted (self, layers)) ? RW_ZONE_ON_FLESH : RW_ZONE_ON_SKIN;
}

double
rw_depth_get_share (RwDepth  self,
                    RwAspect aspect,
                    RwLayers layer)
{
  g_return_val_if_fail (self < RW_N_DEPTHS, 1.0);
  g_return_val_if_fail (aspect < RW_N_ASPECTS, 1.0);

  if (aspect == RW_ASPECT_SECTION && self == RW_DEPTH_BONE && (layer & (RW_LAYER_MUSCLE | RW_LAYER_ORGANS)) != 0)
    return RW_SHARE_PEELED;

  return 1.0;
}

static void
append_head (RwDepth   painted,
             RwAspect  aspect,
             RwLayers  layers,
             GString  *text)
{
  gboolean has_bones = (layers & RW_LAYER_BONES) != 0;

  if (is_flesh (painted) || has_bones)
    g_string_append (text, aspect == RW_ASPECT_BACK && !is_flesh (painted) ? SCALP_CUT : SCALP);
  if (!has_bones)
    return;

  if (aspect == RW_ASPECT_SIDE)
    g_string_append (text, ARMLESS);
  if (has_skull (painted, layers))
    g_string_append (text, WHOLE_HEAD GHOST_SKIN);
}

void
rw_depth_append_rules (RwDepth   self,
                       RwAspect  aspect,
                       RwLayers  layers,
                       GString  *text)
{
  static const char * const * const rules[] = {
    [RW_ASPECT_BACK] = back_rules,
    [RW_ASPECT_SIDE] = side_rules,
    [RW_ASPECT_SECTION] = section_rules,
  };
  const char *found;
  RwDepth painted;

  g_return_if_fail (self < RW_N_DEPTHS);
  g_return_if_fail (aspect < RW_N_ASPECTS);
  g_return_if_fail (text != NULL);

  painted = aspect == RW_ASPECT_SECTION ? self : get_painted (self, layers);
  found = rules[aspect][painted];
  if (found != NULL)
    g_string_append (text, found);
  if (aspect == RW_ASPECT_BACK && is_flesh (painted) && (layers & RW_LAYER_BONES) == 0)
    g_string_append (text, BONELESS);
  if (aspect == RW_ASPECT_BACK && painted == RW_DEPTH_SUPERFICIAL && (layers & RW_LAYER_SKIN) == 0)
    g_string_append (text, ON_SKULL);
  if (aspect != RW_ASPECT_SECTION)
    append_head (painted, aspect, layers, text);
}
