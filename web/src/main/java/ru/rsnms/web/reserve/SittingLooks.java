package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.expertise.ProtocolStage;

/** Signs and colours of protocols. */
@Named
@ApplicationScoped
public class SittingLooks {

  public String tone(ProtocolStage stage) {
    return switch (stage) {
      case DRAFT -> "mute";
      case AGREED -> "info";
      case SIGNED -> "ok";
    };
  }

  public String icon(ProtocolStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case AGREED -> "check";
      case SIGNED -> "sign";
    };
  }
}
