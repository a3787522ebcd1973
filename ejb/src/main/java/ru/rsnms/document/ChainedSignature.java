package ru.rsnms.document;

import java.time.LocalDate;
import ru.rsnms.signature.SignatureMethod;

/**
 * What the chain of the register says of one signature; nobody is named.
 *
 * @param method {@code null} if the chain knows a signature that is gone
 * @param on the day that counts; {@code null} likewise
 * @param link position in the chain of its journal; {@code null} if the chain does not know it
 * @param digest SHA-256 of the text of the fact, hexadecimal: what the chain holds
 */
public record ChainedSignature(
    SignatureMethod method, LocalDate on, Long link, String digest, ChainState state) {

  public boolean isWhole() {
    return state == ChainState.WHOLE;
  }
}
