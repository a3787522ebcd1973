package ru.rsnms.reserve.programme;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ProgrammeRow;
import ru.rsnms.reserve.model.ProgrammeStore;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Role;

/** The institute keeps what a season recommends, until its first list is published. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class ProgrammeService {

  /** What a programme can be for; experience and the time of the application teach nothing. */
  private static final Set<Merit> MEASURES =
      EnumSet.complementOf(EnumSet.of(Merit.EXPERIENCE, Merit.EARLIER));

  private ProgrammeStore programmes;
  private CurrentActor actor;

  protected ProgrammeService() {
    // for the container
  }

  @Inject
  public ProgrammeService(ProgrammeStore programmes, CurrentActor actor) {
    this.programmes = programmes;
    this.actor = actor;
  }

  @Audited("reserve.add-programme")
  public ProgrammeId add(@NotNull @Valid NewProgramme wanted) {
    programmes.requireOpen(wanted.season(), actor.get());
    if (wanted.name().isEmpty()) {
      throw new Invalid("reserve/programme-name", "name");
    }
    if (wanted.source().isEmpty()) {
      throw new Invalid("reserve/programme-source", "source");
    }
    if (wanted.measure() != null && !MEASURES.contains(wanted.measure())) {
      throw new Invalid("reserve/programme-measure", "measure");
    }
    var row = new ProgrammeRow(wanted, actor.get(), programmes.now());
    programmes.add(row);
    return row.id();
  }

  @Audited("reserve.drop-programme")
  public void drop(@NotNull ProgrammeId id) {
    var row = programmes.get(id);
    programmes.requireOpen(row.season(), actor.get());
    programmes.remove(row);
  }

  /** What a season recommends; everybody may read what everybody may be recommended. */
  @RolesAllowed(Role.SIGNED_IN)
  public List<Programme> of(@NotNull SeasonId season) {
    return programmes.seen(season);
  }
}
