package ru.rsnms.reserve;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.SubjectRef;

/** All sites of a kind in a season, as one order names them. */
public record SiteList(SeasonId season, SiteKind sites) implements Identified {

  private static final String KIND = "reserve.sites.";

  @Override
  public UUID value() {
    return season.value();
  }

  @Override
  public String kind() {
    return KIND + sites.name();
  }

  /** The list that a pointer leads to; empty where it leads elsewhere. */
  public static Optional<SiteList> named(SubjectRef ref) {
    return ref == null
        ? Optional.empty()
        : Arrays.stream(SiteKind.values())
            .map(kind -> new SiteList(new SeasonId(ref.value()), kind))
            .filter(list -> list.kind().equals(ref.kind()))
            .findFirst();
  }
}
