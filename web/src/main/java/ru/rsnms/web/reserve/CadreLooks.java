package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.ActStage;
import ru.rsnms.reserve.cadre.CadreRoles;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.LineChange;
import ru.rsnms.reserve.cadre.NominationStage;
import ru.rsnms.reserve.cadre.ReserveKind;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.reserve.cadre.VacancyStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/** Signs, colours and words of the register of the reserve. */
@Named
@ApplicationScoped
public class CadreLooks {

  @Inject MunicipalityNames municipalities;
  @Inject CurrentActor actor;
  @Inject Words words;

  /** Does the user read the register at all? */
  public boolean isReader() {
    return !Collections.disjoint(actor.get().roles(), CadreRoles.READERS);
  }

  /** Does the user see who of a season is to be enrolled? */
  public boolean isEnroller() {
    var kind = actor.get().scope().kind();
    return isReader() && (kind == Scope.Kind.REGION || kind == Scope.Kind.MUNICIPALITY);
  }

  public String tone(ReserveStage stage) {
    return switch (stage) {
      case PROPOSED -> "warn";
      case ENROLLED, IN_TRAINING, NOMINATED -> "info";
      case READY, APPOINTED -> "ok";
      case EXPIRED, DROPPED -> "mute";
      case EXCLUDED -> "bad";
    };
  }

  public String icon(ReserveStage stage) {
    return switch (stage) {
      case PROPOSED -> "flag";
      case ENROLLED -> "check";
      case IN_TRAINING -> "school";
      case READY -> "done";
      case NOMINATED -> "send";
      case APPOINTED -> "person";
      case EXPIRED -> "clock";
      case EXCLUDED, DROPPED -> "void";
    };
  }

  public String tone(ActStage stage) {
    return switch (stage) {
      case DRAFTED -> "info";
      case ISSUED -> "ok";
      case DROPPED -> "mute";
    };
  }

  public String icon(ActStage stage) {
    return switch (stage) {
      case DRAFTED -> "pen";
      case ISSUED -> "done";
      case DROPPED -> "void";
    };
  }

  public String tone(VacancyStage stage) {
    return switch (stage) {
      case OPEN -> "info";
      case FILLED -> "ok";
      case CLOSED -> "mute";
    };
  }

  public String icon(VacancyStage stage) {
    return switch (stage) {
      case OPEN -> "flag";
      case FILLED -> "done";
      case CLOSED -> "void";
    };
  }

  public String tone(NominationStage stage) {
    return switch (stage) {
      case PROPOSED -> "info";
      case APPOINTED -> "ok";
      case DECLINED -> "mute";
    };
  }

  public String icon(NominationStage stage) {
    return switch (stage) {
      case PROPOSED -> "send";
      case APPOINTED -> "person";
      case DECLINED -> "void";
    };
  }

  public String tone(LineChange.Kind kind) {
    return switch (kind) {
      case GONE -> "bad";
      case CHANGED, MISSING -> "warn";
    };
  }

  public String icon(LineChange.Kind kind) {
    return switch (kind) {
      case GONE -> "void";
      case CHANGED -> "history";
      case MISSING -> "plus";
    };
  }

  /** Whose reserve it is, in words. */
  public String reserve(ReserveRef reserve) {
    return reserveOf(reserve.code());
  }

  /**
   * The same.
   *
   * @param code of the municipality whose reserve it is, {@code null} for the region's
   */
  public String reserveOf(String code) {
    return code == null
        ? Texts.of(ReserveKind.REGIONAL)
        : PageTexts.of("cadre.reserve.of", municipalities.nameOf(code));
  }

  /** Name of a municipality, nothing for none. */
  public String municipality(String code) {
    return code == null ? "" : municipalities.nameOf(code);
  }

  /** Score, ground, protocol and rules in one line. */
  public String ground(EntryOrigin origin) {
    var said = new StringBuilder();
    if (origin.score() != null) {
      said.append(Texts.of("reserve.cadre.score", words.decimal(origin.score()))).append(", ");
    }
    if (origin.ground() != null) {
      said.append(Texts.of(origin.ground())).append(", ");
    }
    if (origin.protocol() != null) {
      said.append(
              Texts.of(
                  "reserve.cadre.protocol", origin.protocol(), words.day(origin.protocolDate())))
          .append(", ");
    }
    return said.append(Texts.of("reserve.cadre.rules", origin.rules())).toString();
  }
}
