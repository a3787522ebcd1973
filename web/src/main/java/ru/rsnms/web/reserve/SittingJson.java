package ru.rsnms.web.reserve;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.sitting.SittingCard;
import ru.rsnms.reserve.sitting.SittingData;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.reserve.sitting.SittingRow;
import ru.rsnms.reserve.sitting.SittingStep;
import ru.rsnms.web.rest.Versioned;

/** A sitting of the commission as the API tells it. */
public record SittingJson(
    UUID id,
    long version,
    UUID season,
    int level,
    SittingDataJson data,
    ProtocolStage stage,
    List<SittingStep> steps)
    implements Versioned {

  static SittingJson of(SittingCard card) {
    return new SittingJson(
        card.id().value(),
        card.version(),
        card.season().value(),
        card.level(),
        SittingDataJson.of(card.data()),
        card.stage(),
        card.steps());
  }

  /**
   * What the secretary writes.
   *
   * @param number of the protocol
   * @param present members besides the chair and the secretary
   */
  public record SittingDataJson(
      SittingKind kind,
      String number,
      LocalDate date,
      String agenda,
      String chair,
      String secretary,
      List<String> present,
      List<String> absent) {

    static SittingDataJson of(SittingData data) {
      return new SittingDataJson(
          data.kind(),
          data.number(),
          data.date(),
          data.agenda(),
          data.chair(),
          data.secretary(),
          data.present(),
          data.absent());
    }

    SittingData data() {
      return new SittingData(kind, number, date, agenda, chair, secretary, present, absent);
    }
  }

  /** A sitting in a list. */
  public record SittingRowJson(
      UUID id, SittingKind kind, String number, LocalDate date, ProtocolStage stage) {

    static SittingRowJson of(SittingRow row) {
      return new SittingRowJson(
          row.id().value(), row.kind(), row.number(), row.date(), row.stage());
    }
  }
}
