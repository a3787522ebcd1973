package ru.rsnms.audit;

import java.time.Instant;

/**
 * One line of «История».
 *
 * @param refusalCode why the attempt was refused, {@code null} when it succeeded
 */
public record AuditRow(
    Instant at, String account, String displayName, String useCase, String refusalCode) {

  public boolean refused() {
    return refusalCode != null;
  }
}
