package ru.rsnms.signature;

import ru.rsnms.signature.adapter.ScanType;

/** Tells other contexts whether bytes are the scan of a signed paper. */
public final class Scans {

  private Scans() {}

  /** Media type of a PDF, JPEG or PNG up to 20 MB, told by its bytes; refuses everything else. */
  public static String mediaTypeOf(byte[] scan) {
    return ScanType.of(scan).mediaType();
  }
}
