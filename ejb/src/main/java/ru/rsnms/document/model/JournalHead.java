package ru.rsnms.document.model;

import java.util.UUID;

/**
 * The last link of one journal of the register.
 *
 * @param book {@code NUMBERS}, or {@code HISTORY} for documents older than the system
 * @param position how many links the journal has
 * @param hash SHA-256 of the last of them, hexadecimal
 */
public record JournalHead(
    String book, UUID issuer, String kind, int year, long position, String hash) {

  /** Is it the same journal, further on or not? */
  public boolean isOfSameJournal(JournalHead other) {
    return book.equals(other.book)
        && issuer.equals(other.issuer)
        && kind.equals(other.kind)
        && year == other.year;
  }
}
