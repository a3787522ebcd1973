package ru.rsnms.expertise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.SubjectRef;

/**
 * Opens a round of judging. All of it comes from the owner's rules; nothing here has a default.
 *
 * @param owner what the panel works for, for example the level of a season; {@code null} for a
 *     panel that stands by itself
 * @param form a published form
 * @param wanted experts of an item
 * @param callingSpread one more expert is called when the totals of an item lie further apart, in
 *     points; {@code null} where nobody is called
 * @param load most items of an expert in this panel
 * @param municipalityBars does a common municipality keep an expert away?
 * @param deadline last moment of submitting, by the clock of the database
 * @param barred people who must not judge here: above all those who run what the panel works for
 */
public record NewPanel(
    SubjectRef owner,
    @NotBlank @Size(max = 200) String title,
    @NotNull FormId form,
    @Min(1) @Max(9) int wanted,
    @PositiveOrZero BigDecimal callingSpread,
    @NotNull ScoreAggregate aggregate,
    @Min(1) @Max(500) int load,
    boolean municipalityBars,
    @NotNull Instant deadline,
    @NotNull Set<PersonId> barred) {

  public NewPanel {
    barred = barred == null ? Set.of() : Set.copyOf(barred);
  }
}
