package ru.rsnms.document.adapter.recognition;

import ru.rsnms.shared.Invalid;

/** What a file is, by its first bytes; its name and its sender may be wrong. */
enum FileKind {
  JSON,
  WORD,
  PDF,
  TEXT;

  static final String FIELD = "file";

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F'};
  private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

  /** Refuses what is neither text nor a file that can be read. */
  static FileKind of(byte[] content) {
    if (startsWith(content, ZIP)) {
      return WORD;
    }
    if (startsWith(content, OLD_OFFICE)) {
      throw new Invalid("document/import-old-office", FIELD);
    }
    if (startsWith(content, PDF_MARK)) {
      return PDF;
    }
    if (startsWith(content, RTF)) {
      throw new Invalid("document/import-rtf", FIELD);
    }
    return firstVisible(content) == '{' || firstVisible(content) == '[' ? JSON : TEXT;
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    if (content.length < start.length) {
      return false;
    }
    for (var i = 0; i < start.length; i++) {
      if (content[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first byte that is neither space nor a byte order mark; 0 where there is none. */
  private static int firstVisible(byte[] content) {
    for (var octet : content) {
      if (octet > ' ') {
        return octet;
      }
    }
    return 0;
  }
}
