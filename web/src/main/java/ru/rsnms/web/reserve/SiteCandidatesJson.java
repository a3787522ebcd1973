package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.CandidateRow;
import ru.rsnms.reserve.SiteCandidateList;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.shared.Page;

/** Organisations that fit for a site, with the settings they were found by. */
public record SiteCandidatesJson(
    int changes,
    BigDecimal tolerance,
    BigDecimal lowShare,
    Map<Tendency, Long> counts,
    Page<CandidateJson> fitting) {

  static SiteCandidatesJson of(SiteCandidateList list) {
    return new SiteCandidatesJson(
        list.changes(),
        list.tolerance(),
        list.lowShare(),
        list.counts(),
        list.fitting().map(CandidateJson::of));
  }

  /**
   * @param total last less first
   * @param mean of the years that changes lead to
   * @param site it is one already; {@code null} where not
   */
  public record CandidateJson(
      UUID organization,
      String name,
      String municipality,
      Tendency tendency,
      List<Figure> figures,
      List<BigDecimal> changes,
      BigDecimal total,
      BigDecimal mean,
      UUID site) {

    static CandidateJson of(CandidateRow row) {
      var trend = row.trend();
      return new CandidateJson(
          row.organization().value(),
          row.name(),
          row.municipality(),
          trend.tendency(),
          trend.figures(),
          trend.changes(),
          trend.total(),
          trend.mean(),
          row.site() == null ? null : row.site().value());
    }
  }
}
