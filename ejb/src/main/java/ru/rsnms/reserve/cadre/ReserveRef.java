package ru.rsnms.reserve.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import ru.rsnms.shared.Invalid;

/**
 * One of the reserves: the region's, or a municipality's.
 *
 * @param code of the municipality, {@code null} for the region
 */
@Embeddable
public record ReserveRef(
    @Enumerated(EnumType.STRING) @Column(name = "kind", updatable = false) ReserveKind kind,
    @Column(name = "reserve_code", updatable = false) String code) {

  public static final ReserveRef REGION = new ReserveRef(ReserveKind.REGIONAL, null);

  public ReserveRef {
    Objects.requireNonNull(kind);
    code = code == null || code.isBlank() ? null : code.strip();
    if ((kind == ReserveKind.MUNICIPAL) != (code != null)) {
      throw new Invalid("reserve/cadre-municipality", "municipality");
    }
  }

  public static ReserveRef of(String municipality) {
    return municipality == null ? REGION : new ReserveRef(ReserveKind.MUNICIPAL, municipality);
  }

  /** Stands for the reserves of all municipalities where decisions are asked for. */
  public static ReserveRef anyMunicipal() {
    return new ReserveRef(ReserveKind.MUNICIPAL, "*");
  }

  public boolean isRegional() {
    return kind == ReserveKind.REGIONAL;
  }
}
