package ru.rsnms.document.model;

import static ru.rsnms.document.VisaState.PENDING;
import static ru.rsnms.document.VisaState.QUEUED;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import ru.rsnms.document.VisaState;

/**
 * The visas of one round: its steps follow each other, those of a step are decided side by side.
 * Advisory visas are asked when their step begins and hold nothing up.
 */
final class ApprovalRound {

  private final List<Visa> visas;

  ApprovalRound(List<Visa> all, int number) {
    this.visas = all.stream().filter(visa -> visa.round() == number).toList();
  }

  /** Begins every step up to the first that has to wait for somebody. */
  void proceed(WorkMoment now) {
    for (var step : new TreeSet<>(visas.stream().map(Visa::step).toList())) {
      of(step).stream().filter(visa -> visa.state() == QUEUED).forEach(visa -> visa.ask(now));
      if (of(step).stream().anyMatch(Visa::isAwaited)) {
        return;
      }
    }
  }

  private List<Visa> of(int step) {
    return visas.stream().filter(visa -> visa.step() == step).toList();
  }

  /** Has everybody agreed who must? */
  boolean isAgreed() {
    return visas.stream().filter(Visa::required).map(Visa::state).allMatch(VisaState::isAgreement);
  }

  /** Whoever has not decided is asked no more. */
  void end() {
    visas.forEach(Visa::expire);
  }

  List<Visa> pending() {
    return visas.stream().filter(visa -> visa.state() == PENDING).toList();
  }

  Optional<Visa> pendingOf(String account) {
    return pending().stream().filter(visa -> visa.account().equals(account)).findFirst();
  }

  List<Visa> visas() {
    return visas;
  }
}
