package ru.rsnms.web.expertise;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.NewPanel;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.registry.PersonId;

/**
 * A panel that stands by itself.
 *
 * @param callingSpread absent where no further expert is called
 * @param barred people who must not judge here
 */
public record NewPanelJson(
    String title,
    @NotNull UUID form,
    int wanted,
    BigDecimal callingSpread,
    ScoreAggregate aggregate,
    int load,
    boolean municipalityBars,
    Instant deadline,
    List<UUID> barred) {

  NewPanel command() {
    Set<PersonId> away =
        barred == null
            ? Set.of()
            : barred.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    return new NewPanel(
        null,
        title,
        new FormId(form),
        wanted,
        callingSpread,
        aggregate,
        load,
        municipalityBars,
        deadline,
        away);
  }
}
