package ru.rsnms.reserve.run;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.ResultImport;
import ru.rsnms.shared.Texts;

/** Results of a commission that worked on paper come in as a table. */
@Stateless
public class ResultService {

  private ResultImport results;

  protected ResultService() {
    // for the container
  }

  @Inject
  public ResultService(ResultImport results) {
    this.results = results;
  }

  /** Reads a table and says of each line what is wrong; keeps nothing. */
  @RolesAllowed(INST_RESERVE)
  public ResultPreview check(@NotNull SeasonId season, int number, @NotNull byte[] file) {
    return results.check(LevelRef.ofPeople(season, number), file);
  }

  /**
   * Writes the results of a table down, over what came in a table before; refused with any error.
   *
   * @param source where they come from, as the protocol names it
   */
  @Audited("reserve.run.take-results")
  @RolesAllowed(INST_RESERVE)
  public ResultPreview take(
      @NotNull SeasonId season, int number, @NotNull byte[] file, String source) {
    return results.take(LevelRef.ofPeople(season, number), file, source);
  }

  /** Headers of the table, the needed one first. */
  @RolesAllowed(INST_RESERVE)
  public List<String> headers() {
    return ResultRow.columns().stream().map(Texts::of).toList();
  }
}
