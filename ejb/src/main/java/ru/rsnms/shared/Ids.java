package ru.rsnms.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids that grow with time (UUID version 7), which keeps the indexes dense. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    var high = (System.currentTimeMillis() << 16) | 0x7000 | RANDOM.nextInt(0x1000);
    var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
