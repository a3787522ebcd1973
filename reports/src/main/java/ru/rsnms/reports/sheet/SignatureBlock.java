package ru.rsnms.reports.sheet;

import java.util.List;

/** Signatures under a text; never parted from at least two lines of it. */
public record SignatureBlock(List<Signature> signatures) {

  public SignatureBlock {
    signatures = List.copyOf(signatures);
  }

  public static SignatureBlock of(String post, String name) {
    return new SignatureBlock(List.of(new Signature(post, name, null)));
  }
}
