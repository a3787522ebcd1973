package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.ItemState;

/** Signs and colours of letters and mailings. */
@Named
@ApplicationScoped
public class LetterLooks {

  public String tone(DeliveryStage stage) {
    return switch (stage) {
      case PREPARED -> "mute";
      case SENT -> "info";
      case DELIVERED -> "ok";
      case FAILED -> "bad";
    };
  }

  public String icon(DeliveryStage stage) {
    return switch (stage) {
      case PREPARED -> "clock";
      case SENT -> "send";
      case DELIVERED -> "check";
      case FAILED -> "alert";
    };
  }

  public String itemTone(ItemState state) {
    return switch (state) {
      case WAITING -> "mute";
      case DONE -> "ok";
      case REFUSED -> "bad";
    };
  }

  public String itemIcon(ItemState state) {
    return switch (state) {
      case WAITING -> "clock";
      case DONE -> "check";
      case REFUSED -> "alert";
    };
  }
}
