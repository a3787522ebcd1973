package ru.rsnms.reserve.model;

import java.util.Map;
import ru.rsnms.reserve.ApplicationStage;

/**
 * How far the applications of a season have come.
 *
 * @param running handed in and neither withdrawn nor disqualified
 * @param waiting of them, whose admission is not decided
 * @param admitted of them
 */
record ApplicationCounts(long running, long waiting, long admitted) {

  static ApplicationCounts of(Map<ApplicationStage, Long> byStage) {
    var waiting = 0L;
    var admitted = 0L;
    var rejected = 0L;
    for (var one : byStage.entrySet()) {
      switch (one.getKey()) {
        case SUBMITTED, RETURNED -> waiting += one.getValue();
        case ADMITTED -> admitted += one.getValue();
        case REJECTED -> rejected += one.getValue();
        case DRAFT, WITHDRAWN, DISQUALIFIED -> {
          // take no part
        }
      }
    }
    return new ApplicationCounts(waiting + admitted + rejected, waiting, admitted);
  }
}
