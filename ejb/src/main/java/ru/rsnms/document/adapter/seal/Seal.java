package ru.rsnms.document.adapter.seal;

import java.util.List;
import ru.rsnms.document.model.JournalHead;
import ru.rsnms.shared.CanonicalJson;

/**
 * One seal: a line of the seal file (docs/register-format.md).
 *
 * @param at UTC, microseconds
 * @param heads journals that have grown since the seal before, or all of them once a day
 * @param key fingerprint of the key
 * @param prev SHA-256 of the line before
 * @param signature {@code null} while it is being made
 */
record Seal(
    String at,
    List<JournalHead> heads,
    String key,
    long number,
    String prev,
    Reason reason,
    String signature) {

  private static final String DOMAIN = "rsnms register seal 1\n";

  /** Why a seal was set. */
  enum Reason {
    CHANGED,
    DAILY
  }

  Seal signedWith(SealKey secret) {
    return new Seal(
        at, heads, key, number, prev, reason, secret.sign(DOMAIN + CanonicalJson.write(this)));
  }

  String line() {
    return CanonicalJson.write(this);
  }

  static Seal of(String line) {
    return CanonicalJson.read(line, Seal.class);
  }
}
