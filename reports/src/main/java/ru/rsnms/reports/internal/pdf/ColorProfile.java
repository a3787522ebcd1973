package ru.rsnms.reports.internal.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The colour space named by every file: PDF/A demands one even for black text. */
final class ColorProfile {

  static final String NAME = "sRGB IEC61966-2.1";

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private ColorProfile() {}

  static ICC_Profile sRgb() {
    return ICC_Profile.getInstance(SRGB);
  }
}
