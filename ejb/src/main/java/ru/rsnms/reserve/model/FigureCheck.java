package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.FigureLine;
import ru.rsnms.reserve.NewFigure;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Texts;

/** Looks through figures line by line: every line is understood or says what is wrong with it. */
@ApplicationScoped
public class FigureCheck {

  private static final int FIRST_YEAR = 2000;
  private static final int LONGEST = 200;
  private static final int DECIMALS = 4;
  private static final BigDecimal GREATEST = BigDecimal.valueOf(99_999);

  private FigureStore figures;
  private OrganizationDirectory organizations;
  private Clock clock;

  protected FigureCheck() {
    // for the container
  }

  @Inject
  public FigureCheck(FigureStore figures, OrganizationDirectory organizations, Clock clock) {
    this.figures = figures;
    this.organizations = organizations;
    this.clock = clock;
  }

  /** One line of a check, with the organisation behind it where there is one. */
  public record Checked(FigureLine line, OrganizationView organization) {}

  /** What to keep of a line without complaint. */
  public static FigureEntry entry(Checked line, String source, Actor by, Instant at) {
    return new FigureEntry(line.organization(), line.line().figure(), source, by, at);
  }

  /** All lines in their order; the first is row {@code firstRow} of where they come from. */
  public List<Checked> check(List<NewFigure> wanted, int firstRow) {
    var seen = new HashSet<String>();
    var known = new HashMap<String, Map<OrganizationId, Map<Integer, BigDecimal>>>();
    var found = new HashMap<String, Optional<OrganizationView>>();
    var checked = new ArrayList<Checked>();
    for (var figure : wanted) {
      var organization =
          found.computeIfAbsent(plain(figure.organization()), this::organization).orElse(null);
      var complaint = complaint(figure, organization, seen);
      var before = complaint == null ? before(figure, organization, known) : null;
      var name = organization == null ? null : organization.names().brief();
      var row = firstRow + checked.size();
      checked.add(new Checked(new FigureLine(row, figure, name, before, complaint), organization));
    }
    return checked;
  }

  private Optional<OrganizationView> organization(String words) {
    return words.isEmpty()
        ? Optional.empty()
        : organizations.byCode(words).or(() -> organizations.findByName(words));
  }

  /** Words without spaces around and doubled ones inside. */
  static String plain(String words) {
    return words == null ? "" : words.strip().replaceAll("\\s+", " ");
  }

  private String complaint(NewFigure figure, OrganizationView organization, HashSet<String> seen) {
    if (organization == null) {
      return say("figure-organization", plain(figure.organization()));
    }
    var thisYear = LocalDate.now(clock).getYear();
    if (figure.year() == null || figure.year() < FIRST_YEAR || figure.year() > thisYear) {
      return say("figure-year", String.valueOf(FIRST_YEAR), String.valueOf(thisYear));
    }
    var indicator = plain(figure.indicator());
    if (indicator.isEmpty() || indicator.length() > LONGEST) {
      return say("figure-indicator", LONGEST);
    }
    if (!isValue(figure.value())) {
      return say("figure-value", DECIMALS);
    }
    var same = organization.code() + "/" + figure.year() + "/" + indicator.toLowerCase(Locale.ROOT);
    return seen.add(same) ? null : say("figure-twice");
  }

  private static boolean isValue(BigDecimal value) {
    return value != null
        && value.abs().compareTo(GREATEST) <= 0
        && value.stripTrailingZeros().scale() <= DECIMALS;
  }

  private BigDecimal before(
      NewFigure figure,
      OrganizationView organization,
      Map<String, Map<OrganizationId, Map<Integer, BigDecimal>>> known) {
    return known
        .computeIfAbsent(plain(figure.indicator()), this::values)
        .getOrDefault(organization.id(), Map.of())
        .get(figure.year());
  }

  private Map<OrganizationId, Map<Integer, BigDecimal>> values(String indicator) {
    var values = new HashMap<OrganizationId, Map<Integer, BigDecimal>>();
    var all = figures.counting(indicator, FIRST_YEAR, LocalDate.now(clock).getYear());
    all.forEach(
        (organization, entries) -> {
          var years = new HashMap<Integer, BigDecimal>();
          entries.stream()
              .map(FigureEntry::figure)
              .forEach((Figure one) -> years.put(one.year(), one.value()));
          values.put(organization, years);
        });
    return values;
  }

  private static String say(String complaint, Object... details) {
    return Texts.of("problem.reserve/" + complaint, details);
  }
}
