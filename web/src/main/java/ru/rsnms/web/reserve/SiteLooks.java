package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/** Signs and colours of sites, and their figures as a line. */
@Named
@ApplicationScoped
public class SiteLooks {

  /** The box the line is drawn in, less a margin on each side. */
  private static final double WIDTH = 88;

  private static final double HEIGHT = 24;
  private static final double MARGIN = 4;

  public String tone(SiteStage stage) {
    return switch (stage) {
      case PROPOSED -> "warn";
      case ORDERED -> "info";
      case ACTIVE -> "ok";
      case FINISHED, DROPPED -> "mute";
    };
  }

  public String icon(SiteStage stage) {
    return switch (stage) {
      case PROPOSED -> "flag";
      case ORDERED -> "doc";
      case ACTIVE -> "check";
      case FINISHED -> "done";
      case DROPPED -> "void";
    };
  }

  public String tone(Tendency tendency) {
    return switch (tendency) {
      case STABLE_POSITIVE -> "ok";
      case UNSTABLE -> "warn";
      case STABLY_LOW -> "bad";
      case ORDINARY, NO_DATA -> "mute";
    };
  }

  public String icon(Tendency tendency) {
    return switch (tendency) {
      case STABLE_POSITIVE -> "up";
      case UNSTABLE -> "history";
      case STABLY_LOW -> "down";
      case ORDINARY, NO_DATA -> "info";
    };
  }

  /** Points of a line from the first year to the last, the best on top. */
  public String points(List<Figure> figures) {
    var values = figures.stream().map(Figure::value).toList();
    var low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO).doubleValue();
    var high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE).doubleValue();
    var span = high > low ? high - low : 1;
    var points = new StringJoiner(" ");
    for (var at = 0; at < values.size(); at++) {
      var x = MARGIN + WIDTH * at / Math.max(1, values.size() - 1);
      var y = MARGIN + HEIGHT * (high - values.get(at).doubleValue()) / span;
      points.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
    }
    return points.toString();
  }

  /** The same in words, for those who do not see the line. */
  public String spoken(List<Figure> figures, Words words) {
    var spoken = new StringJoiner(", ");
    figures.forEach(
        one ->
            spoken.add(
                PageTexts.of(
                    "site.figure.one", String.valueOf(one.year()), words.decimal(one.value()))));
    return spoken.toString();
  }
}
