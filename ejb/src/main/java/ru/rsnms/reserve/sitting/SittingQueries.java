package ru.rsnms.reserve.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ProtocolPress;
import ru.rsnms.reserve.model.Protocols;
import ru.rsnms.reserve.model.Sitting;
import ru.rsnms.reserve.model.SittingGuards;
import ru.rsnms.reserve.model.SittingStore;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Role;

/** Reads sittings and prints their protocols. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class SittingQueries {

  private SittingStore sittings;
  private SittingGuards guards;
  private Protocols protocols;
  private ProtocolPress press;

  protected SittingQueries() {
    // for the container
  }

  @Inject
  public SittingQueries(
      SittingStore sittings, SittingGuards guards, Protocols protocols, ProtocolPress press) {
    this.sittings = sittings;
    this.guards = guards;
    this.protocols = protocols;
    this.press = press;
  }

  /** Newest first. */
  public List<SittingRow> of(@NotNull SeasonId season, int level) {
    var ref = new LevelRef(season, level);
    guards.requireReader(ref);
    return sittings.of(ref).stream().map(Sitting::row).toList();
  }

  public SittingCard open(@NotNull SittingId id) {
    return guards.card(sittings.get(id));
  }

  /** The protocol as a paper. */
  @Audited("reserve.sitting.print")
  public PaperFile print(@NotNull SittingId id) {
    return press.pdf(protocols.of(sittings.get(id)));
  }

  /** The protocol as a file for word processors. */
  @Audited("reserve.sitting.print-word")
  public PaperFile printWord(@NotNull SittingId id) {
    return press.docx(protocols.of(sittings.get(id)));
  }
}
